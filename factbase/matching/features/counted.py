"""What is counted, whom and on what ground: topic, unit, measure type, basis, population."""

from factbase.domain.claim import Basis, MeasureType
from factbase.matching.known import Tracked
from factbase.matching.populations import is_of
from factbase.matching.subject import Subject


def topic(_: Subject, tracked: Tracked) -> str:
    return "same term" if tracked.figure.term else "same noun"


def unit(subject: Subject, _: Tracked) -> str | None:
    return None if subject.unit == "count" else "same unit"


def measure_type(subject: Subject, tracked: Tracked) -> str:
    pair = {subject.measure_type, tracked.figure.measure_type}
    if len(pair) == 1:
        return "same measure type"
    return "change against level" if MeasureType.CHANGE in pair else "other measure type"


FOREBODINGS = frozenset({Basis.FEARED, Basis.PROJECTED, Basis.ESTIMATED})
"""Numbers of what is not counted yet: one figure beside the counted one."""


def basis(subject: Subject, tracked: Tracked) -> str:
    pair = {subject.basis, tracked.figure.basis}
    return "same basis" if len(pair) == 1 or pair <= FOREBODINGS else "other basis"


def population(subject: Subject, tracked: Tracked) -> str:
    here, there = subject.population, tracked.figure.population
    if here == there:
        return "everybody" if here is None else "same population"
    spot = tracked.spot or subject.spot
    if spot is not None and (here is None or there is None):
        own = any(is_of(here or there or "", country) for country in spot.countries)
        return "its own people" if own else "other population"
    return "other population"
