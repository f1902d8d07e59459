"""GET /v1/diff: what became of the figures between two moments."""

from datetime import date, datetime
from typing import Annotated

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromQuery, QueryParameter

from factbase.api.answers import Listing, page
from factbase.api.asked import Asked, Pinned
from factbase.api.declared import LISTING
from factbase.api.parameters import AsOf, Number, Word, finite
from factbase.domain.diff import ANSWERS, Change, Diff, End, Kind
from factbase.listings.changes import ChangeFilter, Group, GroupBy, changes, grouped
from factbase.listings.columns import CHANGES, GROUPS
from factbase.listings.sheet import columns

Base = Annotated[str, QueryParameter(description="From what was known then: a WHEN, no folder.")]
Head = Annotated[str, QueryParameter(description="To what was known then.")]


class DiffPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of the changes between two ends; the summary counts those of all pages."""

    revision: int
    recorded_at: datetime | None
    base: End
    head: End
    as_of: date | None
    summary: dict[str, int]
    items: tuple[Change, ...]
    next: str | None


class SummaryPage(msgspec.Struct, frozen=True, kw_only=True):
    """The changes between two ends, counted."""

    revision: int
    recorded_at: datetime | None
    base: End
    head: End
    as_of: date | None
    group_by: GroupBy
    summary: dict[str, int]
    items: tuple[Group, ...]
    next: str | None


def provide_changes(  # noqa: PLR0913  # a parameter each
    *,
    as_of: AsOf = None,
    kind: Annotated[list[Kind] | None, QueryParameter(max_items=len(Kind))] = None,
    figure: Word = None,
    term: Word = None,
    publisher: Word = None,
    difference_from: Number = None,
    percent_from: Number = None,
) -> ChangeFilter:
    """Read what changes are looked for."""
    return ChangeFilter(
        as_of=as_of,
        kinds=frozenset(kind) if kind else ANSWERS,
        figure=figure,
        term=term,
        publisher=publisher,
        difference_from=finite("difference_from", difference_from),
        percent_from=finite("percent_from", percent_from),
    )


@get("/diff", summary="What became of the figures", **LISTING)
def diff(
    listing: NamedDependency[Asked],
    changes_wanted: NamedDependency[ChangeFilter],
    base: Base,
    head: Head = "latest",
) -> Response[DiffPage]:
    """List the figures whose answer differs between two moments: before, after, by how much."""
    pinned = listing.pin(base, head)
    earlier, later = pinned.moments
    found = changes(earlier, later, changes_wanted)
    after = pinned.after[0] if pinned.after else ""
    rows = Listing(
        rows=[change for change in found.items if change.figure > after],
        place=lambda change: (change.figure,),
        columns=columns(*CHANGES),
        head=_head(found),
    )
    return page(listing, pinned, rows)


@get("/diff/summary", summary="The changes, counted", **LISTING)
def summarise(
    listing: NamedDependency[Asked],
    changes_wanted: NamedDependency[ChangeFilter],
    base: Base,
    head: Head = "latest",
    group_by: FromQuery[GroupBy] = GroupBy.KIND,
) -> Response[SummaryPage]:
    """Count the changes between two moments by kind, figure, term or publisher."""
    pinned = listing.pin(base, head)
    earlier, later = pinned.moments
    found = changes(earlier, later, changes_wanted)
    groups = grouped(found.items, group_by, base=earlier, head=later)
    rows = Listing(
        rows=list(enumerate(groups))[_start(pinned) :],
        place=lambda row: (str(row[0] + 1),),
        item=lambda row: row[1],
        columns=columns(*GROUPS),
        head={**_head(found), "group_by": group_by},
    )
    return page(listing, pinned, rows)


def _head(found: Diff) -> dict[str, object]:
    return {
        "base": found.base,
        "head": found.head,
        "as_of": found.as_of,
        "summary": found.summary,
    }


def _start(pinned: Pinned) -> int:
    """Say how many groups the pages before had."""
    (number,) = pinned.after or ("0",)
    return int(number) if number.isdecimal() and number.isascii() else 0
