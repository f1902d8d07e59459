"""The terminal: how wide it is, and text on it that cannot command it."""

import os
import re
import shutil
import sys
from typing import TextIO, cast

from rich.console import Console
from rich.style import Style
from rich.text import Text
from rich.theme import Theme

from factbase.cli.output.plain import clean

PIPED_WIDTH = 100
"""How wide a table is where no terminal says: readable in a log and in a mail."""

STYLES = {
    "number": "bold cyan",
    "claim": "bold black on bright_yellow",
    "mark": "bright_yellow",
    "faint": "dim",
    "name": "bold",
    "up": "bold red",
    "down": "bold blue",
    "fresh": "bold green",
    "warning": "bold yellow",
}
"""By what a style means; the words say the same without it."""


def console(stream: TextIO | None = None) -> Console:
    """Open standard output (or *stream*) for tables; NO_COLOR and the width are kept."""
    stream = stream or sys.stdout
    return _Screen(
        file=stream if stream.isatty() else cast("TextIO", _Trimmed(stream)),
        width=_width(stream),
        theme=Theme({name: Style.parse(style) for name, style in STYLES.items()}),
        highlight=False,
        markup=False,
        emoji=False,
    )


def words(text: str | None, style: str = "") -> Text:
    """Make text of *text* that a terminal shows and never obeys."""
    return Text(clean(text or ""), style=style)


def joined(*parts: Text | str) -> Text:
    """Put parts one after the other."""
    return Text.assemble(*(words(part) if isinstance(part, str) else part for part in parts))


def stacked(*lines: Text | None) -> Text:
    """Put lines one below the other; none for None."""
    return Text("\n").join(line for line in lines if line is not None)


class _Screen(Console):
    def on_broken_pipe(self) -> None:
        raise  # noqa: PLE0704  # rich would end the process with 1, which here means "no"


class _Trimmed:
    """A file in which no line ends in spaces, so that what is kept compares well."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> None:
        self._stream.write(_ENDS.sub("", text))

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)


_ENDS = re.compile(r" +$", re.MULTILINE)


def _width(stream: TextIO) -> int:
    if os.environ.get("COLUMNS", "").isdigit() or stream.isatty():
        return shutil.get_terminal_size((PIPED_WIDTH, 24)).columns
    return PIPED_WIDTH
