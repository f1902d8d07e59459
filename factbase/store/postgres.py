"""The store in a PostgreSQL database: the only module that knows psycopg, which is an extra."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import ClassVar

import psycopg

from factbase.domain.errors import BatchRefused, FactbaseError, StoreNotFound, StoreUnusable
from factbase.store.address import PostgresAddress
from factbase.store.database import Connection, Database, Values, closed_on_failure
from factbase.store.migrating import migrate, version_of
from factbase.store.rows import Stored
from factbase.store.versioned import VersionedStore

ADD = {
    "articles": """
COPY article (id, text_hash, body, added_rev)
FROM STDIN
""",
    "claims": """
COPY claim (id, article, start, body, added_rev)
FROM STDIN
""",
    "figures": """
COPY figure (id, topic, unit, country, merged_into, body, added_rev)
FROM STDIN
""",
    "observations": """
COPY observation (id, figure, article, as_of, published_at, body, added_rev)
FROM STDIN
""",
}

# Writers wait for each other here; readers do not. A sequence would leave gaps, and a reader of
# the highest number would miss for good what commits later with a lower one.
BEGIN_WRITING = """
BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = '60s';
LOCK TABLE revision IN EXCLUSIVE MODE
"""

# There is no table to lock yet. The number is arbitrary, and factbase's own.
BEGIN_MIGRATING = """
BEGIN ISOLATION LEVEL READ COMMITTED;
SELECT pg_advisory_xact_lock(7164523871)
"""

# Where the server is set to acknowledge before a revision is on disk, this store does not.
WAIT_FOR_THE_DISK = """
SELECT set_config('synchronous_commit', 'on', false)
WHERE current_setting('synchronous_commit') = 'off'
"""

# Of a stream, in memory.
ROWS_AT_A_TIME = 1_000

# By the class of the driver's error; the first that fits.
ADVICE: tuple[tuple[type[psycopg.Error], str], ...] = (
    (psycopg.errors.DiskFull, "its disk is full: make room and try again; the store is as it was"),
    (psycopg.errors.InsufficientPrivilege, "the user of its address may not do this: grant it"),
    (psycopg.errors.ReadOnlySqlTransaction, "it may only be read: give the address of its primary"),
    (psycopg.errors.LockNotAvailable, "another writer keeps it locked: try again later"),
    (psycopg.OperationalError, "check that the server runs and that the address is right"),
)


def open_postgres(address: PostgresAddress) -> VersionedStore:
    """Open the store in a database; StoreNotFound where there is none, and none is made."""
    database = PostgresDatabase(address)
    with closed_on_failure(database):
        if version_of(database) == 0:
            raise StoreNotFound(f"there is no store at {database.shown}: factbase ingest makes one")
        migrate(database)
    return VersionedStore(database)


def create_postgres(address: PostgresAddress) -> VersionedStore:
    """Open the store in a database that is there, or make it."""
    database = PostgresDatabase(address)
    with closed_on_failure(database):
        migrate(database)
    return VersionedStore(database)


class PostgresDatabase(Database):
    """A database of a PostgreSQL server."""

    dialect = "postgres"
    table_exists = """
SELECT count(*)
FROM pg_catalog.pg_tables
WHERE schemaname = ANY (current_schemas(false)) AND tablename = :name
"""
    driver_error = psycopg.Error
    most_connections: ClassVar[int] = 8

    def __init__(self, address: PostgresAddress) -> None:
        super().__init__(most_connections=self.most_connections)
        self._address = address

    @property
    def shown(self) -> str:
        return self._address.shown

    def connect(self) -> "PostgresConnection":
        return PostgresConnection(psycopg.connect(self._address.url, autocommit=True))

    def explain(self, error: Exception) -> FactbaseError:
        if isinstance(error, psycopg.errors.UniqueViolation):
            return BatchRefused("the batch adds a row that holds already: remove it with the same")
        said = self._address.without_password(str(error).strip().partition("\n")[0])
        for kind, advice in ADVICE:
            if isinstance(error, kind):
                return StoreUnusable(f"{self.shown}: {said}: {advice}")
        return StoreUnusable(f"{self.shown}: {said}; factbase cannot go on with this store")


class PostgresConnection(Connection):
    """psycopg, with each statement on its own outside of the writer's transactions."""

    def __init__(self, connection: psycopg.Connection[Values]) -> None:
        self._connection = connection
        connection.execute(WAIT_FOR_THE_DISK)

    def fetch(self, statement: str, **parameters: object) -> list[Values]:
        return self._connection.execute(_named(statement), parameters).fetchall()

    @contextmanager
    def stream(self, statement: str, **parameters: object) -> Iterator[Iterator[Values]]:
        with self._connection.transaction(), self._connection.cursor(name="stream") as cursor:
            cursor.itersize = ROWS_AT_A_TIME
            yield iter(cursor.execute(_named(statement), parameters))

    def change(self, statement: str, parameters: Iterable[Mapping[str, object]]) -> int:
        with self._connection.cursor() as cursor:
            cursor.executemany(_named(statement), parameters)
            return cursor.rowcount

    def add(self, kind: str, rows: Iterable[Stored], *, revision: int) -> None:
        with self._connection.cursor() as cursor, cursor.copy(ADD[kind].encode()) as copy:
            for row in rows:
                copy.write_row((*row, revision))

    def run(self, script: str) -> None:
        self._connection.execute(script.encode())

    def begin_writing(self) -> None:
        self._connection.execute(BEGIN_WRITING)

    def begin_migrating(self) -> None:
        self._connection.execute(BEGIN_MIGRATING)

    def commit(self) -> None:
        self._connection.execute("COMMIT")

    def rollback(self) -> None:
        if not self._connection.closed:
            self._connection.execute("ROLLBACK")

    @property
    def usable(self) -> bool:
        return self._connection.info.transaction_status is psycopg.pq.TransactionStatus.IDLE

    def close(self) -> None:
        self._connection.close()


@cache
def _named(statement: str) -> bytes:
    """Write ``:name`` as psycopg wants it: ``%(name)s``."""
    return re.sub(r":([a-z_0-9]+)", r"%(\1)s", statement).encode()
