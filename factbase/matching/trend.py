"""Whether a number is plausible as the next (or an earlier) one of a figure."""

from collections.abc import Sequence
from datetime import date
from math import log
from statistics import median

import msgspec

from factbase.domain.claim import MeasureType
from factbase.domain.quantity import Quantifier
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
    young: bool
    """In the first days of a figure: early bounds go on being printed, and counts are disputed."""
    grows: bool
    may_jump: bool
    """In the first days of a figure, and after days without a number of it."""


def number_against(subject: Subject, tracked: Tracked) -> str | None:
    """Compare a number with its neighbours in time; None where there is nothing to compare."""
    young = tracked.first_on is not None and _is_young(subject, tracked.first_on)
    around = tracked.around(subject.as_of)
    if _grows(tracked) and not young:
        around = _of_one_size(around)
    if subject.quantity.quantifier is Quantifier.VAGUE:
        return _vaguely(float(subject.quantity.number), [number for _, number in around])
    if not around:
        return None
    gap = min(abs((subject.as_of - then).days) for then, _ in around)
    said = _Number(
        number=float(subject.quantity.number),
        day=subject.as_of,
        young=young,
        grows=_grows(tracked),
        may_jump=young or (_grows(tracked) and gap > FIRST_DAYS),
    )
    return min({_step(said, seen) for seen in around}, key=RANKING.index)


def _is_young(subject: Subject, first_on: date) -> bool:
    return abs((subject.as_of - first_on).days) <= FIRST_DAYS


def _of_one_size(around: Sequence[tuple[date, float]]) -> Sequence[tuple[date, float]]:
    """Leave out what strayed into a figure, so that no more of its size follows."""
    middle = median(number for _, number in around) if around else 0.0
    return [seen for seen in around if middle / STRAYED <= seen[1] <= middle * STRAYED]


STRAYED = 6


def _grows(tracked: Tracked) -> bool:
    """Whether a figure only grows while its event lasts, whatever its words were taken for."""
    cumulative = tracked.figure.measure_type is MeasureType.CUMULATIVE
    return cumulative or tracked.figure.term in GROWING


GROWING = frozenset({"displaced", "affected", "in_need", "infected", "destroyed", "damaged"})


def _vaguely(floor: float, numbers: Sequence[float]) -> str | None:
    """Judge a vague word, which says little, by the numbers that it could stand for."""
    if not numbers:
        return None
    if any(floor <= number <= floor * VAGUE_REACH for number in numbers):
        return "so vague"
    if floor > max(numbers):
        return "jumps" if floor <= max(numbers) * 10 else "far above"
    return "far below"


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
    allowed = DOUBLED if said.grows else TENFOLD
    return "falls" if fallen <= (FIVEFOLD if said.young else allowed) else "far below"
