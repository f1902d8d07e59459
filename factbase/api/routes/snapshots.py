"""GET /v1/snapshots: the revisions that have a name."""

from datetime import datetime

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency

from factbase.api.answers import Listing, page
from factbase.api.asked import Asked
from factbase.api.declared import LISTING
from factbase.domain.revision import Snapshot
from factbase.listings.columns import SNAPSHOTS
from factbase.listings.sheet import columns


class SnapshotPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of snapshots, by revision and name."""

    revision: int
    recorded_at: datetime | None
    items: tuple[Snapshot, ...]
    next: str | None


@get("/snapshots", summary="The snapshots", **LISTING)
def list_snapshots(listing: NamedDependency[Asked]) -> Response[SnapshotPage]:
    """List the names that were given to revisions."""
    named = listing.store.snapshots()
    pinned = listing.pin("latest", places=2, beside=named)
    after = pinned.after or ("", "")
    rows = Listing(
        rows=[each for each in named if _place(each) > after],
        place=_place,
        columns=columns(*SNAPSHOTS),
    )
    return page(listing, pinned, rows)


def _place(snapshot: Snapshot) -> tuple[str, ...]:
    return f"{snapshot.revision:019}", snapshot.name
