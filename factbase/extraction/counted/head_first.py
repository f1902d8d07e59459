"""Noun phrases of languages in which the head comes first: 26.083 warga Palestina."""

from factbase.extraction.languages.counted import CountedWords
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import ADVERB, CLOSES_NOUN, PLURAL
from factbase.extraction.sentence import Sentence

_LONGEST = 7
"""Tokens in the longest phrase."""


def noun(sentence: Sentence, at: int, limit: int, pack: Pack) -> tuple[int, int] | None:
    """Find the phrase that begins at token *at*; a classifier before its noun is no part of it."""
    table = pack.counted
    first = at + _is_classifier(sentence, at, limit, table)
    end = first
    while end < min(limit, first + _LONGEST, sentence.size) and _belongs(sentence, end, table):
        end += 1
    return (first, end) if end > first else None


def head(sentence: Sentence, phrase: tuple[int, int]) -> str:
    """The head as written: the first word, with what a hyphen joins to it: anak-anak."""
    last = phrase[0] + 1
    while last + 1 < phrase[1] and sentence.words[last] == "-" and sentence.touches(last):
        last += 2
    return sentence.span(phrase[0], last)


def _is_classifier(sentence: Sentence, at: int, limit: int, table: CountedWords) -> bool:
    """Whether a noun follows that is the one counted: tiga orang tentara, three soldiers."""
    if sentence.word(at) not in table.classifiers or at + 1 >= limit:
        return False
    if sentence.lower[at + 1] in table.elliptical:
        return False
    known = bool(sentence.classes[at + 1] & PLURAL)
    return sentence.words[at + 1].islower() and (known or _belongs(sentence, at + 1, table))


def _belongs(sentence: Sentence, index: int, table: CountedWords) -> bool:
    if sentence.touches(index) and sentence.words[index - 1] == "-":
        return sentence.words[index][0].isalpha()
    word = sentence.lower[index]
    if word == "-":
        return sentence.touches(index) and sentence.touches(index + 1)
    if not word[0].isalpha() or word in table.never_heads:
        return False
    if sentence.classes[index] & PLURAL:
        return True
    closes = sentence.classes[index] & (CLOSES_NOUN | ADVERB)
    return not closes and not is_verb(sentence, index, table)


def is_verb(sentence: Sentence, index: int, table: CountedWords) -> bool:
    """Whether the prefix of a word makes it a verb: mengungsi, ditahan; not a name's Medan."""
    return sentence.words[index].islower() and sentence.lower[index].startswith(
        table.verbal_beginnings
    )
