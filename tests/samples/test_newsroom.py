"""The sample newsroom's articles and the manifest that says how they are played."""

import csv
import io
import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from factbase.domain.article import Article
from factbase.reading import ReadingOptions, read

NEWSROOM = Path(__file__).parents[2] / "factbase" / "demo" / "newsroom"
STEPS: list[dict[str, Any]] = tomllib.loads(
    (NEWSROOM / "newsroom.toml").read_text(encoding="utf-8")
)["steps"]
LONG_AFTER = date(2031, 5, 1)


def articles_of(step: dict[str, Any]) -> list[Article]:
    """Read a step's inputs as the manifest says; each has to be an article."""
    found = [
        article
        for given in step.get("inputs", ())
        for article in read(
            [NEWSROOM / given["path"]],
            options=ReadingOptions(publisher=given.get("publisher")),
            today=LONG_AFTER,
            stdin=io.BytesIO(),
        )
    ]
    assert all(isinstance(article, Article) for article in found), [str(a) for a in found]
    return [article for article in found if isinstance(article, Article)]


ARTICLES = [(step, article) for step in STEPS for article in articles_of(step)]
IDS = [f"{step['name']} {article.key}" for step, article in ARTICLES]


def test_newsroom_is_as_large_as_it_says() -> None:
    distinct = {article.id for _, article in ARTICLES}
    outlets = {article.publisher for _, article in ARTICLES}
    days = {article.published_on for _, article in ARTICLES}

    assert (len(distinct), len(outlets), len(days)) == (23, 6, 20)


def test_newsroom_says_that_its_outlets_are_invented() -> None:
    readme = (NEWSROOM / "README.md").read_text(encoding="utf-8")

    assert "The outlets are invented; the figures are real." in readme
    assert all(f"`{article.key}`" in readme for _, article in ARTICLES)
    assert all(article.publisher in readme for _, article in ARTICLES)
    assert all((article.url or ".example/").count(".example/") == 1 for _, article in ARTICLES)


@pytest.mark.parametrize(("step", "article"), ARTICLES, ids=IDS)
def test_article_is_short_titled_and_out_before_it_is_recorded(
    step: dict[str, Any], article: Article
) -> None:
    assert article.published is not None
    published = datetime.fromisoformat(article.published)
    recorded = step["recorded_at"]
    at = published if published.tzinfo else published.replace(tzinfo=recorded.tzinfo)

    assert at < recorded
    assert 60 <= len(article.text.split()) <= 160
    assert article.title
    assert article.dateline


def test_steps_are_played_in_time() -> None:
    clock = [step["recorded_at"] for step in STEPS]

    assert clock == sorted(clock)
    assert all(moment.utcoffset().total_seconds() == 0 for moment in clock)


def test_every_file_is_played_once() -> None:
    played = [given["path"] for step in STEPS for given in step.get("inputs", ())]
    there = [
        path.relative_to(NEWSROOM).as_posix()
        for path in sorted(NEWSROOM.glob("*/*"))
        if path.is_file()
    ]

    assert sorted(played) == there


def test_names_are_unique_and_snapshots_begin_with_a_letter() -> None:
    names = [step["name"] for step in STEPS]
    snapshots = [step["snapshot"] for step in STEPS if "snapshot" in step]

    assert len(set(names)) == len(names)
    assert len(set(snapshots)) == len(snapshots)
    assert all(name[0].isalpha() for name in snapshots)


DECISIONS = [
    (step, decision)
    for step in STEPS
    for do in ("correct", "retract")
    for decision in step.get(do, ())
]


@pytest.mark.parametrize(("step", "decision"), DECISIONS, ids=lambda row: row.get("name", ""))
def test_decision_is_about_an_article_that_was_played(
    step: dict[str, Any], decision: dict[str, str]
) -> None:
    before = STEPS[: STEPS.index(step) + 1]
    (text,) = {
        article.text
        for played, article in ARTICLES
        if played in before
        and (article.publisher, article.key) == (decision["publisher"], decision["article"])
    }

    assert text.count(decision.get("exact", text)) == 1
    assert decision["author"]
    assert decision["reason"]


EDITED = [("Lowland Courier", "courier-0127.txt#1"), ("Lowland Courier", "lc-derna")]


@pytest.mark.parametrize(("publisher", "key"), EDITED)
def test_an_edited_article_comes_back_under_its_key(publisher: str, key: str) -> None:
    versions = [a.text for _, a in ARTICLES if (a.publisher, a.key) == (publisher, key)]

    assert len(versions) == len(set(versions)) == 2


def test_every_other_article_comes_once() -> None:
    keys = [(a.publisher, a.key) for _, a in ARTICLES if (a.publisher, a.key) not in EDITED]

    assert len(set(keys)) == len(keys)


TOLLS = [
    ("2024-01-26", "hw-gaza-0126", ("killed", "injured")),
    ("2024-01-27", "ml-gaza-0127", ("killed", "injured")),
    ("2024-02-19", "nk-gaza-0219", ("killed", "injured")),
    ("2024-05-06", "hw-gaza-0507", ("killed", "injured")),
    ("2024-06-19", "dt-gaza-june", ("killed",)),
]


@pytest.mark.parametrize(("day", "key", "columns"), TOLLS)
def test_tolls_are_those_of_the_day(
    shared: Path, day: str, key: str, columns: tuple[str, ...]
) -> None:
    with (shared / "truth" / "gaza_daily.csv").open(encoding="utf-8") as file:
        (row,) = (row for row in csv.DictReader(file) if row["date"] == day)
    (text,) = (article.text for _, article in ARTICLES if article.key == key)

    assert all(f"{int(row[column]):,}" in text for column in columns)
