"""Reading figures for a diff: by index where a view has one, else all in a single pass."""

from collections.abc import Collection, Iterable, Iterator

from factbase.domain.changes import is_kin
from factbase.domain.errors import FigureNotFound
from factbase.domain.figure import Figure
from factbase.store.base import View
from factbase.store.scan import ScanView
from factbase.store.touched import Said

# One thing counted in another unit: 1.9 million displaced, 85 percent displaced.
_KINDRED_UNITS = {
    "count": ("percent", "per_100000"),
    "percent": ("count", "per_100000", "percentage_point"),
    "per_100000": ("count", "percent"),
    "percentage_point": ("percent",),
    "tonne": ("kilogram", "ton"),
    "kilogram": ("tonne", "ton"),
    "ton": ("tonne", "kilogram"),
    "kilometre": ("mile",),
    "mile": ("kilometre",),
    "USD": ("EUR",),
    "EUR": ("USD",),
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
    if not figures:
        return {}
    everyone = view.figures() if isinstance(view, ScanView) else _about(view, figures)
    kin: dict[str, list[Figure]] = {}
    for other in everyone:
        for figure in figures:
            if is_kin(figure, other) and other.merged_into is None:
                kin.setdefault(figure.id, []).append(other)
    return kin
