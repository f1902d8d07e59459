"""GET /v1/articles: an article, its versions, and the figures that its publisher edited."""

from datetime import datetime
from typing import Annotated

import msgspec
from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from factbase.api.answers import Listing, document, page
from factbase.api.asked import Asked
from factbase.api.declared import DOCUMENT, LISTING
from factbase.api.parameters import KnownAt
from factbase.domain.diff import Change, End
from factbase.domain.record import ArticleVersion
from factbase.listings.columns import CHANGES, VERSIONS
from factbase.listings.sheet import columns
from factbase.store.diff import compare
from factbase.store.versions import Version, moment_of_version, version_numbered, versions_of

VersionNumber = Annotated[
    int | None, QueryParameter(ge=1, le=2**31, description="The number of a version.")
]


class ArticleAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """An article in the version known at one revision, its text included."""

    revision: int
    recorded_at: datetime | None
    article: ArticleVersion


class VersionPage(msgspec.Struct, frozen=True, kw_only=True):
    """The versions of an article that were known at one revision."""

    revision: int
    recorded_at: datetime | None
    article: str
    items: tuple[Version, ...]
    next: str | None


class EditPage(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the figures that an article speaks of, as though it alone spoke."""

    revision: int
    recorded_at: datetime | None
    article: str
    base_version: int
    head_version: int
    base: End
    head: End
    summary: dict[str, int]
    items: tuple[Change, ...]
    next: str | None


@get("/articles/{article:str}", summary="One article", **DOCUMENT)
def show_article(
    article: FromPath[str], asked: NamedDependency[Asked], known_at: KnownAt = "latest"
) -> Response[ArticleAnswer]:
    """Show an article and its text, in the version that was known then."""
    pinned = asked.pin(known_at)
    return document(pinned, ArticleAnswer(**pinned.head, article=pinned.view.article(article)))


@get("/articles/{article:str}/versions", summary="An article's versions", **LISTING)
def list_versions(
    article: FromPath[str], listing: NamedDependency[Asked], known_at: KnownAt = "latest"
) -> Response[VersionPage]:
    """List the versions of an article: what its publisher printed, and when it was read."""
    pinned = listing.pin(known_at)
    after = pinned.after[0] if pinned.after else ""
    versions = versions_of(listing.store, pinned.view, article)
    rows = Listing(
        rows=[each for each in versions if _place(each) > (after,)],
        place=_place,
        columns=columns(*VERSIONS),
        head={"article": article},
    )
    return page(listing, pinned, rows)


@get("/articles/{article:str}/diff", summary="What a publisher edited", **LISTING)
def diff_versions(
    article: FromPath[str],
    listing: NamedDependency[Asked],
    base: VersionNumber = None,
    head: VersionNumber = None,
    known_at: KnownAt = "latest",
) -> Response[EditPage]:
    """Compare two versions of an article, the last two unless it says which."""
    pinned = listing.pin(known_at)
    versions = versions_of(listing.store, pinned.view, article)
    later = version_numbered(versions, head or versions[-1].version)
    earlier = version_numbered(versions, base or max(1, later.version - 1))
    found = compare(
        moment_of_version(listing.store, article, earlier),
        moment_of_version(listing.store, article, later),
    )
    after = pinned.after[0] if pinned.after else ""
    rows = Listing(
        rows=[change for change in found.items if change.figure > after],
        place=lambda change: (change.figure,),
        columns=columns(*CHANGES),
        head={
            "article": article,
            "base_version": earlier.version,
            "head_version": later.version,
            "base": found.base,
            "head": found.head,
            "summary": found.summary,
        },
    )
    return page(listing, pinned, rows)


def _place(version: Version) -> tuple[str, ...]:
    """Write a version's number so that texts sort as numbers do."""
    return (f"{version.version:010}",)
