"""The figures that a person asks for by their words, with the values they have."""

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from factbase.domain.figure import Figure, FigureValue
from factbase.domain.standing import value_of
from factbase.store.base import View


class Tracked(msgspec.Struct, frozen=True):
    """A figure and its value at the day asked for; None where nobody had spoken."""

    figure: Figure
    value: FigureValue | None

    @property
    def disputed_by(self) -> tuple[str, ...]:
        """Who says otherwise, each once."""
        disputes = () if self.value is None else self.value.disputes
        return tuple(dict.fromkeys(seen.publisher for seen in disputes))


def tracked(view: View, words: Iterable[str], *, as_of: date | None) -> Iterator[Tracked]:
    """List the figures that all of *words* stand in, by id, with their values."""
    wanted = tuple(words)
    for figure in view.figures():
        if is_about(figure, wanted):
            yield tracked_as_of(view, figure, as_of)


def tracked_as_of(view: View, figure: Figure, as_of: date | None) -> Tracked:
    """Weigh one figure."""
    observations = view.observations(figure=figure.id, until=as_of)
    return Tracked(figure, value_of(figure, observations, as_of=as_of))


def is_about(figure: Figure, words: Iterable[str]) -> bool:
    """Whether *figure* is one of its own and all of *words* stand in it, whatever their case."""
    parts = (figure.id, figure.title, figure.term, figure.head, figure.place, figure.event)
    said = " ".join(part for part in parts if part).casefold()
    return figure.merged_into is None and all(word.casefold() in said for word in words)
