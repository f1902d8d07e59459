"""A bar beside long work: only where a person watches standard error."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def progress(items: Iterable[Item], label: str) -> Iterator[Item]:
    """Pass *items* through, counting them on the terminal as *label* ("articles")."""
    return _counted(items, label) if sys.stderr.isatty() else iter(items)


def _counted(items: Iterable[Item], label: str) -> Iterator[Item]:
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TimeElapsedColumn

    from factbase.cli.output.terminal import console

    bar = Progress(
        SpinnerColumn(),
        MofNCompleteColumn(),
        label,
        TimeElapsedColumn(),
        console=console(sys.stderr),
        transient=True,
        # What is printed meanwhile goes above the bar, but never from a file to the terminal.
        redirect_stdout=sys.stdout.isatty(),
    )
    with bar:
        task = bar.add_task(label, total=None)
        for item in items:
            bar.advance(task)
            yield item
