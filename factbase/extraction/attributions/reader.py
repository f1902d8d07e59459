"""Who the article says said it: cues in the sentence, and speakers carried over quotations."""

from factbase.domain.claim import Attribution
from factbase.extraction.attributions import carrying, cues, headings, quotes
from factbase.extraction.attributions.cues import Cue
from factbase.extraction.document import Document
from factbase.extraction.draft import Draft
from factbase.extraction.sentence import Sentence


def read(sentence: Sentence, drafts: list[Draft], document: Document) -> None:
    """Say of each number who said it; nobody is a result too."""
    if document.is_heading(sentence.number):
        _read_heading(sentence, drafts, document)
        return
    found = cues.find(sentence, document.pack)
    report: Attribution | None = None
    for draft in drafts:
        start = sentence.starts[draft.first]
        opened = quotes.opening(sentence.text, start)
        draft.quoted = opened >= 0
        cue = _nearest(_outside(found, sentence, opened), draft)
        if cue is not None:
            _attribute(draft, carrying.named(cue, sentence, document), cue.words)
        elif draft.quoted:
            _attribute(draft, carrying.of_quotation(sentence, start, document), "quotation")
        elif all(other.first <= draft.first < other.last for other in found):
            report = report or carrying.of_report(sentence, document)
            _attribute(draft, report, "same report")


def _read_heading(sentence: Sentence, drafts: list[Draft], document: Document) -> None:
    source = headings.find(sentence, document.pack.attributions)
    for draft in drafts:
        if source is not None and draft.first < source[0]:
            _attribute(draft, source[1], "heading")
        else:
            cue = _nearest(cues.find(sentence, document.pack), draft)
            if cue is not None:
                _attribute(draft, carrying.named(cue, sentence, document), cue.words)


def _outside(found: list[Cue], sentence: Sentence, opened: int) -> list[Cue]:
    """Leave out the cues of the quotation itself: who is quoted speaks, whomever they quote."""
    if opened < 0:
        return found
    text = sentence.text
    return [cue for cue in found if not quotes.is_open(text, sentence.starts[cue.at])]


def _nearest(found: list[Cue], draft: Draft) -> Cue | None:
    """The nearest cue that covers the number."""
    fitting = [cue for cue in found if cue.covers(draft.first)]
    return min(fitting, key=lambda cue: abs(cue.at - draft.first), default=None)


def _attribute(draft: Draft, attribution: Attribution, words: str) -> None:
    if attribution.source:
        draft.attribution = attribution
        draft.rules.append(f"{words} <speaker>" if " " in words else f"<speaker> {words}")
