"""All of it on a sample newsroom: claims, figures, a diff, and what was known when."""

import shutil
import sys
import tempfile
from pathlib import Path

import click

from factbase.cli.exits import Exit
from factbase.cli.options import examples
from factbase.cli.output.progress import progress
from factbase.demo import NEWSROOM, play
from factbase.domain.errors import FolderUnusable
from factbase.store.opening import create_store

STORE = "factbase.db"
"""Where every command looks for a store unless it is told: the folder needs no settings."""


@click.command(
    epilog=examples("factbase demo", "factbase demo tour && cd tour && factbase figures")
)
@click.argument("folder", metavar="[DIR]", type=click.Path(path_type=Path), required=False)
def demo(folder: Path | None) -> Exit:
    """Show all of it on a sample newsroom, in a scratch folder.

    Takes in some twenty short articles day by day, under the clock of those days, and shows the
    claims of one, the figures, a diff between two snapshots and what was known when. DIR has to
    be new or empty; without it a folder is made where temporary files are kept.
    """
    from factbase.cli.tables.demo import print_tour

    scratch = _scratch(folder)
    shutil.copytree(NEWSROOM, scratch / "newsroom")
    with create_store(f"sqlite:///{scratch / STORE}") as store:
        played = tuple(progress(play(store, scratch / "newsroom"), "steps"))
        print_tour(store, played, scratch=scratch, program=_program())
    return Exit.DONE


def _scratch(folder: Path | None) -> Path:
    if folder is None:
        return Path(tempfile.mkdtemp(prefix="factbase-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise FolderUnusable(f"{folder}: is not empty; name a new folder, or none")
    return folder


def _program() -> str:
    """Say how to call the program from another folder."""
    return "factbase" if shutil.which("factbase") else str(Path(sys.argv[0]).resolve())
