"""The store on any database: interval rows, a chain of hashes, one writer at a time."""

from collections.abc import Callable, Iterator
from datetime import datetime

from factbase.domain.diff import Delta
from factbase.domain.errors import BatchRefused
from factbase.domain.key import Key
from factbase.domain.revision import Revision, Snapshot
from factbase.store.base import Batch, Receipt, Store, View
from factbase.store.database import Database
from factbase.store.deltas import delta_between, refuse_unknown
from factbase.store.keys import add_key, all_keys, key_with, revoke_key
from factbase.store.receipts import add_receipt, receipt_for
from factbase.store.recording import Reasons, record, refuse_what_holds
from factbase.store.revisions import latest_number, revision_by, revisions_after
from factbase.store.rows import Written, written
from factbase.store.snapshot_names import all_snapshots, name_snapshot
from factbase.store.undoing import undo
from factbase.store.verifying import verify
from factbase.store.view import PinnedView


class VersionedStore(Store):
    """What every store does, whatever database it lies in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(
        self,
        batch: Batch,
        *,
        author: str,
        reason: str,
        recorded_at: datetime,
        receipt: Callable[[Revision | None], Receipt] | None = None,
    ) -> Revision | None:
        if batch.empty and receipt is None:
            return None
        rows = written(batch)
        try:
            with self._database.writing() as connection:
                revision = record(connection, rows, Reasons(author, reason, recorded_at))
                if receipt is not None:
                    add_receipt(connection, receipt(revision))
                return revision
        except BatchRefused:
            self._name_what_holds(rows)
            raise

    def receipt(self, key: str) -> Receipt | None:
        with self._database.reading() as connection:
            return receipt_for(connection, key)

    def at(self, revision: int | None = None) -> View:
        with self._database.reading() as connection:
            if revision is None:
                return PinnedView(self._database, latest_number(connection))
            refuse_unknown(connection, revision)
        return PinnedView(self._database, revision)

    def revisions(self, *, after: int = 0) -> Iterator[Revision]:
        return revisions_after(self._database, after)

    def revision_recorded_by(self, moment: datetime) -> Revision | None:
        with self._database.reading() as connection:
            return revision_by(connection, moment)

    def delta(self, *, base: int, head: int) -> Delta:
        with self._database.reading() as connection:
            return delta_between(connection, base=base, head=head)

    def undo(self, revision: int, *, author: str, reason: str, recorded_at: datetime) -> Revision:
        with self._database.writing() as connection:
            return undo(connection, revision, Reasons(author, reason, recorded_at))

    def name_snapshot(self, name: str, *, revision: int, created_at: datetime) -> Snapshot:
        snapshot = Snapshot(name=name, revision=revision, created_at=created_at)
        with self._database.writing() as connection:
            return name_snapshot(connection, snapshot)

    def snapshots(self) -> tuple[Snapshot, ...]:
        with self._database.reading() as connection:
            return all_snapshots(connection)

    def add_key(self, key: Key, *, secret_hash: str) -> None:
        with self._database.writing() as connection:
            add_key(connection, key, secret_hash)

    def keys(self) -> tuple[Key, ...]:
        with self._database.reading() as connection:
            return all_keys(connection)

    def key_with(self, secret_hash: str) -> Key | None:
        with self._database.reading() as connection:
            return key_with(connection, secret_hash)

    def revoke_key(self, key: str, *, revoked_at: datetime) -> None:
        with self._database.writing() as connection:
            revoke_key(connection, key, revoked_at)

    def verify(self) -> Revision | None:
        return verify(self._database)

    def close(self) -> None:
        self._database.close()

    def _name_what_holds(self, rows: Written) -> None:
        # Once the transaction is over: PostgreSQL answers nothing after an error within it.
        with self._database.reading() as connection:
            refuse_what_holds(connection, rows)
