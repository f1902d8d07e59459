"""Recomputing the chain from the rows: any changed byte shows, and where."""

from collections.abc import Iterator

from factbase.domain.canonical import digest_of
from factbase.domain.errors import HistoryBroken
from factbase.domain.revision import Revision
from factbase.store import sql
from factbase.store.chain import BEFORE_THE_FIRST, Change, content_of, hashed
from factbase.store.database import Connection, Database, Values
from factbase.store.revisions import revisions_after
from factbase.store.rows import fits
from factbase.store.snapshot_names import check_snapshots


def verify(database: Database) -> Revision | None:
    """Check each revision in turn; HistoryBroken names the first one that does not fit."""
    previous = None
    for revision in revisions_after(database, 0):
        _check_link(previous, revision)
        with database.reading() as connection:
            _check_rows(connection, revision)
        previous = revision
    with database.reading() as connection:
        _check_the_rest(connection, 0 if previous is None else previous.number)
    return previous


def _check_link(previous: Revision | None, revision: Revision) -> None:
    number = 1 if previous is None else previous.number + 1
    if revision.number != number:
        raise HistoryBroken(f"revision {number} is missing")
    if revision.previous_hash != (BEFORE_THE_FIRST if previous is None else previous.hash):
        raise HistoryBroken(f"revision {number} does not follow on the one before it")
    if hashed(revision) != revision:
        raise HistoryBroken(f"revision {number} does not say what was recorded: its hash differs")
    if previous is not None and revision.recorded_at < previous.recorded_at:
        raise HistoryBroken(f"revision {number} was recorded before the one before it")


def _check_rows(connection: Connection, revision: Revision) -> None:
    with connection.stream(sql.CHANGED_BY, number=revision.number) as rows:
        content = content_of(_fitting(rows, revision.number))
    if content != revision.content:
        raise HistoryBroken(f"revision {revision.number} does not fit its rows: one was changed")
    with connection.stream(sql.TEXTS_ADDED_BY, number=revision.number) as texts:
        for stored_id, text_hash, text in texts:
            if not isinstance(text, bytes) or digest_of(text) != text_hash:
                raise HistoryBroken(
                    f"revision {revision.number} does not fit the text of {stored_id}"
                )


def _fitting(rows: Iterator[Values], number: int) -> Iterator[Change]:
    for kind, stored_id, added, looked_up_by, body in rows:
        if not fits(kind, stored_id, looked_up_by, body):
            raise HistoryBroken(
                f"revision {number} does not fit the {kind}: {stored_id} was changed"
            )
        yield Change(kind, stored_id, added, digest_of(body.encode()))


def _check_the_rest(connection: Connection, latest: int) -> None:
    for kind, stored_id in connection.fetch(sql.CHANGED_OUTSIDE, latest=latest):
        raise HistoryBroken(
            f"revision {latest + 1} is missing: {stored_id} among the {kind} is of no revision"
        )
    check_snapshots(connection)
