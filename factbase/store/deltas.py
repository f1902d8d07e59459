"""What differs between two revisions, by the rows that began and ended between them."""

from collections.abc import Iterable, Iterator

from factbase.domain.diff import Delta, Row
from factbase.domain.errors import RevisionNotFound
from factbase.store import sql
from factbase.store.database import Connection, Values
from factbase.store.revisions import latest_number
from factbase.store.rows import row_of


def delta_between(connection: Connection, *, base: int, head: int) -> Delta:
    """Read the rows that hold at one end only; one that ended and came back alike is none."""
    for end in (base, head):
        refuse_unknown(connection, end)
    low, high = sorted((base, head))
    added = _rows(connection, connection.fetch(sql.ADDED_BETWEEN, base=low, head=high))
    removed = _rows(connection, connection.fetch(sql.REMOVED_BETWEEN, base=low, head=high))
    gained, lost = sorted(added - removed), sorted(removed - added)
    if base > head:
        gained, lost = lost, gained
    return Delta(added=tuple(gained), removed=tuple(lost))


def refuse_unknown(connection: Connection, number: int) -> None:
    """RevisionNotFound for a revision to come, or before revision 0."""
    latest = latest_number(connection)
    if not 0 <= number <= latest:
        raise RevisionNotFound(f"there is no revision {number}: the last one is {latest}")


def _rows(connection: Connection, rows: Iterable[Values]) -> set[Row]:
    return set(_read(connection, rows))


def _read(connection: Connection, rows: Iterable[Values]) -> Iterator[Row]:
    for kind, stored_id, looked_up_by, body in rows:
        text = text_of(connection, looked_up_by) if kind == "articles" else None
        yield row_of(kind, stored_id, body, text)


def text_of(connection: Connection, text_hash: str) -> bytes:
    text: bytes
    ((text,),) = connection.fetch(sql.TEXT, hash=text_hash)
    return text
