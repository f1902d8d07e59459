"""Reading figures for a diff: by index where a view has one, else all in a single pass."""

from collections.abc import Collection, Iterable, Iterator

from factbase.domain.changes import Thing, thing_of
from factbase.domain.errors import FigureNotFound
from factbase.domain.figure import Figure
from factbase.store.base import View
from factbase.store.scan import ScanView
from factbase.store.touched import Said

# One thing counted in another unit: 1.9 million displaced, 85 percent displaced.
_KINDRED_UNITS = {
    "count": ("percent", "per_100000"),
    "percent": ("count", "per_100000"),
    "per_100000": ("count", "percent"),
    "kilogram": ("tonne",),
    "tonne": ("kilogram",),
    "kilometre": ("mile",),
    "mile": ("kilometre",),
}


def histories_of(view: View, figures: Collection[str]) -> Iterator[tuple[str, Said]]:
    """Read what is observed of each of *figures*, in the order of their ids."""
    if isinstance(view, ScanView):
        yield from _in_one_pass(view, figures)
        return
    for figure in sorted(figures):
        yield figure, {seen.id: seen for seen in view.observations(figure=figure)}


def definitions_of(view: View, figures: Collection[str]) -> dict[str, Figure]:
    """Read the figures of these ids, each as itself even where it was merged into another."""
    if isinstance(view, ScanView):
        return {figure.id: figure for figure in view.figures() if figure.id in figures}
    found = (_figure(view, figure) for figure in figures)
    return {figure.id: figure for figure in found if figure is not None and figure.id in figures}


def kin_of(view: View, figures: Collection[Figure]) -> dict[str, list[Figure]]:
    """Find, for each of *figures*, those that differ in nothing but basis, population and unit."""
    by_thing: dict[Thing, list[Figure]] = {}
    for figure in figures:
        by_thing.setdefault(thing_of(figure), []).append(figure)
    kin: dict[str, list[Figure]] = {}
    for other in _candidates(view, figures):
        for figure in by_thing.get(thing_of(other), ()):
            if other.id != figure.id and other.merged_into is None:
                kin.setdefault(figure.id, []).append(other)
    return kin


def _in_one_pass(view: ScanView, figures: Collection[str]) -> Iterator[tuple[str, Said]]:
    found: dict[str, Said] = {figure: {} for figure in sorted(figures)}
    if found:
        for seen in view.observations():
            if seen.figure in found:
                found[seen.figure][seen.id] = seen
    yield from found.items()


def _figure(view: View, figure: str) -> Figure | None:
    try:
        return view.figure(figure)
    except FigureNotFound:
        return None


def _candidates(view: View, figures: Collection[Figure]) -> Iterable[Figure]:
    if not figures:
        return ()
    if isinstance(view, ScanView):
        return view.figures()
    found = (
        other
        for figure in figures
        for unit in (figure.unit, *_KINDRED_UNITS.get(figure.unit, ()))
        for other in view.figures_about(topic=figure.term or figure.head or "", unit=unit)
    )
    return {other.id: other for other in found}.values()
