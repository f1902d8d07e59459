"""The reference of the command line is what the commands say of themselves."""

import click

from factbase.cli.program import program
from tests.cli.commands import every_command
from tests.conftest import ROOT, Golden

HEAD = """\
# Command line

Written by the commands themselves (`factbase COMMAND --help`); `pytest --accept` writes it anew.
"""


def test_reference_is_what_the_commands_say(golden: Golden) -> None:
    sections = [section(("factbase",), program)]
    sections += [section(("factbase", *path), command) for path, command in every_command(program)]

    golden("".join([HEAD, *sections]).encode(), ROOT / "docs/reference/command-line.md")


def section(path: tuple[str, ...], command: click.Command) -> str:
    """Write a command's help under its own heading."""
    context = click.Context(
        command, info_name=" ".join(path), terminal_width=90, help_option_names=["-h", "--help"]
    )
    return f"\n## {' '.join(path)}\n\n```text\n{command.get_help(context)}\n```\n"
