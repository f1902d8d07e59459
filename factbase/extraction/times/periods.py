"""Periods that are counted from the day of publication, and the ends of periods."""

from calendar import monthrange
from datetime import date, timedelta
from typing import TypeAlias

from factbase.domain.claim import Accuracy
from factbase.extraction.document import Document
from factbase.extraction.languages.times import TimeWords
from factbase.extraction.languages.words import words_of
from factbase.extraction.masks.dates import is_year
from factbase.extraction.sentence import Sentence

TRIGGERS = words_of("today yesterday tomorrow tonight year month week quarter q1 q2 q3 q4")

Period: TypeAlias = tuple[int, int, date, Accuracy, str | None]
"""First token, token after the last, last day, accuracy, and the first day where it counts."""


def last_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def first_day(last: date, accuracy: Accuracy) -> date:
    """Give the first day of the period that ends on *last*."""
    match accuracy:
        case Accuracy.DAY:
            return last
        case Accuracy.MONTH:
            return last.replace(day=1)
        case Accuracy.QUARTER:
            return date(last.year, last.month - 2, 1)
        case Accuracy.YEAR:
            return date(last.year, 1, 1)


def read(sentence: Sentence, index: int, document: Document) -> Period | None:
    """Read the relative day or period whose last word is token *index*."""
    table, word = document.pack.times, sentence.lower[index]
    if word in table.days:
        day = document.today + timedelta(table.days[word])
        return index, index + 1, day, Accuracy.DAY, None
    if word in table.quarter or word in table.quarters:
        return _quarter(sentence, index, document.today, table)
    shift = _shift(sentence, index, table)
    if shift is None:
        return None
    first = index - 1
    last = index + (2 if sentence.word(index + 1) in table.ago else 1)
    return _counted((first, last), shift, document.today, _length(word, table))


def _shift(sentence: Sentence, index: int, table: TimeWords) -> int | None:
    """How many periods from the present: last -1, this 0, next +1, a … ago -1."""
    before, after = sentence.word(index - 1), sentence.word(index + 1)
    if after in table.ago and before in {"a", "one", "the"}:
        return -1
    if before in table.last:
        return -1
    if before in table.this:
        return 0
    return 1 if before in table.next else None


def _length(word: str, table: TimeWords) -> Accuracy:
    """How long the period is; a week counts in days."""
    if word in table.year:
        return Accuracy.YEAR
    return Accuracy.MONTH if word in table.month else Accuracy.DAY


def _counted(span: tuple[int, int], shift: int, today: date, length: Accuracy) -> Period:
    if length is Accuracy.YEAR:
        if shift == 0:
            return *span, today, Accuracy.DAY, date(today.year, 1, 1).isoformat()
        return *span, date(today.year + shift, 12, 31), Accuracy.YEAR, None
    if length is Accuracy.MONTH:
        year, month = divmod(today.year * 12 + today.month - 1 + shift, 12)
        return *span, last_of_month(year, month + 1), Accuracy.MONTH, None
    sunday = today - timedelta(today.weekday()) + timedelta(7 * shift + 6)
    return *span, today if shift == 0 else sunday, Accuracy.DAY, None


def _quarter(sentence: Sentence, index: int, today: date, table: TimeWords) -> Period | None:
    """Read the first quarter, second-quarter, Q3, last quarter, with the year that follows."""
    at = index if sentence.lower[index] in table.quarters else index - 1
    at -= sentence.word(at) == "-"
    number, current = table.quarters.get(sentence.word(at)), (today.month - 1) // 3 + 1
    if number is None:
        shift = _shift(sentence, index, table)
        if shift is None:
            return None
        year, rest = divmod(today.year * 4 + current - 1 + shift, 4)
        return _of_quarter(index - 1, index + 1, year, rest + 1)
    step = index + 1 + (sentence.word(index + 1) == "of")
    if is_year(sentence.written(step)):
        return _of_quarter(at, step + 1, int(sentence.words[step]), number)
    year = today.year - (number >= current)
    return _of_quarter(at, index + 1, year, number)


def _of_quarter(first: int, last: int, year: int, quarter: int) -> Period:
    return first, last, last_of_month(year, quarter * 3), Accuracy.QUARTER, None
