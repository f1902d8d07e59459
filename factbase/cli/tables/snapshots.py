"""The snapshots of a store."""

from collections.abc import Sequence

from factbase.cli.output.terminal import console, words
from factbase.cli.tables.layout import plain_table
from factbase.cli.wording import counted, day_in_words
from factbase.domain.revision import Snapshot


def print_snapshots(rows: Sequence[Snapshot]) -> None:
    screen = console()
    if rows:
        table = plain_table("name", "revision", "created")
        table.columns[1].justify = "right"
        for row in rows:
            created = f"{day_in_words(row.created_at.date())} {row.created_at:%H:%M} UTC"
            table.add_row(words(row.name, "name"), words(str(row.revision)), words(created))
        screen.print(table)
    screen.print(words(counted(len(rows), "snapshot"), "faint"))
