"""The figures known while articles are taken in: the store's, and those of the batch under way."""

from collections.abc import Sequence

from factbase.domain.errors import FigureNotFound
from factbase.domain.figure import Figure, Observation
from factbase.matching import Known, Shelf, Tracked
from factbase.store.base import View


class Ledger(Known):
    """A shelf that fetches from the store what a claim asks for, once for each topic and unit."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._shelf = Shelf()
        self._fetched: set[tuple[str, str]] = set()

    def about(self, *, topic: str, unit: str, area: str) -> Sequence[Tracked]:
        self._fetch(topic, unit)
        return self._shelf.about(topic=topic, unit=unit, area=area)

    def latest(self, *, topic: str, unit: str) -> Sequence[Tracked]:
        self._fetch(topic, unit)
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
        self._fetch(figure.topic, figure.unit)
        self._shelf.start(figure)

    def hear(self, seen: Observation) -> None:
        """Take note of an observation that the batch under way adds."""
        self._shelf.hear(seen)

    def forget(self, seen: Observation) -> None:
        """Let go of what an article said: it is read again."""
        self._shelf.forget(seen)

    def _fetch(self, topic: str, unit: str) -> None:
        if (topic, unit) in self._fetched:
            return
        self._fetched.add((topic, unit))
        for figure in self._view.figures_about(topic=topic, unit=unit):
            self._shelf.put(Tracked(figure, self._view.observations(figure=figure.id)))
