"""GET /v1/proofs: how today's last revision vouches for one of years ago."""

from datetime import datetime
from itertools import takewhile

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath

from factbase.api.answers import Listing, page
from factbase.api.asked import Asked
from factbase.api.declared import LISTING
from factbase.api.routes.revisions import last_number
from factbase.domain.errors import RevisionNotFound
from factbase.domain.revision import Revision
from factbase.listings.columns import REVISIONS
from factbase.listings.sheet import columns


class ProofPage(msgspec.Struct, frozen=True, kw_only=True):
    """The chain from a revision to the last one: each names the hash of the one before.

    proves is the revision's hash, which a snapshot's files carry as chain.
    """

    revision: int
    recorded_at: datetime | None
    proves: str
    head: str
    items: tuple[Revision, ...]
    next: str | None


@get("/proofs/{number:int}", summary="The chain since a revision", **LISTING)
def list_proof(number: FromPath[int], listing: NamedDependency[Asked]) -> Response[ProofPage]:
    """List the revisions from one to the last, so that a snapshot can be held against today.

    Hash each as the reference says: where the first has the snapshot's `chain`, and each names
    the hash of the one before, the last one vouches for the snapshot.
    """
    pinned = listing.pin("latest")
    last = pinned.view.revision
    if last is None or not 1 <= number <= last.number:
        raise RevisionNotFound(f"there is no revision {number} to prove")
    proven = listing.store.at(number).revision
    after = max(number - 1, last_number(pinned))
    rows = Listing(
        rows=takewhile(
            lambda revision: revision.number <= last.number, listing.store.revisions(after=after)
        ),
        place=lambda revision: (str(revision.number),),
        columns=columns(*REVISIONS),
        head={"proves": proven and proven.hash, "head": last.hash},
    )
    return page(listing, pinned, rows)
