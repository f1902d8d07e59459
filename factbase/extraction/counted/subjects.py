"""The subject of a clause: what a measure is of where no noun follows it."""

from factbase.extraction.counted import chunker
from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import CLOSES_NOUN, PREPOSITION
from factbase.extraction.sentence import Sentence

_REACH = 40
_LONGEST = 7
_DASHES = frozenset("-–—")
_LINKS = frozenset({"of", "at", "for"})


def before(sentence: Sentence, draft: Draft, pack: Pack) -> tuple[int, int] | None:
    """Find what a measure is of before it: "a price of $6", else the clause's subject."""
    at = draft.before
    while at > 0 and sentence.lower[at - 1] in pack.quantifiers.transparent:
        at -= 1
    if sentence.word(at - 1) in _LINKS:
        return _ending(sentence, at - 1, pack)
    verb = _verb(sentence, at, pack)
    return None if verb is None else _subject(sentence, verb, pack)


def _ending(sentence: Sentence, last: int, pack: Pack) -> tuple[int, int] | None:
    """The noun phrase that ends before token *last*."""
    first = last
    while first > max(last - _LONGEST, 0) and _is_noun(sentence, first - 1, pack):
        first -= 1
    return (first, last) if first < last else None


def _is_noun(sentence: Sentence, index: int, pack: Pack) -> bool:
    word = sentence.lower[index]
    if word == "-" or word in pack.counted.possessive:
        return sentence.touches(index)
    if not word[0].isalpha() or sentence.classes[index] & CLOSES_NOUN:
        return False
    return word not in pack.kinds.change_verbs or word in pack.kinds.change_nouns


def _verb(sentence: Sentence, limit: int, pack: Pack) -> int | None:
    """The last verb of level or change before the number."""
    for at in range(limit - 1, max(limit - _REACH, 0), -1):
        word = sentence.lower[at]
        if word in pack.counted.level_verbs or word in pack.kinds.change_verbs:
            return at
        if word in {";", "“", "”", '"'}:
            return None
    return None


def _subject(sentence: Sentence, verb: int, pack: Pack) -> tuple[int, int] | None:
    """The first noun phrase of the clause that ends with *verb*."""
    first = _clause_start(sentence, verb, pack)
    while first < verb and (
        sentence.lower[first] in pack.counted.subject_skips
        or not sentence.words[first][0].isalpha()
        or sentence.classes[first] & PREPOSITION
    ):
        first += 1
    noun = chunker.noun(sentence, first, verb, pack)
    if noun is None or sentence.classes[noun[1] - 1] & CLOSES_NOUN:
        return None
    return noun


def _clause_start(sentence: Sentence, verb: int, pack: Pack) -> int:
    for at in range(verb - 2, max(verb - _REACH, -1), -1):
        word = sentence.lower[at]
        if word in pack.counted.clause_marks or (word in _DASHES and not sentence.touches(at)):
            return at + 1
    return max(verb - _REACH, 0)
