"""Writing one revision, on a connection that has the writer's lock."""

from datetime import datetime
from typing import NamedTuple

from factbase.domain.canonical import digest_of
from factbase.domain.errors import BatchRefused
from factbase.domain.revision import Revision
from factbase.store import sql
from factbase.store.chain import Change, content_of, next_revision
from factbase.store.database import Connection
from factbase.store.revisions import add_revision, latest_revision
from factbase.store.rows import Written


class Reasons(NamedTuple):
    """By whom a revision is recorded, why and when."""

    author: str
    reason: str
    recorded_at: datetime


def record(connection: Connection, written: Written, reasons: Reasons) -> Revision | None:
    """Write what changes something; None where nothing does."""
    changing = written.without(_unchanged(connection, written))
    return None if changing.empty else write(connection, changing, reasons)


def write(connection: Connection, written: Written, reasons: Reasons) -> Revision:
    """Write the rows, then the revision that vouches for them."""
    previous = latest_revision(connection)
    number = 1 if previous is None else previous.number + 1
    removed = _end_rows(connection, written, number)
    _add_rows(connection, written, number)
    revision = next_revision(
        previous,
        recorded_at=reasons.recorded_at,
        author=reasons.author,
        reason=reasons.reason,
        content=content_of(sorted([*removed, *written.changes])),
    )
    add_revision(connection, revision)
    return revision


def refuse_what_holds(connection: Connection, written: Written) -> None:
    """Name the row that the database would not add, if it still holds."""
    for kind, stored_id in (change[:2] for change in written.changes):
        holding = connection.fetch(sql.HOLDING, kind=kind, id=stored_id)
        if holding and stored_id not in written.removed[kind]:
            raise BatchRefused(
                f"{stored_id} is among the {kind} already: remove it in the batch that changes it"
            )


def _unchanged(connection: Connection, written: Written) -> set[tuple[str, str]]:
    """Find the rows that are removed and added again as they are."""
    return {
        (change.kind, change.id)
        for change in written.changes
        if change.id in written.removed[change.kind]
        and any(
            digest_of(body.encode()) == change.digest
            for (body,) in connection.fetch(sql.HOLDING, kind=change.kind, id=change.id)
        )
    }


def _end_rows(connection: Connection, written: Written, number: int) -> list[Change]:
    for kind, stored_ids in written.removed.items():
        if stored_ids:
            rows = [{"id": one, "revision": number} for one in stored_ids]
            connection.change(sql.END[kind], rows)
    ended = [
        Change(kind, stored_id, 0, digest_of(body.encode()))
        for kind, stored_id, body in connection.fetch(sql.REMOVED_BY, number=number)
    ]
    _refuse_what_does_not_hold(written, ended)
    return ended


def _refuse_what_does_not_hold(written: Written, ended: list[Change]) -> None:
    held = {(change.kind, change.id) for change in ended}
    for kind, stored_ids in written.removed.items():
        for stored_id in stored_ids:
            if (kind, stored_id) not in held:
                raise BatchRefused(
                    f"{stored_id} is not among the {kind}: what does not hold cannot be removed"
                )


def _add_rows(connection: Connection, written: Written, number: int) -> None:
    texts = [text._asdict() for text in written.texts]
    if texts:
        connection.change(sql.ADD_TEXT, texts)
    for kind, rows in written.added.items():
        if rows:
            connection.add(kind, rows, revision=number)
