"""The tracked figures and their values."""

from collections.abc import Iterator
from datetime import date
from typing import TypedDict, Unpack

import click
import msgspec

from factbase.cli.exits import Exit
from factbase.cli.options import (
    WHEN,
    as_of_option,
    examples,
    known_at_option,
    settings_now,
    store_option,
)
from factbase.cli.output.formats import Format, Listing, format_option
from factbase.cli.pinned import known_at, pinned_head
from factbase.listings.columns import TRACKED
from factbase.listings.sheet import columns
from factbase.listings.tracked import Tracked, tracked
from factbase.store.base import View


class _Options(TypedDict):
    store: str | None
    as_of: date | None
    known_at: str
    form: Format


@click.command(
    epilog=examples(
        "factbase figures",
        "factbase figures gaza killed",
        "factbase figures --as-of 2024-01-26 --known-at 3",
        "factbase figures --format csv > figures.csv",
        note=WHEN,
    )
)
@click.argument("words", nargs=-1)
@as_of_option
@known_at_option
@store_option
@format_option(Format.TABLE, Format.JSON, Format.JSONL, Format.CSV)
def figures(words: tuple[str, ...], **options: Unpack[_Options]) -> Exit:
    """List the tracked figures and their values.

    WORDS choose the figures in whose id, title, term, place or event they all stand.
    """
    settings = settings_now(store=options["store"])
    with known_at(options["known_at"], settings) as view:
        rows = tracked(view, words, as_of=options["as_of"])
        _listing(rows, view, options["as_of"]).write(options["form"])
    return Exit.DONE


def _listing(rows: Iterator[Tracked], view: View, as_of: date | None) -> Listing[Tracked]:
    def table() -> None:
        from factbase.cli.tables.figures import print_figures

        print_figures(tuple(rows), view)

    return Listing(
        rows=rows,
        columns={path.removeprefix("figure."): cell for path, cell in columns(*TRACKED).items()},
        item=lambda row: {**msgspec.structs.asdict(row.figure), "value": row.value},
        head={**pinned_head(view), "as_of": as_of},
        table=table,
    )
