"""Dates and periods as one sentence states them."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple, TypeAlias

from factbase.domain import calendar
from factbase.domain.calendar import MONTHS, WEEKDAYS
from factbase.domain.claim import Accuracy
from factbase.extraction.document import Document
from factbase.extraction.masks.dates import is_month, is_year
from factbase.extraction.sentence import Sentence
from factbase.extraction.times import periods


class Mention(NamedTuple):
    """Tokens [first, last) state *day*, the last of its period."""

    first: int
    last: int
    day: date
    accuracy: Accuracy
    rule: str
    since: str | None = None
    """The first day, where the words are "since …": the day is then that of publication."""
    start: str | None = None
    """The period's first day, where the number runs from it: "this year"."""


_SINCE_REACH = 12
"""Tokens between "since" and its date: since a cross-border attack by … on October 7."""

Reading: TypeAlias = Callable[[Sentence, int, Document], Mention | None]


def find(sentence: Sentence, document: Document) -> list[Mention]:
    """Find the dates and periods of the sentence, in order."""
    found: list[Mention] = []
    at = 0
    for index, word in enumerate(sentence.words):
        reading = _reading(word)
        if reading is None or index < at:
            continue
        mention = reading(sentence, index, document)
        if mention is not None:
            found.append(_since(sentence, mention, document))
            at = mention.last
    return found


def _reading(word: str) -> Reading | None:
    if word in MONTHS:
        return _month
    if word in WEEKDAYS:
        return _weekday
    if word[0].isdecimal():
        return _digits
    return _relative if word.lower() in periods.TRIGGERS else None


def _month(sentence: Sentence, index: int, document: Document) -> Mention | None:
    """Read October 7, 7 October, October 2023, in October."""
    month = MONTHS[sentence.words[index]]
    at = index + 1 + (sentence.word(index + 1) == ".")
    if _is_day(sentence.word(at)):
        return _day(sentence, (index, at + 1), (month, int(sentence.words[at])), document)
    if _is_day(sentence.word(index - 1)) and sentence.word(index - 2) not in {",", "$"}:
        return _day(sentence, (index - 1, at), (month, int(sentence.words[index - 1])), document)
    step = at + (sentence.word(at) in {",", "of"})
    if is_year(sentence.written(step)):
        year = int(sentence.words[step])
        return _of_month(index, step + 1, year, month)
    if sentence.words[index] in {"May", "March"} and sentence.word(index - 1) in {
        "",
        ".",
        "“",
        '"',
    }:
        return None
    year = document.today.year - (month > document.today.month)
    if sentence.word(index - 1) == "last" and month == document.today.month:
        year -= 1
    return _of_month(index, at if at == index + 1 else index + 1, year, month)


def _of_month(first: int, last: int, year: int, month: int) -> Mention:
    day = periods.last_of_month(year, month)
    return Mention(first, last, day, Accuracy.MONTH, "in <month>")


def _day(
    sentence: Sentence, span: tuple[int, int], month_and_day: tuple[int, int], document: Document
) -> Mention | None:
    (first, last), (month, day) = span, month_and_day
    step = last + (sentence.word(last) == ",")
    if is_year(sentence.written(step)):
        found = _exactly(int(sentence.words[step]), month, day)
        last = step + 1
    else:
        found = calendar.resolve_day(month=month, day=day, near=document.today)
    return Mention(first, last, found, Accuracy.DAY, "on <day>") if found else None


def _exactly(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_day(word: str) -> bool:
    return word.isdecimal() and len(word) <= 2 and 0 < int(word) <= 31  # noqa: PLR2004 - a month


def _weekday(sentence: Sentence, index: int, document: Document) -> Mention | None:
    """Read Tuesday as the nearest past one, and Friday (26/1) as one date."""
    number = WEEKDAYS[sentence.words[index]]
    if sentence.word(index + 1) == "(" and sentence.word(index + 3) == "/":
        return _numeric(sentence, index, index + 2, number, document)
    if sentence.word(index - 1) in document.pack.times.next:
        day = calendar.nearest_coming_weekday(number, near=document.today + timedelta(1))
    elif sentence.word(index - 1) in document.pack.times.last:
        day = calendar.nearest_past_weekday(number, near=document.today - timedelta(1))
    else:
        day = calendar.nearest_past_weekday(number, near=document.latest)
    return Mention(index, index + 1, day, Accuracy.DAY, "on <weekday>")


def _numeric(
    sentence: Sentence, first: int, at: int, weekday: int | None, document: Document
) -> Mention | None:
    day, month = sentence.word(at), sentence.word(at + 2)
    if not _is_day(day) or not _is_day(month) or int(month) > 12:  # noqa: PLR2004 - months
        return None
    found = calendar.resolve_day(
        month=int(month), day=int(day), weekday=weekday, near=document.today
    )
    rule = "on <weekday> (<day>/<month>)"
    return Mention(first, at + 4, found, Accuracy.DAY, rule) if found else None


def _last_mark(words: list[str]) -> int:
    """The index after the last mark that parts clauses."""
    return max((at + 1 for at, word in enumerate(words) if word in {",", ";", ":", "("}), default=0)


def _digits(sentence: Sentence, index: int, document: Document) -> Mention | None:
    """Read a year: in 2012."""
    word = sentence.words[index]
    if not is_year(word) or is_month(sentence, index - 1) or is_month(sentence, index + 1):
        return None
    before = sentence.word(index - 1)
    if int(word) > document.today.year + 50 or before in {"$", "€", "£", "/", "-"}:
        return None
    if before.isalpha() and before not in document.pack.masks.year_before:
        return None
    return Mention(index, index + 1, date(int(word), 12, 31), Accuracy.YEAR, "in <year>")


def _relative(sentence: Sentence, index: int, document: Document) -> Mention | None:
    """Read yesterday, last year, this month, the first quarter, a year ago."""
    found = periods.read(sentence, index, document)
    if found is None:
        return None
    first, last, day, accuracy, start = found
    return Mention(first, last, day, accuracy, "<relative period>", None, start)


def _since(sentence: Sentence, mention: Mention, document: Document) -> Mention:
    """Turn "since October 7" into the start of a cumulative."""
    between = sentence.lower[max(mention.first - _SINCE_REACH, 0) : mention.first]
    clause = between[_last_mark(between) :]
    if document.pack.times.since.isdisjoint(clause):
        return mention
    early = clause[-1] in document.pack.times.early
    start = periods.first_day(mention.day, mention.accuracy)
    since = f"{start:%Y-%m}" if early else start.isoformat()
    return mention._replace(since=since)
