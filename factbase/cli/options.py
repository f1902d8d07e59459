"""Options that several commands share, each meaning the same everywhere."""

import os
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

import click
import msgspec

from factbase.domain.calendar import Moment, parse_moment
from factbase.domain.errors import InvalidDate
from factbase.settings import Settings, load_settings


def _day(_ctx: click.Context, _option: click.Parameter, text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise click.BadParameter(f"{text!r} is no day; write it as 2024-01-26") from error


def _moment(_ctx: click.Context, _option: click.Parameter, text: str | None) -> Moment | None:
    try:
        return None if text is None else parse_moment(text)
    except InvalidDate as error:
        raise click.BadParameter(str(error)) from error


def _stated(_ctx: click.Context, _option: click.Parameter, text: str) -> str:
    if not text.strip():
        raise click.BadParameter("it has to say why")
    return text.strip()


def number_of(_ctx: click.Context, _option: click.Parameter, text: str | None) -> Decimal | None:
    """Read a number as people type it: 26257, 26,257, 3.50."""
    try:
        number = None if text is None else Decimal(text.replace(",", ""))
    except InvalidOperation:
        number = Decimal("nan")
    if number is not None and not number.is_finite():
        raise click.BadParameter(f"{text!r} is no number; write it as 26,257 or 3.50")
    return number


WHEN = (
    "WHEN is a revision's number, latest, a snapshot's name, a day (to its end in UTC), a time with"
    " its offset, or a snapshot's folder (with a slash: ./first), which needs no store."
)

store_option = click.option(
    "--store", metavar="URL", help="Where figures are kept.  [FACTBASE_STORE]"
)
author_option = click.option("--author", metavar="NAME", help="Who decides.  [FACTBASE_AUTHOR]")
reason_option = click.option(
    "--reason",
    callback=_stated,
    metavar="WORDS",
    required=True,
    help="Why; kept with the revision.",
)
as_of_option = click.option(
    "--as-of",
    callback=_day,
    metavar="DATE",
    help="The day for which values speak: the latest else.",
)
speaks_for_option = click.option(
    "--as-of", callback=_day, metavar="DATE", help="The day for which the claim speaks."
)
known_at_option = click.option(
    "--known-at",
    metavar="WHEN",
    default="latest",
    show_default=True,
    help="What was known then.",
)
published_option = click.option(
    "--published",
    callback=_moment,
    metavar="DATE",
    help="The day, or time with its offset, of texts that do not say theirs.",
)
publisher_option = click.option(
    "--publisher", metavar="NAME", help="Who printed the texts that do not say it."
)
paths_argument = click.argument("paths", nargs=-1, required=True, metavar="PATH…")


def settings_now(*, store: str | None = None, author: str | None = None) -> Settings:
    """Read the settings that hold here; an option that was given goes before."""
    given = {name: text for name, text in (("store", store), ("author", author)) if text}
    return msgspec.structs.replace(load_settings(os.environ, Path.cwd()), **given)


def examples(*lines: str, note: str = "") -> str:
    """Write a command's examples, and what they take for granted, for the end of its help."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines) + f"\n\n{note}"
