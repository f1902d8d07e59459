"""What dates look like in prose, and which day a date without a year means.

Days and months are read; periods ("in March", "last week") are not. 5/6 is the fifth of June:
the day comes first, as in most of the world, unless only the other order is a date.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import chain
from typing import TypeAlias

import msgspec

from factbase.domain.errors import InvalidDate


class CalendarNames(msgspec.Struct, frozen=True):
    """What one language calls months and weekdays: the full name first, then what is cut short."""

    lang: str
    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]


ENGLISH = CalendarNames(
    lang="en",
    months=(
        ("January", "Jan"),
        ("February", "Feb"),
        ("March", "Mar"),
        ("April", "Apr"),
        ("May",),
        ("June", "Jun"),
        ("July", "Jul"),
        ("August", "Aug"),
        ("September", "Sept", "Sep"),
        ("October", "Oct"),
        ("November", "Nov"),
        ("December", "Dec"),
    ),
    weekdays=(
        ("Monday", "Mon"),
        ("Tuesday", "Tues", "Tue"),
        ("Wednesday", "Weds", "Wed"),
        ("Thursday", "Thurs", "Thur", "Thu"),
        ("Friday", "Fri"),
        ("Saturday", "Sat"),
        ("Sunday", "Sun"),
    ),
)

INDONESIAN = CalendarNames(
    lang="id",
    months=(
        ("Januari", "Jan"),
        ("Februari", "Feb"),
        ("Maret", "Mar"),
        ("April", "Apr"),
        ("Mei",),
        ("Juni", "Jun"),
        ("Juli", "Jul"),
        ("Agustus", "Agt", "Agu"),
        ("September", "Sept", "Sep"),
        ("Oktober", "Okt"),
        ("November", "Nov"),
        # "Des" is left out: Des Moines.
        ("Desember",),
    ),
    weekdays=(
        ("Senin",),
        ("Selasa",),
        ("Rabu",),
        ("Kamis",),
        ("Jumat", "Jum'at"),
        ("Sabtu",),
        ("Minggu", "Ahad"),
    ),
)

# Another language is another row.
NAMES = (ENGLISH, INDONESIAN)

# As written in prose and in capitals, as datelines have them; never in small letters: "may 5".
MONTHS = {
    spelling: number
    for names in NAMES
    for number, month in enumerate(names.months, 1)
    for name in month
    for spelling in (name, name.upper())
}
"""Month by its name or short name, January being 1."""

WEEKDAYS = {
    spelling: number
    for names in NAMES
    for number, weekday in enumerate(names.weekdays)
    for spelling in (weekday[0], weekday[0].upper())
}
"""Weekday by its full name, Monday being 0 as in ``date.weekday``."""

SHORT_WEEKDAYS = {
    spelling: number
    for names in NAMES
    for number, weekday in enumerate(names.weekdays)
    for name in weekday[1:]
    for spelling in (name, name.upper())
}
"""Weekday by a short name: one only beside a date, for "Sun" and "Sat" are words."""


def names_in(lang: str) -> frozenset[str]:
    """Every name of a month, and every full name of a weekday, in *lang*; none if it has no row."""
    return frozenset(
        name
        for names in NAMES
        if names.lang == lang
        for name in (*chain(*names.months), *(weekday[0] for weekday in names.weekdays))
    )


Moment: TypeAlias = date | datetime
"""A day, or a time that knows its offset."""


def any_of(words: Iterable[str]) -> str:
    """Write *words* as a pattern that takes the longest."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


MONTH_PATTERN = rf"(?:{any_of(MONTHS)})\b"
WEEKDAY_PATTERN = rf"(?:{any_of(WEEKDAYS)})\b"
YEAR_PATTERN = r"(?:1[6-9]|20|21)\d\d"

_ORDINAL = r"(?:st|nd|rd|th)?"
_SPACE = r"[ \u00a0]"
# "March 5,000 people", "March 5.5 percent" and "March 20 percent" hold no day.
_NO_COUNT = rf"(?!\d|[.,]\d{{1,3}}(?!\d)|{_SPACE}?(?:%|per[ ]?cent|(?:thousand|[mbtr]+illion)\b))"

# One pass over the text; each line is one way to write a day, and its groups tell which it was.
_FIRST_LETTERS = "".join(sorted({name[0] for name in MONTHS}))
_DAY = re.compile(
    rf"""
    (?=[\d{_FIRST_LETTERS}])(?:  # else most of a text would be tried five times
      (?<![\d.,/-])(?P<iso_year>{YEAR_PATTERN})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)(?!\d)
    | (?<![\d.,/-])(?P<first>\d\d?)(?P<sign>[/.-])(?P<second>\d\d?)(?P=sign)
      (?P<numeric_year>{YEAR_PATTERN})(?![\d/-])
    | (?<![\d.,/-])(?P<short_first>\d\d?)/(?P<short_second>\d\d?)(?![\d/,-]|\.\d)
    | (?<![\d.,/$€£])(?P<day>\d\d?){_ORDINAL}(?:{_SPACE}of)?{_SPACE}(?P<month>{MONTH_PATTERN})\.?
      (?:,?{_SPACE}(?P<year>{YEAR_PATTERN})\b(?![.,]\d))?
    | \b(?P<us_month>{MONTH_PATTERN})\.?{_SPACE}(?P<us_day>\d\d?){_ORDINAL}\b{_NO_COUNT}
      (?:,?{_SPACE}?(?P<us_year>(?<=[ \u00a0,]){YEAR_PATTERN})\b(?![.,]\d))?
    )""",
    re.VERBOSE,
)

_LEADING_WEEKDAY = re.compile(rf"\b({any_of([*WEEKDAYS, *SHORT_WEEKDAYS])})\.?,?{_SPACE}?\(?$")
_WEEKDAY_REACH = len("Wednesday., (")
_BARE_WEEKDAY = re.compile(rf"\b({any_of(WEEKDAYS)})\b")
_YEAR = re.compile(rf"(?<![\d.,$€£]){YEAR_PATTERN}(?![\d/%]|[.,]\d)")

# A weekday comes back to its day of the year after eleven years at most; 29 February after forty.
_LONGEST_WAIT_YEARS = 40


class DayMention(msgspec.Struct, frozen=True, kw_only=True):
    """A day as written at ``text[start:end]``, its weekday and brackets within; "Friday (26/1)"."""

    start: int
    end: int
    month: int
    day: int
    year: int | None = None
    weekday: int | None = None

    @property
    def date(self) -> date | None:
        """The day, where its year is written."""
        return None if self.year is None else _day_in(self.year, self.month, self.day)


class WeekdayMention(msgspec.Struct, frozen=True):
    """A weekday as written, by its full name: no date stands beside it."""

    start: int
    end: int
    weekday: int


def find_days(text: str) -> Iterator[DayMention]:
    """Find the days written in *text*, with a year or without, in order.

    26/1 alone may be a score: it is a day after a weekday or in brackets only. "In March 20
    people" holds none.
    """
    for match in _DAY.finditer(text):
        mention = _read_day(match)
        if mention is not None:
            yield mention


def find_weekdays(text: str) -> Iterator[WeekdayMention]:
    """Find the weekdays in *text* that stand alone, in order."""
    dated = {day.start for day in find_days(text) if day.weekday is not None}
    for match in _BARE_WEEKDAY.finditer(text):
        if match.start() not in dated:
            yield WeekdayMention(match.start(), match.end(), WEEKDAYS[match[1]])


def years_in(text: str) -> tuple[int, ...]:
    """List the four-digit years in *text*, the latest first; hints for `resolve_day`."""
    return tuple(sorted({int(year) for year in _YEAR.findall(text)}, reverse=True))


def resolve_day(
    *, month: int, day: int, weekday: int | None = None, year_hints: Iterable[int] = (), near: date
) -> date | None:
    """Find the year of a day that has none: the first hint that fits, else the nearest past.

    A year fits if the day exists in it, is not after *near* and falls on *weekday*. Hints come in
    MODEL's order: the article's own full date, ``--published``, the file's years. Once the day of
    publication is known, give it as *near* and no hints. None for a day that never was.
    """
    past = range(near.year, near.year - _LONGEST_WAIT_YEARS - 1, -1)
    for year in (*year_hints, *past):
        found = _day_in(year, month, day)
        if found is not None and found <= near and weekday in {None, found.weekday()}:
            return found
    return None


def resolve_coming_day(
    *, month: int, day: int, weekday: int | None = None, near: date
) -> date | None:
    """Find the nearest such day that is *near* or comes after it: what "will" speaks of."""
    for year in range(near.year, near.year + _LONGEST_WAIT_YEARS + 1):
        found = _day_in(year, month, day)
        if found is not None and found >= near and weekday in {None, found.weekday()}:
            return found
    return None


def nearest_past_weekday(weekday: int, *, near: date) -> date:
    """The last such weekday; *near* itself if it is one."""
    return near - timedelta(days=(near.weekday() - weekday) % 7)


def nearest_coming_weekday(weekday: int, *, near: date) -> date:
    """The next such weekday; *near* itself if it is one."""
    return near + timedelta(days=(weekday - near.weekday()) % 7)


def parse_moment(text: str) -> Moment:
    """Read an ISO 8601 day, or a time with its offset; InvalidDate for all else."""
    text = text.strip()
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise InvalidDate(
            f"{text!r} is no date; write 2024-01-26 or 2024-01-26T10:30:00+07:00"
        ) from None
    if moment.tzinfo is None:
        raise InvalidDate(f"{text!r} has no offset; end it with Z or one such as +07:00")
    return moment


def parse_full_date(text: str) -> date | None:
    """Read the first day in *text* that is written with its year: "Jan. 26, 2024"."""
    return next((day.date for day in find_days(text) if day.date is not None), None)


def _read_day(match: re.Match[str]) -> DayMention | None:
    parts = _parts_of(match)
    if parts is None:
        return None
    year, month, day = parts
    weekday, start, end = _surroundings(match)
    bare = match["short_first"] is not None and start == match.start()
    if bare or _reads_as_count(match):
        return None
    return DayMention(start=start, end=end, month=month, day=day, year=year, weekday=weekday)


def _parts_of(match: re.Match[str]) -> tuple[int | None, int, int] | None:
    year, month, day = _written_parts(match)
    # A day without a year may be 29 February.
    return None if _day_in(year or 2000, month, day) is None else (year, month, day)


def _written_parts(match: re.Match[str]) -> tuple[int | None, int, int]:
    groups = match.groupdict()
    year = groups["iso_year"] or groups["numeric_year"] or groups["year"] or groups["us_year"]
    numeric = groups["second"] or groups["short_second"]
    name = groups["month"] or groups["us_month"]
    if numeric is not None:
        day, month = int(groups["first"] or groups["short_first"]), int(numeric)
        day, month = (month, day) if month > len(ENGLISH.months) else (day, month)
    else:
        day = int(groups["iso_day"] or groups["day"] or groups["us_day"])
        month = MONTHS[name] if name else int(groups["iso_month"])
    return (int(year) if year else None), month, day


def _surroundings(match: re.Match[str]) -> tuple[int | None, int, int]:
    """The weekday before a date, and the span with it and with the brackets around the date."""
    text, start, end = match.string, match.start(), match.end()
    reach = max(0, start - _WEEKDAY_REACH)
    before = _LEADING_WEEKDAY.search(text[reach:start])
    bracketed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    end += bracketed
    if before is None:
        return None, start - bracketed, end
    name = before[1]
    return WEEKDAYS.get(name, SHORT_WEEKDAYS.get(name)), reach + before.start(), end


def _reads_as_count(match: re.Match[str]) -> bool:
    """Whether "in March 20" is a month and then a count: a day would follow "on"."""
    before = match.string[max(0, match.start() - 3) : match.start()].lower()
    return match["us_day"] is not None and match["us_year"] is None and before == "in "


def _day_in(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
