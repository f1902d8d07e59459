"""How fast claims are read, next to quantulum3's parser on the same articles."""

import warnings
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from time import process_time

import msgspec

from factbase.bench.hostile import LENGTH, Growth, measure_growth
from factbase.bench.processes import cost_of
from factbase.domain.article import Article
from factbase.extraction import find_claims

SAMPLE = 40
"""Articles that the peer reads too: it needs some 60 ms for each."""

ROUNDS = 5
"""How often the sample is read by us, so that the clock's grain does not show."""

_MEGABYTE = 1_000_000
_SHORT_ARTICLE = b"At least 40 people were killed in the storm, the ministry said on Friday."


class Speed(msgspec.Struct, frozen=True, kw_only=True):
    """What one process reads in a CPU second."""

    articles: int
    claims: int
    articles_per_cpu_s: float
    megabytes_per_cpu_s: float


class Peer(msgspec.Struct, frozen=True, kw_only=True):
    """The same articles, read by both in turn; ratio is how many times faster we are."""

    name: str
    articles: int
    articles_per_cpu_s: float
    ours_per_cpu_s: float
    ratio: float


class ExtractionBench(msgspec.Struct, frozen=True, kw_only=True):
    """All that ``factbase bench extraction`` measures."""

    speed: Speed
    peer: Peer
    peak_mb: float
    """Resident memory at its largest, of a process that extracts the whole input."""
    start_up_cpu_s: float
    """CPU seconds of a process that extracts one sentence."""
    growth: tuple[Growth, ...]


def bench_extraction(
    articles: Sequence[Article], path: Path, *, today: date, hostile_length: int = LENGTH
) -> ExtractionBench:
    """Measure the reading of *articles*, which are those of the file at *path*."""
    return ExtractionBench(
        speed=measure_speed(articles, today=today),
        peer=measure_peer(articles, today=today),
        peak_mb=cost_of(("extract", str(path), "--format", "jsonl")).peak_mb,
        start_up_cpu_s=round(cost_of(("extract", "-"), given=_SHORT_ARTICLE).cpu_s, 3),
        growth=measure_growth(length=hostile_length),
    )


def measure_speed(articles: Sequence[Article], *, today: date) -> Speed:
    """Read all *articles* once in this process."""
    _read_by_us(articles[:1], today)
    started = process_time()
    claims = _read_by_us(articles, today)
    cpu_s = process_time() - started
    size = sum(len(article.text.encode("utf-8", "replace")) for article in articles)
    return Speed(
        articles=len(articles),
        claims=claims,
        articles_per_cpu_s=round(len(articles) / cpu_s, 1),
        megabytes_per_cpu_s=round(size / _MEGABYTE / cpu_s, 3),
    )


def measure_peer(articles: Sequence[Article], *, today: date) -> Peer:
    """Let quantulum3 read a sample spread over *articles*, and read it ourselves."""
    parse, name = _peer()
    sample = articles[:: max(len(articles) // SAMPLE, 1)][:SAMPLE]
    theirs = _cpu_s(lambda: [parse(article.text) for article in sample])
    ours = _cpu_s(lambda: [_read_by_us(sample, today) for _ in range(ROUNDS)]) / ROUNDS
    return Peer(
        name=name,
        articles=len(sample),
        articles_per_cpu_s=round(len(sample) / theirs, 2),
        ours_per_cpu_s=round(len(sample) / ours, 1),
        ratio=round(theirs / ours, 1),
    )


def _peer() -> tuple[Callable[[str], object], str]:
    """Get the peer ready: that it reads its tables on first use is not counted."""
    with warnings.catch_warnings():
        # It advises to install its classifier, which is no faster.
        warnings.simplefilter("ignore")
        from quantulum3 import __version__, parser  # noqa: PLC0415 - two seconds, here alone
    parser.parse("10 km")
    return parser.parse, f"quantulum3 {__version__} parser.parse"


def _read_by_us(articles: Iterable[Article], today: date) -> int:
    return sum(len(find_claims(article, today=today)) for article in articles)


def _cpu_s(work: Callable[[], object]) -> float:
    started = process_time()
    work()
    return process_time() - started
