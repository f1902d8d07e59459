"""The row that a diff has for a figure: what became of it, measured where that may be told."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import msgspec

from factbase.domain.comparison import compared
from factbase.domain.diff import Answer, Change, Dispute, Kind
from factbase.domain.figure import Figure, FigureValue, Observation
from factbase.domain.kinds import Editions, Known, kinds_of, redefinition

Thing: TypeAlias = tuple[str | None, ...]


def change_of(base: Known, head: Known, articles: Mapping[str, Editions]) -> Change | None:
    """Say what became of the figure known at both ends; None if nothing worth a row.

    *articles* are those that differ between the ends, by id.
    """
    kinds = kinds_of(base, head, articles)
    figure = head.figure or base.figure
    if not kinds or figure is None:
        return None
    why = next((why(base, head) for kind, why in _WHY.items() if kind in kinds), None)
    return _row(figure, kinds, answer_of(base.value), answer_of(head.value), why)


def relinked(
    change: Change, *, old: Known, new: Known, since: Iterable[Observation]
) -> Change | None:
    """Read *change*, of a new figure, as *old* redefined, if who spoke of that now speaks of it.

    *since* is what was added to *old* meanwhile: who still speaks of it has redefined nothing.
    None if the two figures differ in anything but basis, population and unit.
    """
    if old.figure is None or new.figure is None or old.value is None:
        return None
    why = redefinition(old.figure, new.figure)
    linked = why is not None and thing_of(old.figure) == thing_of(new.figure)
    if not linked or not _changed_their_word(old, new, tuple(since)):
        return None
    before = msgspec.structs.replace(_answer(old.value), figure=old.figure.id)
    row = _row(new.figure, (Kind.REDEFINED,), before, change.after, why)
    # What fitted a step on the way does not change what the whole way came to.
    kinds = in_order({Kind.REDEFINED, *change.kinds} - {Kind.NEW})
    return msgspec.structs.replace(row, kinds=kinds, steps=change.steps)


def thing_of(figure: Figure) -> Thing:
    """Say what a figure is of: all that tells it from others but basis, population and unit."""
    return (
        figure.event,
        (figure.term or figure.head or "").casefold(),
        figure.measure_type,
        figure.place,
        figure.country,
        figure.since,
    )


def answer_of(value: FigureValue | None) -> Answer | None:
    """Say who gave *value* and in which words, the one that stands first."""
    return None if value is None else _answer(value)


def inverse(change: Change) -> Change:
    """Read *change* from its head to its base: raised is lowered, new is withdrawn."""
    before, after = change.after, change.before
    return msgspec.structs.replace(
        change,
        kind=_INVERSE.get(change.kind, change.kind),
        kinds=in_order(_INVERSE.get(kind, kind) for kind in change.kinds),
        before=before,
        after=after,
        **msgspec.structs.asdict(compared(before, after, why=change.why)),
    )


def in_order(kinds: Iterable[Kind]) -> tuple[Kind, ...]:
    """Sort *kinds* by precedence, each once."""
    return tuple(sorted(set(kinds), key=tuple(Kind).index))


_INVERSE = {
    Kind.RAISED: Kind.LOWERED,
    Kind.LOWERED: Kind.RAISED,
    Kind.NEW: Kind.WITHDRAWN,
    Kind.WITHDRAWN: Kind.NEW,
}


def _other_meaning(base: Known, head: Known) -> str:
    units = sorted(known.value.quantity.unit for known in (base, head) if known.value is not None)
    return redefinition(base.figure, head.figure) or f"unit differs: {' against '.join(units)}"


def _other_reading(_base: Known, _head: Known) -> str:
    return "the same text, read by another extractor"


def _merged(_base: Known, head: Known) -> str | None:
    merged = None if head.figure is None else head.figure.merged_into
    return None if merged is None else f"merged into {merged}"


# Why a row has no difference; the first that fits is told.
_WHY = {
    Kind.REDEFINED: _other_meaning,
    Kind.REEXTRACTED: _other_reading,
    Kind.WITHDRAWN: _merged,
}


def _answer(value: FigureValue) -> Answer:
    standing = value.standing
    support = (standing, *(seen for seen in value.support if seen.id != standing.id))
    return Answer(
        quantity=value.quantity,
        as_of=value.as_of,
        publishers=tuple(dict.fromkeys(seen.publisher for seen in support)),
        claims=tuple(seen.claim for seen in support),
        words=tuple(seen.words for seen in support),
        disputes=tuple(map(_dispute, value.disputes)) or msgspec.UNSET,
    )


def _dispute(seen: Observation) -> Dispute:
    return Dispute(
        quantity=seen.quantity,
        as_of=seen.as_of,
        publisher=seen.publisher,
        claim=seen.claim,
        words=seen.words,
    )


def _row(
    figure: Figure,
    kinds: tuple[Kind, ...],
    before: Answer | None,
    after: Answer | None,
    why: str | None,
) -> Change:
    return Change(
        kind=kinds[0],
        kinds=kinds,
        figure=figure.id,
        title=figure.title,
        unit=figure.unit,
        before=before,
        after=after,
        **msgspec.structs.asdict(compared(before, after, why=why)),
    )


def _changed_their_word(old: Known, new: Known, since: tuple[Observation, ...]) -> bool:
    """Whether someone who spoke of *old* speaks of *new* and no longer of *old*."""
    spoke = [seen for seen in _speaking(new) if _spoken_by(seen, _speaking(old))]
    return any(not _spoken_by(seen, since) for seen in spoke)


def _speaking(known: Known) -> tuple[Observation, ...]:
    return () if known.value is None else known.value.support


def _spoken_by(seen: Observation, others: Iterable[Observation]) -> bool:
    """Whether the same source spoke in *others*, or the same publisher for the same source."""
    return any(
        seen.source == other.source
        and (seen.source is not None or seen.publisher == other.publisher)
        for other in others
    )
