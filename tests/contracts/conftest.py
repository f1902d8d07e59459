"""Every store, by one fixture: whoever asks for a store asks each of them."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from pathlib import Path
from typing import TypeAlias

import psycopg
import pytest

from factbase.store.base import Store
from factbase.store.opening import create_store
from tests.servers import new_postgres_url, postgres_or_reason

Tamper: TypeAlias = Callable[[str], None]
"""Runs a statement behind the store's back."""

WriterLock: TypeAlias = Callable[[], AbstractContextManager[object]]
"""Keeps writers out, as another process would that records for long."""


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of a store that is not there yet."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.db'}"
    need_postgres()
    return new_postgres_url()


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with create_store(store_url) as store:
        yield store


@pytest.fixture
def new_store(store_url: str) -> Iterator[Callable[[], Store]]:
    """Make an empty store and close the one before: for properties, which want many."""
    in_memory = store_url.startswith("sqlite")
    with ExitStack() as last:

        def make() -> Store:
            last.close()
            url = "sqlite:///:memory:" if in_memory else new_postgres_url()
            return last.enter_context(create_store(url))

        yield make


@pytest.fixture
def tamper(store_url: str) -> Tamper:
    def run(statement: str) -> None:
        if store_url.startswith("sqlite"):
            with closing(sqlite3.connect(store_url.removeprefix("sqlite:///"))) as file, file:
                file.execute(statement)
        else:
            with psycopg.connect(store_url) as server:
                server.execute(statement.encode())

    return run


@pytest.fixture
def writer_lock(store_url: str) -> WriterLock:
    @contextmanager
    def in_sqlite() -> Iterator[None]:
        with closing(sqlite3.connect(store_url.removeprefix("sqlite:///"))) as file:
            file.execute("BEGIN IMMEDIATE")
            yield

    @contextmanager
    def in_postgres() -> Iterator[None]:
        with psycopg.connect(store_url) as server:
            server.execute("LOCK TABLE revision IN EXCLUSIVE MODE")
            yield

    return in_sqlite if store_url.startswith("sqlite") else in_postgres


def need_postgres() -> None:
    """Skip where no server can be started; under CI half of the promise is none."""
    _, reason = postgres_or_reason()
    if reason and os.environ.get("CI"):
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)
