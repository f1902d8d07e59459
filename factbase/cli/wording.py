"""Numbers, days and names as a reader would write them."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from factbase.domain.quantity import Quantifier, Quantity

_HEDGES = {
    Quantifier.EXACT: "",
    Quantifier.AT_LEAST: "at least ",
    Quantifier.MORE_THAN: "more than ",
    Quantifier.AT_MOST: "at most ",
    Quantifier.LESS_THAN: "less than ",
    Quantifier.APPROXIMATELY: "about ",
    Quantifier.NEARLY: "nearly ",
    Quantifier.BETWEEN: "",
    Quantifier.VAGUE: "",
}

# Written without a space, or not at all; every other unit follows the number by its name.
_SYMBOLS = {"count": "", "percent": " %", "magnitude": ""}
_BEFORE = {"magnitude": "magnitude "}


def quantity_in_words(quantity: Quantity) -> str:
    """Say a quantity: "at least 26,083", "10–20 %", "3,500,000,000 USD"."""
    unit = quantity.unit
    after = _SYMBOLS.get(unit, f" {unit.replace('_', ' ')}")
    return f"{_HEDGES[quantity.quantifier]}{_BEFORE.get(unit, '')}{_numbers(quantity)}{after}"


def grouped(number: Decimal) -> str:
    """Write a number with its thousands apart, and every digit that was given."""
    return format(number, ",f")


def signed(number: Decimal) -> str:
    """Write a difference with its sign; a true minus, as wide as the plus."""
    return ("+" if number > 0 else "") + grouped(number).replace("-", "\N{MINUS SIGN}")


def day_in_words(day: date | str | None) -> str:
    """Write a day as a newspaper would: 26 Jan 2024."""
    if day is None:
        return ""
    day = date.fromisoformat(day[:10]) if isinstance(day, str) else day
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Say how many: "1 figure", "2 figures"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(names: Sequence[str], *, most: int = 3) -> str:
    """Name the first few and say how many more there are."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")


def _numbers(quantity: Quantity) -> str:
    if quantity.quantifier is Quantifier.VAGUE:
        return f"{quantity.qualifier or 'some'} ({grouped(quantity.number)} or more)"
    if quantity.quantifier is not Quantifier.BETWEEN:
        return grouped(quantity.number)
    return "–".join(grouped(end) for end in (quantity.low, quantity.high) if end is not None)


# Not by the locale: the same bytes on every machine.
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
