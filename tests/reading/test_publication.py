"""The day of publication, where the input does not give it."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from factbase.domain.article import Article
from factbase.domain.calendar import Moment
from factbase.reading import ReadingOptions
from tests.reading.newsdesk import LONG_AFTER, read_all, read_row, read_text

A_YEAR = "\n\nThe 2024 season was wet.\n"

FOUND = [
    ("dateline", "VALEDO, Jan. 26, 2024 (Wire) - It rained."),
    ("dateline without a year", f"VALEDO, Jan 26 (Wire) - It rained.{A_YEAR}"),
    ("date line", "Rain comes\n\n26 January 2024\n\nIt rained."),
    (
        "date line with a time",
        "Rain comes\nPublished: Friday, Jan. 26, 2024 10:30 GMT\n\nIt rained.",
    ),
    ("date line, numeric", "Rain comes\n\n26/01/2024 - 10:30 WIB\n\nIt rained."),
    ("date line, ISO", "Rain comes\n\n2024-01-26T10:30:00Z\n\nIt rained."),
    ("byline", "Rain comes\n\nBy Ann Dale | 26 January 2024\n\nIt rained."),
    ("weekday in the lead", f"VALEDO - It rained on Friday (26/1).{A_YEAR}"),
    ("weekday in the lead, in words", f"VALEDO - It rained Friday, January 26.{A_YEAR}"),
    ("full date in the lead", "VALEDO - On 26 January 2024 it rained."),
    (
        "the latest in the lead",
        f"It rained on Thursday (25/1) and again on Friday (26/1).{A_YEAR}",
    ),
    (
        "the lead before the rest",
        f"It rained on Friday (26/1).\n\nOn Thursday (25/1) it was dry. Monday is worse.{A_YEAR}",
    ),
    ("below the lead", f"It rained.\n\nThe rain began Friday (26/1), the mayor said.{A_YEAR}"),
    (
        "a weekday told after it",
        f"It rained.\n\nIt began on Tuesday (23/1).\n\nAsked on Friday, she shrugged.{A_YEAR}",
    ),
    (
        "not a weekday that is another day",
        f"It rained.\n\nIt began on Friday (26/1) and will until Sunday, not next Monday.{A_YEAR}",
    ),
]

NOT_FOUND = [
    ("no date", "Rain comes\n\nIt rained."),
    ("a bare weekday", "It rained on Friday."),
    ("since", "The rain has not stopped since 1 January 2024."),
    ("further down", "It rained.\n\nThe dam dates from 4 May 1998."),
    ("a year", "It rained as in 2019."),
    ("a day to come", "Published: 1 January 2032\n\nIt rained."),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in FOUND])
@pytest.mark.parametrize("today", [date(2024, 1, 29), LONG_AFTER], ids=["then", "long after"])
def test_text_was_published_on_26_january_2024(text: str, today: date) -> None:
    assert read_text(text, today=today).published == "2024-01-26"


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in NOT_FOUND])
def test_no_day_is_made_up(text: str) -> None:
    assert read_text(text, today=LONG_AFTER).published is None


def test_a_weekday_finds_its_year_without_any_year() -> None:
    # 26 January was a Friday in 2029 and in 2024.
    article = read_text("It rained on Friday (26/1).", today=date(2028, 12, 31))

    assert article.published == "2024-01-26"


FILLED: list[tuple[Moment, str]] = [
    (date(2024, 1, 27), "2024-01-27"),
    (datetime(2024, 1, 27, 8, tzinfo=UTC), "2024-01-27T08:00:00+00:00"),
    (
        datetime(2024, 1, 27, 23, 30, tzinfo=timezone(timedelta(hours=7))),
        "2024-01-27T23:30:00+07:00",
    ),
]


@pytest.mark.parametrize(("given", "published"), FILLED)
def test_given_day_fills_what_a_text_lacks(given: Moment, published: str) -> None:
    article = read_text("It rained.", options=ReadingOptions(published=given))

    assert article.published == published
    assert article.published_on == date(2024, 1, 27)


@pytest.mark.parametrize("given", [date(2020, 5, 5), date(2024, 1, 29), date(2027, 1, 1)])
def test_given_day_never_overrides_what_a_text_says(given: date) -> None:
    options = ReadingOptions(published=given)

    article = read_text(f"It rained on Friday (26/1).{A_YEAR}", today=LONG_AFTER, options=options)

    assert article.published == "2024-01-26"


def test_given_day_goes_before_a_guess() -> None:
    options = ReadingOptions(published=date(2024, 1, 27))

    article = read_text("On 26 January 2024 it rained.", options=options)

    assert article.published == "2024-01-27"


@pytest.mark.parametrize(
    ("given", "published"),
    [(date(2023, 2, 1), "2023-01-26"), (date(2023, 1, 2), "2022-01-26")],
    ids=["of the same year", "in early January of the last"],
)
def test_given_day_helps_to_find_the_year(given: date, published: str) -> None:
    options = ReadingOptions(published=given)

    article = read_text(f"VALEDO, Jan 26 (Wire) - Rain.{A_YEAR}", today=LONG_AFTER, options=options)

    assert article.published == published


def test_a_year_anywhere_in_the_file_helps() -> None:
    text = f"Rain comes\n\nVALEDO - It rained.{A_YEAR}\nMore rain\n\nVALEDO, Jan 26 - It did.\n"

    _, second = read_all("-", stdin=text.encode(), today=LONG_AFTER)

    assert isinstance(second, Article)
    assert second.published == "2024-01-26"


def test_row_with_a_day_keeps_it() -> None:
    row = {"published": "2024-01-27T23:30:00+07:00", "text": "It rained Friday (26/1)."}

    assert read_row({**row}).published == "2024-01-27T23:30:00+07:00"


def test_row_without_a_day_gets_that_of_its_text() -> None:
    row: dict[str, object] = {"title": "Rain", "text": f"It rained on Friday (26/1).{A_YEAR}"}

    assert read_row(row).published == "2024-01-26"
