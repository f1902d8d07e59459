"""The three translated articles in one file that lie beside the checkout."""

import json
from datetime import date
from pathlib import Path

import pytest

from factbase.domain.article import Article
from tests.reading.newsdesk import LONG_AFTER, TODAY, read_all


@pytest.mark.parametrize("today", [TODAY, LONG_AFTER], ids=["then", "long after"])
def test_seed_is_three_articles_with_their_titles_and_days(shared: Path, today: date) -> None:
    gold = json.loads((shared / "articles" / "seed.gold.json").read_text(encoding="utf-8"))

    found = read_all(shared / "articles" / "seed.txt", today=today)

    articles = [article for article in found if isinstance(article, Article)]
    assert [(a.title, a.dateline) for a in articles] == [
        (a["title"], a["dateline"]) for a in gold["articles"]
    ]
    assert [a.published for a in articles] == ["2024-01-26", "2024-01-26", "2024-01-27"]


def test_seed_loses_not_a_character(shared: Path) -> None:
    path = shared / "articles" / "seed.txt"

    texts = [article.text for article in read_all(path) if isinstance(article, Article)]

    assert "".join(texts).encode() == path.read_bytes()


def test_every_row_of_the_corpora_is_an_article(shared: Path) -> None:
    found = read_all(shared / "corpora" / "news_2000.jsonl.gz")

    assert len(found) == 2000
    assert all(isinstance(article, Article) and article.published for article in found)
