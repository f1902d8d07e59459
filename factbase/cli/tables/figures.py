"""Figures and their values."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from factbase.cli.output.terminal import console, stacked, words
from factbase.cli.pinned import pinned_in_words
from factbase.cli.tables.layout import NARROW, plain_table
from factbase.cli.wording import counted, day_in_words, listed, quantity_in_words
from factbase.domain.figure import FigureValue, Observation
from factbase.listings.tracked import Tracked
from factbase.store.base import View


def print_figures(rows: Sequence[Tracked], view: View) -> None:
    """Print a row a figure, and below them how many and as known when."""
    screen = console()
    if rows:
        screen.print(figures_table(rows, screen))
    screen.print(words(f"{counted(len(rows), 'figure')}, {pinned_in_words(view)}", "faint"))


def figures_table(rows: Sequence[Tracked], screen: Console) -> Table:
    wide = screen.width >= NARROW
    table = plain_table("value", *(["as of"] if wide else []), "figure")
    table.columns[0].justify = "right"
    table.columns[0].max_width = 30
    table.columns[1].no_wrap = wide
    for row in rows:
        day = day_in_words(row.value.as_of if row.value else None)
        said = stacked(words(row.figure.title, "name"), *_told(row, "" if wide else day))
        table.add_row(_number(row.value), *([words(day)] if wide else []), said)
    return table


def _number(value: FigureValue | None) -> Text:
    if value is None:
        return words("nothing stands", "faint")
    return words(quantity_in_words(value.quantity), "number")


def _told(row: Tracked, day: str) -> list[Text]:
    publishers = listed(row.value.publishers, most=3) if row.value else ""
    said = " · ".join(part for part in (day, publishers) if part)
    disputes = row.value.disputes[-1:] if row.value else ()
    lines = [words(said)] if said else []
    lines += [words(_disputed(rival), "warning") for rival in disputes]
    return [*lines, words(row.figure.id, "faint")]


def _disputed(rival: Observation) -> str:
    said = f"{quantity_in_words(rival.quantity)}, {day_in_words(rival.as_of)}"
    return f"disputed by {rival.publisher}: {said}"
