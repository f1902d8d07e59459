"""A bar stands beside long work, where a person watches."""

import io
import sys

import pytest

from factbase.cli.output.progress import progress


class Terminal(io.StringIO):
    """What a person watches."""

    def isatty(self) -> bool:
        return True


def test_person_sees_a_count(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")

    assert list(progress(range(3), "articles")) == [0, 1, 2]
    assert "articles" in terminal.getvalue()


def test_pipe_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.StringIO()
    monkeypatch.setattr(sys, "stderr", pipe)

    assert list(progress(range(3), "articles")) == [0, 1, 2]
    assert not pipe.getvalue()


def test_results_in_a_file_stay_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")

    for number in progress(range(3), "articles"):
        sys.stdout.write(f"row {number}\n")

    assert capsys.readouterr().out == "row 0\nrow 1\nrow 2\n"
    assert "row" not in terminal.getvalue()
