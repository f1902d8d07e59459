"""What a quantifier allows, and how two statements stand to each other."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.domain.interval import Interval, Relation, agrees_with, interval_of, relate, step_of
from factbase.domain.quantity import Quantifier, Quantity
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

STEPS = [
    ("1200", "100"),
    ("29092", "1"),
    ("30000", "10000"),
    ("1900000", "100000"),
    ("3.5", "0.1"),
    ("3.50", "0.1"),
    ("0.25", "0.01"),
    ("10", "10"),
    ("7", "1"),
    ("0", "1"),
    ("-1200", "100"),
]

# Meaning, numbers that it allows, numbers that it does not.
ALLOWED = [
    (exact("40"), ["40"], ["39", "41", "40.01"]),
    (at_least("40"), ["40", "41", "1000000"], ["39.99"]),
    (more_than("40"), ["40.01", "41"], ["40", "39"]),
    (at_most("40"), ["40", "0", "-5"], ["40.01"]),
    (less_than("40"), ["39.99", "0"], ["40", "41"]),
    (about("1200"), ["1150", "1200", "1250"], ["1149", "1251"]),
    (about("0"), ["0", "0.5"], ["1"]),
    (nearly("30000"), ["20000", "29999"], ["30000", "19999"]),
    (between("10", "20"), ["10", "15", "20"], ["9.9", "20.1"]),
    (vague("24"), ["24", "60"], ["23"]),
]

# The first statement, how it stands to the second, the second.
RELATIONS = [
    (exact("26083"), Relation.SAME, exact("26083")),
    (exact("3.50"), Relation.SAME, exact("3.5")),
    (exact("26083"), Relation.REFINES, more_than("26000")),
    (more_than("26000"), Relation.ALLOWS, exact("26083")),
    (exact("40"), Relation.REFINES, at_least("40")),
    (exact("40"), Relation.CONTRADICTS, more_than("40")),
    (exact("40"), Relation.REFINES, at_most("40")),
    (exact("40"), Relation.CONTRADICTS, less_than("40")),
    (exact("29092"), Relation.CONTRADICTS, nearly("29092")),
    (exact("29092"), Relation.REFINES, nearly("30000")),
    (exact("1190"), Relation.REFINES, about("1200")),
    (more_than("40"), Relation.REFINES, at_least("40")),
    (at_least("41"), Relation.REFINES, more_than("40")),
    (at_least("40"), Relation.OVERLAPS, at_most("50")),
    (at_least("40"), Relation.CONTRADICTS, at_most("39")),
    (at_least("40"), Relation.OVERLAPS, at_most("40")),
    (more_than("40"), Relation.CONTRADICTS, at_most("40")),
    (at_least("40"), Relation.CONTRADICTS, less_than("40")),
    (between("10", "20"), Relation.OVERLAPS, between("15", "30")),
    (between("12", "18"), Relation.REFINES, between("10", "20")),
    (between("10", "20"), Relation.CONTRADICTS, between("21", "30")),
    (between("10", "20"), Relation.OVERLAPS, between("20", "30")),
    (exact("60"), Relation.REFINES, vague("24")),
    (exact("12"), Relation.CONTRADICTS, vague("24")),
    (at_most("30"), Relation.REFINES, less_than("31")),
]

INVERSE = {
    Relation.SAME: Relation.SAME,
    Relation.REFINES: Relation.ALLOWS,
    Relation.ALLOWS: Relation.REFINES,
    Relation.OVERLAPS: Relation.OVERLAPS,
    Relation.CONTRADICTS: Relation.CONTRADICTS,
}


def in_words(said: Quantity) -> str:
    ends = "-".join(str(end) for end in (said.value, said.low, said.high) if end is not None)
    return f"{said.quantifier} {ends}"


def told(table: list[tuple[Quantity, Relation, Quantity]]) -> list[str]:
    return [f"{in_words(one)} {how} {in_words(other)}" for one, how, other in table]


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    number = Decimal(draw(st.integers(-50, 50)))
    quantifier = draw(st.sampled_from(Quantifier))
    if quantifier is Quantifier.BETWEEN:
        return Quantity.ranging(number, number + draw(st.integers(0, 20)))
    return Quantity.stated(number, quantifier)


@pytest.mark.parametrize(("number", "step"), STEPS)
def test_a_number_was_counted_as_finely_as_its_last_digit_that_is_not_zero(
    number: str, step: str
) -> None:
    assert step_of(Decimal(number)) == Decimal(step)


@pytest.mark.parametrize(
    ("said", "number"),
    [
        pytest.param(said, number, id=f"{in_words(said)} allows {number}")
        for said, numbers, _ in ALLOWED
        for number in numbers
    ],
)
def test_a_statement_allows(said: Quantity, number: str) -> None:
    assert agrees_with(said, exact(number))


@pytest.mark.parametrize(
    ("said", "number"),
    [
        pytest.param(said, number, id=f"{in_words(said)} forbids {number}")
        for said, _, numbers in ALLOWED
        for number in numbers
    ],
)
def test_a_statement_forbids(said: Quantity, number: str) -> None:
    assert not agrees_with(said, exact(number))


@pytest.mark.parametrize(("one", "how", "other"), RELATIONS, ids=told(RELATIONS))
def test_a_statement_stands_to_another(one: Quantity, how: Relation, other: Quantity) -> None:
    assert relate(one, other) is how


def test_every_quantifier_has_its_interval() -> None:
    assert {said.quantifier for said, *_ in ALLOWED} == set(Quantifier)


def test_a_range_with_an_end_unknown_is_open_there() -> None:
    upwards = Quantity(None, Decimal(10), None, Quantifier.BETWEEN)
    downwards = Quantity(None, None, Decimal(10), Quantifier.BETWEEN)

    assert interval_of(upwards) == Interval(Decimal(10), Decimal("Infinity"))
    assert interval_of(downwards) == Interval(Decimal("-Infinity"), Decimal(10))


@given(quantities(), quantities())
def test_what_one_says_of_another_the_other_says_inversely(one: Quantity, other: Quantity) -> None:
    assert relate(other, one) is INVERSE[relate(one, other)]


@given(quantities(), quantities())
def test_two_statements_agree_unless_they_contradict(one: Quantity, other: Quantity) -> None:
    assert agrees_with(one, other) is (relate(one, other) is not Relation.CONTRADICTS)


@given(quantities())
def test_a_statement_is_the_same_as_itself(said: Quantity) -> None:
    assert relate(said, said) is Relation.SAME


@given(quantities(), quantities(), quantities())
def test_an_interval_covers_what_one_within_it_covers(
    one: Quantity, other: Quantity, third: Quantity
) -> None:
    here, there, beyond = interval_of(one), interval_of(other), interval_of(third)

    assert not (here.covers(there) and there.covers(beyond)) or here.covers(beyond)
