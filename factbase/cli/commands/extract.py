"""Articles in, claims out; nothing is stored."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import Unpack

import click
import msgspec

from factbase.cli.exits import Exit
from factbase.cli.inputs import InputOptions, Inputs
from factbase.cli.options import (
    examples,
    paths_argument,
    published_option,
    publisher_option,
    settings_now,
)
from factbase.cli.output.formats import Format, format_option, write_json, write_jsonl
from factbase.cli.output.progress import progress
from factbase.cli.workers import in_order
from factbase.domain.article import Article
from factbase.domain.claim import Claim
from factbase.extraction import find_claims


class Page(msgspec.Struct, frozen=True):
    """An article and the claims it makes."""

    article: Article
    claims: tuple[Claim, ...]


class _Options(InputOptions):
    form: Format
    workers: int
    explain: bool


@click.command(
    epilog=examples(
        "factbase extract article.txt",
        "factbase extract article.txt --explain",
        "factbase extract news/ --format jsonl --workers 2 > claims.jsonl",
        "curl -s https://example.org/story.txt | factbase extract - --published 2024-01-26",
        note="PATH is a file (.txt .md .jsonl .jsonl.gz), a folder, or - for standard input.",
    )
)
@paths_argument
@published_option
@publisher_option
@format_option(Format.TABLE, Format.JSON, Format.JSONL)
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    metavar="N",
    default=1,
    show_default=True,
    help="Processes that work side by side; the order of results stays.",
)
@click.option(
    "--explain", is_flag=True, help="Show the texts with their claims, and what read them."
)
def extract(paths: tuple[str, ...], **options: Unpack[_Options]) -> Exit:
    """Print the claims that articles make; store nothing.

    As JSON lines: a line an article, {"id", "title", "published", "publisher", "claims": [...]},
    with the input's own id, else the article's key.
    """
    if options["explain"] and options["form"] is not Format.TABLE:
        raise click.UsageError("--explain is for people: leave --format away")
    settings = settings_now()
    inputs = Inputs(paths, options, settings)
    work = partial(_page, today=settings.clock().date())
    pages = in_order(work, inputs, workers=options["workers"])
    _write(_watched(pages), options)
    return inputs.exit


def _page(article: Article, *, today: date) -> Page:
    return Page(article, tuple(find_claims(article, today=today)))


def _watched(pages: Iterable[Page]) -> Iterator[Page]:
    """Show progress, unless the results themselves pass by on the terminal."""
    return iter(pages) if sys.stdout.isatty() else progress(pages, "articles")


def _write(pages: Iterator[Page], options: _Options) -> None:
    if options["form"] is Format.TABLE:
        from factbase.cli.tables.claims import print_claims, print_explained

        show = print_explained if options["explain"] else print_claims
        for page in pages:
            show(page.article, page.claims)
    elif options["form"] is Format.JSON:
        write_json([_line(page) for page in pages])
    else:
        write_jsonl(_line(page) for page in pages)


def _line(page: Page) -> dict[str, object]:
    article = page.article
    return {
        "id": article.input_id or article.key,
        "title": article.title,
        "published": article.published,
        "publisher": article.publisher,
        "claims": page.claims,
    }
