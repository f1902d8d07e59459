"""What the store asks of a database: rows in, rows out, one writer at a time."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any, ClassVar

from factbase.domain.errors import FactbaseError, StoreUnusable
from factbase.store.rows import Stored

Values = tuple[Any, ...]
"""One row that was read."""


class Connection(ABC):
    """One connection, in the hands of one thread at a time. Statements name their parameters."""

    @abstractmethod
    def fetch(self, statement: str, **parameters: object) -> list[Values]:
        """Read all rows."""

    @abstractmethod
    def stream(
        self, statement: str, **parameters: object
    ) -> AbstractContextManager[Iterator[Values]]:
        """Read row by row, so that memory does not grow with their number."""

    @abstractmethod
    def change(self, statement: str, parameters: Iterable[Mapping[str, object]]) -> int:
        """Run *statement* once for each, and say how many rows it changed."""

    @abstractmethod
    def add(self, kind: str, rows: Iterable[Stored], *, revision: int) -> None:
        """Write rows by the driver's bulk path."""

    @abstractmethod
    def run(self, script: str) -> None:
        """Run the statements of a migration within the transaction."""

    @abstractmethod
    def begin_writing(self) -> None:
        """Begin a transaction that keeps other writers out until it ends; they wait."""

    @abstractmethod
    def begin_migrating(self) -> None:
        """Begin one that keeps out others who would make or migrate this store."""

    @abstractmethod
    def commit(self) -> None:
        """End the transaction; what it wrote is safe when this returns."""

    @abstractmethod
    def rollback(self) -> None:
        """End the transaction as though it had not been."""

    @property
    @abstractmethod
    def usable(self) -> bool:
        """Whether it may be lent again."""

    @abstractmethod
    def close(self) -> None:
        """Let go of it."""


class Database(ABC):
    """A database as a pool of connections, whose drivers' errors become lines for a person."""

    dialect: ClassVar[str]
    """How the files of its migrations end: 0001_first.<dialect>.sql."""
    table_exists: ClassVar[str]
    """The statement that counts tables by :name."""
    driver_error: ClassVar[type[Exception]]

    def __init__(self, *, most_connections: int) -> None:
        self._free = threading.BoundedSemaphore(most_connections)
        self._idle: list[Connection] = []
        self._closed = False

    @property
    @abstractmethod
    def shown(self) -> str:
        """The address for messages; without a password."""

    @abstractmethod
    def connect(self) -> Connection:
        """Make a connection."""

    @abstractmethod
    def explain(self, error: Exception) -> FactbaseError:
        """Say what *error* of the driver means and what to do."""

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend a connection on which each statement sees what was last committed."""
        if self._closed:
            raise StoreUnusable(f"{self.shown} was closed: open it again")
        with self._free:
            try:
                with self._lent() as connection:
                    yield connection
            except self.driver_error as error:
                raise self.explain(error) from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend a connection as the only writer; all that it writes is committed, or nothing."""
        with self.reading() as connection, _all_or_nothing(connection):
            connection.begin_writing()
            yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """Lend a connection as the only one that changes the schema, likewise."""
        with self.reading() as connection, _all_or_nothing(connection):
            connection.begin_migrating()
            yield connection

    def close(self) -> None:
        self._closed = True
        while self._idle:
            self._idle.pop().close()

    @contextmanager
    def _lent(self) -> Iterator[Connection]:
        connection = self._taken()
        try:
            yield connection
        finally:
            if self._closed or not connection.usable:
                connection.close()
            else:
                self._idle.append(connection)

    def _taken(self) -> Connection:
        try:
            return self._idle.pop()
        except IndexError:
            return self.connect()


@contextmanager
def closed_on_failure(database: Database) -> Iterator[None]:
    """Let go of *database* where opening it as a store fails."""
    try:
        yield
    except BaseException:
        database.close()
        raise


@contextmanager
def _all_or_nothing(connection: Connection) -> Iterator[None]:
    try:
        yield
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
