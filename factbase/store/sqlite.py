"""The store in a SQLite file: one writer, readers that never wait for it (WAL)."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import ClassVar
from urllib.parse import quote

from factbase.domain.errors import BatchRefused, FactbaseError, StoreNotFound, StoreUnusable
from factbase.store.database import Connection, Database, Values, closed_on_failure
from factbase.store.migrating import migrate, version_of
from factbase.store.rows import Stored
from factbase.store.versioned import VersionedStore

IN_MEMORY = Path(":memory:")

# How long a writer waits for the one before.
BUSY_TIMEOUT_S = 60.0

# FULL: what is acknowledged outlives a power cut; with NORMAL the last revisions may be gone.
# The log grows to 32 MB before it is copied into the file: pages that many revisions touch, as
# those of the indexes by id are, are copied once.
PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA wal_autocheckpoint = 8000",
    "PRAGMA cache_size = -32768",
)

ADD = {
    "articles": """
INSERT INTO article (id, text_hash, body, added_rev)
VALUES (?, ?, ?, ?)
""",
    "claims": """
INSERT INTO claim (id, article, start, body, added_rev)
VALUES (?, ?, ?, ?, ?)
""",
    "figures": """
INSERT INTO figure (id, topic, unit, country, merged_into, body, added_rev)
VALUES (?, ?, ?, ?, ?, ?, ?)
""",
    "observations": """
INSERT INTO observation (id, figure, article, as_of, published_at, body, added_rev)
VALUES (?, ?, ?, ?, ?, ?, ?)
""",
}

TABLES = """
SELECT count(*)
FROM sqlite_master
WHERE type = 'table'
"""

# By the beginning of SQLite's name for the error; the first that fits.
ADVICE = (
    ("SQLITE_BUSY", "another process keeps it locked: wait until it is done and try again"),
    ("SQLITE_FULL", "the disk is full: make room and try again; the store is as it was"),
    ("SQLITE_NOTADB", "is not a SQLite file: give another path, or restore a backup"),
    ("SQLITE_CORRUPT", "the file is damaged: restore a backup"),
    ("SQLITE_READONLY", "it may not be written: check the permissions of the file and its folder"),
    ("SQLITE_PERM", "it may not be opened: check the permissions of the file and its folder"),
    ("SQLITE_CANTOPEN", "it cannot be opened: check that its folder exists and may be written"),
    ("SQLITE_IOERR", "the disk fails: check it, and restore a backup where the file is damaged"),
)


def open_sqlite(path: Path) -> VersionedStore:
    """Open the store in the file *path*; StoreNotFound where there is none, and none is made."""
    if not path.exists():
        raise StoreNotFound(f"there is no store at {path}: factbase ingest makes one")
    database = SqliteDatabase(path)
    with closed_on_failure(database):
        if version_of(database) == 0:
            _refuse_foreign(database)
            raise StoreNotFound(f"{path} is empty: factbase ingest makes a store of it")
        migrate(database)
    return VersionedStore(database)


def create_sqlite(path: Path) -> VersionedStore:
    """Open the store in the file *path*, or make it; ``:memory:`` is gone once it is closed."""
    _make_file(path)
    database = SqliteDatabase(path)
    with closed_on_failure(database):
        if version_of(database) == 0:
            _refuse_foreign(database)
            database.use_write_ahead_log()
        migrate(database)
    return VersionedStore(database)


class SqliteDatabase(Database):
    """A SQLite file, or memory, which only one connection can see."""

    dialect = "sqlite"
    table_exists = """
SELECT count(*)
FROM sqlite_master
WHERE type = 'table' AND name = :name
"""
    driver_error = sqlite3.Error
    most_readers: ClassVar[int] = 32

    def __init__(self, path: Path, *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        super().__init__(most_connections=1 if path == IN_MEMORY else self.most_readers)
        self._path = path
        self._address = _address_of(path)
        self._busy_timeout_s = busy_timeout_s

    @property
    def shown(self) -> str:
        return str(self._path)

    def connect(self) -> "SqliteConnection":
        return SqliteConnection(self.open_file())

    def open_file(self) -> sqlite3.Connection:
        """Open the file with sqlite3's own means; the pool sees to it that threads take turns."""
        return sqlite3.connect(
            self._address,
            uri=True,
            timeout=self._busy_timeout_s,
            isolation_level=None,
            check_same_thread=False,
        )

    def explain(self, error: Exception) -> FactbaseError:
        name = getattr(error, "sqlite_errorname", "")
        if name == "SQLITE_CONSTRAINT_UNIQUE":
            return BatchRefused("the batch adds a row that holds already: remove it with the same")
        for beginning, advice in ADVICE:
            if name.startswith(beginning):
                return StoreUnusable(f"{self.shown}: {advice}")
        return StoreUnusable(f"{self.shown}: {error}; factbase cannot go on with this store")

    def use_write_ahead_log(self) -> None:
        """Let readers and the writer work side by side; the file remembers it."""
        with self.reading() as connection:
            connection.fetch("PRAGMA journal_mode = WAL")


class SqliteConnection(Connection):
    """sqlite3 without its own transactions: they begin and end where this store says."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        for pragma in PRAGMAS:
            connection.execute(pragma)

    def fetch(self, statement: str, **parameters: object) -> list[Values]:
        return self._connection.execute(statement, parameters).fetchall()

    @contextmanager
    def stream(self, statement: str, **parameters: object) -> Iterator[Iterator[Values]]:
        with closing(self._connection.execute(statement, parameters)) as rows:
            yield rows

    def change(self, statement: str, parameters: Iterable[Mapping[str, object]]) -> int:
        return self._connection.executemany(statement, parameters).rowcount

    def add(self, kind: str, rows: Iterable[Stored], *, revision: int) -> None:
        self._connection.executemany(ADD[kind], ((*row, revision) for row in rows))

    def run(self, script: str) -> None:
        for statement in _statements_of(script):
            self._connection.execute(statement)

    def begin_writing(self) -> None:
        # Not a plain BEGIN: two that have read and then want to write would refuse each other.
        self._connection.execute("BEGIN IMMEDIATE")

    def begin_migrating(self) -> None:
        self.begin_writing()

    def commit(self) -> None:
        self._connection.execute("COMMIT")

    def rollback(self) -> None:
        # A full disk has ended the transaction already.
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    @property
    def usable(self) -> bool:
        return True

    def close(self) -> None:
        self._connection.close()


def _address_of(path: Path) -> str:
    # Absolute, for connections are made later too; rw, so that a lost file is not made anew, empty.
    return str(path) if path == IN_MEMORY else f"file:{quote(bytes(path.absolute()))}?mode=rw"


def _make_file(path: Path) -> None:
    if path == IN_MEMORY:
        return
    try:
        path.touch()
    except OSError as error:
        raise StoreUnusable(
            f"{path} cannot be made ({error.strerror}): check that its folder exists and is yours"
        ) from error


def _refuse_foreign(database: SqliteDatabase) -> None:
    with database.reading() as connection:
        ((tables,),) = connection.fetch(TABLES)
    if tables:
        raise StoreUnusable(f"{database.shown} is a database of something else: give another path")


def _statements_of(script: str) -> Iterator[str]:
    # executescript would commit first, and a migration be half there when it is killed.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
