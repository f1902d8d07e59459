"""Schemas move forward in one step, or not at all."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factbase.domain.errors import StoreUnusable
from factbase.store.migrating import MIGRATIONS, migrate, version_of
from factbase.store.sqlite import SqliteDatabase, create_sqlite

SECOND = "CREATE TABLE note (id TEXT);\nCREATE TABLE remark (id TEXT);\n"
BROKEN = "CREATE TABLE note (id TEXT);\nCREATE TABLE note (id TEXT);\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with our migrations, to which a test adds its own."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder)
    return folder


@pytest.fixture
def newest() -> int:
    """Say which of our migrations is the last."""
    return max(int(path.name[:4]) for path in MIGRATIONS.glob("*.sqlite.sql"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "store.db"
    create_sqlite(path).close()
    return path


def tables_of(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as file:
        return {name for (name,) in file.execute("SELECT name FROM sqlite_master")}


def test_a_script_that_is_missing_is_run_once(path: Path, folder: Path, newest: int) -> None:
    (folder / f"{newest + 1:04}_second.sqlite.sql").write_text(SECOND)
    (folder / f"{newest + 2:04}_third.sqlite.sql").write_text("CREATE TABLE third (id TEXT);\n")
    database = SqliteDatabase(path)

    migrate(database, folder)
    migrate(database, folder)

    assert version_of(database) == newest + 2
    assert {"note", "remark", "third"} <= tables_of(path)
    database.close()


def test_a_script_that_fails_leaves_the_store_as_it_was(
    path: Path, folder: Path, newest: int
) -> None:
    before = tables_of(path)
    (folder / f"{newest + 1:04}_second.sqlite.sql").write_text(SECOND)
    (folder / f"{newest + 2:04}_third.sqlite.sql").write_text(BROKEN)
    database = SqliteDatabase(path)

    with pytest.raises(StoreUnusable, match="table note already exists"):
        migrate(database, folder)

    assert version_of(database) == newest
    assert tables_of(path) == before
    database.close()


def test_every_dialect_has_the_same_migrations() -> None:
    names = {
        dialect: sorted(path.name.partition(".")[0] for path in MIGRATIONS.glob(f"*.{dialect}.sql"))
        for dialect in ("sqlite", "postgres")
    }

    assert names["sqlite"] == names["postgres"]
    assert [int(name[:4]) for name in names["sqlite"]] == list(range(1, len(names["sqlite"]) + 1))
