"""What became of each figure: before, after, by how much, and in whose words."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from rich.table import Table
from rich.text import Text

from factbase.cli.output.terminal import console, joined, words
from factbase.cli.tables.layout import plain_table
from factbase.cli.wording import (
    counted,
    day_in_words,
    listed,
    quantity_in_words,
    signed,
)
from factbase.domain.diff import Change, Delta, Diff, End, Kind

_STYLES = {
    Kind.RAISED: "up",
    Kind.LOWERED: "down",
    Kind.NEW: "fresh",
    Kind.DISPUTED: "warning",
    Kind.CORRECTED: "warning",
    Kind.RETRACTED: "warning",
}
_NONE = Decimal(0)
_SHARES = {"percent": " percentage points"}
_QUOTE = 160
"""Characters of a sentence that are quoted at most."""


def print_diff(diff: Diff) -> None:
    """Print the two ends, a block a change, and the sum by kind."""
    screen = console()
    screen.print(words(f"{_end(diff.base)}  →  {_end(diff.head)}{_as_of(diff)}", "faint"))
    if diff.items:
        screen.print(diff_table(diff.items))
    kinds = ", ".join(f"{number:,} {kind}" for kind, number in diff.summary.items())
    total = counted(len(diff.items), "change")
    screen.print(words(f"{total}: {kinds}" if diff.items else "no change", "faint"))


def print_delta(delta: Delta) -> None:
    """Print how many rows of each table were removed and added; the rows are for programs."""
    removed, added = (Counter(row.table for row in rows) for rows in (delta.removed, delta.added))
    table = plain_table("records", "removed", "added")
    for column in table.columns[1:]:
        column.justify = "right"
    for name in sorted(removed | added):
        table.add_row(words(name), f"{removed[name]:,}", f"{added[name]:,}")
    screen = console()
    if delta.removed or delta.added:
        screen.print(table)
        screen.print(words("the records themselves: --format jsonl", "faint"))
    else:
        screen.print(words("no change", "faint"))


def diff_table(changes: Sequence[Change]) -> Table:
    table = Table.grid(padding=(0, 2, 1, 0))
    table.add_column(no_wrap=True, min_width=8)
    table.add_column(overflow="fold")
    for change in changes:
        table.add_row(words(change.kind, _STYLES.get(change.kind, "name")), _told(change))
    return table


def _told(change: Change) -> Text:
    lines = [
        words(change.title, "name"),
        _moved(change),
        words(measured(change)),
        *_quotes(change),
        words(change.figure, "faint"),
    ]
    return Text("\n").join(line for line in lines if line)


def _moved(change: Change) -> Text:
    if change.after and _stands(change):
        return words(f"{quantity_in_words(change.after.quantity)} stands", "number")
    numbers = [
        words(quantity_in_words(answer.quantity), "number") if answer else words("nothing", "faint")
        for answer in (change.before, change.after)
    ]
    return joined(numbers[0], "  →  ", numbers[1])


def _stands(change: Change) -> bool:
    """Whether both ends have the same answer: a dispute alone moves no number."""
    before, after = change.before, change.after
    if before is None or after is None:
        return False
    return (before.quantity, before.claims) == (after.quantity, after.claims)


def measured(change: Change) -> str:
    """Say by how much: "+174 · +0.67 % between lower bounds · 1 day"."""
    if not change.comparable:
        return f"not comparable: {change.why}"
    parts = [
        change.difference is not None and _difference(change),
        change.days is not None and not _stands(change) and counted(change.days, "day"),
        change.per_day is not None and abs(change.days or 0) > 1 and _pace(change),
        change.steps > 1 and counted(change.steps, "step"),
        change.why,
    ]
    return " · ".join(part for part in parts if part)


def _difference(change: Change) -> str:
    number = signed(change.difference or _NONE) + _SHARES.get(change.unit, "")
    percent = "" if change.percent is None else f" · {signed(change.percent)} %"
    bounds = f" between {change.between_bounds} bounds" if change.between_bounds else ""
    return f"{number}{percent}{bounds}"


def _pace(change: Change) -> str:
    return f"{signed(change.per_day or _NONE)} a day"


def _quotes(change: Change) -> Iterator[Text]:
    """Quote who stood before, who stands now where that is someone else, and who disputes it."""
    answers = [answer for answer in (change.before, change.after) if answer]
    for answer in answers[:1] if _stands(change) else answers:
        yield _quoted(listed(answer.publishers, most=2), answer.as_of, *answer.words[:1])
    disputes = change.after.disputes if change.after else ()
    for dispute in disputes or ():
        said = f"but {quantity_in_words(dispute.quantity)}: {dispute.publisher}"
        yield _quoted(said, dispute.as_of, dispute.words)


def _quoted(said: str, as_of: date, sentence: str = "") -> Text:
    quote = f": “{_shortened(sentence)}”" if sentence else ""
    return joined(words(f"{said}, {day_in_words(as_of)}", "faint"), words(quote))


def _shortened(sentence: str) -> str:
    sentence = " ".join(sentence.split())
    if len(sentence) <= _QUOTE:
        return sentence
    return sentence[:_QUOTE].rpartition(" ")[0] + "…"


def _end(end: End) -> str:
    named = [end.snapshot, end.revision is not None and f"revision {end.revision}"]
    at = f", {day_in_words(end.recorded_at.date())}" if end.recorded_at else ""
    return " = ".join(part for part in named if part) + at


def _as_of(diff: Diff) -> str:
    return f", as of {day_in_words(diff.as_of)}" if diff.as_of else ""
