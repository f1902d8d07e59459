"""What was said of one figure, by whom, in which words."""

from collections.abc import Sequence

from rich.console import Group
from rich.text import Text

from factbase.cli.output.highlight import in_words
from factbase.cli.output.terminal import console, joined, stacked, words
from factbase.cli.pinned import pinned_in_words
from factbase.cli.tables.layout import is_coloured, plain_table
from factbase.cli.wording import counted, day_in_words, quantity_in_words
from factbase.domain.figure import Figure, Status
from factbase.listings.observed import Observed
from factbase.store.base import View

_CLAIM = 10
"""Characters of a claim's id that are printed: enough for correct and retract to find it."""


def print_history(figure: Figure, rows: Sequence[Observed], view: View) -> None:
    """Print the figure's name, a row an observation, and as known when."""
    screen = console()
    screen.print(stacked(words(figure.title, "name"), words(figure.id, "faint")))
    if rows:
        table = plain_table("as of", "value", "said by, in these words", "revision")
        table.columns[0].no_wrap = True
        table.columns[1].max_width = 24
        table.columns[3].justify = "right"
        for row in rows:
            table.add_row(*_cells(row, coloured=is_coloured(screen)))
        screen.print(table)
    said = f"{counted(len(rows), 'observation')}, {pinned_in_words(view)}"
    screen.print(words(said, "faint"))


def _cells(row: Observed, *, coloured: bool) -> tuple[Text, Text, Group, Text]:
    return (
        words(day_in_words(row.as_of)),
        words(quantity_in_words(row.quantity), "number"),
        Group(*_said(row, coloured=coloured)),
        words(str(row.revision), "faint"),
    )


def _said(row: Observed, *, coloured: bool) -> list[Text]:
    published = f", {day_in_words(row.published)}" if row.published else ""
    said = [
        joined(words(row.publisher, "name"), published, ": ", row.title),
        in_words(row.words, row.selector, coloured=coloured),
        words(" · ".join(filter(None, (row.url, row.claim[:_CLAIM]))), "faint"),
    ]
    if row.status is Status.STATED or row.decision is None:
        return said
    decided = f"{row.status} by {row.decision.author}: {row.decision.reason}"
    return [*said, words(decided, "warning")]
