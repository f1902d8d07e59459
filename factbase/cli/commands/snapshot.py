"""Named states: given a name, kept as files, checked, taken in."""

from pathlib import Path
from typing import TypedDict, Unpack

import click

from factbase.cli.exits import Exit, say
from factbase.cli.options import (
    WHEN,
    author_option,
    examples,
    known_at_option,
    settings_now,
    store_option,
)
from factbase.cli.output.formats import Format, Listing, format_option
from factbase.cli.output.plain import clean
from factbase.cli.pinned import noted
from factbase.cli.wording import counted
from factbase.domain.errors import HistoryBroken, RevisionNotFound, SnapshotInvalid
from factbase.domain.revision import Snapshot
from factbase.listings.sheet import columns
from factbase.store.importing import import_folder, verify_folder
from factbase.store.manifest import FILES, Manifest
from factbase.store.opening import create_store, open_store
from factbase.store.snapshots import export_snapshot
from factbase.store.when import needs_store, resolve

HOME = Path("snapshots")
"""Where a snapshot is exported to unless another folder is named."""

_FOLDER = click.Path(path_type=Path)


@click.group(
    epilog=examples(
        "factbase snapshot create first",
        "factbase snapshot export first",
        "factbase snapshot verify snapshots/first",
        "factbase diff first latest",
    )
)
def snapshot() -> None:
    """Name a state, keep it as files, check and import such files.

    A name means one revision for ever; giving it changes nothing else. Its files have a record
    a line, sorted, so that two states compare well with any tool.
    """


class _CreateOptions(TypedDict):
    known_at: str
    store: str | None


@snapshot.command(
    epilog=examples(
        "factbase snapshot create first",
        "factbase snapshot create friday --known-at 2024-01-26",
        note=WHEN,
    )
)
@click.argument("name")
@known_at_option
@store_option
def create(name: str, **options: Unpack[_CreateOptions]) -> Exit:
    """Give the latest state, or an earlier one, the name NAME."""
    if not needs_store(options["known_at"]):
        raise click.UsageError("a folder has its name already; snapshot import takes it in")
    settings = settings_now(store=options["store"])
    with open_store(settings.store) as store:
        revision = noted(resolve(options["known_at"], store=store)).end.revision
        if not revision:
            raise RevisionNotFound("there is no revision yet to name: ingest an article first")
        made = store.name_snapshot(name, revision=revision, created_at=settings.clock())
    click.echo(f"snapshot {made.name} is revision {made.revision}")
    return Exit.DONE


class _ListOptions(TypedDict):
    store: str | None
    form: Format


@snapshot.command("list", epilog=examples("factbase snapshot list --format json"))
@store_option
@format_option(Format.TABLE, Format.JSON, Format.JSONL, Format.CSV)
def list_(**options: Unpack[_ListOptions]) -> Exit:
    """List the snapshots by revision."""
    settings = settings_now(store=options["store"])
    with open_store(settings.store) as store:
        rows = store.snapshots()
    _listing(rows).write(options["form"])
    return Exit.DONE


def _listing(rows: tuple[Snapshot, ...]) -> Listing[Snapshot]:
    def table() -> None:
        from factbase.cli.tables.snapshots import print_snapshots

        print_snapshots(rows)

    return Listing(rows=rows, columns=columns("name", "revision", "created_at"), table=table)


class _StoreOption(TypedDict):
    store: str | None


@snapshot.command(
    epilog=examples(
        "factbase snapshot export first",
        "factbase snapshot export first /media/archive/first",
    )
)
@click.argument("name")
@click.argument("folder", metavar="[DIR]", type=_FOLDER, required=False)
@store_option
def export(name: str, folder: Path | None, **options: Unpack[_StoreOption]) -> Exit:
    """Write the snapshot NAME as files to DIR, else to snapshots/NAME.

    The folder has to be new or empty.
    """
    settings = settings_now(store=options["store"])
    folder = folder or HOME / name
    with open_store(settings.store) as store:
        manifest = export_snapshot(store, name, folder)
    click.echo(clean(f"{folder}: {_held(manifest)}"))
    return Exit.DONE


class _ImportOptions(_StoreOption):
    author: str | None


@snapshot.command(
    "import",
    epilog=examples(
        "factbase snapshot import snapshots/first",
        "factbase snapshot import snapshots/first --store sqlite:///copy.db",
    ),
)
@click.argument("folder", metavar="DIR", type=_FOLDER)
@author_option
@store_option
def import_(folder: Path, **options: Unpack[_ImportOptions]) -> Exit:
    """Record what the files in DIR hold and the store does not, as one revision.

    Nothing is recorded of files that are damaged, or that contradict the store.
    """
    settings = settings_now(store=options["store"], author=options["author"])
    with create_store(settings.store) as store:
        done = import_folder(store, folder, author=settings.author, recorded_at=settings.clock())
    recorded = f"revision {done.revision.number}" if done.revision else "nothing new"
    click.echo(clean(f"{recorded}, from {folder}: {_held(done.manifest)}"))
    return Exit.DONE


@snapshot.command(
    epilog=examples(
        "factbase snapshot verify snapshots/first",
        "factbase snapshot verify snapshots/first --store sqlite:///factbase.db",
    )
)
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, path_type=Path))
@store_option
def verify(folder: Path, **options: Unpack[_StoreOption]) -> Exit:
    """Check the files in DIR to the byte, and with --store that the store says the same.

    Exit code 1, and the file and line on standard error, where they are damaged.
    """
    try:
        manifest = _verified(folder, options["store"])
    except (SnapshotInvalid, HistoryBroken) as error:
        say(str(error))
        return Exit.NO
    click.echo(clean(f"{folder}: whole, {_held(manifest)}"))
    return Exit.DONE


def _verified(folder: Path, url: str | None) -> Manifest:
    if url is None:
        return verify_folder(folder)
    with open_store(url) as store:
        return verify_folder(folder, against=store)


def _held(manifest: Manifest) -> str:
    held = ", ".join(counted(manifest.counts[table], table[:-1]) for table in FILES)
    return f"{manifest.name}, revision {manifest.revision}: {held}"
