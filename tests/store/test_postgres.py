"""What only a server can suffer."""

import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import psycopg
import pytest

from factbase.domain.errors import StoreNotFound, StoreUnusable
from factbase.store.address import PostgresAddress, address_of
from factbase.store.base import Batch
from factbase.store.opening import create_store, open_store
from factbase.store.postgres import PostgresDatabase
from factbase.store.recording import Reasons, record
from factbase.store.rows import written
from factbase.store.versioned import VersionedStore
from tests.contracts.conftest import need_postgres
from tests.contracts.histories import MONDAY, a_figure, state_of
from tests.servers import new_postgres_url

pytestmark = pytest.mark.postgres

DROP = """
SELECT pg_terminate_backend(pid, 5000)
FROM pg_stat_activity
WHERE application_name = %s
"""

BATCH = Batch(figures=(a_figure(),))


@pytest.fixture
def url() -> str:
    need_postgres()
    return new_postgres_url()


def test_opening_makes_no_tables(url: str) -> None:
    with pytest.raises(StoreNotFound, match="factbase ingest makes one"):
        open_store(url)

    with psycopg.connect(url) as server:
        tables = server.execute("SELECT 1 FROM pg_tables WHERE schemaname = current_schema()")
        assert tables.fetchall() == []


def test_a_server_that_is_not_there_is_one_line_without_the_password(tmp_path: Path) -> None:
    for opening in (open_store, create_store):
        with pytest.raises(StoreUnusable, match="check that the server runs") as refused:
            opening(f"postgresql://ann:s3cret@/facts?host={tmp_path}")

        assert "s3cret" not in str(refused.value)
        assert "\n" not in str(refused.value)


def test_a_database_that_is_not_there_is_one_line(url: str) -> None:
    with pytest.raises(StoreUnusable, match='"nowhere" does not exist: check'):
        create_store(url.replace("/postgres?", "/nowhere?"))


def test_a_connection_that_was_dropped_is_replaced(url: str) -> None:
    name = f"doomed {uuid4().hex}"
    with (
        create_store(f"{url}&application_name={quote(name)}") as store,
        psycopg.connect(url, autocommit=True) as other,
    ):
        dropped = other.execute(DROP, [name]).fetchall()

        with pytest.raises(StoreUnusable, match="check that the server runs"):
            store.at()
        store.record(BATCH, author="Ann", reason="", recorded_at=MONDAY)

        assert dropped == [(True,)]
        assert len(state_of(store.at())) == 1


def test_a_connection_that_is_dropped_while_it_writes_leaves_nothing(url: str) -> None:
    name = f"doomed {uuid4().hex}"
    create_store(url).close()
    address = address_of(f"{url}&application_name={quote(name)}")
    assert isinstance(address, PostgresAddress)

    with (
        closing(PostgresDatabase(address)) as database,
        psycopg.connect(url, autocommit=True) as other,
    ):
        with pytest.raises(StoreUnusable, match="check that the server runs"):
            write_until(lambda: other.execute(DROP, [name]), database)

        assert len(state_of(VersionedStore(database).at())) == 0


def write_until(dropped: Callable[[], object], database: PostgresDatabase) -> None:
    with database.writing() as connection:
        record(connection, written(BATCH), Reasons("Ann", "", MONDAY))
        dropped()


def test_a_server_that_may_only_be_read_can_be_read(url: str) -> None:
    with create_store(url) as store:
        store.record(BATCH, author="Ann", reason="", recorded_at=MONDAY)

    with open_store(f"{url}%20-cdefault_transaction_read_only%3Don") as store:
        assert len(state_of(store.at())) == 1
        with pytest.raises(
            StoreUnusable, match="may only be read: give the address of its primary"
        ):
            store.record(BATCH, author="Ann", reason="", recorded_at=MONDAY)


def test_an_option_that_the_driver_does_not_know_is_one_line(url: str) -> None:
    with pytest.raises(StoreUnusable, match="invalid URI query parameter"):
        create_store(f"{url}&colour=red")


def test_nothing_is_acknowledged_before_it_is_on_disk_whatever_the_server_is_set_to(
    url: str,
) -> None:
    address = address_of(f"{url}%20-csynchronous_commit%3Doff")
    assert isinstance(address, PostgresAddress)

    with (
        closing(PostgresDatabase(address)) as database,
        database.reading() as connection,
    ):
        assert connection.fetch("SHOW synchronous_commit") == [("on",)]


def test_without_its_driver_a_line_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    monkeypatch.delitem(sys.modules, "factbase.store.postgres", raising=False)
    monkeypatch.delattr("factbase.store.postgres")

    with pytest.raises(StoreUnusable, match=r"pip install 'factbase\[postgres\]'"):
        open_store("postgresql://localhost/facts")
