"""The versions of one article, and what it alone said of figures in each of them."""

from datetime import datetime

import msgspec

from factbase.domain.errors import VersionNotFound
from factbase.domain.figure import Decision
from factbase.domain.record import Record
from factbase.store.base import Store, View
from factbase.store.scan import MemoryView
from factbase.store.when import Moment, moment_of_view


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One version of an article, as it was last recorded."""

    version: int
    revision: int
    """The revision that has it first."""
    recorded_at: datetime | None
    last_revision: int
    """The one that wrote it last: after another reading, or a retraction."""
    title: str
    published: str | None
    url: str | None
    text_hash: str
    extractor: str
    retraction: Decision | None


def versions_of(store: Store, view: View, article: str) -> tuple[Version, ...]:
    """List an article's versions by number; ArticleNotFound for none."""
    found: dict[int, Version] = {}
    for revision, record in view.versions(article):
        first = found.get(record.version)
        found[record.version] = Version(
            version=record.version,
            revision=revision if first is None else first.revision,
            recorded_at=_recorded_at(store, revision) if first is None else first.recorded_at,
            last_revision=revision,
            title=record.title,
            published=record.published,
            url=record.url,
            text_hash=record.text_hash,
            extractor=record.extractor,
            retraction=record.retraction,
        )
    return tuple(found[number] for number in sorted(found))


def moment_of_version(store: Store, article: str, version: Version) -> Moment:
    """Speak of what the article alone said, once this version of it was last recorded."""
    view = store.at(version.last_revision)
    said = tuple(view.observations(article=article))
    figures = {seen.figure: view.figure(seen.figure) for seen in said}
    records: list[Record] = [view.article(article), *view.claims(article=article), *said]
    return moment_of_view(MemoryView([*records, *figures.values()], revision=view.revision))


def version_numbered(versions: tuple[Version, ...], number: int) -> Version:
    """Find a version; VersionNotFound says which there are."""
    for version in versions:
        if version.version == number:
            return version
    raise VersionNotFound(f"the article has versions 1 to {versions[-1].version}, not {number}")


def _recorded_at(store: Store, number: int) -> datetime | None:
    revision = store.at(number).revision
    return None if revision is None else revision.recorded_at
