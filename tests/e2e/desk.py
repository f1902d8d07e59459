"""A newsdesk that works through the command line alone: real processes, a clock that is set."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec

PROGRAM = Path(sys.executable).parent / "factbase"


class Ran(msgspec.Struct, frozen=True):
    """How a process ended and what it said."""

    code: int
    out: str
    err: str


class Desk(msgspec.Struct, frozen=True):
    """A folder and a store to work in."""

    folder: Path
    store: str

    def run(self, *arguments: str, day: str = "2024-02-01", stdin: str = "") -> Ran:
        """Run a command at nine in the morning of *day*."""
        done = subprocess.run(  # noqa: S603  # our own program
            [PROGRAM, *arguments],
            cwd=self.folder,
            env=self.environment(day),
            input=stdin.encode(),
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    def environment(self, day: str) -> dict[str, str]:
        kept = {name: text for name, text in os.environ.items() if not name.startswith("FACTBASE_")}
        return {
            **kept,
            "COLUMNS": "100",
            "FACTBASE_STORE": self.store,
            "FACTBASE_AUTHOR": "Ana",
            "FACTBASE_NOW": f"{day}T09:00:00+00:00",
        }
