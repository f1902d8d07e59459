"""What the benchmark measures; how fast it is is no test's business."""

import subprocess
from pathlib import Path

import pytest

from factbase.bench.extraction import bench_extraction, measure_speed
from factbase.bench.hostile import TEXTS, measure_growth
from factbase.bench.processes import cost_of
from factbase.domain.article import Article
from tests.conftest import PUBLISHED

TEXT = "At least 40 people were killed in the storm on Friday, and 1,200 lost their homes."


def an_article(key: str) -> Article:
    return Article("Harbour Post", key, "The storm", TEXT, PUBLISHED.isoformat())


def test_every_part_is_measured_on_the_same_articles(tmp_path: Path) -> None:
    path = tmp_path / "storm.txt"
    path.write_text(f"The storm\n\n{TEXT}\n")

    measured = bench_extraction(
        [an_article("1"), an_article("2")], path, today=PUBLISHED, hostile_length=200
    )

    assert measured.speed.articles == measured.peer.articles == 2
    assert measured.speed.claims == 4
    assert measured.peer.ratio > 1
    assert measured.peak_mb > 1
    assert measured.start_up_cpu_s > 0
    assert [grown.text for grown in measured.growth] == list(TEXTS)


def test_speed_counts_claims_and_megabytes() -> None:
    speed = measure_speed([an_article("1")], today=PUBLISHED)

    assert speed.claims == 2
    assert speed.megabytes_per_cpu_s == pytest.approx(
        speed.articles_per_cpu_s * len(TEXT) / 1e6, rel=0.05, abs=0.001
    )


def test_hostile_texts_are_read_at_both_lengths() -> None:
    assert all(grown.once_s >= 0 < grown.factor for grown in measure_growth(length=200))


def test_process_that_fails_is_not_measured() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        cost_of(("extract", "no-such-file.txt"))
