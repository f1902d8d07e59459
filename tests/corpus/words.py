"""The words that corpora are written in."""

from decimal import Decimal

from factbase.domain.quantity import Quantifier, Quantity


def exactly(number: str, unit: str = "count") -> Quantity:
    return Quantity.stated(Decimal(number), unit=unit)


def hedged(quantifier: Quantifier, number: str, unit: str = "count") -> Quantity:
    return Quantity.stated(Decimal(number), quantifier, unit=unit)


def between(low: str, high: str, unit: str = "count") -> Quantity:
    return Quantity.ranging(Decimal(low), Decimal(high), unit=unit)


def vague(low: str, unit: str = "count") -> Quantity:
    return Quantity.stated(Decimal(low), Quantifier.VAGUE, unit=unit)
