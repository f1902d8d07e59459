"""Partial dates ("2023", "2023-10") as days, to say how far two beginnings lie apart."""

from datetime import date

from factbase.domain.claim import PartialDate


def first_day_of(partial: PartialDate) -> date:
    return date.fromisoformat(f"{partial}-01-01"[:10])


def days_apart(one: PartialDate, other: PartialDate) -> int:
    """How many days lie between two beginnings; a month or a year begins with its first day."""
    return abs((first_day_of(one) - first_day_of(other)).days)
