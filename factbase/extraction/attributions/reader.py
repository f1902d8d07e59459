"""Who the article says said it: cues in the sentence, and speakers carried over quotations."""

from factbase.domain.claim import Attribution
from factbase.extraction.attributions import cues, quotes
from factbase.extraction.attributions.cues import Cue
from factbase.extraction.document import Document
from factbase.extraction.draft import Draft
from factbase.extraction.sentence import Sentence

_NOBODY = Attribution()
_LOOK_BACK = 6
"""Sentences in which the one behind "he said" is sought."""


def read(sentence: Sentence, drafts: list[Draft], document: Document) -> None:
    """Say of each number who said it; nobody is a result too."""
    found = cues.find(sentence, document.pack)
    for draft in drafts:
        draft.quoted = quotes.is_open(sentence.text, sentence.starts[draft.first])
        cue = _nearest(found, draft)
        if cue is not None:
            _attribute(draft, _named(cue, sentence, document), cue.words)
        elif draft.quoted:
            _attribute(draft, _of_quotation(sentence, document), "quotation")


def _nearest(found: list[Cue], draft: Draft) -> Cue | None:
    """The cue nearest to the number, none whose speaker the number is part of."""
    fitting = [cue for cue in found if not cue.first <= draft.first < cue.last]
    return min(fitting, key=lambda cue: abs(cue.at - draft.first), default=None)


def _attribute(draft: Draft, attribution: Attribution, words: str) -> None:
    if attribution.speaker or attribution.organisation:
        draft.attribution = attribution
        draft.rules.append(f"{words} <speaker>" if " " in words else f"<speaker> {words}")


def _named(cue: Cue, sentence: Sentence, document: Document) -> Attribution:
    """Resolve "he said" to the last one who was named."""
    if not cue.pronoun:
        return cue.attribution
    back = _last_named(sentence, document)
    return Attribution(back.speaker, back.organisation, cue.words)


def _last_named(sentence: Sentence, document: Document) -> Attribution:
    for number in range(sentence.number - 1, max(sentence.number - _LOOK_BACK, -1) - 1, -1):
        if number < 0 or document.is_heading(number):
            break
        named = [
            cue for cue in cues.find(document.sentence(number), document.pack) if not cue.pronoun
        ]
        if named:
            return named[-1].attribution
    return _NOBODY


def _of_quotation(sentence: Sentence, document: Document) -> Attribution:
    """The speaker of a quotation that began before or ends after this sentence."""
    for number in (sentence.number + 1, sentence.number - 1, sentence.number - 2):
        if not document.same_paragraph(sentence.number, number):
            continue
        other = document.sentence(number)
        found = cues.find(other, document.pack)
        if found:
            return _named(found[0 if number > sentence.number else -1], other, document)
    return _NOBODY
