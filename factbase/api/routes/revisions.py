"""GET /v1/revisions and /v1/snapshots: what was recorded when, by whom and why."""

from datetime import datetime
from itertools import takewhile

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency

from factbase.api.answers import Listing, page
from factbase.api.asked import Asked, Pinned
from factbase.api.declared import LISTING
from factbase.api.parameters import KnownAt
from factbase.domain.revision import Revision
from factbase.listings.columns import REVISIONS
from factbase.listings.sheet import columns


class RevisionPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of revisions, oldest first."""

    revision: int
    recorded_at: datetime | None
    items: tuple[Revision, ...]
    next: str | None


@get("/revisions", summary="The revisions", **LISTING)
def list_revisions(
    listing: NamedDependency[Asked], known_at: KnownAt = "latest"
) -> Response[RevisionPage]:
    """List the revisions by number: when, by whom and why, with the hashes that chain them."""
    pinned = listing.pin(known_at)
    last = pinned.head["revision"]
    rows = Listing(
        rows=takewhile(
            lambda revision: revision.number <= last,
            listing.store.revisions(after=last_number(pinned)),
        ),
        place=lambda revision: (str(revision.number),),
        columns=columns(*REVISIONS),
    )
    return page(listing, pinned, rows)


def last_number(pinned: Pinned) -> int:
    """Say which number the page before ended with; 0 for the first page."""
    (number,) = pinned.after or ("0",)
    return int(number) if number.isdecimal() and number.isascii() else 0
