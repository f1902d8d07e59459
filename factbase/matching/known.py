"""The figures that a claim can be compared with: what matching asks of whoever keeps them."""

from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from factbase.domain.figure import Figure, Observation
from factbase.domain.quantity import Quantifier
from factbase.matching.events import kind_of_event
from factbase.matching.places import Spot, spot_of_figure
from factbase.matching.vocabulary import names_in

NEIGHBOURS = 6
"""How many numbers on either side in time a new number is compared with."""

LEVEL_OF = 8
"""How many numbers tell how large a figure was on a day."""

LEVEL_AGE = timedelta(days=200)
"""Of another year's event nothing follows for this one's size."""

TRAIL_LENGTH = 1_024
NAMES_KEPT = 400
ARTICLES_KEPT = 64


class Tracked:
    """A figure with a light summary of what was observed of it; bounded, however much that is.

    Made of a figure and its observations alone. The order of hearing does not matter until a
    bound is reached.
    """

    __slots__ = (
        "_times",
        "articles",
        "figure",
        "firm",
        "heard",
        "kind",
        "names",
        "publishers",
        "spot",
        "trail",
    )

    def __init__(self, figure: Figure, observations: Iterable[Observation] = ()) -> None:
        self.figure = figure
        self.spot: Spot | None = spot_of_figure(figure)
        self.kind: str | None = kind_of_event(figure.event)
        self.trail: list[tuple[date, float]] = []
        """(as_of, number), sorted, each once."""
        self.firm: list[tuple[date, float]] = []
        """Those of the trail that are more than a vague word: what numbers are compared with."""
        self.heard = 0
        self._times: Counter[tuple[date, float]] = Counter()
        self.publishers: set[str] = set()
        self.articles: dict[str, set[float]] = {}
        self.names: set[str] = set()
        for observation in observations:
            self.hear(observation)

    @property
    def areas(self) -> tuple[str, ...]:
        return self.spot.areas if self.spot else ("",)

    @property
    def first_on(self) -> date | None:
        return self.trail[0][0] if self.trail else None

    @property
    def last_on(self) -> date | None:
        return self.trail[-1][0] if self.trail else None

    def hear(self, observation: Observation) -> None:
        """Take in one more observation of the figure."""
        number = float(observation.quantity.number)
        vague = observation.quantity.quantifier is Quantifier.VAGUE
        self.heard += 1
        self._remember((held_on(observation), number), firm=not vague)
        self.publishers.add(observation.publisher)
        self.articles.setdefault(observation.article, set()).add(number)
        if len(self.articles) > ARTICLES_KEPT:
            del self.articles[next(iter(self.articles))]
        if len(self.names) < NAMES_KEPT:
            self.names |= names_in(observation.words)

    def forget(self, observation: Observation) -> None:
        """Take back an observation's number; who said it and with which names does not matter."""
        step = (held_on(observation), float(observation.quantity.number))
        self.articles.pop(observation.article, None)
        self._times[step] -= 1
        if self._times[step] <= 0:
            del self._times[step]
            self.trail = [known for known in self.trail if known != step]
            self.firm = [known for known in self.firm if known != step]

    def around(self, day: date) -> Sequence[tuple[date, float]]:
        """The numbers nearest to *day* in time, NEIGHBOURS on either side; firm ones if any."""
        trail = self.firm or self.trail
        before = bisect_left(trail, (day, float("-inf")))
        after = bisect_right(trail, (day, float("inf")))
        return trail[max(before - NEIGHBOURS, 0) : after + NEIGHBOURS]

    def level_on(self, day: date) -> float:
        """The greatest of its numbers shortly before *day*; 0 where there is none."""
        before = bisect_right(self.firm, (day, float("inf")))
        recent = self.firm[max(before - LEVEL_OF, 0) : before]
        return max((number for then, number in recent if day - then <= LEVEL_AGE), default=0.0)

    def _remember(self, step: tuple[date, float], *, firm: bool) -> None:
        self._times[step] += 1
        if self._times[step] == 1:
            insort(self.trail, step)
        if firm and step not in self.firm[bisect_left(self.firm, step) :][:1]:
            insort(self.firm, step)
        if len(self.trail) > TRAIL_LENGTH:
            self._thin()

    def _thin(self) -> None:
        # The far past is thinned, not forgotten: late articles still find their neighbours.
        thinned = set(self.trail[1 : TRAIL_LENGTH // 2 : 2])
        for step in thinned:
            del self._times[step]
        self.trail = [step for step in self.trail if step not in thinned]
        self.firm = [step for step in self.firm if step not in thinned]


def held_on(observation: Observation) -> date:
    """The day of a number among the others: none is reported of days after its publication."""
    told = (observation.published or "")[:10]
    return min(observation.as_of, date.fromisoformat(told)) if told else observation.as_of


class Known(ABC):
    """The figures known before a claim is matched.

    Answers are bounded (some dozens, those heard last first), so that matching costs the same
    however many figures there are.
    """

    @abstractmethod
    def about(self, *, topic: str, unit: str, area: str) -> Sequence[Tracked]:
        """Figures of that topic (term, else head) and unit which have that among their areas."""

    @abstractmethod
    def latest(self, *, topic: str, unit: str) -> Sequence[Tracked]:
        """Figures of that topic and unit anywhere, for claims whose story names no place."""

    @abstractmethod
    def has(self, figure: str) -> bool:
        """Whether that id was ever given."""
