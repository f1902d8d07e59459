"""Figures and their values."""

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from factbase.cli.output.terminal import console, joined, words
from factbase.cli.pinned import pinned_in_words
from factbase.cli.tables.layout import plain_table
from factbase.cli.tracked import Tracked
from factbase.cli.wording import counted, day_in_words, listed, quantity_in_words
from factbase.domain.figure import FigureValue
from factbase.store.base import View


def print_figures(rows: Sequence[Tracked], view: View) -> None:
    """Print a row a figure, and below them how many and as known when."""
    screen = console()
    if rows:
        screen.print(figures_table(rows))
    screen.print(words(f"{counted(len(rows), 'figure')}, {pinned_in_words(view)}", "faint"))


def figures_table(rows: Sequence[Tracked]) -> Table:
    table = plain_table("figure", "value", "as of", "publishers")
    table.columns[1].justify = "right"
    table.columns[1].max_width = 30
    table.columns[2].no_wrap = True
    for row in rows:
        table.add_row(_named(row), *_valued(row.value))
    return table


def _named(row: Tracked) -> Text:
    return joined(words(row.figure.title, "name"), "\n", words(row.figure.id, "faint"))


def _valued(value: FigureValue | None) -> tuple[Text, Text, Text]:
    if value is None:
        return words("nobody has said", "faint"), words(""), words("")
    number = words(quantity_in_words(value.quantity), "number")
    return number, words(day_in_words(value.as_of)), _said_by(value)


def _said_by(value: FigureValue) -> Text:
    names = words(listed(value.publishers, most=2))
    if not value.disputes:
        return names
    rival = value.disputes[-1]
    against = f"disputed: {quantity_in_words(rival.quantity)}, {rival.publisher}"
    return joined(names, "\n", words(against, "warning"))
