"""Keys to a server: made, listed, revoked."""

from typing import TypedDict, Unpack

import click

from factbase.cli.exits import Exit, say
from factbase.cli.options import examples, settings_now, store_option
from factbase.cli.output.formats import Format, Listing, format_option
from factbase.cli.output.plain import clean
from factbase.domain.key import Key, Scope
from factbase.listings.sheet import columns
from factbase.store.keys import make_key
from factbase.store.opening import create_store, open_store


@click.group(
    epilog=examples(
        "factbase key create newsroom --scope read --scope write",
        "factbase key list",
        "factbase key revoke k_1f0c93ab",
    )
)
def key() -> None:
    """Make, list and revoke the keys that let programs ask a server.

    A server that is not on loopback needs one, and so does each request to it, as
    Authorization: Bearer KEY. The store keeps a hash of it alone.
    """


class _CreateOptions(TypedDict):
    scopes: tuple[str, ...]
    store: str | None


@key.command(
    epilog=examples("factbase key create newsroom", "factbase key create wire --scope write")
)
@click.argument("name")
@click.option(
    "--scope",
    "scopes",
    type=click.Choice([scope.value for scope in Scope]),
    multiple=True,
    default=(Scope.READ.value,),
    show_default=True,
    help="What it allows; may be given again.",
)
@store_option
def create(name: str, **options: Unpack[_CreateOptions]) -> Exit:
    """Make a key for NAME, who is the author of what is written with it.

    It is printed once and kept nowhere.
    """
    if not name.strip():
        raise click.UsageError("NAME has to say who has the key")
    settings = settings_now(store=options["store"])
    with create_store(settings.store) as store:
        made, secret = make_key(
            store,
            name.strip(),
            scopes=map(Scope, options["scopes"]),
            created_at=settings.clock(),
        )
    click.echo(secret)
    say(f"{made.id} for {made.name}, to {' and '.join(made.scopes)}: keep it, it is shown once")
    return Exit.DONE


class _ListOptions(TypedDict):
    store: str | None
    form: Format


@key.command("list", epilog=examples("factbase key list --format json"))
@store_option
@format_option(Format.TABLE, Format.JSON, Format.JSONL, Format.CSV)
def list_(**options: Unpack[_ListOptions]) -> Exit:
    """List the keys by the time they were made, without their secrets."""
    settings = settings_now(store=options["store"])
    with open_store(settings.store) as store:
        _listing(store.keys()).write(options["form"])
    return Exit.DONE


def _listing(keys: tuple[Key, ...]) -> Listing[Key]:
    def table() -> None:
        from factbase.cli.tables.keys import print_keys

        print_keys(keys)

    columns_shown = columns("id", "name", "scopes", "created_at", "revoked_at")
    return Listing(rows=keys, columns=columns_shown, table=table)


class _RevokeOptions(TypedDict):
    store: str | None


@key.command(epilog=examples("factbase key revoke k_1f0c93ab"))
@click.argument("key_id", metavar="KEY")
@store_option
def revoke(key_id: str, **options: Unpack[_RevokeOptions]) -> Exit:
    """Let the key of the id KEY open nothing from now on."""
    settings = settings_now(store=options["store"])
    with open_store(settings.store) as store:
        store.revoke_key(key_id, revoked_at=settings.clock())
    click.echo(clean(f"{key_id} opens nothing any more"))
    return Exit.DONE
