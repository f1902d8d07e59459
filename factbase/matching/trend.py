"""Whether a number is plausible as the next (or an earlier) one of a figure."""

from datetime import date
from math import log

from factbase.domain.claim import MeasureType
from factbase.matching.known import Tracked
from factbase.matching.subject import Subject

DOUBLED = log(2)
TENFOLD = log(10)
TRIFLE = 0.02
"""Two per cent: what rounding makes of a number."""

FIRST_DAYS = 10
"""While a toll is this young it may jump."""

RANKING = (
    "same number", "moves on", "jumps", "falls", "soars", "leaps", "far below", "far above",
)  # fmt: skip
"""Findings, the best first: a number is judged by the neighbour that it fits best."""


def number_against(subject: Subject, tracked: Tracked) -> str | None:
    """Compare a number with its neighbours in time; None where there is nothing to compare."""
    number = float(subject.quantity.number)
    findings = {
        _step(number, seen, day=subject.as_of, tracked=tracked)
        for seen in tracked.around(subject.as_of)
    }
    return min(findings, key=RANKING.index, default=None)


def _step(number: float, seen: tuple[date, float], *, day: date, tracked: Tracked) -> str:
    """Judge the step between two numbers in the direction of time."""
    then, there = seen
    if number == there:
        return "same number"
    if number * there <= 0:
        return "leaps"
    grown = log(number / there) if day >= then else log(there / number)
    ahead = day > then
    grows = tracked.figure.measure_type is MeasureType.CUMULATIVE
    young = abs((day - tracked.trail[0][0]).days) <= FIRST_DAYS
    if -TRIFLE <= grown <= DOUBLED or (day == then and abs(grown) <= DOUBLED):
        return "moves on"
    if grown > 0:
        return _rise(grown, young=young, ahead=ahead)
    return _fall(-grown, grows=grows)


def _rise(grown: float, *, young: bool, ahead: bool) -> str:
    if young:
        return "jumps" if grown <= TENFOLD else "soars"
    if grown <= TENFOLD:
        return "leaps"
    return "far above" if ahead else "far below"


def _fall(fallen: float, *, grows: bool) -> str:
    if fallen <= DOUBLED:
        return "falls"
    return "leaps" if fallen <= TENFOLD and not grows else "far below"
