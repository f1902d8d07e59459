"""What follows a number and its noun: 20 people were killed, 20 dead, 20 homes without power."""

from typing import NamedTuple

from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    PREPOSITION,
    VERB,
)
from factbase.extraction.sentence import Sentence
from factbase.extraction.terms import triggers

_REACH = 16
_APPOSITION = 14
_OPEN_WORDS = 6
"""Nouns and names that may stand between a number's noun and its verb."""
_MARKS = frozenset({"-", "–", "'s", "’s", "/"})


class _Spot(NamedTuple):
    """A token, and whether an auxiliary of the passive stands before it."""

    at: int
    passive: bool


def at_once(sentence: Sentence, draft: Draft, following: Draft | None, pack: Pack) -> str | None:
    """Read a trigger right behind the number or its noun: 20 dead, 20 people killed."""
    at = draft.end
    while at < sentence.size and sentence.lower[at] in pack.terms.passed_over:
        at += 1
    return _read(sentence, _Spot(at, at > draft.end), draft, following, pack)


def later(sentence: Sentence, draft: Draft, following: list[Draft], pack: Pack) -> str | None:
    """Read a trigger further on in the clause: 20 people in the north were killed."""
    at, open_words, passive = draft.end, 0, False
    stop = min(draft.end + _REACH, sentence.size)
    while at < stop:
        following = [one for one in following if one.first >= at]
        skipped = _past_part(sentence, at, draft, following, pack)
        if skipped > at:
            at, stop = skipped, min(skipped + _REACH, sentence.size)
            continue
        other = following[0] if following else None
        found = _read(sentence, _Spot(at, passive), draft, other, pack)
        if found is not None:
            return found or None
        passive = passive or sentence.lower[at] in pack.terms.passives
        open_words += not sentence.classes[at]
        if open_words > _OPEN_WORDS or not _passes(sentence, at, other, pack):
            return None
        at += 1
    return None


def _read(
    sentence: Sentence, spot: _Spot, draft: Draft, following: Draft | None, pack: Pack
) -> str | None:
    """The term of the trigger at a token; empty where it speaks of something else."""
    if spot.at >= sentence.size:
        return None
    found = triggers.forwards(sentence, spot.at, draft, pack)
    if found is None:
        return None
    transitive = sentence.lower[spot.at] in pack.terms.transitive and not spot.passive
    if transitive and _has_object(sentence, found[1], following, pack):
        return ""
    return triggers.combined(sentence, found, draft, pack)


def _has_object(sentence: Sentence, after: int, following: Draft | None, pack: Pack) -> bool:
    """Whether a verb has an object of its own: "20 rebels killed the mayor"."""
    if following is not None and after >= following.before:
        return True
    bits = sentence.classes[after] if after < sentence.size else 0
    if bits & DETERMINER:
        return sentence.word(after + 1) not in pack.counted.never_heads
    plural = sentence.word(after).endswith(pack.counted.plural_endings)
    return not bits and plural and sentence.word(after).isalpha() and not sentence.capital(after)


def _passes(sentence: Sentence, at: int, following: Draft | None, pack: Pack) -> bool:
    """Whether the clause goes on over token *at* and its verb is still to come."""
    word = sentence.lower[at]
    if (following and at >= following.before) or word in pack.terms.negations:
        return False
    if word in pack.terms.passed_over or word in _MARKS or word in pack.terms.joins:
        return True
    bits = sentence.classes[at]
    if bits & VERB:
        return word.endswith(pack.counted.gerund_endings)
    if bits:
        return not bits & CONJUNCTION
    return word[0].isalnum() and not _is_finite(sentence, at, pack)


def _is_finite(sentence: Sentence, at: int, pack: Pack) -> bool:
    """Whether an unknown word in -ed is a verb with its object: "20 states signed the pact"."""
    if not sentence.lower[at].endswith(pack.counted.participle_endings):
        return False
    following = sentence.classes[at + 1] if at + 1 < sentence.size else 0
    return not following & (PREPOSITION | ADVERB)


def _past_part(
    sentence: Sentence, at: int, draft: Draft, following: list[Draft], pack: Pack
) -> int:
    """Step over an apposition, over a number in the same phrase, or over a time."""
    if sentence.lower[at] == ",":
        return _past_aside(sentence, at, pack)
    if not following or at != following[0].before:
        return at
    other = following[0]
    link = sentence.word(at - 1)
    joined = link in pack.terms.joins and other.noun is not None
    part = draft.noun is None and sentence.word(draft.last) == pack.counted.of
    return other.end if joined or part or other.unit in pack.units.time_units else at


def _past_aside(sentence: Sentence, at: int, pack: Pack) -> int:
    """Step over ", mostly children,", ", including 20 women," and ", who"."""
    if at + 1 < sentence.size and _resumes(sentence, at + 1, pack):
        return at + 1
    stop = min(at + _APPOSITION, sentence.size - 1)
    for close in range(at + 2, stop):
        if sentence.lower[close] == "," and _resumes(sentence, close + 1, pack):
            return close + 1
    following = sentence.word(at + 1)
    opens = following in pack.counted.relatives or following in pack.terms.asides
    return at + 2 if opens else at


def _resumes(sentence: Sentence, at: int, pack: Pack) -> bool:
    """Whether the clause goes on with its verb behind an apposition."""
    word = sentence.lower[at]
    return bool(sentence.classes[at] & AUXILIARY) or word in pack.terms.after
