"""The way between two revisions of one store: how often a figure was touched, and by what."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

import msgspec

from factbase.domain.changes import in_order
from factbase.domain.delta import pairs_of
from factbase.domain.diff import QUIET, Change, Kind
from factbase.domain.figure import Figure
from factbase.domain.kinds import Editions, kinds_of, known_of
from factbase.store.touched import Said, Touched
from factbase.store.when import Moment

# Weighing a figure costs by its history; one that was touched daily for years is weighed this
# often on the way, and its steps are counted in full.
MOST_STOPS = 64


class Steps:
    """What each revision between two moments touched; nothing for folders, which know of none."""

    def __init__(self, base: Moment, head: Moment, figures: Collection[str]) -> None:
        self._of: dict[str, list[Touched]] = {}
        for step in _revision_by_revision(base, head) if figures else ():
            for figure in step.ids.intersection(figures):
                self._of.setdefault(figure, []).append(step)

    def told(
        self, change: Change, figure: Figure | None, said: Said, *, as_of: date | None
    ) -> Change:
        """Say in *change* how many steps led there, and which kinds fit one of them.

        *figure* is what it was at the base, and *said* what was observed of it there.
        """
        steps = self._of.get(change.figure, [])
        if len(steps) <= 1:
            return change
        way = _Way(change.figure, figure, said, as_of)
        kinds = set(way.kinds_along(steps)) - QUIET
        return msgspec.structs.replace(
            change, kinds=in_order(kinds.union(change.kinds)), steps=len(steps)
        )


def _revision_by_revision(base: Moment, head: Moment) -> Iterator[Touched]:
    store = base.store
    first, last = base.end.revision or 0, head.end.revision or 0
    if store is None or store is not head.store or last - first == 1:
        return
    for number in range(first + 1, last + 1):
        yield Touched(pairs_of(store.delta(base=number - 1, head=number)))


class _Way:
    """One figure, walked from its state at the base."""

    def __init__(self, key: str, figure: Figure | None, said: Said, as_of: date | None) -> None:
        self._key = key
        self._figure = figure
        self._said = said
        self._as_of = as_of
        self._articles: dict[str, Editions] = {}

    def kinds_along(self, steps: Sequence[Touched]) -> Iterator[Kind]:
        stride = -(-len(steps) // MOST_STOPS)
        before = known_of(self._figure, self._said, as_of=self._as_of)
        for number, step in enumerate(steps, start=1):
            self._take(step)
            if number % stride == 0 or number == len(steps):
                after = known_of(self._figure, self._said, as_of=self._as_of)
                yield from kinds_of(before, after, self._articles)
                before, self._articles = after, {}

    def _take(self, step: Touched) -> None:
        self._said = step.turn(self._key).forward(self._said)
        _, self._figure = step.figures.get(self._key, (None, self._figure))
        for article, now in step.articles.items():
            since = self._articles.get(article, now)
            self._articles[article] = Editions(since.base, now.head)
