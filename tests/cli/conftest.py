"""The command line, run in this process: its exit code and both its outputs."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from factbase.cli.exits import run
from factbase.cli.program import program


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
    """Run a command in an empty folder, at noon of the fixed day, 100 columns wide."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("FACTBASE_NOW", "2024-01-26T12:00:00+00:00")
    monkeypatch.setenv("FACTBASE_AUTHOR", "Ana")

    def ran(*arguments: str | Path, stdin: str = "") -> Ran:
        typed = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", typed)
        code = run(program, [str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return ran
