"""Dates, clock times, years, decades and ordinals."""

from factbase.domain.calendar import MONTHS
from factbase.extraction.languages.pack import Pack
from factbase.extraction.plurals import is_plural
from factbase.extraction.sentence import Sentence

_EARLIEST, _LATEST = 1400, 2150
_YEAR_DIGITS = 4
_DASHES = frozenset("-–—/")
_CLOCK_PARTS = frozenset(":.")
_LAST_DAY = 31
_MODERN, _SOON = 1950, 2050
_POSSESSIVE = frozenset({"'s", "’s"})


def covers(sentence: Sentence, index: int, pack: Pack) -> int:
    """Return the token after the date or time that begins at *index*; 0 where there is none."""
    touched = sentence.touches(index + 1)
    if not touched and len(sentence.words[index]) > _YEAR_DIGITS:
        return _clock(sentence, index, pack)
    for reading in _TOUCHED if touched else _APART:
        last = reading(sentence, index, pack)
        if last:
            return last
    return 0


def is_month(sentence: Sentence, index: int) -> bool:
    """Whether token *index* is a month's name as written, March but not march."""
    return 0 <= index < sentence.size and sentence.words[index] in MONTHS


def _clock(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read 10:30, 4 p.m., 0900 GMT, 9.30am."""
    at = index + 1
    if sentence.word(at) == ":" and sentence.touches(at) and sentence.word(at + 1)[:1].isdecimal():
        at += 2
    clock = sentence.word(at) in pack.masks.clock_after or (
        sentence.word(at) in pack.masks.after_four_digits
        and len(sentence.words[index]) == _YEAR_DIGITS
        and sentence.words[index][0] in "012"
    )
    return at + 1 if clock else (at if at > index + 1 else 0)


def _day(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read October 7, 7 October, Oct. 7, 7th of October, and the year that follows."""
    number = sentence.words[index]
    if not number.isdecimal() or int(number[:5]) > _LAST_DAY:
        return 0
    before = index - 2 if sentence.word(index - 1) == "." else index - 1
    if is_month(sentence, before):
        return _with_year(sentence, _day_range(sentence, index, pack))
    at = index + 1 + (sentence.word(index + 1) in pack.masks.ordinal_endings)
    at += sentence.word(at) == pack.numerals.of
    return _with_year(sentence, at + 1) if is_month(sentence, at) else 0


def _day_range(sentence: Sentence, index: int, pack: Pack) -> int:
    """Step over October 7-9 and April 3 to 11."""
    dash = sentence.word(index + 1)
    joined = dash in _DASHES or dash in pack.numerals.range_words
    return index + 3 if joined and _is_last_day(sentence, index + 2) else index + 1


def _is_last_day(sentence: Sentence, index: int) -> bool:
    """Whether a range of days ends here: April 3 to 11, not April 3 to 11 cities."""
    word, after = sentence.word(index), sentence.word(index + 1)
    return word.isdecimal() and int(word[:3]) <= _LAST_DAY and not after.isalpha()


def _with_year(sentence: Sentence, at: int) -> int:
    step = at + (sentence.word(at) in {",", "."})
    step += sentence.word(step) == ","
    return step + 1 if is_year(sentence.written(step)) else at


def _numeric(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read 26/1, 26/1/2024, 2024-01-26, 26.1.2024, 2022-23; not 1/2 inch, nor 2-1/2."""
    if not (sentence.touches(index + 1) and sentence.touches(index + 2)):
        return 0
    if not sentence.word(index + 2).isdecimal() or sentence.word(index + 1) not in _DASHES:
        return 0
    third = _third_part(sentence, index)
    if third:
        return third
    if sentence.word(index + 1) == "/":
        return 0 if is_fraction(sentence, index, pack) else index + 3
    years = is_year(sentence.words[index]) and len(sentence.words[index + 2]) in (2, 4)
    return index + 3 if years and _runs_on(sentence, index) else 0


def is_fraction(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether 1/16 is a part, for a unit or "of" follows, and no day: it is a proper fraction."""
    above, below = sentence.words[index][:6], sentence.word(index + 2)[:6]
    if not above.isdecimal() or not 0 < int(above) < int(below):
        return False
    at = index + 3
    at += sentence.word(at) == "-"
    word = sentence.word(at)
    mixed = sentence.word(index - 1) == "-" and sentence.word(index - 2).isdecimal()
    return (
        word == pack.numerals.of
        or word in pack.catalogue.names
        or (mixed and sentence.touches(index - 1) and word.isalpha())
    )


def _third_part(sentence: Sentence, index: int) -> int:
    same = sentence.word(index + 3) == sentence.word(index + 1)
    return index + 5 if same and sentence.word(index + 4).isdecimal() else 0


def _runs_on(sentence: Sentence, index: int) -> bool:
    """Whether the second part is a later year: 2022-23, 2010-2012."""
    return sentence.words[index][-len(sentence.words[index + 2]) :] < sentence.words[index + 2]


def _ordinal(sentence: Sentence, index: int, pack: Pack) -> int:
    ending = sentence.word(index + 1) in pack.masks.ordinal_endings
    return index + 2 if ending and sentence.touches(index + 1) else 0


def _decade(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read 1990s, 90s, and 2018s, where an apostrophe was lost."""
    del pack
    ended = sentence.word(index + 1) == "s" and sentence.touches(index + 1)
    word = sentence.words[index]
    named = word.endswith("0") or is_year(word) or sentence.capital(index - 1)
    return index + 2 if ended and named else 0


def is_year(word: str) -> bool:
    """Whether *word* could be a year."""
    return len(word) == _YEAR_DIGITS and word.isdecimal() and _EARLIEST <= int(word) <= _LATEST


def _year(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read a year by what stands beside it: "in 2012", "the 2012 vote", not "2000 people"."""
    if not is_year(sentence.words[index]) or _is_money(sentence, index, pack):
        return 0
    table, before, after = pack.masks, sentence.word(index - 1), sentence.word(index + 1)
    if before in table.quantity_before:
        return index + 1 if _is_lone_year(sentence, index, pack) else 0
    if after in pack.units.percent:
        return 0
    if after in pack.numerals.scales or after in pack.catalogue.firsts - _DASHES:
        return index + 1 if before in table.year_for_certain else 0
    if before in table.year_before or _is_named(sentence, index, pack):
        return index + 1
    plural = is_plural(sentence, index + 1, pack) and not sentence.capital(index + 1)
    return 0 if plural else index + 1


def _is_lone_year(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether a year is meant after a hedge: "up 10 percent over 2010", "over 2011 and 2012"."""
    if sentence.word(index - 1) not in pack.masks.over or sentence.words[index].endswith("00"):
        return False
    after = sentence.word(index + 1)
    if after in pack.numerals.between_and and is_year(sentence.written(index + 2)):
        return True
    if not _is_modern(sentence.words[index]):
        return False
    return after in pack.masks.year_nouns or not (
        after.isalpha() and sentence.classes[index + 1] == 0
    )


def _is_modern(word: str) -> bool:
    return _MODERN <= int(word) <= _SOON


def _is_named(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether it is said by what stands beside: Merck's 2018 plans, 2008 highs, March 2018."""
    modern = _is_modern(sentence.words[index])
    if is_month(sentence, index - 1) or (
        modern and sentence.word(index + 1) in pack.masks.year_nouns
    ):
        return True
    name = index - 1 - (sentence.word(index - 1) in _POSSESSIVE)
    if name < index - 1:
        return True
    if not sentence.capital(name) or sentence.words[index].endswith("00"):
        return False
    return sentence.capital(name - 1) or (modern and name > 0 and sentence.classes[name] == 0)


def _is_money(sentence: Sentence, index: int, pack: Pack) -> bool:
    return index > 0 and sentence.words[index - 1][-1] in pack.units.bare_signs


_TOUCHED = (_clock, _day, _numeric, _ordinal, _decade, _year)
_APART = (_clock, _day, _year)
