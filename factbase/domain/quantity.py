"""What a number says: its value, its bounds, how firmly it is meant, and of what unit."""

from decimal import Decimal
from enum import StrEnum
from typing import Self

import msgspec

from factbase.domain.errors import InvalidQuantity


class Quantifier(StrEnum):
    """The meaning of the words that hedge a number."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    APPROXIMATELY = "approximately"
    NEARLY = "nearly"
    BETWEEN = "between"
    VAGUE = "vague"


FLOORS = frozenset({Quantifier.AT_LEAST, Quantifier.MORE_THAN})
CEILINGS = frozenset({Quantifier.AT_MOST, Quantifier.LESS_THAN})
HEDGES = frozenset({Quantifier.APPROXIMATELY, Quantifier.NEARLY})


class Quantity(msgspec.Struct, frozen=True):
    """A number as stated, in its unit.

    exact has value, low and high equal; a floor or ceiling has the value and its known end;
    approximately and nearly have the value alone; between has both ends and no value; vague
    ("dozens") has the lowest that the word admits and no value.
    """

    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    quantifier: Quantifier = Quantifier.EXACT
    qualifier: str | None = None
    """The words that hedge, as written: "at least", "nearly"."""
    unit: str = "count"

    @classmethod
    def stated(
        cls,
        number: Decimal,
        quantifier: Quantifier = Quantifier.EXACT,
        *,
        unit: str = "count",
        qualifier: str | None = None,
    ) -> Self:
        """Make the quantity that one number and its quantifier mean (not between: it has two)."""
        if quantifier is Quantifier.BETWEEN:
            raise InvalidQuantity("a range has two ends: use Quantity.ranging(low, high)")
        vague = quantifier is Quantifier.VAGUE
        known_low = quantifier in FLOORS or vague or quantifier is Quantifier.EXACT
        known_high = quantifier in CEILINGS or quantifier is Quantifier.EXACT
        return cls(
            value=None if vague else number,
            low=number if known_low else None,
            high=number if known_high else None,
            quantifier=quantifier,
            qualifier=qualifier,
            unit=unit,
        )

    @classmethod
    def ranging(
        cls, low: Decimal, high: Decimal, *, unit: str = "count", qualifier: str | None = None
    ) -> Self:
        """Make the range from *low* to *high*; one that runs downwards is none."""
        if low > high:
            raise InvalidQuantity(f"a range runs upwards: {low} to {high} does not")
        return cls(None, low, high, Quantifier.BETWEEN, qualifier, unit)

    @property
    def number(self) -> Decimal:
        """The number to sort and subtract by: the value, else the low end, else the high one."""
        for number in (self.value, self.low, self.high):
            if number is not None:
                return number
        raise InvalidQuantity("a quantity without any number says nothing")


def plain(number: Decimal) -> Decimal:
    """Write *number* without an exponent, so that it prints as a newspaper would: 3500000000."""
    return Decimal(format(number, "f"))
