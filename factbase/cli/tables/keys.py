"""The keys to a server of a store."""

from collections.abc import Sequence
from datetime import datetime

from factbase.cli.output.terminal import console, words
from factbase.cli.tables.layout import plain_table
from factbase.cli.wording import counted, day_in_words
from factbase.domain.key import Key


def print_keys(keys: Sequence[Key]) -> None:
    screen = console()
    if keys:
        table = plain_table("key", "for", "allows", "made", "revoked")
        for key in keys:
            table.add_row(
                words(key.id, "name"),
                words(key.name),
                words(", ".join(key.scopes)),
                words(_written(key.created_at)),
                words(_written(key.revoked_at)),
            )
        screen.print(table)
    screen.print(words(counted(len(keys), "key"), "faint"))


def _written(moment: datetime | None) -> str:
    return "" if moment is None else f"{day_in_words(moment.date())} {moment:%H:%M} UTC"
