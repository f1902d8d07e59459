"""What a quantity holds of a number, by how it was hedged."""

from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.domain.canonical import canonical_bytes, from_canonical
from factbase.domain.errors import InvalidQuantity
from factbase.domain.quantity import Quantifier, Quantity, plain
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

HELD = [
    # meaning, (value, low, high), the number to sort and subtract by
    (exact("40"), ("40", "40", "40"), "40"),
    (at_least("40"), ("40", "40", None), "40"),
    (more_than("40"), ("40", "40", None), "40"),
    (at_most("40"), ("40", None, "40"), "40"),
    (less_than("40"), ("40", None, "40"), "40"),
    (about("40"), ("40", None, None), "40"),
    (nearly("40"), ("40", None, None), "40"),
    (between("10", "20"), (None, "10", "20"), "10"),
    (vague("24"), (None, "24", None), "24"),
]

WRITTEN = [
    ("3.5E+9", "3500000000"),
    ("1E+3", "1000"),
    ("3.50", "3.50"),
    ("0.00", "0.00"),
    ("-1.2E-3", "-0.0012"),
    ("26083", "26083"),
]

NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=2)


@pytest.mark.parametrize(
    ("quantity", "held", "number"), HELD, ids=[str(said.quantifier) for said, *_ in HELD]
)
def test_a_hedge_says_which_ends_of_a_number_are_known(
    quantity: Quantity, held: tuple[str | None, ...], number: str
) -> None:
    ends = tuple(None if end is None else Decimal(end) for end in held)

    assert (quantity.value, quantity.low, quantity.high) == ends
    assert quantity.number == Decimal(number)


def test_a_range_cannot_be_made_of_one_number() -> None:
    with pytest.raises(InvalidQuantity, match="two ends"):
        Quantity.stated(Decimal(40), Quantifier.BETWEEN)


def test_a_range_that_runs_downwards_is_no_range() -> None:
    with pytest.raises(InvalidQuantity, match="40 to 30"):
        Quantity.ranging(Decimal(40), Decimal(30))


def test_a_range_may_be_a_single_point() -> None:
    point = Quantity.ranging(Decimal(40), Decimal(40))

    assert (point.low, point.high) == (Decimal(40), Decimal(40))


def test_a_quantity_without_any_number_says_nothing() -> None:
    with pytest.raises(InvalidQuantity, match="without any number"):
        _ = Quantity(None, None, None, Quantifier.VAGUE).number


def test_words_and_unit_are_kept_as_they_were_written() -> None:
    paid = Quantity.stated(
        Decimal("3.50"), Quantifier.AT_LEAST, unit="USD", qualifier="no less than"
    )

    assert (paid.unit, paid.qualifier, str(paid.value)) == ("USD", "no less than", "3.50")


@pytest.mark.parametrize(("number", "written"), WRITTEN)
def test_a_number_is_written_as_a_newspaper_would(number: str, written: str) -> None:
    assert str(plain(Decimal(number))) == written


@given(NUMBERS)
def test_writing_a_number_plainly_does_not_change_it(number: Decimal) -> None:
    assert plain(number) == number
    assert "E" not in str(plain(number))


@given(NUMBERS, st.sampled_from([each for each in Quantifier if each is not Quantifier.BETWEEN]))
def test_a_quantity_is_read_back_as_it_was_written(number: Decimal, quantifier: Quantifier) -> None:
    said = Quantity.stated(number, quantifier)

    assert from_canonical(canonical_bytes(said), Quantity) == said


def test_a_quantity_never_changes() -> None:
    with pytest.raises(AttributeError):
        exact("40").value = Decimal(41)  # type: ignore[misc]


def test_numbers_are_strings_in_json() -> None:
    assert msgspec.json.decode(msgspec.json.encode(exact("3.50")))["value"] == "3.50"
