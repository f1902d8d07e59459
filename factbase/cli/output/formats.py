"""The formats of results, and how each is written."""

import sys
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, Generic, TypeVar

import click
import msgspec

from factbase.listings.encoding import encoded
from factbase.listings.sheet import Cell, sheet

Row = TypeVar("Row")


class Format(StrEnum):
    """How results are written."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


class Listing(msgspec.Struct, Generic[Row], frozen=True, kw_only=True):
    """Rows of one kind and what each format needs to write them."""

    rows: Iterable[Row]
    columns: Mapping[str, Callable[[Row], Cell]]
    """A sheet's columns by their names."""
    item: Callable[[Row], object] = lambda row: row
    """What a row is in JSON."""
    head: Mapping[str, object] = {}
    """What stands before the items of the JSON document: the revision they are of."""
    table: Callable[[], None]

    def write(self, form: Format) -> None:
        """Write the rows to standard output in one of the formats."""
        match form:
            case Format.TABLE:
                self.table()
            case Format.JSON:
                write_json({**self.head, "items": [self.item(row) for row in self.rows]})
            case Format.JSONL:
                write_jsonl(self.item(row) for row in self.rows)
            case Format.CSV:
                write_csv(self.rows, self.columns)


def format_option(*forms: Format) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Offer --format with *forms*; the first is the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice([form.value for form in forms]),
        default=forms[0].value,
        callback=lambda _ctx, _option, value: Format(value),
        show_default=True,
        help="How results are written.",
    )


def write_json(value: object) -> None:
    """Write one document, indented for people who read it."""
    write(msgspec.json.format(encoded(value), indent=2) + b"\n")


def write_jsonl(values: Iterable[object]) -> None:
    """Write a line a value, each as soon as it is there: a pipe's reader need not wait."""
    for value in values:
        write(encoded(value) + b"\n")


def write_csv(rows: Iterable[Row], columns: Mapping[str, Callable[[Row], Cell]]) -> None:
    cells = ([cell(row) for cell in columns.values()] for row in rows)
    for line in sheet(columns, cells):
        write(line.encode("utf-8", "replace"))


def write(line: bytes) -> None:
    """Write bytes to standard output: machine formats are UTF-8 whatever the terminal is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()
