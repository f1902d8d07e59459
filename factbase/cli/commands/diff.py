"""What became of the figures between two states, and the rows beneath."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from typing import TypedDict, Unpack

import click
import msgspec

from factbase.cli.exits import Exit
from factbase.cli.options import WHEN, as_of_option, examples, settings_now, store_option
from factbase.cli.output.formats import Format, Listing, format_option, write, write_json
from factbase.cli.pinned import noted
from factbase.domain.delta import delta_to_json
from factbase.domain.diff import ANSWERS, Change, Delta, Diff, Kind, Row
from factbase.listings.columns import CHANGES
from factbase.listings.sheet import columns
from factbase.settings import Settings
from factbase.store.diff import compare
from factbase.store.diff import delta as delta_between
from factbase.store.opening import open_store
from factbase.store.when import Moment, needs_store, resolve


class Layer(StrEnum):
    """Which of a diff's two layers is written."""

    CHANGES = "changes"
    DELTA = "delta"


class _Options(TypedDict):
    kinds: tuple[str, ...]
    every: bool
    as_of: date | None
    layer: str
    exit_code: bool
    store: str | None
    form: Format


@click.command(
    epilog=examples(
        "factbase diff first latest",
        "factbase diff 3 4 --format csv",
        "factbase diff 2024-01-26 2024-01-27 --kind raised --kind lowered",
        "factbase diff snapshots/first/ snapshots/second/ --exit-code",
        "factbase diff first second --layer delta --format json > delta.json",
        note=f"BASE and HEAD are a WHEN. {WHEN}",
    )
)
@click.argument("base")
@click.argument("head")
@as_of_option
@click.option(
    "--kind",
    "kinds",
    type=click.Choice([kind.value for kind in Kind]),
    multiple=True,
    help="Only changes of this kind; may be given again.",
)
@click.option(
    "--all", "every", is_flag=True, help="Observations that changed no answer too: confirmed, late."
)
@click.option(
    "--layer",
    type=click.Choice([layer.value for layer in Layer]),
    default=Layer.CHANGES.value,
    show_default=True,
    help="What became of each figure, or the rows added and removed, lossless.",
)
@click.option("--exit-code", is_flag=True, help="Exit with 1 where anything differs.")
@store_option
@format_option(Format.TABLE, Format.JSON, Format.JSONL, Format.CSV)
def diff(base: str, head: str, **options: Unpack[_Options]) -> Exit:
    """Say what became of the figures between two states.

    A row for each figure whose answer differs: before and after, by how much where the two
    compare and why not where they do not, who said so and in which words.
    """
    settings = settings_now(store=options["store"])
    with _moments(base, head, settings) as (earlier, later):
        write_layer = _WRITERS[Layer(options["layer"])]
        differs = write_layer(earlier, later, options)
    return Exit.NO if differs and options["exit_code"] else Exit.DONE


@contextmanager
def _moments(base: str, head: str, settings: Settings) -> Iterator[tuple[Moment, Moment]]:
    """Find both ends; the store is opened only for what needs it."""
    if not (needs_store(base) or needs_store(head)):
        yield resolve(base), resolve(head)
        return
    with open_store(settings.store) as store:
        yield noted(resolve(base, store=store)), noted(resolve(head, store=store))


def _write_changes(base: Moment, head: Moment, options: _Options) -> bool:
    found = compare(base, head, as_of=options["as_of"], kinds=_wanted(options))
    if options["form"] is Format.JSON:
        write_json(found)
    else:
        _changes(found).write(options["form"])
    return bool(found.items)


def _wanted(options: _Options) -> frozenset[Kind]:
    named = frozenset(Kind(kind) for kind in options["kinds"])
    return named or (frozenset(Kind) if options["every"] else ANSWERS)


def _changes(found: Diff) -> Listing[Change]:
    def table() -> None:
        from factbase.cli.tables.diff import print_diff

        print_diff(found)

    return Listing(rows=found.items, columns=columns(*CHANGES), table=table)


class _DeltaLine(msgspec.Struct, frozen=True):
    """One row added or removed."""

    side: str
    table: str
    id: str
    record: msgspec.Raw


def _write_delta(base: Moment, head: Moment, options: _Options) -> bool:
    found = delta_between(base, head)
    if options["form"] is Format.JSON:
        write(delta_to_json(found) + b"\n")
    else:
        _rows(found).write(options["form"])
    return bool(found.added or found.removed)


def _rows(found: Delta) -> Listing[_DeltaLine]:
    def table() -> None:
        from factbase.cli.tables.diff import print_delta

        print_delta(found)

    sides = (("removed", found.removed), ("added", found.added))
    return Listing(
        rows=[_line(side, row) for side, rows in sides for row in rows],
        columns={
            **columns("side", "table", "id"),
            "record": lambda line: bytes(line.record).decode(),
        },
        table=table,
    )


def _line(side: str, row: Row) -> _DeltaLine:
    return _DeltaLine(side, row.table, row.id, msgspec.Raw(row.body))


_WRITERS = {Layer.CHANGES: _write_changes, Layer.DELTA: _write_delta}
