"""Periods that are counted from the day of publication, and the ends of periods."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from factbase.domain.claim import Accuracy
from factbase.extraction.document import Document
from factbase.extraction.languages.times import TimeWords
from factbase.extraction.masks.dates import is_year
from factbase.extraction.sentence import Sentence

_QUARTER_MONTHS, _HALF_MONTHS, _YEAR_MONTHS = 3, 6, 12


class Period(NamedTuple):
    """Tokens [first, last) name a period that ends on *day*."""

    first: int
    last: int
    day: date
    accuracy: Accuracy
    start: str | None = None
    """The first day, where the number runs from it: "this year"."""
    open: bool = False
    """Whether it says only how long: "the quarter", whose last day must follow."""
    back: bool = False
    """Whether it is the same period a year before: "a year earlier"."""


def last_of_month(year: int, month: int) -> date:
    """The last day of the month; months beyond December are of the following years."""
    more, month = divmod(month - 1, _YEAR_MONTHS)
    year, month = min(max(year + more, 1), 9999), month + 1
    return date(year, month, monthrange(year, month)[1])


def first_day(last: date, accuracy: Accuracy) -> date:
    """Give the first day of the period that ends on *last*."""
    match accuracy:
        case Accuracy.DAY:
            return last
        case Accuracy.MONTH:
            return last.replace(day=1)
        case Accuracy.QUARTER:
            return last_of_month(last.year, last.month - 2).replace(day=1)
        case Accuracy.YEAR:
            return date(last.year, 1, 1)


def before(day: date, accuracy: Accuracy) -> date:
    """Give the last day of the period before the one that ends on *day*."""
    return first_day(day, accuracy) - timedelta(1)


def year_before(day: date) -> date:
    """Give the last day of the same period a year before."""
    if day == last_of_month(day.year, day.month):
        return last_of_month(day.year - 1, day.month)
    return day.replace(year=day.year - 1)


def read(sentence: Sentence, index: int, document: Document, *, future: bool) -> Period | None:
    """Read the relative day or period whose last word is token *index*."""
    table, word = document.pack.times, sentence.lower[index]
    if word in table.days:
        day = document.today + timedelta(table.days[word])
        return Period(index, index + 1, day, Accuracy.DAY)
    if word in table.weekend:
        return Period(index, index + 1, _sunday(document.today), Accuracy.DAY)
    if word in table.quarter or word in table.quarters:
        return _quarter(sentence, index, document.today, table, future=future)
    if word in table.half:
        return _half(sentence, index, document.today, table)
    if word in table.months:
        return _months(sentence, index, document.today, table)
    return _shifted(sentence, index, document.today, table)


def _sunday(today: date) -> date:
    """The last day of the weekend that is, or was last."""
    back = (today.weekday() + 1) % 7
    return today if back in {0, 6} else today - timedelta(back)


def _shifted(sentence: Sentence, index: int, today: date, table: TimeWords) -> Period | None:
    """Read last year, this month, the previous week, a year ago, the year ended."""
    length = _length(sentence.lower[index], table)
    if length is not Accuracy.DAY and sentence.phrase(index - 3, index) in table.starts:
        first = first_day(today, length) if length is Accuracy.YEAR else today.replace(day=1)
        return Period(index - 3, index + 1, first, Accuracy.DAY)
    if length is Accuracy.YEAR:
        back = _year_back(sentence, index, today, table)
        if back is not None:
            return back
    shift = _shift(sentence, index, table)
    if shift is None:
        opens = length is Accuracy.YEAR and sentence.word(index + 1) in table.ended
        return Period(index, index + 1, today, length, open=True) if opens else None
    behind = sentence.word(index + 1) in table.shifts_behind
    last = index + (2 if behind or sentence.word(index + 1) in table.ago else 1)
    return _counted((index if behind else index - 1, last), shift, today, length)


def _year_back(sentence: Sentence, index: int, today: date, table: TimeWords) -> Period | None:
    """Read a year earlier, the year-ago quarter, the same period last year."""
    after = index + 1 + (sentence.word(index + 1) == "-")
    end = last_of_month(today.year - 1, _YEAR_MONTHS)
    if sentence.word(after) in table.ago and _one(sentence, index - 1):
        return Period(index - 1, after + 1, end, Accuracy.YEAR, back=True)
    near = sentence.lower[max(index - 4, 0) : index]
    if near and near[-1] in table.last and not table.same.isdisjoint(near):
        return Period(index - 1, index + 1, end, Accuracy.YEAR, back=True)
    return None


def _one(sentence: Sentence, index: int) -> bool:
    """Whether "year ago" is of one year: a year ago, not two years ago."""
    return index < 0 or sentence.word(index) == "one" or bool(sentence.classes[index])


def _shift(sentence: Sentence, index: int, table: TimeWords) -> int | None:
    """How many periods from the present: last -1, this 0, next +1, a … ago -1."""
    before_it, after = sentence.word(index - 1), sentence.word(index + 1)
    if after in table.shifts_behind:
        counted = before_it[:1].isdecimal() or before_it in table.counts
        return None if counted else table.shifts_behind[after]
    if after in table.ago and before_it in {"a", "one", "the"}:
        return -1
    if before_it in table.last:
        runs_on = before_it in table.running and sentence.word(index - 2) == "the"
        return None if runs_on else -1
    if before_it in table.this:
        return 0
    return 1 if before_it in table.next else None


def _length(word: str, table: TimeWords) -> Accuracy:
    """How long the period is; a week counts in days."""
    if word in table.year:
        return Accuracy.YEAR
    return Accuracy.MONTH if word in table.month else Accuracy.DAY


def _counted(span: tuple[int, int], shift: int, today: date, length: Accuracy) -> Period:
    if length is Accuracy.YEAR:
        if shift == 0:
            return Period(*span, today, Accuracy.DAY, date(today.year, 1, 1).isoformat())
        return Period(*span, last_of_month(today.year + shift, _YEAR_MONTHS), Accuracy.YEAR)
    if length is Accuracy.MONTH:
        if shift == 0:
            return Period(*span, today, Accuracy.DAY)
        return Period(*span, last_of_month(today.year, today.month + shift), Accuracy.MONTH)
    sunday = today - timedelta(today.weekday()) + timedelta(7 * shift + 6)
    return Period(*span, today if shift == 0 else sunday, Accuracy.DAY)


def _quarter(
    sentence: Sentence, index: int, today: date, table: TimeWords, *, future: bool
) -> Period | None:
    """Read the first quarter, second-quarter, Q3, last quarter, with the year that follows."""
    at = _numbered(sentence, index, table)
    number = table.quarters.get(sentence.word(at))
    if number is None:
        return _current_quarter(sentence, index, today, table)
    year, last = _year_of(sentence, index, today, 3 * number, future=future)
    return Period(at, last, last_of_month(year, number * _QUARTER_MONTHS), Accuracy.QUARTER)


def _numbered(sentence: Sentence, index: int, table: TimeWords) -> int:
    """The token that holds the period's number: second-quarter, fiscal first quarter, Q3."""
    at = index if sentence.lower[index] in table.quarters else index - 1
    at -= sentence.word(at) == "-"
    return at - (sentence.word(at) in table.fiscal)


def _year_of(
    sentence: Sentence, index: int, today: date, last_month: int, *, future: bool
) -> tuple[int, int]:
    """The year of a numbered period, else the latest that fits, and the token behind it."""
    step = index + 1 + (sentence.word(index + 1) in {"of", ",", "fiscal"})
    if is_year(sentence.written(step)):
        return int(sentence.words[step]), step + 1
    over = last_of_month(today.year, last_month) <= today
    return today.year - (not over and not future), index + 1


def _current_quarter(
    sentence: Sentence, index: int, today: date, table: TimeWords
) -> Period | None:
    """Read last quarter, this quarter, and the quarter whose end follows."""
    shift, current = _shift(sentence, index, table), (today.month - 1) // 3 + 1
    if shift is None:
        opens = sentence.word(index + 1) in table.ended
        return Period(index, index + 1, today, Accuracy.QUARTER, open=True) if opens else None
    month = (current + shift) * _QUARTER_MONTHS
    return Period(index - 1, index + 1, last_of_month(today.year, month), Accuracy.QUARTER)


def _half(sentence: Sentence, index: int, today: date, table: TimeWords) -> Period | None:
    """Read the first half, the second half of 2012: numbers of halves are halves."""
    at = _numbered(sentence, index, table)
    number = table.quarters.get(sentence.word(at))
    if number not in {1, 2} or (at == index - 1 and sentence.word(at - 1) not in {"the", "its"}):
        return None
    month = number * _HALF_MONTHS
    year, last = _year_of(sentence, index, today, month, future=False)
    return Period(at, last, last_of_month(year, month), Accuracy.QUARTER)


def _months(sentence: Sentence, index: int, today: date, table: TimeWords) -> Period | None:
    """Read the first nine months of 2012, and three months whose end follows."""
    count = _count(sentence.word(index - 1), table)
    if count is None or count > _YEAR_MONTHS:
        return None
    if sentence.word(index - 2) == "first":
        year, last = _year_of(sentence, index, today, count, future=False)
        end = last_of_month(year, count)
        return Period(index - 2, last, end, Accuracy.MONTH, date(year, 1, 1).isoformat())
    if sentence.word(index + 1) not in table.ended - {"that", "which", "in", "on"}:
        return None
    length = Accuracy.QUARTER if count == _QUARTER_MONTHS else Accuracy.YEAR
    return Period(index - 1, index + 1, today, length, open=True)


def _count(word: str, table: TimeWords) -> int | None:
    return int(word) if word.isdecimal() and len(word) <= 2 else table.counts.get(word)  # noqa: PLR2004
