"""Speakers carried over sentences: "he said", quotations that run on, one report's results."""

from collections.abc import Iterator

from factbase.domain.claim import Attribution
from factbase.extraction.attributions import cues, quotes
from factbase.extraction.attributions.cues import Cue
from factbase.extraction.document import Document
from factbase.extraction.sentence import Sentence

NOBODY = Attribution()
_LOOK_BACK = 6
"""Sentences in which the one behind "he said" is sought."""
_REPORT_BACK = 8
"""Sentences over which "the survey" is the survey that was named."""
_QUOTATION_AHEAD = 4
_OPENING = 3
"""Tokens in the longest phrase with which a report goes on."""
_SURVEY_REACH = 1_500
"""Characters over which a survey's results run on."""


def named(cue: Cue, sentence: Sentence, document: Document) -> Attribution:
    """Give the cue's speaker; "he said" is of the last one who was named."""
    if not cue.pronoun:
        return cue.attribution
    said = [other for other in cues.find(sentence, document.pack) if other.at < cue.first]
    if said and not said[-1].pronoun and said[-1].covers(cue.first):
        return said[-1].attribution
    neuter = cue.pronoun in document.pack.attributions.neuter
    back = _last_named(sentence, document, neuter=neuter)
    return Attribution(back.speaker, back.organisation, cue.words)


def _last_named(sentence: Sentence, document: Document, *, neuter: bool) -> Attribution:
    """The last one named before: for "it" an organisation or a source, for "he" a person."""
    spare = NOBODY
    for _, found in _cues_before(sentence, document, _LOOK_BACK):
        for cue in reversed(found):
            if cue.pronoun:
                continue
            fits = cue.attribution.speaker is None if neuter else cue.attribution.speaker
            if fits:
                return cue.attribution
            spare = spare if spare.source else cue.attribution
    return spare


def _cues_before(
    sentence: Sentence, document: Document, back: int
) -> Iterator[tuple[Sentence, list[Cue]]]:
    """The sentences before this one with their cues, the nearest first, the title left out."""
    for number in range(sentence.number - 1, max(sentence.number - back, 0) - 1, -1):
        if not document.is_heading(number):
            other = document.sentence(number)
            yield other, cues.find(other, document.pack)


def of_quotation(sentence: Sentence, at: int, document: Document) -> Attribution:
    """The speaker of the quotation that is open at offset *at*, where its sentence names none.

    Of words that are quoted within the writer's sentence nobody is known to have said them.
    """
    opened = quotes.opening(sentence.text, at)
    if opened > sentence.start + 1:
        return NOBODY
    ahead = _after_quotation(sentence, opened, document)
    return ahead if ahead is not None else _before_quotation(sentence, document)


def _after_quotation(sentence: Sentence, opened: int, document: Document) -> Attribution | None:
    """The speaker who is named where the quotation ends, some sentences on."""
    for number in range(sentence.number + 1, sentence.number + _QUOTATION_AHEAD):
        if not document.same_paragraph(sentence.number, number):
            break
        other = document.sentence(number)
        still = quotes.opening(sentence.text, other.start)
        found = [cue for cue in cues.find(other, document.pack) if cue.low == 0]
        if found and still in {opened, -1}:
            return named(found[0], other, document)
        if still != opened:
            break
    return None


def _before_quotation(sentence: Sentence, document: Document) -> Attribution:
    for other, found in _cues_before(sentence, document, _LOOK_BACK):
        if found:
            return named(found[-1], other, document)
    return NOBODY


def of_report(sentence: Sentence, document: Document) -> Attribution:
    """The source of a sentence that plainly goes on with the report before it."""
    if _speaks_of_source(sentence, document):
        for other, found in _cues_before(sentence, document, _REPORT_BACK):
            for cue in reversed(found):
                if _is_of_source(cue, other, sentence, document):
                    return cue.attribution
    return _of_sentence_before(sentence, document)


def _speaks_of_source(sentence: Sentence, document: Document) -> bool:
    """Whether a source is named here, or a survey not far before."""
    table, text = document.pack.attributions, sentence.text
    start = max(sentence.start - _SURVEY_REACH, 0)
    return not table.sources.isdisjoint(sentence.lower) or any(
        text.find(word, start, sentence.start) >= 0 for word in table.surveys
    )


def _is_of_source(cue: Cue, other: Sentence, sentence: Sentence, document: Document) -> bool:
    """Whether the cue's source is named again, or is a survey whose results run on."""
    table = document.pack.attributions
    inside = other.lower[cue.first : cue.last]
    if table.surveys.isdisjoint(inside):
        return not table.sources.intersection(inside).isdisjoint(sentence.lower)
    return document.same_paragraph(other.number, sentence.number)


def _of_sentence_before(sentence: Sentence, document: Document) -> Attribution:
    """What the sentence before was attributed to, where this one only goes on with it."""
    for number in range(sentence.number, max(sentence.number - 3, 0), -1):
        if not _goes_on(document.sentence(number), document):
            break
        other = document.sentence(number - 1)
        found = cues.find(other, document.pack)
        if found:
            return named(found[-1], other, document)
    return NOBODY


def _goes_on(sentence: Sentence, document: Document) -> bool:
    opening = sentence.phrase(0, min(_OPENING, sentence.size))
    return opening.startswith(document.pack.attributions.continues)
