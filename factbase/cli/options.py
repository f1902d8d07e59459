"""Options that several commands share, each meaning the same everywhere."""

import os
from datetime import date
from pathlib import Path

import click
import msgspec

from factbase.settings import Settings, load_settings


def _day(_ctx: click.Context, _option: click.Parameter, text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError as error:
        raise click.BadParameter(f"{text!r} is no day; write it as 2024-01-26") from error


WHEN = "WHEN is a revision, `latest`, a snapshot's name, a day, or a time with its offset."

store_option = click.option(
    "--store", metavar="URL", help="Where figures are kept.  [FACTBASE_STORE]"
)
author_option = click.option("--author", metavar="NAME", help="Who decides.  [FACTBASE_AUTHOR]")
reason_option = click.option(
    "--reason", metavar="WORDS", required=True, help="Why; kept with the revision."
)
as_of_option = click.option(
    "--as-of",
    callback=_day,
    metavar="DATE",
    help="The day for which values speak: the latest else.",
)
known_at_option = click.option(
    "--known-at",
    metavar="WHEN",
    default="latest",
    show_default=True,
    help="What was known then.",
)
published_option = click.option(
    "--published", callback=_day, metavar="DATE", help="The day of texts that do not say theirs."
)
publisher_option = click.option(
    "--publisher", metavar="NAME", help="Who printed the texts that do not say it."
)
paths_argument = click.argument("paths", nargs=-1, required=True, metavar="PATH…")


def settings_now(*, store: str | None = None, author: str | None = None) -> Settings:
    """Read the settings that hold here; an option that was given goes before."""
    given = {name: text for name, text in (("store", store), ("author", author)) if text}
    return msgspec.structs.replace(load_settings(os.environ, Path.cwd()), **given)


def examples(*lines: str) -> str:
    """Write a command's examples for the end of its help."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)
