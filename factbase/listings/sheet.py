"""CSV that a spreadsheet may open: numbers stay numbers, and no text becomes a formula."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any, TypeAlias

Cell: TypeAlias = str | int | Decimal | date | datetime | bool | tuple[str, ...] | None

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


def columns(*paths: str) -> dict[str, Callable[[object], Cell]]:
    """Make a column of each path into a record: "quantity.value"; empty where it ends early."""
    return {path: partial(_reached, parts=path.split(".")) for path in paths}


def _reached(record: object, parts: Iterable[str]) -> Any:  # noqa: ANN401  # whatever is there
    for part in parts:
        record = None if record is None else getattr(record, part)
    return record


def _written(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str() | tuple():
            return _as_text(cell)
        case bool():
            return str(cell).lower()
        case Decimal():
            return format(cell, "f")
        case int() | date():
            return cell.isoformat() if isinstance(cell, date) else str(cell)


def _as_text(cell: str | tuple[str, ...]) -> str:
    text = cell if isinstance(cell, str) else "; ".join(cell)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    # With \r in the terminator a cell that has one is quoted, so that no reader ends the row there.
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue().removesuffix("\r\n") + "\n"
