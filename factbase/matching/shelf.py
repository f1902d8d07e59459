"""Known figures kept in memory: by topic, unit and area, those heard last first."""

from collections.abc import Iterable, Sequence
from itertools import islice

from factbase.domain.figure import Figure, Observation
from factbase.matching.known import Known, Tracked

SHOWN = 64
"""How many figures of one topic, unit and area a claim is compared with at most."""


class Shelf(Known):
    """An index that costs the same however many figures stand in it."""

    def __init__(self, tracked: Iterable[Tracked] = ()) -> None:
        self._by_id: dict[str, Tracked] = {}
        # Dictionaries as ordered sets: who is heard goes to the end.
        self._by_area: dict[tuple[str, str, str], dict[str, Tracked]] = {}
        self._by_topic: dict[tuple[str, str], dict[str, Tracked]] = {}
        for one in tracked:
            self.put(one)

    def __len__(self) -> int:
        return len(self._by_id)

    def put(self, tracked: Tracked) -> None:
        """Put a figure on the shelf, as the one heard last."""
        figure = tracked.figure
        self._by_id[figure.id] = tracked
        key = (figure.topic, figure.unit)
        rows = [self._by_area.setdefault((*key, area), {}) for area in tracked.areas]
        for row in (*rows, self._by_topic.setdefault(key, {})):
            row.pop(figure.id, None)
            row[figure.id] = tracked

    def start(self, figure: Figure) -> None:
        """Put a figure on the shelf of which nothing is heard yet."""
        self.put(Tracked(figure))

    def hear(self, observation: Observation) -> None:
        """Take in an observation of a figure on the shelf."""
        tracked = self._by_id[observation.figure]
        tracked.hear(observation)
        self.put(tracked)

    def forget(self, observation: Observation) -> None:
        """Take back an observation of a figure, where that is on the shelf."""
        if observation.figure in self._by_id:
            self._by_id[observation.figure].forget(observation)

    def about(self, *, topic: str, unit: str, area: str) -> Sequence[Tracked]:
        return _last(self._by_area.get((topic, unit, area), {}))

    def latest(self, *, topic: str, unit: str) -> Sequence[Tracked]:
        return _last(self._by_topic.get((topic, unit), {}))

    def has(self, figure: str) -> bool:
        return figure in self._by_id


def _last(row: dict[str, Tracked]) -> list[Tracked]:
    return list(islice(reversed(row.values()), SHOWN))
