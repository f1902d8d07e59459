"""What a claim speaks of, in the terms in which figures are told apart."""

from datetime import date

import msgspec

from factbase.domain.claim import (
    Accuracy,
    Basis,
    Claim,
    MeasureType,
    Origin,
    PartialDate,
    Place,
)
from factbase.domain.quantity import Quantity
from factbase.matching.places import Spot, slug_of, spot_of
from factbase.matching.populations import modifiers_of, population_of, singular
from factbase.matching.story import Story

EVENT_TERMS = frozenset({
    "killed", "injured", "missing", "dead_or_missing", "casualties", "buried", "displaced",
    "rescued", "hospitalised", "detained", "hostage", "affected", "destroyed", "damaged",
    "without_power", "without_water", "in_need", "infected", "attacked", "deployed",
})  # fmt: skip
"""What befalls people and things in an event; prices and sales are of no event."""

EVENT_UNITS = frozenset({"magnitude"})


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """A claim as matching sees it: what its words leave out, its story has filled in."""

    topic: str
    """The term, else the head noun in the singular."""
    term: str | None
    unit: str
    measure_type: MeasureType
    basis: Basis
    population: str | None
    spot: Spot | None
    place_stated: bool
    """False where the place is the story's."""
    beside: tuple[str, ...]
    """Codes of the countries that the number's sentence names."""
    around: frozenset[str]
    """Codes of the countries that the story's title and lead name."""
    alone: bool
    since: PartialDate | None
    kind: str | None
    names: frozenset[str]
    publisher: str
    article: str
    quantity: Quantity
    as_of: date
    accuracy: Accuracy
    counted: str | None
    greatest: float = 0.0
    """The greatest number of the figures like it: what is far smaller is an incident."""
    whole: float = 0.0
    """The greatest number of the figures like it for all that its place is a part of."""

    @property
    def areas(self) -> tuple[str, ...]:
        """Where figures are looked up: countries, else a place; none where nobody says."""
        if self.spot is None:
            return ()
        guessed = () if self.place_stated else tuple(sorted(self.around))
        return tuple(dict.fromkeys((*self.spot.areas, *self.beside, *guessed)))


def topic_of(claim: Claim) -> str | None:
    """The term, else the head noun in the singular; None for a number of nothing."""
    return claim.term or (singular(claim.head) if claim.head else None)


def subject_of(claim: Claim, topic: str, story: Story) -> Subject:
    """Say what *claim* speaks of; what it leaves out is taken from *story*."""
    eventful = claim.term in EVENT_TERMS or claim.quantity.unit in EVENT_UNITS
    return Subject(
        topic=topic,
        term=claim.term,
        unit=claim.quantity.unit,
        measure_type=MeasureType.CHANGE if claim.change else claim.measure_type,
        basis=claim.basis,
        population=_population(claim, story),
        spot=spot_of(claim.place) if claim.place else story.spot,
        place_stated=claim.place is not None and claim.place.origin is Origin.STATED,
        alone=story.stands_alone(claim),
        since=claim.since,
        kind=story.kind_at(claim) if eventful else None,
        beside=story.countries_beside(claim) if eventful else (),
        around=story.countries if eventful else frozenset(),
        names=story.names,
        publisher=story.publisher,
        article=story.article,
        quantity=claim.quantity,
        as_of=_held_on(claim, story),
        accuracy=claim.as_of_accuracy,
        counted=claim.counted,
    )


def _held_on(claim: Claim, story: Story) -> date:
    """What is reported has happened: a later day ("fiscal 2012") is not the day of a toll."""
    if claim.basis is Basis.PROJECTED or story.published_on is None:
        return claim.as_of
    return min(claim.as_of, story.published_on)


def _population(claim: Claim, story: Story) -> str | None:
    if claim.term is None:
        return modifiers_of(claim.counted, claim.head)
    if _is_elliptical(claim):
        before = story.before(claim)
        befell = before is not None and before.term in EVENT_TERMS
        return population_of(before.counted) if before and befell else None
    return _apart_from(claim.place, population_of(claim.counted))


def _apart_from(place: Place | None, population: str | None) -> str | None:
    """Leave out the place, which stands for itself: "Gaza's population" in Gaza."""
    if place is None or population is None:
        return population
    names = set(spot_of(place).slug.split("-")) | set(slug_of(place.name).split("-"))
    return " ".join(word for word in population.split() if word not in names) or None


def _is_elliptical(claim: Claim) -> bool:
    """Whether the noun was said before: "killed 26,083 Palestinians and injured 64,487 others"."""
    return claim.head is None or singular(claim.head) == "other"
