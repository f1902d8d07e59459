"""Taking a revision back by recording its inverse, where nothing rests on it."""

from collections.abc import Iterator
from typing import TypeAlias

from factbase.domain.canonical import from_canonical
from factbase.domain.diff import Delta, Row
from factbase.domain.errors import CannotUndo, RevisionNotFound
from factbase.domain.figure import Observation, observation_id_of
from factbase.domain.record import ClaimRecord
from factbase.domain.revision import Revision
from factbase.store import sql
from factbase.store.database import Connection
from factbase.store.deltas import delta_between, refuse_unknown
from factbase.store.escaping import escape, unescape
from factbase.store.recording import Reasons, write
from factbase.store.rows import batch_of, stored_body, written

Key: TypeAlias = tuple[str, str]
"""What a row is known by: its table and id."""


def undo(connection: Connection, number: int, reasons: Reasons) -> Revision:
    """Record the inverse of revision *number*; CannotUndo where later ones rest on it."""
    if number < 1:
        raise RevisionNotFound(f"there is no revision {number} to undo: the first one is 1")
    refuse_unknown(connection, number)
    inverse = delta_between(connection, base=number, head=number - 1)
    for reason in _obstacles(connection, inverse, number):
        raise CannotUndo(f"revision {number} cannot be undone: {reason}; undo that first")
    batch = batch_of(added=inverse.added, removed=inverse.removed)
    return write(connection, written(batch), reasons)


def _obstacles(connection: Connection, inverse: Delta, number: int) -> Iterator[str]:
    removed = {(row.table, row.id) for row in inverse.removed}
    restored = {(row.table, row.id) for row in inverse.added}
    for row in inverse.removed:
        yield from _changed_since(connection, row)
        if (row.table, row.id) not in restored:
            yield from _resting_on(connection, row, removed, number)
    for row in inverse.added:
        if (row.table, row.id) not in removed:
            yield from _added_since(connection, row)
        yield from _resting_on_nothing(connection, row, restored, number)


def _changed_since(connection: Connection, row: Row) -> Iterator[str]:
    if _holding(connection, row.table, row.id) != stored_body(row):
        yield f"{row.id} was changed or removed since"


def _added_since(connection: Connection, row: Row) -> Iterator[str]:
    if _holding(connection, row.table, row.id) is not None:
        yield f"{row.id} was added again since"


def _resting_on(
    connection: Connection, removed: Row, also_removed: set[Key], number: int
) -> Iterator[str]:
    """Say which rows of later revisions would name a record that is gone."""
    statement = sql.RESTS_ON.get(removed.table)
    if statement is None:
        return
    for kind, stored_id in connection.fetch(statement, **_named(removed), revision=number):
        if (kind, unescape(stored_id)) not in also_removed:
            yield f"{stored_id} rests on {removed.id}"


def _resting_on_nothing(
    connection: Connection, restored: Row, also_restored: set[Key], number: int
) -> Iterator[str]:
    """Say what later revisions removed that a row which comes back would name."""
    for kind, named in _named_by(restored):
        if (kind, named) not in also_restored and _ended_since(connection, kind, named, number):
            yield f"{restored.id} rests on {named}, which was removed since"


def _named(row: Row) -> dict[str, str]:
    if row.table == "claims":
        return {"id": escape(observation_id_of(row.id))}
    return {"id": escape(row.id)}


def _named_by(row: Row) -> tuple[tuple[str, str], ...]:
    if row.table == "claims":
        return (("articles", from_canonical(row.body, ClaimRecord).article),)
    if row.table != "observations":
        return ()
    seen = from_canonical(row.body, Observation)
    return (("figures", seen.figure), ("articles", seen.article), ("claims", seen.claim))


def _ended_since(connection: Connection, kind: str, named: str, number: int) -> bool:
    return _holding(connection, kind, named) is None and bool(
        connection.fetch(sql.ENDED_SINCE, kind=kind, id=escape(named), revision=number)
    )


def _holding(connection: Connection, kind: str, its_id: str) -> bytes | None:
    found = connection.fetch(sql.HOLDING, kind=kind, id=escape(its_id))
    return found[0][0].encode() if found else None
