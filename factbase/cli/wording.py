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

_PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "gigahertz": "gigahertz",
    "megahertz": "megahertz",
    "kilohertz": "kilohertz",
    "hertz": "hertz",
}

# The least that each word admits, as they are read (docs/reference/records.md).
_VAGUE = {
    Decimal(24): "dozens",
    Decimal(40): "scores",
    Decimal(200): "hundreds",
    Decimal(2_000): "thousands",
    Decimal(20_000): "tens of thousands",
    Decimal(200_000): "hundreds of thousands",
    Decimal(2_000_000): "millions",
    Decimal(2_000_000_000): "billions",
}


def quantity_in_words(quantity: Quantity) -> str:
    """Say a quantity: "at least 26,083", "10–20 %", "3,500,000,000 USD", "24 hours"."""
    unit = quantity.unit
    after = _SYMBOLS.get(unit, f" {_unit_in_words(unit, one=quantity.number == 1)}")
    return f"{_HEDGES[quantity.quantifier]}{_BEFORE.get(unit, '')}{_numbers(quantity)}{after}"


def _unit_in_words(unit: str, *, one: bool) -> str:
    """Say a unit as it follows a number: hours, USD/share, degrees celsius, miles/hour."""
    measured, slash, per = unit.partition("/")
    if measured.isupper():
        return unit
    words = measured.split("_")
    last = 0 if words[0] == "degree" else len(words) - 1
    words[last] = words[last] if one else _PLURALS.get(words[last], f"{words[last]}s")
    return " ".join(words) + slash + per.replace("_", " ")


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
        said = _VAGUE.get(quantity.number, quantity.qualifier or "some")
        return f"{said} ({grouped(quantity.number)} or more)"
    if quantity.quantifier is not Quantifier.BETWEEN:
        return grouped(quantity.number)
    return "–".join(grouped(end) for end in (quantity.low, quantity.high) if end is not None)


# Not by the locale: the same bytes on every machine.
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
