"""Bringing a store's schema up to date: numbered scripts, all of them in one transaction."""

from pathlib import Path

from factbase.domain.errors import StoreUnusable
from factbase.store.database import Connection, Database

MIGRATIONS = Path(__file__).with_name("migrations")

SCHEMA_VERSION = """
SELECT max(version)
FROM factbase_schema
"""

ADD_SCHEMA_VERSION = """
INSERT INTO factbase_schema (version)
VALUES (:version)
"""


def schema_version(connection: Connection, table_exists: str) -> int:
    """Say which migration was the last one; 0 where no store is."""
    ((tables,),) = connection.fetch(table_exists, name="factbase_schema")
    if not tables:
        return 0
    ((version,),) = connection.fetch(SCHEMA_VERSION)
    return int(version or 0)


def version_of(database: Database) -> int:
    """Say how old the store is, without touching it; 0 for none."""
    with database.reading() as connection:
        return schema_version(connection, database.table_exists)


def migrate(database: Database, folder: Path = MIGRATIONS) -> None:
    """Run what is missing. Killed half-way, the store is as it was, and the next one starts anew.

    StoreUnusable for a store that a newer version wrote: nothing of it is touched.
    """
    scripts = _scripts_of(database.dialect, folder)
    if _is_current(database, newest=max(scripts)):
        return
    with database.migrating() as connection:
        # Asked again: another process may have been quicker.
        version = schema_version(connection, database.table_exists)
        for number in range(version + 1, max(scripts) + 1):
            connection.run(scripts[number].read_text(encoding="utf-8"))
            connection.change(ADD_SCHEMA_VERSION, [{"version": number}])


def _is_current(database: Database, *, newest: int) -> bool:
    version = version_of(database)
    if version > newest:
        raise StoreUnusable(
            f"{database.shown} was written by a newer factbase (its schema is {version}, "
            f"this version knows {newest}): upgrade factbase"
        )
    return version == newest


def _scripts_of(dialect: str, folder: Path) -> dict[int, Path]:
    return {int(path.name[:4]): path for path in folder.glob(f"*.{dialect}.sql")}
