"""Every record of one kind, for other programs."""

from collections.abc import Callable, Iterable
from operator import methodcaller
from typing import TypedDict, Unpack

import click
import msgspec

from factbase.cli.exits import Exit
from factbase.cli.options import (
    WHEN,
    examples,
    known_at_option,
    settings_now,
    store_option,
)
from factbase.cli.output.formats import Format, format_option, write_csv, write_jsonl
from factbase.cli.pinned import known_at
from factbase.listings.columns import ARTICLES, CLAIMS, FIGURES, OBSERVED
from factbase.listings.observed import observed
from factbase.listings.sheet import columns
from factbase.store.base import View


class _Kind(msgspec.Struct, frozen=True):
    """How one kind of record is listed, and what a sheet has of it."""

    rows: Callable[[View], Iterable[object]]
    columns: tuple[str, ...]


KINDS = {
    "observations": _Kind(observed, OBSERVED),
    "claims": _Kind(methodcaller("claims"), CLAIMS),
    "figures": _Kind(methodcaller("figures"), FIGURES),
    "articles": _Kind(methodcaller("articles"), ARTICLES),
}


class _Options(TypedDict):
    known_at: str
    store: str | None
    form: Format


@click.command(
    epilog=examples(
        "factbase export observations > observations.jsonl",
        "factbase export figures --format csv > figures.csv",
        "factbase export claims --known-at first | head -1",
        note=WHEN,
    )
)
@click.argument("kind", type=click.Choice(list(KINDS)))
@known_at_option
@store_option
@format_option(Format.JSONL, Format.CSV)
def export(kind: str, **options: Unpack[_Options]) -> Exit:
    """Write every record of one kind, for other programs.

    A line each: JSON lines are whole; a sheet's columns are named by the path of their
    part of the record.
    """
    settings = settings_now(store=options["store"])
    with known_at(options["known_at"], settings) as view:
        rows = KINDS[kind].rows(view)
        if options["form"] is Format.CSV:
            write_csv(rows, columns(*KINDS[kind].columns))
        else:
            write_jsonl(rows)
    return Exit.DONE
