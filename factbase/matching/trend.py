"""Whether a number is plausible as the next (or an earlier) one of a figure."""

from datetime import date
from math import log

import msgspec

from factbase.domain.claim import MeasureType
from factbase.domain.quantity import FLOORS, Quantifier
from factbase.matching.known import Tracked
from factbase.matching.subject import Subject

DOUBLED = log(2)
FIVEFOLD = log(5)
TENFOLD = log(10)
TRIFLE = 0.1
"""Ten per cent: what rounding and a day's delay make of a number."""

FIRST_DAYS = 10
"""While a toll is this young it may jump."""

SMALL = 10
"""Below, that two numbers are the same says little: every other incident kills three."""

VAGUE_REACH = 20
""""Dozens" are said of 24, and of 400, but not of 11,000."""

RANKING = (
    "same number", "close", "same small number", "moves on", "so vague", "jumps", "falls", "soars",
    "leaps", "far below", "far above",
)  # fmt: skip
"""Findings, the best first: a number is judged by the neighbour that it fits best."""


class _Number(msgspec.Struct, frozen=True):
    """A number said, and what is known of those who it may belong with."""

    number: float
    day: date
    floor: bool
    grows: bool
    may_jump: bool
    """In the first days of a figure, and after days without a number of it."""


def number_against(subject: Subject, tracked: Tracked) -> str | None:
    """Compare a number with its neighbours in time; None where there is nothing to compare."""
    around = tracked.around(subject.as_of)
    if subject.quantity.quantifier is Quantifier.VAGUE:
        return _vaguely(float(subject.quantity.number), [number for _, number in around])
    if not around:
        return None
    said = _said(subject, tracked, gap=min(abs((subject.as_of - then).days) for then, _ in around))
    return min({_step(said, seen) for seen in around}, key=RANKING.index)


def _said(subject: Subject, tracked: Tracked, *, gap: int) -> _Number:
    grows = _grows(tracked)
    young = abs((subject.as_of - tracked.trail[0][0]).days) <= FIRST_DAYS
    return _Number(
        number=float(subject.quantity.number),
        day=subject.as_of,
        floor=subject.quantity.quantifier in FLOORS,
        grows=grows,
        may_jump=young or (grows and gap > FIRST_DAYS),
    )


def _grows(tracked: Tracked) -> bool:
    """Whether a figure only grows while its event lasts, whatever its words were taken for."""
    cumulative = tracked.figure.measure_type is MeasureType.CUMULATIVE
    return cumulative or tracked.figure.term in GROWING


GROWING = frozenset({"displaced", "affected", "in_need", "infected", "destroyed", "damaged"})


def _vaguely(floor: float, numbers: list[float]) -> str | None:
    """Judge a vague word, which says little, by the numbers that it could stand for."""
    if not numbers:
        return None
    if any(floor <= number <= floor * VAGUE_REACH for number in numbers):
        return "so vague"
    return "far above" if max(numbers) < floor else "far below"


def _step(said: _Number, seen: tuple[date, float]) -> str:
    """Judge the step between two numbers in the direction of time."""
    then, there = seen
    if said.number == there:
        return "same number" if there >= SMALL else "same small number"
    if said.number * there <= 0:
        return "leaps"
    grown = log(said.number / there) if said.day >= then else log(there / said.number)
    if abs(grown) <= TRIFLE:
        return "close"
    if grown > 0:
        return _rise(grown, said, then)
    return _fall(-grown, said)


def _rise(grown: float, said: _Number, then: date) -> str:
    if grown <= DOUBLED:
        return "moves on"
    if grown <= TENFOLD:
        return "jumps" if said.may_jump else "leaps"
    if said.may_jump:
        return "soars"
    return "far above" if said.day > then else "far below"


def _fall(fallen: float, said: _Number) -> str:
    # "At least 2,000" is still true of 5,300, and papers go on printing it.
    if fallen <= (FIVEFOLD if said.floor else DOUBLED):
        return "falls"
    return "leaps" if fallen <= TENFOLD and not said.grows else "far below"
