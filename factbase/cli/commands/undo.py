"""The inverse of a revision, as a revision."""

from typing import TypedDict, Unpack

import click

from factbase.cli.decided import say_recorded
from factbase.cli.exits import Exit
from factbase.cli.options import (
    author_option,
    examples,
    reason_option,
    settings_now,
    store_option,
)
from factbase.store.opening import open_store


class _Options(TypedDict):
    author: str | None
    reason: str
    store: str | None


@click.command(
    epilog=examples("factbase undo 12 --reason 'the feed was a test'"),
)
@click.argument("revision", type=click.IntRange(min=1))
@author_option
@reason_option
@store_option
def undo(revision: int, **options: Unpack[_Options]) -> Exit:
    """Record the inverse of a revision.

    History stays as it was. Refused where later revisions rest on what would be taken back.
    """
    settings = settings_now(store=options["store"], author=options["author"])
    with open_store(settings.store) as store:
        inverse = store.undo(
            revision,
            author=settings.author,
            reason=options["reason"],
            recorded_at=settings.clock(),
        )
    say_recorded(inverse)
    return Exit.DONE
