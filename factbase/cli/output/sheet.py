"""CSV that a spreadsheet may open: numbers stay numbers, and no text becomes a formula."""

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

Cell: TypeAlias = str | int | Decimal | date | datetime | bool | None

# What makes a spreadsheet run a cell instead of showing it.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def sheet(header: Iterable[str], rows: Iterable[Iterable[Cell]]) -> Iterator[str]:
    """Write *header* and *rows* as lines of CSV; None is an empty cell.

    A text that begins as a formula would gets an apostrophe in front; numbers never do, so that
    -5 stays minus five.
    """
    yield _line(header)
    for row in rows:
        yield _line(_written(cell) for cell in row)


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
        case bool():
            return str(cell).lower()
        case Decimal():
            return format(cell, "f")
        case int() | date():
            return cell.isoformat() if isinstance(cell, date) else str(cell)


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()
