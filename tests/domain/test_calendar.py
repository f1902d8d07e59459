"""How reporters write days, and which day they mean where they leave out the year."""

import itertools
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.domain.calendar import (
    ENGLISH,
    DayMention,
    Moment,
    find_days,
    find_weekdays,
    nearest_coming_weekday,
    nearest_past_weekday,
    parse_full_date,
    parse_moment,
    resolve_coming_day,
    resolve_day,
    years_in,
)
from factbase.domain.errors import InvalidDate

FRIDAY, SATURDAY = 4, 5
TODAY = date(2024, 1, 29)
LONG_AFTER = date(2031, 5, 1)

FULL = [
    (
        date(2024, 1, 26),
        [
            "26 January 2024",
            "26th January, 2024",
            "26th of January 2024",
            "26 Jan 2024",
            "January 26, 2024",
            "January 26 2024",
            "January 26th, 2024",
            "Jan. 26, 2024",
            "JAN 26, 2024",
            "2024-01-26",
            "2024-01-26T10:30:00Z",
            "26/1/2024",
            "26/01/2024",
            "26.1.2024",
            "26-01-2024",
            "1/26/2024",
            "Friday, 26 January 2024",
            "Fri. 26 Jan. 2024",
            "Friday (26/1/2024)",
        ],
    ),
    (date(2024, 6, 5), ["5/6/2024", "5 June 2024"]),
    (date(2024, 2, 29), ["29 February 2024"]),
]

YEARLESS = [
    ((1, 26, None), ["26 January", "January 26", "Jan. 26", "26th of January", "(26/1)"]),
    ((1, 26, FRIDAY), ["Friday (26/1)", "Friday 26/1", "Friday, Jan. 26", "Fri 26 January"]),
    ((3, 20, None), ["on March 20 people gathered", "March 20, people say"]),
    ((2, 29, None), ["29 February"]),
]

SILENT = [
    "a score of 26/1",
    "9/11 changed that",
    "March 5,000 people joined",
    "March 5.5 percent",
    "March 20 percent",
    "March 20 per cent",
    "March 5 million",
    "In March 20 people died",
    "31 February 2024",
    "January 32",
    "$26 March",
    "may 5 be enough",
    "192.168.1.2024",
    "in 2024",
    "2024-13-01",
]


@pytest.mark.parametrize(
    ("phrase", "day"), [pytest.param(p, day, id=p) for day, phrases in FULL for p in phrases]
)
def test_full_date_is_read(phrase: str, day: date) -> None:
    assert parse_full_date(f"It was {phrase} there.") == day


@pytest.mark.parametrize(
    ("phrase", "meaning"),
    [pytest.param(p, meaning, id=p) for meaning, phrases in YEARLESS for p in phrases],
)
def test_day_without_a_year_is_read(phrase: str, meaning: tuple[int, int, int | None]) -> None:
    found = [(d.month, d.day, d.weekday, d.date) for d in find_days(phrase)]

    assert found == [(*meaning, None)]


@pytest.mark.parametrize("phrase", SILENT)
def test_no_day_is_read(phrase: str) -> None:
    assert list(find_days(phrase)) == []


def test_span_of_a_day_holds_its_weekday_and_brackets() -> None:
    text = "He said on Friday (26/1) that (25/1) and 24 January, 2024, were cold."

    spans = [text[d.start : d.end] for d in find_days(text)]

    assert spans == ["Friday (26/1)", "(25/1)", "24 January, 2024"]


def test_weekday_beside_a_date_does_not_stand_alone() -> None:
    text = "On Friday (26/1) and on Saturday, SUNDAY or Sat."

    found = [text[w.start : w.end] for w in find_weekdays(text)]

    assert found == ["Saturday", "SUNDAY"]


def test_years_are_listed_latest_first_and_counts_are_none() -> None:
    assert years_in("In 2019 and 2024, 2,023 of 3.2022; $2021, 26/1/2020.") == (2024, 2020, 2019)


RESOLVED = [
    ("the nearest past", {}, TODAY, date(2024, 1, 26)),
    ("the nearest past, the day itself", {}, date(2024, 1, 26), date(2024, 1, 26)),
    ("the year before, in early January", {}, date(2024, 1, 2), date(2023, 1, 26)),
    ("the first hint", {"year_hints": (2022, 2021)}, TODAY, date(2022, 1, 26)),
    ("a hint, long after", {"year_hints": (2024,)}, LONG_AFTER, date(2024, 1, 26)),
    ("no hint, long after", {}, LONG_AFTER, date(2031, 1, 26)),
    ("no hint but a weekday, long after", {"weekday": FRIDAY}, LONG_AFTER, date(2029, 1, 26)),
    (
        "the hint that the weekday fits",
        {"weekday": FRIDAY, "year_hints": (2030, 2024)},
        LONG_AFTER,
        date(2024, 1, 26),
    ),
    ("a hint to come is none", {"year_hints": (2030,)}, TODAY, date(2024, 1, 26)),
]


@pytest.mark.parametrize(
    ("more", "near", "expected"),
    [pytest.param(*case[1:], id=case[0]) for case in RESOLVED],
)
def test_year_of_26_january_is(more: dict[str, object], near: date, expected: date) -> None:
    assert resolve_day(month=1, day=26, near=near, **more) == expected  # type: ignore[arg-type]


def test_29_february_waits_for_a_leap_year() -> None:
    assert resolve_day(month=2, day=29, near=date(2023, 6, 1)) == date(2020, 2, 29)


def test_a_day_that_never_was_is_none() -> None:
    assert resolve_day(month=2, day=30, near=TODAY) is None
    assert resolve_coming_day(month=2, day=30, near=TODAY) is None


def test_coming_day_is_the_nearest_one_ahead() -> None:
    assert resolve_coming_day(month=3, day=5, near=TODAY) == date(2024, 3, 5)
    assert resolve_coming_day(month=1, day=5, near=TODAY) == date(2025, 1, 5)
    assert resolve_coming_day(month=1, day=5, weekday=FRIDAY, near=TODAY) == date(2029, 1, 5)


def test_weekdays_are_looked_for_on_both_sides() -> None:
    assert nearest_past_weekday(FRIDAY, near=TODAY) == date(2024, 1, 26)
    assert nearest_coming_weekday(SATURDAY, near=TODAY) == date(2024, 2, 3)


@given(day=st.dates(min_value=date(1700, 1, 1), max_value=date(2100, 12, 31)))
def test_a_weekday_and_a_past_day_find_one_that_fits(day: date) -> None:
    found = resolve_day(month=day.month, day=day.day, weekday=day.weekday(), near=day)

    assert found == day


@given(near=st.dates(min_value=date(1700, 1, 1)), weekday=st.integers(0, 6))
def test_nearest_weekday_is_within_a_week(near: date, weekday: int) -> None:
    found = nearest_past_weekday(weekday, near=near)

    assert found.weekday() == weekday
    assert timedelta() <= near - found < timedelta(days=7)


WRITERS = ["{d} {m} {y}", "{m} {d}, {y}", "{m} {d} {y}", "{y}-{mm}-{dd}", "{dd}/{mm}/{y}"]


@given(day=st.dates(date(1600, 1, 1), date(2199, 12, 31)), how=st.sampled_from(WRITERS))
def test_what_is_written_is_read_back(day: date, how: str) -> None:
    month = ENGLISH.months[day.month - 1][0]
    text = how.format(d=day.day, m=month, y=day.year, mm=f"{day:%m}", dd=f"{day:%d}")

    assert parse_full_date(text) == day


@given(st.text(alphabet="0123456789/.-( )JanFridyMch,", max_size=60))
def test_mentions_are_in_order_apart_and_real(text: str) -> None:
    found = list(find_days(text))

    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(0 <= d.start < d.end <= len(text) for d in found)
    assert all(d.year is None or d.date is not None for d in found)


MOMENTS: list[tuple[str, Moment]] = [
    ("2024-01-26", date(2024, 1, 26)),
    (" 2024-01-26 ", date(2024, 1, 26)),
    ("2024-01-26T10:30:00Z", datetime(2024, 1, 26, 10, 30, tzinfo=UTC)),
    (
        "2024-01-26 23:30+07:00",
        datetime(2024, 1, 26, 23, 30, tzinfo=timezone(timedelta(hours=7))),
    ),
]


@pytest.mark.parametrize(("written", "moment"), MOMENTS)
def test_moment_is_read(written: str, moment: Moment) -> None:
    assert parse_moment(written) == moment


@pytest.mark.parametrize("written", ["", "yesterday", "2024-13-01", "26/1/2024"])
def test_what_is_no_moment_says_how_to_write_one(written: str) -> None:
    with pytest.raises(InvalidDate, match="write 2024-01-26"):
        parse_moment(written)


def test_time_without_an_offset_is_refused() -> None:
    with pytest.raises(InvalidDate, match="has no offset"):
        parse_moment("2024-01-26T10:30:00")


def test_day_without_a_year_has_no_date() -> None:
    assert DayMention(start=0, end=5, month=1, day=26).date is None
