"""Changes between two moments by what they are of, and what they come to together."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from operator import itemgetter

import msgspec

from factbase.domain.diff import ANSWERS, Answer, Change, Diff, Kind
from factbase.domain.errors import FigureNotFound
from factbase.domain.figure import Figure
from factbase.store.diff import compare
from factbase.store.when import Moment


class ChangeFilter(msgspec.Struct, frozen=True, kw_only=True):
    """What changes are looked for; None asks for nothing."""

    as_of: date | None = None
    kinds: Collection[Kind] = ANSWERS
    figure: str | None = None
    term: str | None = None
    publisher: str | None = None
    """Who stands behind the answer before or after."""
    difference_from: Decimal | None = None
    percent_from: Decimal | None = None
    """The least difference and percentage, whatever the direction."""


class GroupBy(StrEnum):
    """What changes are counted by."""

    KIND = "kind"
    FIGURE = "figure"
    TERM = "term"
    PUBLISHER = "publisher"


class Magnitude(msgspec.Struct, frozen=True, kw_only=True):
    """The change of a group that is the largest in proportion."""

    figure: str
    difference: Decimal | None
    percent: Decimal | None


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """The changes of one kind, figure, term or publisher; null for figures without a term."""

    group: str | None
    changes: int
    kinds: dict[str, int]
    largest: Magnitude | None
    """None where no change has a percentage."""


def changes(base: Moment, head: Moment, wanted: ChangeFilter) -> Diff:
    """Compare two moments and keep the changes that are wanted; the summary counts these."""
    found = compare(
        base,
        head,
        as_of=wanted.as_of,
        kinds=wanted.kinds,
        figures=None if wanted.figure is None else (wanted.figure,),
    )
    term_of = terms_of(base, head)
    items = tuple(each for each in found.items if _is_wanted(each, wanted, term_of))
    return msgspec.structs.replace(found, items=items, summary=_counted(items))


def grouped(items: Iterable[Change], by: GroupBy, *, base: Moment, head: Moment) -> list[Group]:
    """Count changes by what they have in common, the group with most of them first."""
    groups: dict[str | None, list[Change]] = {}
    name_of = _names(by, terms_of(base, head))
    for each in items:
        for name in name_of(each):
            groups.setdefault(name, []).append(each)
    found = [_group(name, of_group) for name, of_group in groups.items()]
    return sorted(found, key=lambda group: (-group.changes, group.group or ""))


def terms_of(base: Moment, head: Moment) -> Callable[[Change], str | None]:
    """Make the function that says a change's term, as its figure has it at either end."""

    def term_of(change: Change) -> str | None:
        figure = _figure(head, change.figure) or _figure(base, change.figure)
        return None if figure is None else figure.term

    return term_of


def _figure(moment: Moment, figure: str) -> Figure | None:
    try:
        return moment.view.figure(figure)
    except FigureNotFound:
        return None


def _is_wanted(
    change: Change, wanted: ChangeFilter, term_of: Callable[[Change], str | None]
) -> bool:
    return (
        wanted.publisher in {None, *_publishers(change)}
        and _reaches(change.difference, wanted.difference_from)
        and _reaches(change.percent, wanted.percent_from)
        and (wanted.term is None or wanted.term == term_of(change))
    )


def _reaches(number: Decimal | None, least: Decimal | None) -> bool:
    return least is None or (number is not None and abs(number) >= least)


def _publishers(change: Change) -> tuple[str, ...]:
    answers: tuple[Answer | None, ...] = (change.before, change.after)
    return tuple(dict.fromkeys(name for answer in answers if answer for name in answer.publishers))


def _names(
    by: GroupBy, term_of: Callable[[Change], str | None]
) -> Callable[[Change], tuple[str | None, ...]]:
    return {
        GroupBy.KIND: lambda change: (change.kind.value,),
        GroupBy.FIGURE: lambda change: (change.figure,),
        GroupBy.TERM: lambda change: (term_of(change),),
        GroupBy.PUBLISHER: _publishers,
    }[by]


def _group(name: str | None, items: list[Change]) -> Group:
    return Group(group=name, changes=len(items), kinds=_counted(items), largest=_largest(items))


def _largest(items: list[Change]) -> Magnitude | None:
    measured = [(abs(each.percent), each) for each in items if each.percent is not None]
    if not measured:
        return None
    _, most = max(measured, key=itemgetter(0))
    return Magnitude(figure=most.figure, difference=most.difference, percent=most.percent)


def _counted(items: Iterable[Change]) -> dict[str, int]:
    counted = Counter(change.kind for change in items)
    return {kind: counted[kind] for kind in Kind if counted[kind]}
