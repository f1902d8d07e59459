"""Every run ends with an exit code and at most one line on standard error."""

from collections.abc import Callable

import click
import pytest

from factbase.cli.exits import Exit, run
from factbase.domain.errors import FigureNotFound

RAISED = [
    (FigureNotFound("no figure 'x'"), 2, "factbase: no figure 'x'\n"),
    (FigureNotFound("two\nlines"), 2, "factbase: two lines\n"),
    (click.ClickException("cannot"), 2, "factbase: cannot\n"),
    (FileNotFoundError(2, "No such file", "a.txt"), 2, "factbase: a.txt: No such file\n"),
    (OSError("broken"), 2, "factbase: broken\n"),
    (click.Abort(), 130, "factbase: stopped; what was recorded before stays recorded\n"),
    (KeyboardInterrupt(), 130, "factbase: stopped; what was recorded before stays recorded\n"),
]


def command(do: Callable[[], object]) -> click.Command:
    return click.Command("c", callback=do)


def raising(error: BaseException) -> click.Command:
    def do() -> None:
        raise error

    return command(do)


@pytest.mark.parametrize(
    ("error", "code", "told"),
    RAISED,
    ids=[repr(error) for error, _, _ in RAISED],
)
def test_error_is_one_line(
    error: BaseException, code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(raising(error), []) == code
    assert capsys.readouterr() == ("", told)


def test_command_says_how_it_ended() -> None:
    assert run(command(lambda: Exit.SOME_FAILED), []) == 3


def test_command_that_says_nothing_is_done() -> None:
    assert run(command(lambda: None), []) == 0


def test_defect_asks_to_be_reported(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(raising(ZeroDivisionError("by zero")), []) == 70

    said = capsys.readouterr().err
    assert "a defect of ours: ZeroDivisionError: by zero; please report" in said
    assert said.count("\n") == 1


def test_defect_shows_where_on_request(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTBASE_DEBUG", "1")

    run(raising(ZeroDivisionError("by zero")), [])

    assert "Traceback" in capsys.readouterr().err


def test_error_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    run(raising(FigureNotFound("no figure '\x1b[2J'")), [])

    assert capsys.readouterr().err == "factbase: no figure '␛[2J'\n"
