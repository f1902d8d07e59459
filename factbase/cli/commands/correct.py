"""A person puts right what a claim says of its figure; the text stays as it was printed."""

from datetime import date
from decimal import Decimal
from typing import TypedDict, Unpack

import click

from factbase.cli.decided import say_recorded
from factbase.cli.exits import Exit
from factbase.cli.options import (
    author_option,
    examples,
    number_of,
    reason_option,
    settings_now,
    speaks_for_option,
    store_option,
)
from factbase.domain.figure import Decision
from factbase.domain.quantity import Quantifier, Quantity
from factbase.pipeline.decisions import Correction
from factbase.pipeline.decisions import correct as record_correction
from factbase.store.opening import open_store

# A range has two ends and vague words no number: neither follows from one --value.
_QUANTIFIERS = [
    each.value for each in Quantifier if each not in {Quantifier.BETWEEN, Quantifier.VAGUE}
]


class _Options(TypedDict):
    value: Decimal | None
    quantifier: str | None
    as_of: date | None
    author: str | None
    reason: str
    store: str | None


@click.command(
    epilog=examples(
        "factbase correct c_5f0c1a2b --value 26,257 --reason 'misprint, says the ministry'",
        "factbase correct c_5f0c1a2b --value 26,000 --quantifier more_than --reason '…'",
        "factbase correct c_5f0c1a2b --as-of 2024-01-25 --reason 'the day of the count'",
        note="factbase history FIGURE names the claims; the beginning of an id will do.",
    )
)
@click.argument("claim")
@click.option("--value", callback=number_of, metavar="NUMBER", help="The number it should be.")
@click.option(
    "--quantifier", type=click.Choice(_QUANTIFIERS), help="How firmly it is meant: as before else."
)
@speaks_for_option
@author_option
@reason_option
@store_option
def correct(claim: str, **options: Unpack[_Options]) -> Exit:
    """Put right what a claim says of its figure.

    The claim keeps its words and the store what was known before; from the new revision on the
    figure has the corrected number, with the author and the reason beside it.
    """
    if not any((options["value"] is not None, options["quantifier"], options["as_of"])):
        raise click.UsageError("say what is right: --value, --quantifier or --as-of")
    settings = settings_now(store=options["store"], author=options["author"])
    with open_store(settings.store) as store:
        found = store.at().claim(claim)
        revision = record_correction(
            store,
            found.id,
            Correction(quantity=_corrected(found.quantity, options), as_of=options["as_of"]),
            decision=Decision(settings.author, options["reason"]),
            clock=settings.clock,
        )
        say_recorded(revision)
    return Exit.DONE


def _corrected(printed: Quantity, options: _Options) -> Quantity | None:
    """Make the right quantity of what was printed; None where only the date was wrong."""
    value, named = options["value"], options["quantifier"]
    if value is None and named is None:
        return None
    quantifier = Quantifier(named) if named else _kept(printed.quantifier)
    return Quantity.stated(
        printed.number if value is None else value,
        quantifier,
        unit=printed.unit,
        qualifier=printed.qualifier if quantifier is printed.quantifier else None,
    )


def _kept(quantifier: Quantifier) -> Quantifier:
    return quantifier if quantifier.value in _QUANTIFIERS else Quantifier.EXACT
