"""GET /v1/claims: the claims by what they say."""

from collections.abc import Iterator
from datetime import datetime
from itertools import dropwhile, islice

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath

from factbase.api.answers import Listing, document, page
from factbase.api.asked import Asked, Pinned
from factbase.api.declared import DOCUMENT, LISTING
from factbase.api.parameters import Day, KnownAt, Number, Word, finite
from factbase.domain.record import ClaimRecord
from factbase.listings.claims import ClaimFilter, fitting
from factbase.listings.columns import CLAIMS
from factbase.listings.sheet import columns


class ClaimPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of claims, as known at one revision."""

    revision: int
    recorded_at: datetime | None
    items: tuple[ClaimRecord, ...]
    next: str | None


class ClaimAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """One claim, as known at one revision."""

    revision: int
    recorded_at: datetime | None
    claim: ClaimRecord


def provide_filter(  # noqa: PLR0913  # a parameter each
    *,
    term: Word = None,
    unit: Word = None,
    place: Word = None,
    publisher: Word = None,
    attribution: Word = None,
    as_of_from: Day = None,
    as_of_to: Day = None,
    value_from: Number = None,
    value_to: Number = None,
    q: Word = None,
) -> ClaimFilter:
    """Read what claims are looked for."""
    return ClaimFilter(
        term=term,
        unit=unit,
        place=place,
        publisher=publisher,
        attribution=attribution,
        as_of_from=as_of_from,
        as_of_to=as_of_to,
        value_from=finite("value_from", value_from),
        value_to=finite("value_to", value_to),
        q=q,
    )


@get("/claims", summary="Claims by what they say", **LISTING)
def list_claims(
    listing: NamedDependency[Asked],
    wanted: NamedDependency[ClaimFilter],
    article: Word = None,
    known_at: KnownAt = "latest",
) -> Response[ClaimPage]:
    """List the claims that fit all that is asked, by id; of one article, in its text's order.

    A page may have fewer items than its limit, or none, and a next one: a page reads so many
    rows at most.
    """
    pinned = listing.pin(known_at)
    rows = Listing(
        rows=_claims(pinned, article),
        keep=fitting(wanted, pinned.view),
        place=lambda claim: (claim.id,),
        columns=columns(*CLAIMS),
    )
    return page(listing, pinned, rows)


@get("/claims/{claim:str}", summary="One claim", **DOCUMENT)
def show_claim(
    claim: FromPath[str], asked: NamedDependency[Asked], known_at: KnownAt = "latest"
) -> Response[ClaimAnswer]:
    """Show a claim: its number, its words and where they stand, and what read it."""
    pinned = asked.pin(known_at)
    return document(pinned, ClaimAnswer(**pinned.head, claim=pinned.view.claim(claim)))


def _claims(pinned: Pinned, article: str | None) -> Iterator[ClaimRecord]:
    after = pinned.after[0] if pinned.after else ""
    if article is None:
        return pinned.view.claims(after=after)
    of_article = pinned.view.claims(article=article)
    if not after:
        return of_article
    return islice(dropwhile(lambda claim: claim.id != after, of_article), 1, None)
