"""Comparing quantities as the intervals they mean, never as bare numbers."""

from collections.abc import Callable
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
    """The numbers that a statement allows; ends may be infinite, or open where words say so."""

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
    return _ALLOWED[quantity.quantifier](quantity)


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


def _at_least(said: Quantity) -> Interval:
    return Interval(said.number, _INFINITY, high_open=True)


def _around(said: Quantity) -> Interval:
    half = step_of(said.number) / 2
    return Interval(said.number - half, said.number + half)


def _ends(said: Quantity) -> Interval:
    low = -_INFINITY if said.low is None else said.low
    high = _INFINITY if said.high is None else said.high
    return Interval(low, high)


_ALLOWED: dict[Quantifier, Callable[[Quantity], Interval]] = {
    Quantifier.EXACT: lambda said: Interval(said.number, said.number),
    Quantifier.AT_LEAST: _at_least,
    # "dozens" are at least two of them, and nobody says how many at most.
    Quantifier.VAGUE: _at_least,
    Quantifier.MORE_THAN: lambda said: Interval(
        said.number, _INFINITY, low_open=True, high_open=True
    ),
    Quantifier.AT_MOST: lambda said: Interval(-_INFINITY, said.number, low_open=True),
    Quantifier.LESS_THAN: lambda said: Interval(
        -_INFINITY, said.number, low_open=True, high_open=True
    ),
    Quantifier.APPROXIMATELY: _around,
    Quantifier.NEARLY: lambda said: Interval(
        said.number - step_of(said.number), said.number, high_open=True
    ),
    Quantifier.BETWEEN: _ends,
}
