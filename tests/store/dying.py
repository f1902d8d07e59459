"""A process that makes a store, records in it and dies: ``python -m tests.store.dying PATH STEP``.

It kills itself before the statement of that number; without living so long it prints "lived".
"""

import os
import signal
import sqlite3
import sys
from itertools import count
from pathlib import Path

from factbase.store.base import Batch
from factbase.store.migrating import migrate
from factbase.store.sqlite import SqliteDatabase
from factbase.store.versioned import VersionedStore
from tests.contracts.histories import MONDAY, a_claim, a_figure, an_article, an_observation


class DyingDatabase(SqliteDatabase):
    """Lets no more than a number of statements begin."""

    def __init__(self, path: Path, step: int) -> None:
        super().__init__(path)
        self.step = step
        self.steps = count(1)

    def open_file(self) -> sqlite3.Connection:
        connection = super().open_file()
        connection.set_trace_callback(self.die_in_time)
        return connection

    def die_in_time(self, _: str) -> None:
        if next(self.steps) == self.step:
            os.kill(os.getpid(), signal.SIGKILL)


def main(path: str, step: str) -> None:
    Path(path).touch()
    database = DyingDatabase(Path(path), int(step))
    database.use_write_ahead_log()
    migrate(database)
    VersionedStore(database).record(
        Batch(
            articles=(an_article(),),
            claims=(a_claim(),),
            figures=(a_figure(),),
            observations=(an_observation(),),
        ),
        author="Ann",
        reason="",
        recorded_at=MONDAY,
    )
    print("lived")  # noqa: T201 - what it is for


if __name__ == "__main__":
    main(*sys.argv[1:])
