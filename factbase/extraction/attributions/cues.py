"""Cues of speech in one sentence, each with the one who speaks."""

from typing import NamedTuple

from factbase.domain.claim import Attribution
from factbase.extraction.attributions import speakers
from factbase.extraction.languages.attributions import AttributionWords
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence


class Cue(NamedTuple):
    """Tokens [first, last) name the speaker; the cue stands at token *at*."""

    at: int
    first: int
    last: int
    attribution: Attribution
    pronoun: bool
    words: str


def find(sentence: Sentence, pack: Pack) -> list[Cue]:
    """Find every cue of the sentence whose speaker can be told."""
    if sentence.cues is None:
        sentence.cues = _find(sentence, pack)
    return sentence.cues


def _find(sentence: Sentence, pack: Pack) -> list[Cue]:
    if pack.cue_words.isdisjoint(sentence.lower):
        return []
    found = (
        _cue_at(sentence, at, word, pack.attributions)
        for at, word in enumerate(sentence.lower)
        if word in pack.cue_words
    )
    return [cue for cue in found if cue is not None]


def _cue_at(sentence: Sentence, at: int, word: str, table: AttributionWords) -> Cue | None:
    for phrase in table.according:
        length = phrase.count(" ") + 1
        if sentence.phrase(at, at + length) == phrase:
            return _cue(sentence, at, speakers.after(sentence, at + length, table), phrase, table)
    if word in table.verbs or (word in table.verbs_with_that and _introduces(sentence, at, table)):
        return _spoken(sentence, at, table)
    if word in table.show_verbs:
        return _shown(sentence, at, table)
    return None


def _introduces(sentence: Sentence, at: int, table: AttributionWords) -> bool:
    """Whether a doubtful verb reports: before "that", a quotation, or a full stop."""
    following = sentence.word(at + 1)
    return following in table.that or following in {".", ","} or following == ""


def _spoken(sentence: Sentence, at: int, table: AttributionWords) -> Cue | None:
    """Read "X said", "X, the minister, said" and ", said X"."""
    span = speakers.before(sentence, at, table)
    if span is None and sentence.word(at - 1) in {",", '"', "”", "’", "'", ""}:
        span = speakers.after(sentence, at + 1, table)
    return _cue(sentence, at, span, sentence.lower[at], table)


def _shown(sentence: Sentence, at: int, table: AttributionWords) -> Cue | None:
    """Read "data from X showed", "a Reuters poll found"."""
    span = speakers.before(sentence, at, table)
    if span is None or table.sources.isdisjoint(sentence.lower[span[0] : span[1]]):
        return None
    return _cue(sentence, at, span, sentence.lower[at], table)


def _cue(
    sentence: Sentence, at: int, span: tuple[int, int] | None, words: str, table: AttributionWords
) -> Cue | None:
    if span is None:
        return None
    first, last = span
    pronoun = last - first == 1 and sentence.lower[first] in table.pronouns
    attribution = (
        Attribution(cue=words) if pronoun else speakers.named(sentence, first, last, words, table)
    )
    return Cue(at, first, last, attribution, pronoun, words)
