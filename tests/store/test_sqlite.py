"""What only a SQLite file can suffer."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from factbase.domain.errors import HistoryBroken, StoreNotFound, StoreUnusable
from factbase.store.base import Batch
from factbase.store.opening import create_store, open_store
from factbase.store.sqlite import SqliteDatabase, create_sqlite, open_sqlite
from factbase.store.versioned import VersionedStore
from tests.contracts.histories import MONDAY, a_claim, a_figure, state_of

ROOT = Path(__file__).parents[2]


def record_a_figure(store: VersionedStore, figure: str = "flood") -> None:
    store.record(Batch(figures=(a_figure(figure),)), author="Ann", reason="", recorded_at=MONDAY)


def test_opening_makes_no_file(tmp_path: Path) -> None:
    with pytest.raises(StoreNotFound, match=r"there is no store at .*: factbase ingest makes one"):
        open_sqlite(tmp_path / "none.db")

    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_no_store_yet_and_can_become_one(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()

    with pytest.raises(StoreNotFound, match="is empty"):
        open_sqlite(path)
    create_sqlite(path).close()

    open_sqlite(path).close()


def test_a_path_may_contain_anything_that_a_file_system_allows(tmp_path: Path) -> None:
    path = tmp_path / "50% of é?mode=ro#1 \udcff.db"

    with create_sqlite(path) as store:
        record_a_figure(store)

    with open_sqlite(path) as store:
        assert len(state_of(store.at())) == 1
    assert path.exists()


def test_a_relative_path_stays_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_sqlite(tmp_path / "store.db").close()
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    database = SqliteDatabase(Path("store.db"))
    monkeypatch.chdir(tmp_path / "elsewhere")

    with VersionedStore(database) as store:
        record_a_figure(store)

    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_store_in_memory_ends_with_itself() -> None:
    with create_store("sqlite:///:memory:") as store:
        store.record(Batch(figures=(a_figure(),)), author="Ann", reason="", recorded_at=MONDAY)
        assert len(state_of(store.at())) == 1

    with create_store("sqlite:///:memory:") as another:
        assert state_of(another.at()) == {}
    with pytest.raises(StoreNotFound):
        open_store("sqlite:///:memory:")


# What cannot be used, and what to do


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Not a database, and long enough to be looked at. " * 100)

    for opening in (open_sqlite, create_sqlite):
        with pytest.raises(StoreUnusable, match="is not a SQLite file: give another path"):
            opening(path)

    assert path.read_text().startswith("Not a database")


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE person (name TEXT)")
    before = path.read_bytes()

    for opening in (open_sqlite, create_sqlite):
        with pytest.raises(StoreUnusable, match="is a database of something else"):
            opening(path)

    assert path.read_bytes() == before


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreUnusable, match=r"cannot be made .* check that its folder exists"):
        create_sqlite(tmp_path / "none" / "store.db")


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    for opening in (open_sqlite, create_sqlite):
        with pytest.raises(StoreUnusable, match="cannot be opened"):
            opening(tmp_path)


def test_a_store_that_another_process_keeps_locked_says_so(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    create_sqlite(path).close()

    with (
        closing(sqlite3.connect(path)) as other,
        VersionedStore(SqliteDatabase(path, busy_timeout_s=0.01)) as store,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnusable, match="another process keeps it locked: wait"):
            record_a_figure(store)
        other.rollback()
        record_a_figure(store)

        assert store.verify() == store.at(1).revision


def test_a_full_disk_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with create_sqlite(path) as store:
        record_a_figure(store, "flood")
    database = FullDisk(path)

    with VersionedStore(database) as store:
        with pytest.raises(StoreUnusable, match="the disk is full: make room"):
            store.record(
                Batch(claims=tuple(a_claim(f"c_{place}") for place in range(1_000))),
                author="Ann",
                reason="",
                recorded_at=MONDAY,
            )

        assert len(state_of(store.at())) == 1
        assert store.verify() == store.at(1).revision


class FullDisk(SqliteDatabase):
    """A file that may not grow."""

    def open_file(self) -> sqlite3.Connection:
        connection = super().open_file()
        connection.execute("PRAGMA max_page_count = 1")
        return connection


def test_a_store_that_may_only_be_read_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with create_sqlite(path) as store:
        record_a_figure(store)

    with VersionedStore(ReadOnly(path)) as store:
        assert len(state_of(store.at())) == 1
        with pytest.raises(StoreUnusable, match="it may not be written: check the permissions"):
            record_a_figure(store, "quake")


class ReadOnly(SqliteDatabase):
    """As a file is for a user who may not write it."""

    def open_file(self) -> sqlite3.Connection:
        connection = super().open_file()
        connection.execute("PRAGMA query_only = ON")
        return connection


def test_a_file_that_is_damaged_says_so(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with create_sqlite(path) as store:
        record_a_figure(store)
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))

    with (
        VersionedStore(SqliteDatabase(path)) as store,
        pytest.raises(StoreUnusable, match="the file is damaged: restore a backup"),
    ):
        store.verify()


def test_a_body_of_another_type_is_no_record(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with create_sqlite(path) as store:
        record_a_figure(store)
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("UPDATE figure SET body = x'7b7d'")

        with pytest.raises(HistoryBroken, match="revision 1 does not fit the figures: flood"):
            store.verify()


def test_a_file_that_is_lost_is_not_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    create_sqlite(path).close()

    with VersionedStore(SqliteDatabase(path)) as store:
        path.unlink()
        with pytest.raises(StoreUnusable, match="cannot be opened: check that its folder exists"):
            store.at()

    assert not path.exists()


# Killed


def test_wherever_a_process_is_killed_the_store_is_whole(tmp_path: Path) -> None:
    lived = [killed_at(tmp_path / f"{step}.db", step) for step in range(1, 75, 6)]

    assert lived[0] is False
    assert lived[-1] is True


def killed_at(path: Path, step: int) -> bool:
    """Let a process die at *step*, see that nothing is half there, and go on with the store."""
    arguments = [sys.executable, "-m", "tests.store.dying", str(path), str(step)]
    # This Python, with arguments of ours.
    process = subprocess.run(arguments, capture_output=True, text=True, cwd=ROOT, check=False)  # noqa: S603
    lived = process.stdout == "lived\n"
    assert lived is (process.returncode == 0), process.stderr
    with create_sqlite(path) as store:
        store.verify()
        assert len(state_of(store.at())) in ({4} if lived else {0, 4})
        record_a_figure(store, "afterwards")
        store.verify()
    return lived
