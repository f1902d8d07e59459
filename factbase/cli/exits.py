"""How a run ends: an exit code and at most one line on standard error, never a traceback."""

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from enum import IntEnum

import click

from factbase.cli.output.plain import clean
from factbase.domain.errors import FactbaseError


class Exit(IntEnum):
    """What the exit code says, to a script that reads nothing else."""

    DONE = 0
    NO = 1
    """The answer is no: a diff that is not empty, asked with --exit-code; a failed verify."""
    WRONG_USE = 2
    SOME_FAILED = 3
    """Done, but some inputs failed; each is named on standard error."""
    UNEXPECTED = 70
    """A defect of factbase itself (EX_SOFTWARE)."""
    INTERRUPTED = 130
    """Ctrl-C, as a shell says it: 128 + SIGINT."""
    READER_LEFT = 141
    """``| head`` has seen enough: 128 + SIGPIPE."""


def run(program: click.Command, arguments: Sequence[str]) -> int:
    """Run *program* to its end and say its exit code."""
    try:
        code = _invoke(program, arguments)
        sys.stdout.flush()
    except BaseException as error:  # noqa: BLE001  # the last resort: nothing gets past it
        return _end_of(error)
    return code


def say(words: str) -> None:
    """Tell the person at the terminal, beside the results, on one line."""
    sys.stdout.flush()
    click.echo(f"factbase: {clean(words)}", err=True)


def _invoke(program: click.Command, arguments: Sequence[str]) -> int:
    # Not program.main(): on a closed pipe it ends the process with 1, which here means "no".
    try:
        with program.make_context("factbase", list(arguments)) as context:
            return int(program.invoke(context) or Exit.DONE)
    except click.exceptions.Exit as ended:
        return ended.exit_code


def _end_of(error: BaseException) -> Exit:
    end = next(end for kinds, end in _ENDS if isinstance(error, kinds))
    try:
        return end(error)
    except BrokenPipeError:
        return _leave_quietly()


def _stop(_error: BaseException) -> Exit:
    say("stopped; what was recorded before stays recorded")
    return Exit.INTERRUPTED


def _leave_quietly(_error: BaseException | None = None) -> Exit:
    """Let nothing be written when Python flushes at its end: nobody reads any more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    return Exit.READER_LEFT


def _show_help(error: click.UsageError) -> Exit:
    click.echo(error.format_message(), err=True)
    return Exit.WRONG_USE


def _name_the_help(error: click.UsageError) -> Exit:
    path = error.ctx.command_path if error.ctx else "factbase"
    message = " ".join(error.format_message().split()).rstrip(".")
    say(f"{message} ({path} --help says what there is)")
    return Exit.WRONG_USE


def _refuse(error: click.ClickException) -> Exit:
    say(error.format_message())
    return Exit.WRONG_USE


def _explain(error: Exception) -> Exit:
    if isinstance(error, OSError) and error.strerror:
        file = [os.fsdecode(error.filename)] if isinstance(error.filename, str | bytes) else []
        say(": ".join([*file, error.strerror]))
    else:
        say(" ".join(str(error).split()))
    return Exit.WRONG_USE


def _apologise(error: BaseException) -> Exit:
    if os.environ.get("FACTBASE_DEBUG", "0") != "0":
        traceback.print_exception(error)
    what = " ".join(f"{type(error).__name__}: {error}".split())
    say(
        f"a defect of ours: {what}; please report this line and your command to the project's"
        " issue tracker (FACTBASE_DEBUG=1 shows where it came from)"
    )
    return Exit.UNEXPECTED


_ENDS: tuple[
    tuple[type[BaseException] | tuple[type[BaseException], ...], Callable[..., Exit]], ...
] = (
    ((KeyboardInterrupt, click.Abort), _stop),
    (BrokenPipeError, _leave_quietly),
    (click.exceptions.NoArgsIsHelpError, _show_help),
    (click.UsageError, _name_the_help),
    (click.ClickException, _refuse),
    ((FactbaseError, OSError), _explain),
    (BaseException, _apologise),
)
"""The first that fits an error is how a run with it ends."""
