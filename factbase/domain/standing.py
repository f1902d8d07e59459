"""Which number of a figure stands: a walk over what was said, in the order of its dates.

The walk goes by (as_of, published). An observation that the standing number satisfies, and that
says no more, supports it; one that refines or contradicts it replaces it. Against that rule:

- A retracted observation never speaks. One that a person corrected comes last on its date.
- On one date, a date that the text states comes after one that is merely the publication's, so
  that an undated number never outranks a dated one.
- A cumulative rises on anyone's word. It falls only on the word of a publisher or source of the
  standing number, of two independent publishers, or of a person; until then it is disputed.
- An undated number that stood before is an old text's, read late: it disputes, and is nobody's
  word for a fall.
- A cumulative told in hindsight ("the fire of 8 August killed 115", in September), where those who
  wrote in those days gave less for later days, is the whole event's: it takes its turn on the day
  on which it was published.
- Nor is a cumulative counted on a day after it was printed ("the budget for 2012").
- A vague word ("dozens") is no number: it supports what is not far below it, and any number
  replaces it.
- A flow or a change speaks for its own period alone: the next period's number replaces it, even
  where it is a looser one.

Nothing is averaged. The cost is one sort and one pass.
"""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate

from factbase.domain.claim import MeasureType, Origin
from factbase.domain.figure import Figure, FigureValue, Observation, Status
from factbase.domain.interval import Relation, agrees_with, interval_of, relate
from factbase.domain.quantity import FLOORS, Quantifier, Quantity

PERIODIC = frozenset({MeasureType.FLOW, MeasureType.CHANGE})
"""Measured anew in each period: one period's number says nothing of the next."""

# A fall needs a second witness among the latest dissenters only, so that the walk stays linear.
_WITNESSES = 32

_NEVER = datetime.min.replace(tzinfo=UTC)


def value_of(
    figure: Figure, observations: Iterable[Observation], *, as_of: date | None = None
) -> FigureValue | None:
    """Say which number of *figure* stands at *as_of* (the latest by default); None if nobody spoke.

    The order of *observations* does not matter. The value's own as_of is that of the observation
    that stands: who repeats it later supports it and makes it no younger.
    """
    heard = [seen for seen in observations if seen.status is not Status.RETRACTED]
    days = _days_of(heard, figure.measure_type)
    speaking = [seen for seen in heard if as_of is None or days[seen.id] <= as_of]
    if not speaking:
        return None
    speaking.sort(key=lambda seen: (days[seen.id], *_rank(seen)))
    walk = _Walk(speaking[0], figure.measure_type)
    for seen in speaking[1:]:
        walk.hear(seen)
    return _value(figure, walk, [seen for seen in speaking if seen.as_of == walk.standing.as_of])


class _Walk:
    """What stands so far, who supports it, and who has contradicted it since it stands."""

    def __init__(self, first: Observation, measure_type: MeasureType) -> None:
        self.measure_type = measure_type
        self.standing = first
        self.support: list[Observation] = []
        self.disputes: list[Observation] = []
        self.witnesses: deque[Observation] = deque(maxlen=_WITNESSES)
        self.voices: dict[str, str | None] = {}
        """Who said the standing number, in which article; None in several."""
        self.stood: set[Decimal] = set()
        self._back(first)

    def hear(self, seen: Observation) -> None:
        if self._supported_by(seen):
            self._back(seen)
        elif self._falls_to(seen) and not self._may_fall_to(seen):
            self._dispute(seen)
        else:
            self._replace(seen)

    def _supported_by(self, seen: Observation) -> bool:
        if self.measure_type in PERIODIC and seen.as_of != self.standing.as_of:
            return False
        return satisfies(self.standing.quantity, seen.quantity) or _may_mean(
            seen.quantity, self.standing.quantity
        )

    def _falls_to(self, seen: Observation) -> bool:
        there, here = self.standing.quantity, seen.quantity
        cumulative = self.measure_type is MeasureType.CUMULATIVE
        return cumulative and here.number < there.number and not agrees_with(here, there)

    def _may_fall_to(self, seen: Observation) -> bool:
        if seen.status is Status.CORRECTED or _is_vague(self.standing.quantity):
            return True
        if self._is_stale(seen):
            return False
        # An article that prints both numbers sets them against each other, and lowers neither.
        spoke = (self.voices.get(voice, seen.article) for voice in _voices_of(seen))
        return any(article != seen.article for article in spoke) or any(
            _is_independent(other, seen) and agrees_with(other.quantity, seen.quantity)
            for other in self.witnesses
        )

    def _is_stale(self, seen: Observation) -> bool:
        return seen.as_of_origin is Origin.PUBLISHED and seen.quantity.number in self.stood

    def _back(self, seen: Observation) -> None:
        self.support.append(seen)
        if seen.quantity.number == self.standing.quantity.number:
            for voice in _voices_of(seen):
                known = self.voices.setdefault(voice, seen.article)
                self.voices[voice] = seen.article if known == seen.article else None

    def _dispute(self, seen: Observation) -> None:
        self.disputes.append(seen)
        if not self._is_stale(seen):
            self.witnesses.append(seen)

    def _replace(self, seen: Observation) -> None:
        heard = [other for other in self.support if self._outlasts(other, seen)]
        heard += [other for other in self.disputes if satisfies(seen.quantity, other.quantity)]
        # The same number said more firmly answers nobody who contradicts it.
        firmer = seen.quantity.number == self.standing.quantity.number
        disputes = [
            other
            for other in self.disputes
            if firmer and not agrees_with(other.quantity, seen.quantity)
        ]
        self.stood.add(self.standing.quantity.number)
        self.standing = seen
        self.support, self.disputes, self.voices = [], disputes, {}
        if not firmer:
            self.witnesses.clear()
        for other in (*heard, seen):
            self._back(other)

    def _outlasts(self, earlier: Observation, seen: Observation) -> bool:
        """Whether *earlier* speaks for *seen*'s number; a floor left behind by a toll does not."""
        cumulative = self.measure_type is MeasureType.CUMULATIVE
        outgrown = cumulative and earlier.quantity.quantifier in FLOORS
        same_date = earlier.as_of == seen.as_of
        return same_date and not outgrown and satisfies(seen.quantity, earlier.quantity)


def satisfies(standing: Quantity, said: Quantity) -> bool:
    """Whether *standing* makes *said* true, and *said* adds nothing: 26,083 and "over 26,000"."""
    relation = relate(said, standing)
    if relation is Relation.OVERLAPS:
        allowed = interval_of(said)
        return allowed.low <= standing.number <= allowed.high
    return relation in {Relation.SAME, Relation.ALLOWS}


def _is_vague(said: Quantity) -> bool:
    return said.quantifier is Quantifier.VAGUE


def _may_mean(said: Quantity, standing: Quantity) -> bool:
    """Whether a vague word may be said of the number: "hundreds" of 180."""
    if not _is_vague(said) or _is_vague(standing) or relate(said, standing) is Relation.REFINES:
        return False
    return said.number <= standing.number * 2


def _days_of(heard: Sequence[Observation], measure_type: MeasureType) -> dict[str, date]:
    """Say on which day each takes its turn: its own, or the publication's if told in hindsight."""
    if measure_type is not MeasureType.CUMULATIVE:
        return {seen.id: seen.as_of for seen in heard}
    days = {seen.id: _counted_by(seen) for seen in heard}
    late = [seen for seen in heard if _is_late(seen)]
    lowest = _lowest_after([seen for seen in heard if not _is_late(seen)]) if late else _Lowest()
    for seen in late:
        if lowest.after(seen.as_of) < seen.quantity.number * _LESS:
            days[seen.id] = _instant_of(seen.published).date()
    return days


def _counted_by(seen: Observation) -> date:
    """The day of a count: not after it was printed, whatever year its sentence speaks of."""
    if seen.published is None or seen.status is not Status.STATED:
        return seen.as_of
    # A day's leeway, for where the evening of one day is the next day elsewhere.
    return min(seen.as_of, _instant_of(seen.published).date() + _LATE)


# Less than rounding and a day's delay make of a toll.
_LESS = Decimal("0.9")
_LATE = timedelta(days=1)


class _Lowest:
    """The lowest number that those who wrote at the time gave for any later day."""

    def __init__(self, days: Sequence[date] = (), numbers: Sequence[Decimal] = ()) -> None:
        self._days = days
        self._numbers = numbers

    def after(self, day: date) -> Decimal:
        place = bisect_right(self._days, day)
        return self._numbers[place] if place < len(self._days) else Decimal("Infinity")


def _lowest_after(timely: Sequence[Observation]) -> _Lowest:
    ordered = sorted(timely, key=lambda seen: seen.as_of)
    backwards = accumulate((seen.quantity.number for seen in reversed(ordered)), min)
    return _Lowest([seen.as_of for seen in ordered], [*backwards][::-1])


def _is_late(seen: Observation) -> bool:
    """Whether it was published well after the day that it speaks for; a person's date stands."""
    if seen.published is None or seen.status is not Status.STATED:
        return False
    return _instant_of(seen.published).date() > seen.as_of + _LATE


def _rank(seen: Observation) -> tuple[bool, bool, datetime, str]:
    decided = seen.status is Status.CORRECTED
    dated = seen.as_of_origin is not Origin.PUBLISHED
    # The id comes last so that the order in which a store lists equals cannot matter.
    return decided, dated, _instant_of(seen.published), seen.id


@lru_cache(maxsize=4096)
def _instant_of(published: str | None) -> datetime:
    """The moment of publication; a bare day is its beginning, and no offset is UTC."""
    if published is None:
        return _NEVER
    moment = datetime.fromisoformat(published)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _voices_of(seen: Observation) -> set[str]:
    """Who would contradict themselves: the publisher and the source, never mixed up."""
    source = set() if seen.source is None else {f"source {seen.source}"}
    return {f"publisher {seen.publisher}"} | source


def _is_independent(one: Observation, other: Observation) -> bool:
    """Whether they are two witnesses: another publisher who does not print the same sentence."""
    return one.publisher != other.publisher and one.words.split() != other.words.split()


def _value(figure: Figure, walk: _Walk, same_date: Sequence[Observation]) -> FigureValue:
    numbers = [seen.quantity.number for seen in same_date]
    return FigureValue(
        figure=figure.id,
        quantity=walk.standing.quantity,
        as_of=walk.standing.as_of,
        standing=walk.standing,
        support=tuple(walk.support),
        disputes=(*_rivals(walk, same_date), *walk.disputes),
        low=min(numbers),
        high=max(numbers),
    )


def _rivals(walk: _Walk, same_date: Sequence[Observation]) -> list[Observation]:
    """List who was contradicted for the same date and has not come round since.

    A cumulative has none: on one day it merely moved on.
    """
    if walk.measure_type is MeasureType.CUMULATIVE:
        return []
    agreed = {seen.publisher for seen in walk.support}
    return [
        seen
        for seen in same_date
        if seen.publisher not in agreed and not agrees_with(seen.quantity, walk.standing.quantity)
    ]
