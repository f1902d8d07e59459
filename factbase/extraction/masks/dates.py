"""Dates, clock times, years, decades and ordinals."""

from factbase.domain.calendar import MONTHS
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence

_EARLIEST, _LATEST = 1400, 2150
_YEAR_DIGITS = 4
_MONTHS = frozenset(name.lower() for name in MONTHS) - {"may", "mar"}
_DASHES = frozenset("-–—/")
_CLOCK_PARTS = frozenset(":.")
_LAST_DAY = 31


def covers(sentence: Sentence, index: int, pack: Pack) -> int:
    """Return the token after the date or time that begins at *index*; 0 where there is none."""
    if not sentence.words[index][0].isdecimal():
        return 0
    for reading in (_clock, _day, _numeric, _ordinal, _decade, _year):
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
    clock = sentence.word(at) in pack.masks.clock_after
    return at + 1 if clock else (at if at > index + 1 else 0)


def _day(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read October 7, 7 October, Oct. 7, 7th of October, and the year that follows."""
    del pack
    number = sentence.words[index]
    if not number.isdecimal() or int(number[:5]) > _LAST_DAY:
        return 0
    before = index - 2 if sentence.word(index - 1) == "." else index - 1
    if is_month(sentence, before):
        return _with_year(sentence, _day_range(sentence, index))
    at = index + 1 + (sentence.word(index + 1) in {"th", "st", "nd", "rd"})
    at += sentence.word(at) == "of"
    return _with_year(sentence, at + 1) if is_month(sentence, at) else 0


def _day_range(sentence: Sentence, index: int) -> int:
    """Step over October 7-9."""
    dash = sentence.word(index + 1)
    dashed = (dash in _DASHES or dash == "to") and _is_last_day(sentence, index + 2)
    return index + 3 if dashed else index + 1


def _is_last_day(sentence: Sentence, index: int) -> bool:
    """Whether a range of days ends here: April 3 to 11, not April 3 to 11 cities."""
    word, after = sentence.word(index), sentence.word(index + 1)
    return word.isdecimal() and int(word[:3]) <= _LAST_DAY and not after.isalpha()


def _with_year(sentence: Sentence, at: int) -> int:
    step = at + (sentence.word(at) in {",", "."})
    step += sentence.word(step) == ","
    return step + 1 if is_year(sentence.written(step)) else at


def _numeric(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read 26/1, 26/1/2024, 2024-01-26, 26.1.2024, 2022-23."""
    del pack
    if not (sentence.touches(index + 1) and sentence.touches(index + 2)):
        return 0
    if not sentence.word(index + 2).isdecimal() or sentence.word(index + 1) not in _DASHES:
        return 0
    slash, third = sentence.word(index + 1), _third_part(sentence, index)
    if slash == "/" or third:
        return third or index + 3
    years = is_year(sentence.words[index]) and len(sentence.words[index + 2]) in (2, 4)
    return index + 3 if years and _runs_on(sentence, index) else 0


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
    """Read 1990s, 90s."""
    del pack
    ended = sentence.word(index + 1) == "s" and sentence.touches(index + 1)
    named = sentence.words[index].endswith("0") or sentence.capital(index - 1)
    return index + 2 if ended and named else 0


def is_year(word: str) -> bool:
    """Whether *word* could be a year."""
    return len(word) == _YEAR_DIGITS and word.isdecimal() and _EARLIEST <= int(word) <= _LATEST


def _year(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read a year by what stands beside it: "in 2012", "the 2012 vote", not "2000 people"."""
    if not is_year(sentence.words[index]) or _is_money(sentence, index):
        return 0
    before, after = sentence.word(index - 1), sentence.word(index + 1)
    if before in pack.masks.quantity_before or after in pack.units.percent:
        return 0
    if after in pack.numerals.scales or after in pack.catalogue.firsts - {"-"}:
        return index + 1 if before in {"in", "since"} else 0
    named = sentence.capital(index - 1) and sentence.capital(index - 2)
    if named or before in pack.masks.year_before or is_month(sentence, index - 1):
        return index + 1
    plural = after.isalpha() and (after.endswith("s") or after == "people")
    return 0 if plural and not sentence.capital(index + 1) else index + 1


def _is_money(sentence: Sentence, index: int) -> bool:
    return index > 0 and sentence.words[index - 1][-1] in "$€£¥₹"
