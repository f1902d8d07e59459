"""The command line: ask, call one thing, print. A command imports what it needs when it runs."""

from factbase.cli.program import main

__all__ = ["main"]
