"""The figures known while articles are taken in: the store's, and those of the batch under way."""

from collections.abc import Sequence

from factbase.domain.errors import FigureNotFound
from factbase.domain.figure import Figure, Observation
from factbase.matching import Known, Shelf, Tracked
from factbase.store.base import View

FETCHED = 64
"""Figures of one topic, unit and country that are fetched: those with the latest observation."""

FETCHED_OF_NO_COUNTRY = 256
"""Beside them those of several countries, of towns that no table knows, and of nowhere."""

ANYWHERE = None
NO_COUNTRY = ""


class Ledger(Known):
    """A shelf that fetches from the store what claims ask for, once for each topic and country.

    What is fetched at a time is bounded, so that a claim costs the same however many figures the
    store holds. Ask for a new ledger where len grows too large: nothing in it is unsaved.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._shelf = Shelf()
        self._fetched: set[tuple[str, str, str | None]] = set()

    def __len__(self) -> int:
        return len(self._shelf)

    def about(self, *, topic: str, unit: str, area: str) -> Sequence[Tracked]:
        self._fetch(topic, unit, NO_COUNTRY)
        if _is_country(area):
            self._fetch(topic, unit, area)
        return self._shelf.about(topic=topic, unit=unit, area=area)

    def latest(self, *, topic: str, unit: str) -> Sequence[Tracked]:
        self._fetch(topic, unit, ANYWHERE)
        return self._shelf.latest(topic=topic, unit=unit)

    def has(self, figure: str) -> bool:
        if self._shelf.has(figure):
            return True
        try:
            self._view.figure(figure)
        except FigureNotFound:
            return False
        return True

    def start(self, figure: Figure) -> None:
        """Take note of a figure that the batch under way starts."""
        self._shelf.start(figure)

    def hear(self, seen: Observation) -> None:
        """Take note of an observation that the batch under way adds."""
        self._shelf.hear(seen)

    def forget(self, seen: Observation) -> None:
        """Let go of what an article said: it is read again."""
        self._shelf.forget(seen)

    def _fetch(self, topic: str, unit: str, country: str | None) -> None:
        if (topic, unit, country) in self._fetched:
            return
        self._fetched.add((topic, unit, country))
        limit = FETCHED_OF_NO_COUNTRY if country == NO_COUNTRY else FETCHED
        found = self._view.figures_near(topic=topic, unit=unit, country=country, limit=limit)
        # The shelf shows those first that were put there last.
        for figure in reversed(found):
            if not self._shelf.has(figure.id):
                self._shelf.put(Tracked(figure, self._view.observations(figure=figure.id)))


def _is_country(area: str) -> bool:
    """Whether an area is a country's code; others are the slugs of places that no table knows."""
    return len(area) == 3 and area.isupper()  # noqa: PLR2004 - ISO 3166 alpha-3
