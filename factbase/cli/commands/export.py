"""Every record of one kind, for other programs."""

from collections.abc import Callable, Iterable
from operator import methodcaller
from typing import TypedDict, Unpack

import click
import msgspec

from factbase.cli.commands.history import OBSERVED_COLUMNS
from factbase.cli.exits import Exit
from factbase.cli.observed import observed
from factbase.cli.options import (
    WHEN,
    examples,
    known_at_option,
    settings_now,
    store_option,
)
from factbase.cli.output.formats import Format, format_option, write_csv, write_jsonl
from factbase.cli.output.sheet import columns
from factbase.cli.pinned import known_at
from factbase.store.base import View


class _Kind(msgspec.Struct, frozen=True):
    """How one kind of record is listed, and what a sheet has of it."""

    rows: Callable[[View], Iterable[object]]
    columns: tuple[str, ...]


KINDS = {
    "observations": _Kind(observed, OBSERVED_COLUMNS),
    "claims": _Kind(
        methodcaller("claims"),
        (
            "id",
            "article",
            "version",
            "selector.start",
            "selector.end",
            "selector.exact",
            "quantity.value",
            "quantity.low",
            "quantity.high",
            "quantity.quantifier",
            "quantity.qualifier",
            "quantity.unit",
            "counted",
            "head",
            "term",
            "change",
            "measure_type",
            "basis",
            "place.name",
            "place.country",
            "as_of",
            "as_of_accuracy",
            "as_of_origin",
            "since",
            "attribution.speaker",
            "attribution.organisation",
            "quoted",
            "trackable",
        ),
    ),
    "figures": _Kind(
        methodcaller("figures"),
        (
            "id",
            "title",
            "event",
            "term",
            "head",
            "unit",
            "measure_type",
            "population",
            "place",
            "country",
            "since",
            "basis",
            "merged_into",
        ),
    ),
    "articles": _Kind(
        methodcaller("articles"),
        (
            "id",
            "version",
            "publisher",
            "key",
            "title",
            "published",
            "dateline",
            "url",
            "lang",
            "input_id",
            "copy_of",
            "extractor",
            "text_hash",
            "text",
        ),
    ),
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
