"""The command line, run in this process: its exit code and both its outputs."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from factbase.cli.exits import run
from factbase.cli.program import program
from tests.cli.desk import write_desk


class Ran(msgspec.Struct, frozen=True):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


Factbase = Callable[..., Ran]


@pytest.fixture
def factbase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Factbase:
    """Run a command beside the desk's texts, at noon of the Sunday, 100 columns wide."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("FACTBASE_NOW", "2024-01-28T12:00:00+00:00")
    monkeypatch.setenv("FACTBASE_AUTHOR", "Ana")

    write_desk(tmp_path)

    def ran(*arguments: str | Path, stdin: str = "") -> Ran:
        typed = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", typed)
        code = run(program, [str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return ran


@pytest.fixture
def desk(factbase: Factbase) -> Factbase:
    """Run commands on a store that has Friday as revision 1 and Saturday as revision 2."""
    for file, publisher in (("friday.txt", "Harbour Gazette"), ("saturday.txt", "Plain Dealer")):
        assert factbase("ingest", file, "--publisher", publisher).code == 0
    return factbase


def killed_in(ran: Ran) -> dict[str, Any]:
    """Pick the toll out of figures, observations or changes that were written as JSON lines."""
    rows = [json.loads(line) for line in ran.out.splitlines()]
    (toll,) = [row for row in rows if "killed" in (row.get("id") or row["figure"])]
    return dict(toll)


@pytest.fixture
def toll(desk: Factbase) -> str:
    """The id of the figure that counts the killed."""
    return str(killed_in(desk("figures", "--format", "jsonl"))["id"])
