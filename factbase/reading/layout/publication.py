"""The day an article was published, worked out from its text."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

import msgspec

from factbase.domain.calendar import (
    DayMention,
    find_days,
    find_weekdays,
    nearest_coming_weekday,
    resolve_day,
    years_in,
)
from factbase.reading.layout.headings import is_byline, is_date_line
from factbase.reading.layout.layout import Layout

_LEAD_LENGTH = 600
_NOT_THE_DAY = re.compile(
    r"\b(?:after|before|by|coming|each|ends?|every|from|last|next|past|previous|since|starting"
    r"|through|till|until)(?: the)?\s+$",
    re.IGNORECASE,
)
_REACH = len("starting the  ")


class Clues(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to work out a day from."""

    text: str
    layout: Layout
    file_years: tuple[int, ...]
    """Years that the whole file names, the latest first."""
    filled: date | None
    """``--published``, which helps to find a year."""
    today: date


class Rule(msgspec.Struct, frozen=True):
    """One way in which articles show their day."""

    name: str
    days: Callable[[Clues], Iterator[date]]


def published_in(clues: Clues) -> date | None:
    """The day that the text gives, by the first rule that finds one; it is never overridden."""
    return _first_day(CERTAIN, clues)


def published_about(clues: Clues) -> date | None:
    """The day that the text lets one guess, where nobody gives it."""
    return _first_day(GUESSES, clues)


def _first_day(rules: tuple[Rule, ...], clues: Clues) -> date | None:
    return next((day for rule in rules for day in rule.days(clues) if day <= clues.today), None)


def _in_dateline(clues: Clues) -> Iterator[date]:
    dateline = clues.layout.dateline
    if dateline is not None and dateline.day is not None:
        yield from _resolve(clues, [dateline.day])


def _in_date_line(clues: Clues) -> Iterator[date]:
    yield from _resolve(clues, _days_in_head(clues))


def _in_lead(clues: Clues) -> Iterator[date]:
    found = [day for day in _days_in_lead(clues) if day.weekday is not None]
    yield from sorted(_resolve(clues, found), reverse=True)


def _in_body(clues: Clues) -> Iterator[date]:
    """The latest day with its weekday, or the first bare weekday told after it.

    "Tuesday (23/1)" is what the news is about; the "Saturday" that follows is when it was told.
    """
    found = [day for day in find_days(clues.text) if day.weekday is not None]
    latest = max(_resolve(clues, found), default=None)
    if latest is None:
        return
    bare = (w for w in find_weekdays(clues.text) if w.start > found[0].start)
    told = next((w for w in bare if not _is_another_day(clues.text, w.start)), None)
    if told is not None:
        yield nearest_coming_weekday(told.weekday, near=latest)
    yield latest


def _full_in_lead(clues: Clues) -> Iterator[date]:
    full = [day for day in _days_in_lead(clues) if day.year is not None]
    yield from sorted(_resolve(clues, full), reverse=True)


CERTAIN = (
    Rule("the date of the dateline", _in_dateline),
    Rule("a line above the body that is a date", _in_date_line),
    Rule("a weekday with its date in the first paragraph", _in_lead),
    Rule("the latest weekday with its date, and the weekday told after it", _in_body),
)

# Right in about half of wire copy: enough where there is nothing else, and never above a given day.
# Dates further down tell of other days (right in one of six), so none is guessed from them.
GUESSES = (Rule("a full date in the first paragraph", _full_in_lead),)


def _days_in_head(clues: Clues) -> Iterator[DayMention]:
    for line in clues.layout.head:
        if is_date_line(line) or is_byline(line):
            yield from find_days(line.words)


def _days_in_lead(clues: Clues) -> list[DayMention]:
    lead = clues.layout.lead
    if lead is None:
        return []
    words = lead.words[:_LEAD_LENGTH]
    return [day for day in find_days(words) if not _is_another_day(words, day.start)]


def _is_another_day(text: str, start: int) -> bool:
    """Whether the words before say that it is not the day of the news: "since", "next"."""
    return _NOT_THE_DAY.search(text[max(0, start - _REACH) : start]) is not None


def _resolve(clues: Clues, days: Iterable[DayMention]) -> list[date]:
    own = tuple(day.year for day in _days_in_head(clues) if day.year is not None)
    found = (day.date or _with_year(day, own, clues) for day in days)
    return [day for day in found if day is not None and day <= clues.today]


def _with_year(day: DayMention, own: tuple[int, ...], clues: Clues) -> date | None:
    """Find the year: of the article's own date, of ``--published``, in the text, in the file."""
    hints = (*own, *_filled_years(day, clues.filled), *years_in(clues.text), *clues.file_years)
    return resolve_day(
        month=day.month, day=day.day, weekday=day.weekday, year_hints=hints, near=clues.today
    )


def _filled_years(day: DayMention, filled: date | None) -> Iterator[int]:
    if filled is not None:
        # In January an article tells of December.
        before = resolve_day(month=day.month, day=day.day, near=filled)
        yield from (before.year if before else filled.year, filled.year)
