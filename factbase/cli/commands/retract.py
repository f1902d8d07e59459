"""A person takes back a claim or an article; nothing is deleted."""

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
from factbase.domain.figure import Decision
from factbase.pipeline.decisions import retract as record_retraction
from factbase.store.opening import open_store


class _Options(TypedDict):
    author: str | None
    reason: str
    store: str | None


@click.command(
    epilog=examples(
        "factbase retract c_5f0c1a2b --reason 'the ministry withdrew the number'",
        "factbase retract a_77de0193 --reason 'the article was withdrawn' --author 'A. Editor'",
        note=(
            "factbase history FIGURE names the claims, factbase export articles the articles;"
            " the beginning of a claim's id will do."
        ),
    )
)
@click.argument("target", metavar="CLAIM|ARTICLE")
@author_option
@reason_option
@store_option
def retract(target: str, **options: Unpack[_Options]) -> Exit:
    """Take back a claim, or all that an article says.

    What is retracted no longer speaks for a figure from the new revision on. Nothing is deleted:
    it is still listed, and stands at every revision before.
    """
    settings = settings_now(store=options["store"], author=options["author"])
    decision = Decision(settings.author, options["reason"])
    with open_store(settings.store) as store:
        say_recorded(record_retraction(store, target, decision=decision, clock=settings.clock))
    return Exit.DONE
