"""Markdown: the text is the file's own; markup that is no prose is masked."""

from pathlib import Path

import pytest

from factbase.domain.article import Article
from factbase.reading import Unreadable
from tests.reading.newsdesk import masked, read_all, write

YAML = """---
id: vw-17
title: "Rain: 12 fields flooded"
date: 2024-01-26T10:30:00+07:00
publisher: Valley Wire
link: https://valleywire.example/rain
lang: en
tags:
  - weather
---

# Rain comes

VALEDO - It rained.
"""

TOML = """+++
title = "Rain: 12 fields flooded"
date = 2024-01-26T10:30:00+07:00
publisher = "Valley Wire"
+++
VALEDO - It rained.
"""

TITLES = [
    ("a heading", "# Rain comes\n\nIt rained.\n", "Rain comes"),
    ("a closed heading", "\n# Rain comes #\n\nIt rained.\n", "Rain comes"),
    ("an underlined heading", "Rain comes\n==========\n\nIt rained.\n", "Rain comes"),
    ("a heading with emphasis", "# **Rain** comes to `A_B`\n\nIt rained.\n", "Rain comes to A_B"),
    ("a heading that ends a sentence", "# Rain comes.\n\nIt rained.\n", "Rain comes."),
    ("no heading", "Rain comes\n\nIt rained.\n", "Rain comes"),
    ("no title", "It rained.\n", ""),
]


def read_markdown(tmp_path: Path, text: str) -> Article:
    (article,) = read_all(write(tmp_path / "wire" / "rain.md", text))
    assert isinstance(article, Article), str(article)
    assert article.text == text
    return article


@pytest.mark.parametrize(
    ("text", "title"), [pytest.param(*case[1:], id=case[0]) for case in TITLES]
)
def test_title_of_markdown_is(tmp_path: Path, text: str, title: str) -> None:
    assert read_markdown(tmp_path, text).title == title


def test_front_matter_says_what_a_row_would(tmp_path: Path) -> None:
    article = read_markdown(tmp_path, YAML)

    assert (article.publisher, article.key, article.url) == (
        "Valley Wire",
        "vw-17",
        "https://valleywire.example/rain",
    )
    assert (article.title, article.dateline) == ("Rain: 12 fields flooded", "VALEDO")
    assert (article.published, article.lang) == ("2024-01-26T10:30:00+07:00", "en")


def test_front_matter_in_toml_is_read(tmp_path: Path) -> None:
    article = read_markdown(tmp_path, TOML)

    assert (article.title, article.publisher) == ("Rain: 12 fields flooded", "Valley Wire")
    assert article.published_on is not None
    assert (article.published_on.isoformat(), article.dateline) == ("2024-01-26", "VALEDO")


def test_front_matter_is_told_on_standard_input_too() -> None:
    (article,) = read_all("-", stdin=YAML.encode())

    assert isinstance(article, Article)
    assert article.key == "vw-17"


def test_article_without_an_id_has_the_file_as_its_key(tmp_path: Path) -> None:
    article = read_markdown(tmp_path, "# Rain comes\n\nIt rained.\n")

    assert (article.publisher, article.key) == ("wire", "rain.md#1")


MASKED = [
    (
        "a link's target",
        "[12 fields](https://w.example/2024/26) flooded.",
        "(https://w.example/2024/26)",
    ),
    ("an image's target", "![Rain](rain-12.png)", "(rain-12.png)"),
    ("an address", "See <https://w.example/26>.", "<https://w.example/26>"),
    ("code", "```\n12 + 26\n```", "```\n12 + 26\n```"),
    ("code that is never closed", "~~~\n12 + 26", "~~~\n12 + 26\n"),
    ("a comment", "It <!-- 12 --> rained.", "<!-- 12 -->"),
    ("a list's number", "12. It rained.", "12."),
]


@pytest.mark.parametrize(("line", "span"), [pytest.param(*case[1:], id=case[0]) for case in MASKED])
def test_markup_is_masked(tmp_path: Path, line: str, span: str) -> None:
    article = read_markdown(tmp_path, f"# Rain comes\n\nIt rained (12 times).\n\n{line}\n")

    assert masked(article) == [span]


def test_front_matter_is_masked(tmp_path: Path) -> None:
    (span,) = masked(read_markdown(tmp_path, YAML))

    assert span == YAML[: YAML.index("\n\n#")]


def test_emphasis_and_tables_are_prose(tmp_path: Path) -> None:
    text = "# Rain comes\n\nIt rained **12** times.\n\n| day | fields |\n|---|---|\n| 26 | 340 |\n"

    assert masked(read_markdown(tmp_path, text)) == []


UNREADABLE = [
    ("---\nlang: en\n---\n\n", "holds no text; an article needs a title or a text"),
    ("", "holds no text; an article needs a title or a text"),
    ("---\ndate: soon\n---\nRain.\n", "has a \"published\" that cannot be used: 'soon' is no date"),
    ("+++\ndate = soon\n+++\nRain.\n", "has front matter between +++ that is no TOML"),
]


@pytest.mark.parametrize(("text", "why"), UNREADABLE, ids=["no body", "empty", "date", "TOML"])
def test_markdown_that_is_no_article_says_why(tmp_path: Path, text: str, why: str) -> None:
    path = write(tmp_path / "rain.md", text)

    (found,) = read_all(path)

    assert isinstance(found, Unreadable)
    assert str(found).startswith(f"{path}: {why}")


def test_front_matter_with_a_title_alone_is_an_article(tmp_path: Path) -> None:
    assert read_markdown(tmp_path, "---\ntitle: Rain comes\n---\n").title == "Rain comes"
