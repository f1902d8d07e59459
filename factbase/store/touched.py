"""What a set of changed rows means to figures: which observations came, which are gone."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from factbase.domain.delta import Pair
from factbase.domain.diff import Row
from factbase.domain.figure import Figure, Observation
from factbase.domain.kinds import Edition, Editions
from factbase.store.scan import record_of

T = TypeVar("T")

Said = dict[str, Observation]
"""Observations of one figure, by id."""


class Turn:
    """What one figure gained and lost."""

    def __init__(self) -> None:
        self.came: Said = {}
        self.gone: Said = {}

    def forward(self, said: Said) -> Said:
        """Say what is observed after the turn, given what was before."""
        return {key: seen for key, seen in said.items() if key not in self.gone} | self.came

    def back(self, said: Said) -> Said:
        """Say what was observed before the turn, given what is after."""
        return {key: seen for key, seen in said.items() if key not in self.came} | self.gone


class Touched:
    """The figures that changed rows speak of, the articles that changed, and how."""

    def __init__(self, pairs: Iterable[Pair]) -> None:
        self.turns: dict[str, Turn] = {}
        self.figures: dict[str, tuple[Figure | None, Figure | None]] = {}
        self.articles: dict[str, Editions] = {}
        for old, new in pairs:
            row = old or new
            if row is not None and row.table in _TAKEN:
                _TAKEN[row.table](self, old, new)

    @property
    def ids(self) -> set[str]:
        return self.turns.keys() | self.figures.keys()

    def turn(self, figure: str) -> Turn:
        return self.turns.setdefault(figure, Turn())

    def take_article(self, old: Row | None, new: Row | None) -> None:
        self.articles[_id_of(old, new)] = Editions(_read(old, Edition), _read(new, Edition))

    def take_figure(self, old: Row | None, new: Row | None) -> None:
        self.figures[_id_of(old, new)] = _read(old, Figure), _read(new, Figure)

    def take_observation(self, old: Row | None, new: Row | None) -> None:
        gone, came = _read(old, Observation), _read(new, Observation)
        if gone is not None:
            self.turn(gone.figure).gone[gone.id] = gone
        if came is not None:
            self.turn(came.figure).came[came.id] = came


# A claim changes no answer but through its observation.
_TAKEN: dict[str, Callable[[Touched, Row | None, Row | None], None]] = {
    "articles": Touched.take_article,
    "figures": Touched.take_figure,
    "observations": Touched.take_observation,
}


def _read(row: Row | None, kind: type[T]) -> T | None:
    return None if row is None else record_of(row, kind)


def _id_of(old: Row | None, new: Row | None) -> str:
    row = old or new
    return "" if row is None else row.id
