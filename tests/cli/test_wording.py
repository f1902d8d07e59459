"""Numbers, days and names as a reader would write them."""

from datetime import date
from decimal import Decimal

import pytest

from factbase.cli.wording import counted, day_in_words, listed, quantity_in_words, signed
from factbase.domain.quantity import Quantity
from tests.builders import (
    about,
    at_least,
    at_most,
    between,
    exact,
    less_than,
    more_than,
    nearly,
    vague,
)

QUANTITIES = [
    (exact("26083"), "26,083"),
    (exact("3.50"), "3.50"),
    (exact("85", "percent"), "85 %"),
    (exact("3500000000", "USD"), "3,500,000,000 USD"),
    (exact("7.8", "magnitude"), "magnitude 7.8"),
    (exact("4", "degree_celsius"), "4 degrees celsius"),
    (exact("1", "hour"), "1 hour"),
    (exact("24", "hour"), "24 hours"),
    (exact("6", "foot"), "6 feet"),
    (exact("70", "mile/hour"), "70 miles/hour"),
    (exact("2", "percentage_point"), "2 percentage points"),
    (exact("44", "USD/barrel"), "44 USD/barrel"),
    (exact("-2"), "-2"),
    (at_least("26083"), "at least 26,083"),
    (more_than("26000"), "more than 26,000"),
    (at_most("40"), "at most 40"),
    (less_than("40"), "less than 40"),
    (about("1200"), "about 1,200"),
    (nearly("1200"), "nearly 1,200"),
    (between("10", "20", "percent"), "10–20 %"),
    (vague("24"), "dozens (24 or more)"),
    (vague("20000", "some"), "tens of thousands (20,000 or more)"),
    (vague("77", "some"), "some (77 or more)"),
]

DIFFERENCES = [("174", "+174"), ("-1.50", "−1.50"), ("0", "0"), ("-26083", "−26,083")]


@pytest.mark.parametrize(("quantity", "said"), QUANTITIES)
def test_quantity_is_said(quantity: Quantity, said: str) -> None:
    assert quantity_in_words(quantity) == said


@pytest.mark.parametrize(("number", "said"), DIFFERENCES)
def test_difference_is_said(number: str, said: str) -> None:
    assert signed(Decimal(number)) == said


def test_day_is_said_as_a_newspaper_would() -> None:
    said = [day_in_words(date(2024, 1, 6)), day_in_words("2024-01-26T23:10:00+07:00")]

    assert said == ["6 Jan 2024", "26 Jan 2024"]


def test_no_day_is_no_words() -> None:
    assert not day_in_words(None)


def test_one_is_no_plural() -> None:
    said = [counted(0, "figure"), counted(1, "figure"), counted(1200, "story", "stories")]

    assert said == ["0 figures", "1 figure", "1,200 stories"]


def test_long_lists_name_the_first() -> None:
    assert listed(["a", "b", "c", "d"], most=2) == "a, b and 2 more"
