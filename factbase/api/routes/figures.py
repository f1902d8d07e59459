"""GET /v1/figures: the tracked figures, their values and histories."""

from datetime import date, datetime
from typing import Annotated

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from factbase.api.answers import Listing, document, page
from factbase.api.asked import Asked
from factbase.api.declared import DOCUMENT, LISTING
from factbase.api.parameters import AsOf, KnownAt
from factbase.api.problems import Refusal
from factbase.domain.figure import Figure, FigureValue
from factbase.listings.columns import OBSERVED, TRACKED
from factbase.listings.observed import Observed, Recorded, joining
from factbase.listings.sheet import columns
from factbase.listings.tracked import Tracked, is_about, tracked_as_of
from factbase.store.base import Spot

Words = Annotated[
    str,
    QueryParameter(
        description="Words that all stand in the figure's id, title, term, place or event.",
        max_length=1000,
    ),
]

PLACES_IN_HISTORY = 3


class TrackedFigure(Figure, frozen=True, kw_only=True):
    """A figure and its value; null where nobody had spoken."""

    value: FigureValue | None


class FigurePage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of figures, as known at one revision."""

    revision: int
    recorded_at: datetime | None
    as_of: date | None
    items: tuple[TrackedFigure, ...]
    next: str | None


class FigureAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One figure, as known at one revision; all who speak of it stand in its value."""

    revision: int
    recorded_at: datetime | None
    as_of: date | None
    figure: Figure
    value: FigureValue | None


class HistoryPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of a figure's observations, by the day for which they speak."""

    revision: int
    recorded_at: datetime | None
    as_of: date | None
    figure: Figure
    items: tuple[Observed, ...]
    next: str | None


@get("/figures", summary="Figures and their values", **LISTING)
def list_figures(
    listing: NamedDependency[Asked],
    q: Words = "",
    as_of: AsOf = None,
    known_at: KnownAt = "latest",
) -> Response[FigurePage]:
    """List the tracked figures by id, with the value that each has."""
    pinned = listing.pin(known_at)
    view, words = pinned.view, q.split()
    rows = Listing(
        rows=view.figures(after=pinned.after[0] if pinned.after else ""),
        keep=lambda figure: is_about(figure, words),
        place=lambda figure: (figure.id,),
        item=lambda figure: tracked_as_of(view, figure, as_of),
        body=_with_value,
        columns=_TRACKED,
        head={"as_of": as_of},
    )
    return page(listing, pinned, rows)


@get("/figures/{figure:str}", summary="One figure and its value", **DOCUMENT)
def show_figure(
    figure: FromPath[str],
    asked: NamedDependency[Asked],
    as_of: AsOf = None,
    known_at: KnownAt = "latest",
) -> Response[FigureAnswer]:
    """Say what a figure is at a day, as far as was known then, and who says otherwise."""
    pinned = asked.pin(known_at)
    found = tracked_as_of(pinned.view, pinned.view.figure(figure), as_of)
    answer = FigureAnswer(**pinned.head, as_of=as_of, figure=found.figure, value=found.value)
    return document(pinned, answer)


@get("/figures/{figure:str}/history", summary="A figure's observations", **LISTING)
def list_history(
    figure: FromPath[str],
    listing: NamedDependency[Asked],
    as_of: AsOf = None,
    known_at: KnownAt = "latest",
) -> Response[HistoryPage]:
    """List every observation of a figure: who said it, when, in which words, known since when."""
    pinned = listing.pin(known_at, places=PLACES_IN_HISTORY)
    found = pinned.view.figure(figure)
    seen = pinned.view.recorded_observations(
        figure=found.id, until=as_of, after=_spot(pinned.after)
    )
    rows = Listing(
        rows=seen,
        place=_place,
        item=joining(pinned.view),
        columns=columns(*OBSERVED),
        head={"as_of": as_of, "figure": found},
    )
    return page(listing, pinned, rows)


_TRACKED = {path.removeprefix("figure."): cell for path, cell in columns(*TRACKED).items()}


def _with_value(tracked: Tracked) -> TrackedFigure:
    return TrackedFigure(**msgspec.structs.asdict(tracked.figure), value=tracked.value)


def _place(recorded: Recorded) -> tuple[str, ...]:
    _, seen = recorded
    return seen.as_of.isoformat(), seen.published or "", seen.id


def _spot(after: tuple[str, ...] | None) -> Spot | None:
    """Read where the page before ended; a time of publication that there is none of is empty."""
    if after is None:
        return None
    as_of, published, observation = after
    try:
        return Spot(date.fromisoformat(as_of), published or None, observation)
    except ValueError:
        raise Refusal("invalid-cursor", "take the cursor from the page before") from None
