"""The look that all tables share."""

from rich import box
from rich.console import Console
from rich.table import Table

NARROW = 80
"""Below this many columns a table puts days and places under what they belong to."""


def plain_table(*headers: str) -> Table:
    """Make a table without a frame; words that do not fit go on in the next line."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="faint")
    for header in headers:
        table.add_column(header, overflow="fold")
    return table


def is_coloured(screen: Console) -> bool:
    """Whether colour alone can mark words here; where not, brackets do."""
    return screen.is_terminal and not screen.no_color and screen.color_system is not None
