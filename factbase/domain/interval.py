"""Comparing quantities as the intervals they mean, never as bare numbers."""

from decimal import Decimal
from enum import StrEnum

import msgspec

from factbase.domain.quantity import Quantifier, Quantity

_INFINITY = Decimal("Infinity")


class Relation(StrEnum):
    """How one statement stands to another of the same figure."""

    SAME = "same"
    REFINES = "refines"
    """Says more: lies within what the other allows."""
    ALLOWS = "allows"
    """Says less: a bound, a rounded or vague number that the other satisfies."""
    OVERLAPS = "overlaps"
    CONTRADICTS = "contradicts"


class Interval(msgspec.Struct, frozen=True):
    """The numbers that a statement allows; ends may be infinite, and open where the words say so."""

    low: Decimal
    high: Decimal
    low_open: bool = False
    high_open: bool = False

    def covers(self, other: "Interval") -> bool:
        """Whether everything *other* allows is allowed here too."""
        above = self.low < other.low or (
            self.low == other.low and (other.low_open or not self.low_open)
        )
        below = self.high > other.high or (
            self.high == other.high and (other.high_open or not self.high_open)
        )
        return above and below

    def meets(self, other: "Interval") -> bool:
        """Whether some number is allowed by both."""
        low = max((self.low, self.low_open), (other.low, other.low_open))
        high = min((self.high, not self.high_open), (other.high, not other.high_open))
        return low[0] < high[0] or (low[0] == high[0] and not low[1] and high[1])


def step_of(number: Decimal) -> Decimal:
    """Say how finely *number* was counted: the place of its last non-zero digit (1,200: 100)."""
    if not number:
        return Decimal(1)
    return Decimal(1).scaleb(int(number.normalize().as_tuple().exponent))


def interval_of(quantity: Quantity) -> Interval:
    """Say which numbers *quantity* allows."""
    number = quantity.number
    match quantity.quantifier:
        case Quantifier.EXACT:
            return Interval(number, number)
        case Quantifier.AT_LEAST | Quantifier.VAGUE:
            return Interval(number, _INFINITY, high_open=True)
        case Quantifier.MORE_THAN:
            return Interval(number, _INFINITY, low_open=True, high_open=True)
        case Quantifier.AT_MOST:
            return Interval(-_INFINITY, number, low_open=True)
        case Quantifier.LESS_THAN:
            return Interval(-_INFINITY, number, low_open=True, high_open=True)
        case Quantifier.APPROXIMATELY:
            half = step_of(number) / 2
            return Interval(number - half, number + half)
        case Quantifier.NEARLY:
            return Interval(number - step_of(number), number, high_open=True)
        case Quantifier.BETWEEN:
            return Interval(*_ends(quantity))


def relate(one: Quantity, other: Quantity) -> Relation:
    """Say how *one* stands to *other*: "26,083" refines "more than 26,000"."""
    here, there = interval_of(one), interval_of(other)
    if here == there:
        return Relation.SAME
    if there.covers(here):
        return Relation.REFINES
    if here.covers(there):
        return Relation.ALLOWS
    return Relation.OVERLAPS if here.meets(there) else Relation.CONTRADICTS


def agrees_with(one: Quantity, other: Quantity) -> bool:
    """Whether both can be true at once."""
    return interval_of(one).meets(interval_of(other))


def _ends(quantity: Quantity) -> tuple[Decimal, Decimal]:
    low = -_INFINITY if quantity.low is None else quantity.low
    high = _INFINITY if quantity.high is None else quantity.high
    return low, high
