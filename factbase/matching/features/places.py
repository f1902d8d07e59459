"""Where the numbers hold: the same place, a part of it, or one that a sentence only mentions."""

from factbase.domain.quantity import Quantifier
from factbase.matching.features.tellers import MANY_HEARD
from factbase.matching.known import Tracked
from factbase.matching.places import Spot
from factbase.matching.subject import Subject


def place(subject: Subject, tracked: Tracked) -> str:
    here, there = subject.spot, tracked.spot
    if here is None or there is None:
        return _unplaced(subject, tracked)
    if here.slug == there.slug:
        return "same place" if subject.place_stated else "the story's place"
    if not set(here.countries) & set(there.countries):
        return _elsewhere(subject, here.countries, there.countries)
    if _is_its_number(subject, tracked):
        return "its number at a part" if there.whole else "its number elsewhere"
    spoken_of = _name(here) in tracked.names or _name(there) in subject.names
    if here.whole or there.whole:
        speaks_of = not subject.place_stated or spoken_of
        return "place it speaks of" if speaks_of else "part against whole"
    return "places told of together" if spoken_of else "other part"


def _unplaced(subject: Subject, tracked: Tracked) -> str:
    here, there = subject.spot, tracked.spot
    speaks_of = (here and _name(here) in tracked.names) or (there and _name(there) in subject.names)
    if speaks_of:
        return "place that it names"
    stated = here is not None and subject.place_stated and tracked.heard >= MANY_HEARD
    return "place that it never names" if stated else "place unknown"


def _elsewhere(subject: Subject, here: tuple[str, ...], there: tuple[str, ...]) -> str:
    """Say how another country may still be the one that the number is of."""
    if subject.quantity.quantifier is Quantifier.VAGUE:
        return "other country" if here and there else "place of no country"
    if not set(there).isdisjoint(subject.beside):
        return "country beside it"
    if not subject.place_stated and not set(there).isdisjoint(subject.around):
        return "country of its story"
    return "other country" if here and there else "place of no country"


def _is_its_number(subject: Subject, tracked: Tracked) -> bool:
    """Whether a number of many digits says by itself what it counts: 5,300 in those days."""
    return subject.quantity.number >= TELLING and any(
        abs((subject.as_of - day).days) <= NEAR_DAYS
        and abs(float(subject.quantity.number) - number) <= number * NEARLY_ITS
        for day, number in tracked.around(subject.as_of)
    )


TELLING = 100
NEAR_DAYS = 3
NEARLY_ITS = 0.05


def _name(spot: Spot) -> str:
    return spot.slug.split("-")[0]


def alone(subject: Subject, tracked: Tracked) -> str | None:
    same = subject.spot is not None and tracked.spot is not None
    if not subject.alone or (same and subject.spot == tracked.spot):
        return None
    return "alone"
