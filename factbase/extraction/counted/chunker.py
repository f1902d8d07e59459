"""A small noun chunker: from a number to the end of the noun phrase that it counts."""

from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import (
    ADVERB,
    CLOSES_NOUN,
    DETERMINER,
    PLURAL,
    VERB,
)
from factbase.extraction.sentence import Sentence

_LONGEST = 9
"""Tokens in the longest noun phrase."""


def start(sentence: Sentence, at: int, limit: int, pack: Pack) -> int:
    """Step over what stands between a number and its noun: "of the", "other", "-"."""
    table = pack.counted
    if sentence.word(at) == table.of:
        at += 1
    while at < limit and (
        sentence.classes[at] & DETERMINER or (sentence.word(at) in table.skipped and at + 1 < limit)
    ):
        at += 1
    return at


def noun(sentence: Sentence, at: int, limit: int, pack: Pack) -> tuple[int, int] | None:
    """Find the phrase that begins at token *at*: (from, to), its head the last token."""
    end, plural = at, 0
    stop = min(limit, at + _LONGEST, sentence.size)
    while end < stop and _continues(sentence, end, at, pack):
        end += 1
        if _is_plural(sentence, end - 1, pack):
            plural = end
        elif plural and not _leads_on(sentence, end, stop, pack):
            break
    end = _trim(sentence, at, plural or end, pack)
    return (at, end) if end > at else None


def _continues(sentence: Sentence, index: int, first: int, pack: Pack) -> bool:
    word = sentence.lower[index]
    if not word[0].isalpha():
        return _inside_mark(sentence, index, first, pack)
    if index > first and sentence.words[index - 1] == "-" and sentence.touches(index):
        return True
    closes = sentence.classes[index] & CLOSES_NOUN
    if not closes:
        return index == first or not _is_verb(sentence, index, pack)
    return index == first and bool(closes & VERB) and _heads_noun(sentence, index, pack)


def _inside_mark(sentence: Sentence, index: int, first: int, pack: Pack) -> bool:
    """Let a hyphen and a possessive stand inside a phrase: Asia-Pacific, Gaza's population."""
    if index == first or index + 1 >= sentence.size:
        return False
    word = sentence.lower[index]
    if word == "-":
        return sentence.touches(index) and sentence.touches(index + 1)
    return word in pack.counted.possessive or (word == "." and len(sentence.words[index - 1]) == 1)


def _heads_noun(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether a participle stands before its noun: "12 injured men", "three missing people"."""
    following = sentence.word(index + 1)
    return (
        following.isalpha()
        and not sentence.classes[index + 1] & ~PLURAL
        and (
            following.endswith(pack.counted.plural_endings) or _is_plural(sentence, index + 1, pack)
        )
    )


def _is_verb(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether an open-class word after a plural is a verb: "five men charged"."""
    if not sentence.lower[index].endswith(pack.counted.verbal_endings):
        return False
    following = sentence.word(index + 1)
    leads = following.isalpha() and sentence.classes[index + 1] & ~PLURAL == 0
    return not leads or _is_plural(sentence, index - 1, pack)


def _is_plural(sentence: Sentence, index: int, pack: Pack) -> bool:
    word = sentence.lower[index]
    if sentence.classes[index] & PLURAL:
        return True
    table = pack.counted
    return (
        word.endswith(table.plural_endings)
        and not word.endswith(table.not_plural_endings)
        and len(word) > 3  # noqa: PLR2004 - gas, bus
    )


def _leads_on(sentence: Sentence, index: int, stop: int, pack: Pack) -> bool:
    """Whether another plural ends the phrase: "securities firms"."""
    return (
        index < stop
        and sentence.lower[index].isalpha()
        and (not sentence.classes[index] & (CLOSES_NOUN | ADVERB))
        and _is_plural(sentence, index, pack)
    )


def _trim(sentence: Sentence, first: int, end: int, pack: Pack) -> int:
    """Drop what cannot end a phrase: adverbs, marks, days of the week."""
    while end > first and (
        not sentence.words[end - 1][0].isalpha()
        or sentence.classes[end - 1] & ADVERB
        or sentence.lower[end - 1] in pack.counted.never_heads
        or sentence.lower[end - 1] in pack.counted.possessive
    ):
        end -= 1
    return end
