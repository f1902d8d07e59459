"""Taking a revision back by recording its inverse, where nothing rests on it."""

from collections.abc import Iterator

from factbase.domain.canonical import from_canonical
from factbase.domain.diff import Delta, Row
from factbase.domain.errors import CannotUndo, RevisionNotFound
from factbase.domain.figure import Observation, observation_id_of
from factbase.domain.record import ClaimRecord
from factbase.domain.revision import Revision
from factbase.store import sql
from factbase.store.base import Batch
from factbase.store.database import Connection
from factbase.store.deltas import delta_between, refuse_unknown
from factbase.store.escaping import escape
from factbase.store.recording import Reasons, record
from factbase.store.rows import batch_of, stored_body, written


def undo(connection: Connection, number: int, reasons: Reasons) -> Revision:
    """Record the inverse of revision *number*; CannotUndo where later ones rest on it."""
    if number < 1:
        raise RevisionNotFound(f"there is no revision {number} to undo: the first one is 1")
    refuse_unknown(connection, number)
    inverse = delta_between(connection, base=number, head=number - 1)
    if inverse == Delta(added=(), removed=()):
        raise CannotUndo(f"revision {number} changed nothing, so there is nothing to undo")
    for reason in _changed_since(connection, inverse):
        raise CannotUndo(f"revision {number} cannot be undone: {reason} since")
    revision = record(connection, written(_batch(inverse)), reasons)
    for reason in _left_alone(connection, inverse, number):
        raise CannotUndo(f"revision {number} cannot be undone: {reason}; undo that one first")
    return revision


def _batch(inverse: Delta) -> Batch:
    return batch_of(added=inverse.added, removed=inverse.removed)


def _changed_since(connection: Connection, inverse: Delta) -> Iterator[str]:
    for row in inverse.removed:
        if _holding(connection, row.table, row.id) != stored_body(row):
            yield f"{row.id} was changed or removed"
    replaced = {(row.table, row.id) for row in inverse.removed}
    for row in inverse.added:
        new = (row.table, row.id) not in replaced
        if new and _holding(connection, row.table, row.id) is not None:
            yield f"{row.id} was added again"


def _left_alone(connection: Connection, inverse: Delta, number: int) -> Iterator[str]:
    """Say of rows that would name what is no longer there."""
    restored = {(row.table, row.id) for row in inverse.added}
    for row in inverse.removed:
        if (row.table, row.id) not in restored:
            yield from _resting_on(connection, row)
    for row in inverse.added:
        yield from _resting_on_nothing(connection, row, number)


def _resting_on(connection: Connection, removed: Row) -> Iterator[str]:
    match removed.table:
        case "articles":
            found = connection.fetch(sql.RESTS_ON_ARTICLE, id=escape(removed.id))
        case "claims":
            observation = observation_id_of(removed.id)
            found = connection.fetch(sql.OBSERVATION_HOLDING, id=escape(observation))
        case "figures":
            found = connection.fetch(sql.RESTS_ON_FIGURE, id=escape(removed.id))
        case _:  # On an observation rests nothing.
            found = []
    return (f"{stored_id} rests on {removed.id}" for (stored_id,) in found)


def _resting_on_nothing(connection: Connection, restored: Row, number: int) -> Iterator[str]:
    for kind, named in _named_by(restored):
        if _ended_since(connection, kind, named, number):
            yield f"{restored.id} rests on {named}, which was removed since"


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
