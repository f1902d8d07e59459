"""Reading revisions as they were recorded."""

from collections.abc import Iterator
from datetime import datetime

from factbase.domain.errors import HistoryBroken
from factbase.domain.revision import Revision
from factbase.store import sql
from factbase.store.chain import moment_text
from factbase.store.database import Connection, Database, Values
from factbase.store.escaping import escape, unescape

PAGE = 1_000


def latest_revision(connection: Connection) -> Revision | None:
    return _first(connection.fetch(sql.LATEST_REVISION))


def latest_number(connection: Connection) -> int:
    """Say which revision is the last; 0 for none."""
    latest = latest_revision(connection)
    return 0 if latest is None else latest.number


def revision_numbered(connection: Connection, number: int) -> Revision | None:
    return _first(connection.fetch(sql.REVISION, number=number))


def revision_by(connection: Connection, moment: datetime) -> Revision | None:
    return _first(connection.fetch(sql.REVISION_RECORDED_BY, moment=moment_text(moment)))


def revisions_after(database: Database, number: int) -> Iterator[Revision]:
    """List the later revisions page by page, oldest first."""
    while rows := _page_after(database, number):
        for row in rows:
            yield _revision_of(row)
        number = rows[-1][0]


def add_revision(connection: Connection, revision: Revision) -> None:
    row = {
        "number": revision.number,
        "recorded_at": moment_text(revision.recorded_at),
        "author": escape(revision.author),
        "reason": escape(revision.reason),
        "content": revision.content,
        "previous_hash": revision.previous_hash,
        "hash": revision.hash,
    }
    connection.change(sql.ADD_REVISION, [row])


def _page_after(database: Database, number: int) -> list[Values]:
    with database.reading() as connection:
        return connection.fetch(sql.REVISIONS_AFTER, number=number, limit=PAGE)


def _first(rows: list[Values]) -> Revision | None:
    return _revision_of(rows[0]) if rows else None


def _revision_of(row: Values) -> Revision:
    number, recorded_at, author, reason, content, previous_hash, its_hash = row
    try:
        moment = datetime.fromisoformat(recorded_at)
    except ValueError as error:
        raise HistoryBroken(f"revision {number} is damaged: {error}") from error
    return Revision(
        number=number,
        recorded_at=moment,
        author=unescape(author),
        reason=unescape(reason),
        content=content,
        previous_hash=previous_hash,
        hash=its_hash,
    )
