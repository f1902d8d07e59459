"""What is printed once a person's decision is recorded."""

import click

from factbase.cli.output.plain import clean
from factbase.domain.revision import Revision


def say_recorded(revision: Revision) -> None:
    """Print the revision, and whose it is."""
    click.echo(clean(f"revision {revision.number}, by {revision.author}: {revision.reason}"))
