"""Places that a common noun names: Nasser Hospital, Maghazi refugee camp, 70 Pine Street."""

from factbase.extraction.languages.places import PlaceWords
from factbase.extraction.languages.words import DETERMINER
from factbase.extraction.sentence import Sentence

_LONGEST = 4
"""Words in the longest name before the noun."""


def extend(sentence: Sentence, first: int, last: int, table: PlaceWords) -> int:
    """The token behind the noun that goes with a known name: Jabalia refugee camp."""
    at = last
    while at < last + 2 and sentence.word(at) in table.facility_links:
        at += 1
    if sentence.word(at) not in table.facilities:
        return last
    office = sentence.word(at + 1) in table.offices
    return last if first == at or office or sentence.word(at + 1) == "of" else at + 1


def find(sentence: Sentence, index: int, table: PlaceWords) -> tuple[int, int] | None:
    """Find the name that ends with the noun at token *index*, behind a preposition."""
    word = sentence.lower[index]
    if word in table.leading and sentence.capital(index):
        return _led(sentence, index)
    if word not in table.facilities and word not in table.streets:
        return None
    first = _start(sentence, index, table)
    if first is None or sentence.word(index + 1) == "of":
        return None
    numbered = sentence.words[first][0].isdecimal()
    if word in table.streets and not numbered:
        return None
    at = first - 1
    at -= bool(at >= 0 and sentence.classes[at] & DETERMINER)
    return (first, index + 1) if sentence.word(at) in table.before else None


def _led(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """Read Kibbutz Be'eri, Lake Chad: the noun and the name behind it."""
    last = index + 1
    while last < min(index + _LONGEST, sentence.size) and _is_name(sentence, last):
        last += 1
    return (index, last) if last > index + 1 else None


def _start(sentence: Sentence, index: int, table: PlaceWords) -> int | None:
    """The first token of the capitalised words before the noun."""
    at = index
    while at > 0 and sentence.lower[at - 1] in table.facility_links:
        at -= 1
    end = at
    while at > max(end - _LONGEST, 0) and _is_name(sentence, at - 1):
        at -= 1
    if at == end:
        return None
    return at - 1 if at > 0 and sentence.words[at - 1].isdecimal() else at


def _is_name(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    linked = word in {"-", "’", "'"} and sentence.touches(index) and sentence.touches(index + 1)
    return linked or (word[0].isupper() and word[0].isalpha() and not sentence.classes[index])
