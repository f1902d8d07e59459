"""A server of what the store knows, until it is stopped."""

import sys
from functools import partial
from typing import TypedDict, Unpack

import click

from factbase.cli.exits import Exit
from factbase.cli.options import examples, settings_now, store_option
from factbase.store.opening import create_store


class _Options(TypedDict):
    host: str
    port: int
    store: str | None


@click.command(
    epilog=examples(
        "factbase serve",
        "factbase serve --port 9000 --store sqlite:///desk.db",
        "factbase serve --host 0.0.0.0    # once factbase key create has made a key",
    )
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8321,
    show_default=True,
    help="On which port; 0 takes one that is free.",
)
@store_option
def serve(**options: Unpack[_Options]) -> Exit:
    """Answer HTTP: figures, histories, diffs, new articles.

    Until SIGTERM or Ctrl-C; requests that have begun are answered first. On loopback without
    keys, whatever runs on this machine may ask. Elsewhere, or once the store has a key, every
    request needs one.
    """
    from factbase.app import create_app, doors_for, listening, run

    settings = settings_now(store=options["store"])
    with create_store(settings.store) as store:
        doors = doors_for(options["host"], store.keys())
    app = create_app(partial(create_store, settings.store), settings=settings, doors=doors)
    with listening(options["host"], options["port"]) as listener:
        click.echo(f"listening on {listener.address}, described at {listener.address}/schema")
        sys.stdout.flush()
        run(app, listener)
    return Exit.DONE
