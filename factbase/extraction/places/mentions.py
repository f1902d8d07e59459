"""Places as one sentence names them; the dateline is none."""

from typing import NamedTuple

from factbase.extraction.document import Document
from factbase.extraction.languages.pack import Pack
from factbase.extraction.places.gazetteer import LONGEST
from factbase.extraction.sentence import Sentence

_DATELINE_REACH = 14
"""Tokens at a sentence's head in which a dateline ends."""
_LONGEST_NAME = 5


class Mention(NamedTuple):
    """Tokens [first, last) name a place; strong where a preposition or possessive sets it."""

    first: int
    last: int
    name: str
    country: str | None
    strong: bool


def find(sentence: Sentence, document: Document) -> list[Mention]:
    """Find the places that the sentence names, in order."""
    if sentence.places is None:
        firsts = document.pack.gazetteer.firsts
        named = not firsts.isdisjoint(sentence.lower)
        sentence.places = _find(sentence, document.pack) if named else []
    return sentence.places


def _find(sentence: Sentence, pack: Pack) -> list[Mention]:
    firsts = pack.gazetteer.firsts
    found: list[Mention] = []
    at = _after_dateline(sentence)
    for index in range(at, sentence.size):
        if index >= at and sentence.lower[index] in firsts and sentence.words[index][0].isupper():
            mention = _mention(sentence, index, pack)
            if mention is not None:
                found.append(mention)
                at = mention.last
    return found


def _mention(sentence: Sentence, index: int, pack: Pack) -> Mention | None:
    for length in range(min(LONGEST, sentence.size - index), 0, -1):
        name = sentence.phrase(index, index + length)
        if name in pack.gazetteer.names and _whole(sentence, index + length):
            return _named(sentence, index, index + length, pack)
    demonym = pack.gazetteer.demonyms.get(sentence.lower[index])
    if demonym is None:
        return None
    return Mention(index, index + 1, demonym[0], demonym[1], strong=False)


def _whole(sentence: Sentence, last: int) -> bool:
    """Decline half a hyphenated word: New York-based is one, Paris-Match is not."""
    return not (sentence.word(last) == "-" and sentence.capital(last + 1))


def _named(sentence: Sentence, first: int, last: int, pack: Pack) -> Mention | None:
    """Make the mention, its facility and its compass point with it: southern Gaza."""
    table = pack.places
    country = pack.gazetteer.names[sentence.phrase(first, last)]
    if _is_person(sentence, first, last, pack):
        return None
    start = first
    while sentence.word(start - 1) in table.beside:
        start -= 1
    before = sentence.word(start - 1)
    if before == "the":
        before = sentence.word(start - 2)
    strong = before in table.before or sentence.word(last) in {"'s", "’s"}
    return Mention(start, last, sentence.span(start, last), country, strong)


def _is_person(sentence: Sentence, first: int, last: int, pack: Pack) -> bool:
    """Whether the name is part of a longer one: Jordan Spieth, Paris Hilton, Bank of England."""
    following = sentence.written(last)
    if not following[:1].isupper() or not following.isalpha():
        return False
    known = sentence.lower[last] in pack.gazetteer.firsts or sentence.classes[last]
    return (
        not known
        and sentence.lower[last] not in pack.places.facilities
        and (
            sentence.classes[first] == 0
            and sentence.capital(last + 1) is False
            and last - first == 1
            and sentence.word(first - 1) not in pack.places.before
        )
    )


def _after_dateline(sentence: Sentence) -> int:
    """Step over "MOSCOW - " and "NEW YORK (Reuters) - ": newsrooms are no places of events."""
    if sentence.number > 2:  # noqa: PLR2004 - a dateline stands in the first lines
        return 0
    for at in range(1, min(_DATELINE_REACH, sentence.size)):
        if sentence.words[at] in {"-", "–", "—"} and not sentence.touches(at):
            capital = sentence.words[0].isupper() or sentence.words[at - 1] == ")"
            return at + 1 if capital or at <= _LONGEST_NAME else 0
    return 0
