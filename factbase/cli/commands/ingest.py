"""Articles in, a revision out: what is read, matched and recorded."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Unpack

import click

from factbase.cli.exits import Exit
from factbase.cli.inputs import InputOptions, Inputs
from factbase.cli.options import (
    author_option,
    examples,
    paths_argument,
    published_option,
    publisher_option,
    settings_now,
    store_option,
)
from factbase.cli.output.formats import Format, format_option, write_json, write_jsonl
from factbase.cli.output.progress import progress
from factbase.domain.article import Article
from factbase.domain.errors import StoreNotFound
from factbase.listings.taken import taken_line
from factbase.pipeline import Taken, preview, take_in
from factbase.pipeline.taking import LARGEST_BATCH
from factbase.settings import Settings
from factbase.store.base import Store
from factbase.store.opening import create_store, open_store

# Rows come by the thousand, and a commit waits for the disk: they share revisions.
_ROWS = (".jsonl", ".jsonl.gz")


class _Options(InputOptions):
    dry_run: bool
    author: str | None
    store: str | None
    form: Format


@click.command(
    epilog=examples(
        "factbase ingest monday.txt --publisher 'Harbour Gazette'",
        "factbase ingest articles/ --dry-run",
        "factbase ingest feed.jsonl.gz --store postgresql://desk@localhost/figures",
        note=(
            "PATH is a file (.txt .md .jsonl .jsonl.gz), a folder, or - for standard input."
            f" Each article is a revision of its own; of JSONL, at most {LARGEST_BATCH} rows."
        ),
    )
)
@paths_argument
@published_option
@publisher_option
@click.option("--dry-run", is_flag=True, help="Say what would change; record nothing.")
@author_option
@store_option
@format_option(Format.TABLE, Format.JSON, Format.JSONL)
def ingest(paths: tuple[str, ...], **options: Unpack[_Options]) -> Exit:
    """Read articles and record what they say of figures.

    Prints what each article came to, and the revision it is recorded in. A text that the store
    has already makes no revision; an article whose text changed is a new version of it.
    """
    settings = settings_now(store=options["store"], author=options["author"])
    inputs = Inputs(paths, options, settings)
    with _opened(settings, options) as store:
        if options["dry_run"]:
            taken = preview(inputs, store.at(), today=settings.clock().date())
        else:
            taken = _record(inputs, store, paths, settings)
        _write(progress(taken, "articles"), options)
    return inputs.exit


def _record(
    inputs: Iterable[Article], store: Store, paths: tuple[str, ...], settings: Settings
) -> Iterator[Taken]:
    rows = any(path.endswith(_ROWS) for path in paths)
    return take_in(
        inputs,
        store,
        author=settings.author,
        clock=settings.clock,
        batch_size=LARGEST_BATCH if rows else 1,
    )


@contextmanager
def _opened(settings: Settings, options: _Options) -> Iterator[Store]:
    """Open the store, made where there is none; a dry run makes none and looks at an empty one."""
    with _store(settings.store) if options["dry_run"] else create_store(settings.store) as store:
        yield store


def _store(url: str) -> Store:
    try:
        return open_store(url)
    except StoreNotFound:
        return create_store("sqlite:///:memory:")


def _write(taken: Iterator[Taken], options: _Options) -> None:
    if options["form"] is Format.TABLE:
        from factbase.cli.tables.ingest import print_taken

        print_taken(taken)
    elif options["form"] is Format.JSON:
        write_json([taken_line(one) for one in taken])
    else:
        write_jsonl(taken_line(one) for one in taken)
