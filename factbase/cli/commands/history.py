"""Every observation of one figure."""

from datetime import date
from typing import TypedDict, Unpack

import click

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
from factbase.domain.figure import Figure
from factbase.listings.columns import OBSERVED
from factbase.listings.observed import Observed, observed
from factbase.listings.sheet import columns
from factbase.store.base import View


class _Options(TypedDict):
    store: str | None
    as_of: date | None
    known_at: str
    form: Format


@click.command(
    epilog=examples(
        "factbase history gaza-palestinians-killed-since-2023-10-07",
        "factbase history FIGURE --known-at first",
        "factbase history FIGURE --as-of 2024-01-31 --format jsonl",
        note=WHEN,
    )
)
@click.argument("figure")
@as_of_option
@known_at_option
@store_option
@format_option(Format.TABLE, Format.JSON, Format.JSONL, Format.CSV)
def history(figure: str, **options: Unpack[_Options]) -> Exit:
    """List every observation of one figure.

    By the day for which it speaks, each with its value, publisher, headline, words and address,
    the revision from which it is known, and the claim's id, which `correct` and `retract` take.
    """
    settings = settings_now(store=options["store"])
    with known_at(options["known_at"], settings) as view:
        listing = _listing(view.figure(figure), view, options["as_of"])
        listing.write(options["form"])
    return Exit.DONE


def _listing(figure: Figure, view: View, as_of: date | None) -> Listing[Observed]:
    rows = observed(view, figure=figure.id, until=as_of)

    def table() -> None:
        from factbase.cli.tables.history import print_history

        print_history(figure, tuple(rows), view)

    return Listing(
        rows=rows,
        columns=columns(*OBSERVED),
        head={**pinned_head(view), "as_of": as_of, "figure": figure},
        table=table,
    )
