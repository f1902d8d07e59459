"""How far one answer is from another, and when that must not be said."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.domain.comparison import Comparison, compared, move, says_the_same
from factbase.domain.diff import Answer, Kind
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

FRIDAY, SATURDAY, MONDAY = date(2024, 1, 26), date(2024, 1, 27), date(2024, 1, 29)

RAISED, LOWERED, REQUANTIFIED = Kind.RAISED, Kind.LOWERED, Kind.REQUANTIFIED

# Before, after, the kind, the difference, between which bounds.
MOVES = [
    (exact("40"), exact("40"), None, None, None),
    (exact("3.5"), exact("3.50"), None, None, None),
    (exact("26083"), exact("26257"), RAISED, "174", None),
    (exact("321"), exact("312"), LOWERED, "-9", None),
    (at_least("26083"), at_least("26257"), RAISED, "174", "lower"),
    (at_least("26083"), exact("26257"), RAISED, "174", "lower"),
    (exact("26083"), more_than("26257"), RAISED, "174", "lower"),
    (at_most("50"), at_most("40"), LOWERED, "-10", "upper"),
    (less_than("50"), exact("40"), LOWERED, "-10", "upper"),
    (about("1200"), about("1300"), RAISED, "100", None),
    (nearly("30000"), exact("31000"), RAISED, "1000", None),
    (at_least("40"), exact("40"), REQUANTIFIED, None, None),
    (nearly("29092"), exact("29092"), REQUANTIFIED, None, None),
    (exact("40"), at_most("40"), REQUANTIFIED, None, None),
    (at_least("40"), more_than("40"), REQUANTIFIED, None, None),
    (at_least("40"), at_most("40"), REQUANTIFIED, None, None),
    (between("10", "20"), between("10", "20"), None, None, None),
    (between("10", "20"), between("15", "25"), RAISED, "5", "lower"),
    (between("10", "20"), between("10", "30"), RAISED, "10", "upper"),
    (between("10", "20"), between("5", "20"), LOWERED, "-5", "lower"),
    (between("10", "20"), between("12", "18"), REQUANTIFIED, None, None),
    (between("12", "18"), between("10", "20"), REQUANTIFIED, None, None),
    (between("10", "20"), exact("15"), REQUANTIFIED, None, None),
    (exact("15"), between("10", "20"), REQUANTIFIED, None, None),
    (between("10", "20"), exact("25"), RAISED, "15", "lower"),
    (between("10", "20"), exact("5"), LOWERED, "-5", "lower"),
    (between("10", "20"), at_least("30"), RAISED, "20", "lower"),
    (between("10", "20"), at_most("30"), RAISED, "10", "upper"),
    (between("10", "20"), at_least("10"), REQUANTIFIED, None, None),
    (vague("24"), exact("60"), REQUANTIFIED, None, None),
    (exact("0.30"), exact("0.35"), RAISED, "0.05", None),
    (exact("3.2E+9"), exact("3.5E+9"), RAISED, "300000000", None),
]

# Before, after, the kind, and the words that say why there is no difference.
WITHOUT_DIFFERENCE = [
    (at_least("40"), at_most("50"), RAISED, "a lower bound and an upper bound"),
    (at_most("50"), at_least("40"), LOWERED, "a lower bound and an upper bound"),
    (vague("24"), exact("12"), LOWERED, '"dozens" names no number'),
    (exact("12"), vague("24"), RAISED, '"dozens" names no number'),
    (vague("24"), vague("200", "hundreds"), RAISED, '"dozens" names no number'),
]

# Unit, before, after, percent.
PERCENT = [
    ("count", "26083", "26257", "0.67"),
    ("count", "321", "312", "-2.80"),
    ("count", "100", "110", "10.00"),
    ("count", "3", "4", "33.33"),
    ("count", "800", "801", "0.13"),
    ("USD", "3200000000", "3500000000", "9.38"),
    ("count", "0", "40", None),
    ("count", "-10", "-5", None),
    ("percent", "3.4", "3.1", None),
    ("percentage_point", "2", "3", None),
    ("basis_point", "25", "50", None),
    ("magnitude", "7.6", "7.8", None),
    ("degree_celsius", "1", "2", None),
    ("count", "0.0000001", "1E+99", None),
]

# From, to, days, difference of 100 a day.
RATES = [
    (FRIDAY, SATURDAY, 1, "100"),
    (FRIDAY, MONDAY, 3, "33.33"),
    (FRIDAY, FRIDAY, 0, None),
    (SATURDAY, FRIDAY, -1, "-100"),
]


def an_answer(quantity: Quantity, as_of: date = FRIDAY) -> Answer:
    return Answer(quantity=quantity, as_of=as_of, publishers=("Daily Ledger",), claims=("c_1",))


def decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    number = str(draw(st.integers(0, 60)))
    built = draw(st.sampled_from([exact, at_least, more_than, at_most, less_than, about, nearly]))
    ranging = between(number, str(int(number) + draw(st.integers(0, 20))))
    return draw(st.sampled_from([built(number), ranging, vague(number)]))


@pytest.mark.parametrize(("before", "after", "kind", "difference", "bounds"), MOVES)
def test_a_number_moves(
    before: Quantity, after: Quantity, kind: Kind | None, difference: str, bounds: str | None
) -> None:
    moved = move(before, after)

    assert (moved.kind, moved.difference, moved.between_bounds) == (
        kind,
        decimal(difference),
        bounds,
    )
    assert moved.why is None


@pytest.mark.parametrize(("before", "after", "kind", "why"), WITHOUT_DIFFERENCE)
def test_some_numbers_move_by_nothing_that_can_be_told(
    before: Quantity, after: Quantity, kind: Kind, why: str
) -> None:
    told = compared(an_answer(before), an_answer(after))

    assert move(before, after).kind is kind
    assert (told.difference, told.percent, told.per_day, told.comparable) == (
        None,
        None,
        None,
        False,
    )
    assert why in (told.why or "")


@pytest.mark.parametrize(("unit", "before", "after", "percent"), PERCENT)
def test_a_share_is_told_of_what_has_a_true_zero(
    unit: str, before: str, after: str, percent: str | None
) -> None:
    told = compared(an_answer(exact(before, unit)), an_answer(exact(after, unit)))

    assert (None if told.percent is None else str(told.percent)) == percent
    assert told.comparable


def test_the_share_is_of_the_bound_that_is_compared() -> None:
    told = compared(an_answer(at_most("50")), an_answer(at_most("40")))

    assert told.percent == Decimal("-20.00")


def test_the_share_of_a_range_whose_upper_end_moved_is_of_that_end() -> None:
    told = compared(an_answer(between("10", "20")), an_answer(between("10", "30")))

    assert told.percent == Decimal("50.00")


@pytest.mark.parametrize(("since", "until", "days", "per_day"), RATES)
def test_a_rate_is_told_where_days_passed(
    since: date, until: date, days: int, per_day: str | None
) -> None:
    told = compared(an_answer(exact("100"), since), an_answer(exact("200"), until))

    assert told.days == days
    assert (None if told.per_day is None else str(told.per_day)) == per_day


def test_what_cannot_be_compared_has_no_number_but_its_days() -> None:
    told = compared(an_answer(exact("40")), an_answer(exact("30"), SATURDAY), why="basis differs")

    assert told == Comparison(days=1, comparable=False, why="basis differs")


def test_what_has_one_end_only_has_no_numbers() -> None:
    assert compared(None, an_answer(exact("40"))) == Comparison()
    assert compared(an_answer(exact("40")), None, why="merged into b") == Comparison(
        comparable=False, why="merged into b"
    )


def test_other_words_for_the_same_hedge_say_the_same() -> None:
    assert says_the_same(
        Quantity.stated(Decimal(40), at_least("40").quantifier, qualifier="no fewer than"),
        at_least("40"),
    )


@given(quantities(), quantities())
def test_the_way_back_is_as_long_as_the_way_there(before: Quantity, after: Quantity) -> None:
    mirrored = {RAISED: LOWERED, LOWERED: RAISED}
    there, back = move(before, after), move(after, before)

    assert there.kind is (back.kind and mirrored.get(back.kind, back.kind))
    assert there.difference == (None if back.difference is None else -back.difference)
    assert there.between_bounds == back.between_bounds


@given(quantities(), quantities())
def test_a_number_moves_unless_both_say_the_same(before: Quantity, after: Quantity) -> None:
    assert (move(before, after).kind is None) is says_the_same(before, after)
