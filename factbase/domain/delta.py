"""What can be done with a delta: find it, apply it, turn it round, join two, send it.

A state is its rows by (table, id). ``apply(a, delta_of(a, b)) == b``, and ``inverse`` leads back.
"""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

import msgspec

from factbase.domain.canonical import canonical_bytes, from_canonical
from factbase.domain.diff import Delta, Row
from factbase.domain.errors import DeltaMismatch

Key: TypeAlias = tuple[str, str]
Pair: TypeAlias = tuple[Row | None, Row | None]
"""One row before and after: never the same, never both None."""


def paired(base: Iterable[Row], head: Iterable[Row]) -> Iterator[Pair]:
    """Pair the rows that differ. Both sides are sorted by (table, id) and read once, in step."""
    before, after = iter(base), iter(head)
    old, new = next(before, None), next(after, None)
    while old is not None or new is not None:
        gone, came = _first(old, new)
        if gone != came:
            yield gone, came
        old = next(before, None) if gone is not None else old
        new = next(after, None) if came is not None else new


def delta_of(pairs: Iterable[Pair]) -> Delta:
    """Gather *pairs* into a delta."""
    added, removed = [], []
    for old, new in pairs:
        if old is not None:
            removed.append(old)
        if new is not None:
            added.append(new)
    return Delta(added=tuple(sorted(added)), removed=tuple(sorted(removed)))


def pairs_of(delta: Delta) -> Iterator[Pair]:
    """Pair what *delta* removes with what it adds in its stead, by (table, id)."""
    yield from _by_pairs(delta).values()


def apply(rows: Iterable[Row], delta: Delta) -> tuple[Row, ...]:
    """Make the head of *delta* from its base; DeltaMismatch where *rows* are not that base."""
    state = _by_key(rows)
    for row in delta.removed:
        _must(state.pop(_key(row), None) == row, row, "removes what is not there")
    for row in delta.added:
        _must(state.setdefault(_key(row), row) is row, row, "adds what is there")
    return tuple(sorted(state.values()))


def inverse(delta: Delta) -> Delta:
    """Turn *delta* round: it leads from its head to its base."""
    return Delta(added=delta.removed, removed=delta.added)


def compose(first: Delta, second: Delta) -> Delta:
    """Join two deltas, the second starting where the first ends, into their net."""
    net = _by_pairs(first)
    for key, (old, new) in _by_pairs(second).items():
        before, between = net.get(key, (old, old))
        _must(between == old, old or new, "does not start where the one before it ends")
        net[key] = before, new
    return delta_of(pair for pair in net.values() if pair[0] != pair[1])


def delta_to_json(delta: Delta) -> bytes:
    """Write *delta* as ``{"added": [{"table", "id", "record": {…}}], "removed": […]}``."""
    return msgspec.json.encode(
        {
            "added": [_written(row) for row in delta.added],
            "removed": [_written(row) for row in delta.removed],
        }
    )


def delta_from_json(body: bytes) -> Delta:
    """Read what delta_to_json wrote, to the byte."""
    rows = {
        side: tuple(Row(row.table, row.id, canonical_bytes(row.record)) for row in written)
        for side, written in from_canonical(body, dict[str, tuple[_ReadRow, ...]]).items()
    }
    return Delta(added=rows["added"], removed=rows["removed"])


class _ReadRow(msgspec.Struct, frozen=True):
    table: str
    id: str
    record: dict[str, object]


def _written(row: Row) -> dict[str, object]:
    return {"table": row.table, "id": row.id, "record": msgspec.Raw(row.body)}


def _first(old: Row | None, new: Row | None) -> Pair:
    """Take the lower of two rows, both where they are of one key."""
    if old is None or new is None:
        return old, new
    if _key(old) == _key(new):
        return old, new
    return (old, None) if _key(old) < _key(new) else (None, new)


def _by_key(rows: Iterable[Row]) -> dict[Key, Row]:
    return {_key(row): row for row in rows}


def _by_pairs(delta: Delta) -> dict[Key, Pair]:
    added, removed = _by_key(delta.added), _by_key(delta.removed)
    keys = sorted(added.keys() | removed.keys())
    return {key: (removed.get(key), added.get(key)) for key in keys}


def _key(row: Row) -> Key:
    return row.table, row.id


def _must(holds: bool, row: Row | None, wrong: str) -> None:  # noqa: FBT001  (an assertion)
    if not holds and row is not None:
        raise DeltaMismatch(
            f"the delta {wrong}: {row.table} {row.id}; it belongs to other revisions than these"
        )
