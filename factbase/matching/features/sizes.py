"""Whether a number has the size of a figure: an incident, a whole, another thing of that name."""

from factbase.domain.claim import MeasureType
from factbase.domain.quantity import Quantifier
from factbase.matching.features.events import SOON_DAYS
from factbase.matching.known import Tracked
from factbase.matching.subject import Subject
from factbase.matching.trend import number_against


def incident(subject: Subject, tracked: Tracked) -> str | None:
    level = tracked.level_on(subject.as_of)
    if not 0 < level * LARGER < subject.greatest:
        return None
    soon = tracked.last_on is None or abs((subject.as_of - tracked.last_on).days) <= SOON_DAYS
    return None if soon and _fits(subject, tracked) else "incident of something larger"


LARGER = 5
"""What kills so many times fewer than its event is a part of it, over in days."""


def beyond(subject: Subject, tracked: Tracked) -> str | None:
    vague = subject.quantity.quantifier is Quantifier.VAGUE
    if vague or subject.spot is None or not 0 < subject.whole < subject.quantity.number:
        return None
    covers = tracked.spot is not None and tracked.spot.covers(subject.spot)
    return "more than the whole" if covers else "less than a part of it"


def bare(subject: Subject, tracked: Tracked) -> str | None:
    if _fits(subject, tracked):
        return None
    if subject.measure_type is MeasureType.CHANGE:
        return "change, other number"
    if subject.measure_type is MeasureType.FLOW:
        return "flow, other number"
    counted = subject.term is None and subject.unit == "count"
    return "noun alone, other number" if counted else None


def _fits(subject: Subject, tracked: Tracked) -> bool:
    return number_against(subject, tracked) in FITTING


FITTING = frozenset({"same number", "same small number", "close", None})
"""What a number is to a figure where no growth has to explain it; None: nobody said another."""
