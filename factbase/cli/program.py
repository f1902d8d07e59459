"""The commands, in the order in which a newcomer meets them."""

import importlib
import sys

import click

import factbase
from factbase.cli.exits import run

COMMANDS = {
    "demo": ("demo", "Show all of it on a sample newsroom, in a scratch folder."),
    "extract": ("extract", "Print the claims that articles make; store nothing."),
    "ingest": ("ingest", "Read articles and record what they say of figures."),
    "figures": ("figures", "List the tracked figures and their values."),
    "history": ("history", "List every observation of one figure."),
    "diff": ("diff", "Say what became of the figures between two states."),
    "snapshot": ("snapshot", "Name a state, keep it as files, check and import such files."),
    "export": ("export", "Write every record of one kind, for other programs."),
    "correct": ("correct", "Put right what a claim says of its figure."),
    "retract": ("retract", "Take back a claim, or all that an article says."),
    "undo": ("undo", "Record the inverse of a revision."),
    "serve": ("serve", "Answer HTTP: figures, histories, diffs, new articles."),
    "key": ("key", "Make, list and revoke the keys that let programs ask a server."),
    "bench": ("bench", "Measure speed and memory, as ratios to a peer in the same run."),
}
"""By name: the module that has the command, and what it does, so that help imports none of them."""


class Commands(click.Group):
    """A group that imports a command when it is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click asks with it
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module, _ = COMMANDS[cmd_name]
        found = getattr(importlib.import_module(f"factbase.cli.commands.{module}"), cmd_name)
        return found if isinstance(found, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, says) for name, (_, says) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            ctx.fail(f"no such command: {args[0]!r}{_near(args[0])}")
        return super().resolve_command(ctx, args)


EXIT_CODES = """\b
Results go to standard output, all else to standard error. Exit codes:
  0  done
  1  the answer is no (diff --exit-code, snapshot verify)
  2  wrong use
  3  done, but some inputs failed, each named on standard error
"""


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EXIT_CODES,
)
@click.version_option(factbase.__version__, message="factbase %(version)s")
def program() -> None:
    """Track facts and figures: numeric claims with their source and date, versioned, compared.

    factbase COMMAND --help says more of a command, with examples.
    """


def main() -> None:
    """Run the command line as this process: its end is the process's."""
    sys.exit(run(program, sys.argv[1:]))


def _near(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, COMMANDS, n=1)
    return f"; did you mean {near[0]}?" if near else ""
