"""Names for revisions: what a name means is given once and sealed by a hash."""

import re
from datetime import datetime

from factbase.domain.canonical import canonical_bytes, digest_of
from factbase.domain.errors import (
    HistoryBroken,
    InvalidSnapshotName,
    RevisionNotFound,
    SnapshotExists,
)
from factbase.domain.revision import Revision, Snapshot
from factbase.store import sql
from factbase.store.chain import in_utc, moment_text
from factbase.store.database import Connection, Values
from factbase.store.revisions import revision_numbered

NAME = re.compile(r"(?!latest\Z)[A-Za-z][A-Za-z0-9_.-]*")


def name_snapshot(connection: Connection, snapshot: Snapshot) -> Snapshot:
    """Give the name, on a connection that has the writer's lock."""
    if not NAME.fullmatch(snapshot.name):
        raise InvalidSnapshotName(
            f"{snapshot.name!r} is no name for a snapshot: begin with a letter, go on with "
            'letters, digits, "_", "." and "-", and do not take "latest"'
        )
    revision = revision_numbered(connection, snapshot.revision)
    if revision is None:
        raise RevisionNotFound(f"there is no revision {snapshot.revision} to name")
    for (taken_by,) in connection.fetch(sql.SNAPSHOT, name=snapshot.name):
        raise SnapshotExists(
            f"{snapshot.name!r} is the name of revision {taken_by} for ever: choose another"
        )
    connection.change(sql.ADD_SNAPSHOT, [_row_of(snapshot, revision)])
    return Snapshot(
        name=snapshot.name, revision=snapshot.revision, created_at=in_utc(snapshot.created_at)
    )


def all_snapshots(connection: Connection) -> tuple[Snapshot, ...]:
    return tuple(_snapshot_of(row) for row in connection.fetch(sql.SNAPSHOTS))


def check_snapshots(connection: Connection) -> None:
    """HistoryBroken for a name that does not mean what it was given for."""
    for row in connection.fetch(sql.SNAPSHOTS):
        snapshot, sealed = _snapshot_of(row), row[-1]
        revision = revision_numbered(connection, snapshot.revision)
        if revision is None or _seal(snapshot, revision) != sealed:
            raise HistoryBroken(
                f"the snapshot {snapshot.name!r} of revision {snapshot.revision} was changed"
            )


def _row_of(snapshot: Snapshot, revision: Revision) -> dict[str, object]:
    return {
        "name": snapshot.name,
        "revision": snapshot.revision,
        "created_at": moment_text(snapshot.created_at),
        "hash": _seal(snapshot, revision),
    }


def _snapshot_of(row: Values) -> Snapshot:
    name, revision, created_at, _ = row
    try:
        moment = datetime.fromisoformat(created_at)
    except ValueError as error:
        raise HistoryBroken(f"the snapshot {name!r} is damaged: {error}") from error
    return Snapshot(name=name, revision=revision, created_at=moment)


def _seal(snapshot: Snapshot, revision: Revision) -> str:
    said = (snapshot.name, snapshot.revision, moment_text(snapshot.created_at), revision.hash)
    return digest_of(canonical_bytes(said))
