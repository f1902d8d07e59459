"""A sheet opens in any spreadsheet: numbers stay numbers, no text runs."""

import csv
from datetime import UTC, date, datetime
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.listings.sheet import Cell, columns, sheet

WRITTEN: list[tuple[Cell, str]] = [
    (None, ""),
    ("26,083 killed", '"26,083 killed"'),
    ('the "safe" zone', '"the ""safe"" zone"'),
    (Decimal(-5), "-5"),
    (Decimal("3.50"), "3.50"),
    (Decimal("3.5E+9"), "3500000000"),
    (-174, "-174"),
    (True, "true"),
    (False, "false"),
    (date(2024, 1, 26), "2024-01-26"),
    (datetime(2024, 1, 26, 12, tzinfo=UTC), "2024-01-26T12:00:00+00:00"),
    (("Daily Ledger", "Harbour Gazette"), "Daily Ledger; Harbour Gazette"),
    ("=SUM(A1:A9)", "'=SUM(A1:A9)"),
    ("+1", "'+1"),
    ("-5 degrees", "'-5 degrees"),
    ("@import", "'@import"),
    ("\t=1", "'\t=1"),
    ("\r=1", '"\'\r=1"'),
    (("=1+1", "b"), "'=1+1; b"),
]


class Inner(msgspec.Struct):
    value: Decimal | None


class Outer(msgspec.Struct):
    name: str
    inner: Inner | None


@pytest.mark.parametrize(("cell", "line"), WRITTEN)
def test_cell_is_written_as(cell: Cell, line: str) -> None:
    assert list(sheet(["c"], [[cell, 1]]))[1] == f"{line},1\n"


@given(st.text(min_size=1))
def test_no_text_begins_as_a_formula_does(text: str) -> None:
    line = list(sheet(["c"], [[text]]))[1]

    (cell,) = next(csv.reader([line]), [""]) or [""]
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_columns_are_named_by_the_path_of_their_part() -> None:
    chosen = columns("name", "inner.value")

    assert {name: cell(Outer("a", Inner(Decimal(1)))) for name, cell in chosen.items()} == {
        "name": "a",
        "inner.value": Decimal(1),
    }


def test_path_that_ends_early_is_an_empty_cell() -> None:
    assert columns("inner.value")["inner.value"](Outer("a", None)) is None
