"""Speed and memory, measured here and now, next to a peer."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import click

from factbase.bench.extraction import ExtractionBench, bench_extraction
from factbase.cli.exits import Exit
from factbase.cli.inputs import Inputs
from factbase.cli.options import examples, settings_now
from factbase.cli.output.formats import write_json
from factbase.cli.output.plain import clean
from factbase.domain.article import Article
from factbase.domain.errors import ArticleUnreadable

CORPUS = Path("../shared/corpora/news_2000.jsonl.gz")

_LINEAR_BELOW = 3.0
"""Twice the text may take some more than twice the time: clocks are coarse, machines shared."""


@click.group(epilog=examples("factbase bench extraction news.jsonl.gz"))
def bench() -> None:
    """Measure speed and memory, as ratios to a peer in the same run."""


@bench.command(
    epilog=examples(
        "factbase bench extraction news.jsonl.gz",
        "factbase bench extraction news.jsonl --articles 200 --json",
        note="PATH is a file of articles; without it, the corpus that lies beside the checkout.",
    )
)
@click.argument("path", type=click.Path(path_type=Path), default=CORPUS)
@click.option(
    "--articles", type=click.IntRange(1), metavar="N", help="Read the first N articles only."
)
@click.option("--json", "as_json", is_flag=True, help="Print all that is measured as JSON.")
def extraction(path: Path, articles: int | None, *, as_json: bool) -> Exit:
    """Measure the reading of claims, next to quantulum3's parser on the same articles."""
    today = settings_now().clock().date()
    measured = bench_extraction(_articles(path, articles), path, today=today)
    if as_json:
        write_json(measured)
        return Exit.DONE
    for line in _told(measured):
        click.echo(clean(line))
    return Exit.DONE


def _told(measured: ExtractionBench) -> Iterator[str]:
    speed, peer = measured.speed, measured.peer
    yield (
        f"{speed.articles_per_cpu_s:,.0f} articles, {speed.megabytes_per_cpu_s:.2f} MB"
        f" a CPU second ({speed.articles:,} articles, {speed.claims:,} claims)"
    )
    yield (
        f"{peer.ratio:,.0f} times {peer.name}"
        f" ({peer.articles_per_cpu_s:g} articles a CPU second, on {peer.articles} of them)"
    )
    yield (
        f"{measured.peak_mb:.0f} MB at its largest;"
        f" {measured.start_up_cpu_s:.2f} CPU seconds for one sentence, start and all"
    )
    slow = [grown for grown in measured.growth if grown.factor > _LINEAR_BELOW]
    told = ", ".join(f"{grown.text} x{grown.factor:.1f}" for grown in slow)
    yield f"{len(measured.growth)} hostile texts doubled: {told or 'all linear'}"


def _articles(path: Path, most: int | None) -> tuple[Article, ...]:
    """Hold the articles in memory: reading the file is not what is measured."""
    inputs = Inputs((str(path),), {"published": None, "publisher": None}, settings_now())
    articles = tuple(islice(inputs, most))
    if not articles:
        raise ArticleUnreadable(f"{path}: has no article to measure with")
    return articles
