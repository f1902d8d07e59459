"""JSONL: an article a line."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.domain.article import Article
from factbase.reading import ReadingOptions, Unreadable
from tests.reading.newsdesk import (
    STORY,
    masked,
    read_all,
    read_row,
    read_rows,
    rows,
    write,
    zipped,
)

RAIN = {"title": "Rain comes", "text": "It rained, and 12 fields were flooded."}

TEXTS = [
    ("title, blank line, text", "Rain", "It rained.", "Rain\n\nIt rained."),
    ("the text that begins with the title", "Rain", "Rain fell.", "Rain fell."),
    ("the text alone", None, "It rained.", "It rained."),
    ("the title alone", "Rain", None, "Rain"),
    ("an empty title is none", "", " It rained.", " It rained."),
    ("an empty text is none", "Rain ", "", "Rain "),
    ("nothing is stripped", " Rain\n", "\tIt rained. \r\n", " Rain\n\n\n\tIt rained. \r\n"),
    (
        "nothing is normalised",
        "Cafe\u0301",
        "\ufb01re\u00a0\u200b",
        "Cafe\u0301\n\n\ufb01re\u00a0\u200b",
    ),
    ("beyond the first plane", "🌧", "🌧🌧 12", "🌧🌧 12"),
    ("NUL survives", "a\0b", "c\0", "a\0b\n\nc\0"),
    ("a lone surrogate survives", "\ud83c", "x \udf27", "\ud83c\n\nx \udf27"),
]


@pytest.mark.parametrize(
    ("title", "text", "whole"), [pytest.param(*case[1:], id=case[0]) for case in TEXTS]
)
def test_text_is_put_together_code_point_for_code_point(
    title: str | None, text: str | None, whole: str
) -> None:
    assert read_row({"title": title, "text": text}).text == whole


TEXT = st.text(st.characters(codec=None), max_size=40)  # any code point


@given(title=TEXT, text=TEXT)
def test_offsets_count_in_what_the_row_says(title: str, text: str) -> None:
    (found,) = read_rows({"title": title, "text": text})

    if isinstance(found, Unreadable):
        assert (title + text).strip() == ""
    else:
        assert found.text.startswith(title)
        assert found.text.endswith(text)
        assert found.text in {text, title, f"{title}\n\n{text}"}
        assert found.title == title or not title


def test_row_says_who_what_and_when() -> None:
    article = read_row(
        {
            "id": "vw-17",
            "url": "https://valleywire.example/rain",
            "publisher": "Valley Wire",
            "published": "2024-01-26T10:30:00+07:00",
            "lang": "en",
            "section": {"unknown": ["keys", "are", "ignored"]},
            **RAIN,
        }
    )

    assert article == Article(
        publisher="Valley Wire",
        key="vw-17",
        title=RAIN["title"],
        text=f"{RAIN['title']}\n\n{RAIN['text']}",
        published="2024-01-26T10:30:00+07:00",
        url="https://valleywire.example/rain",
        lang="en",
        input_id="vw-17",
    )


KEYS = [
    ("id before all", {"id": "7", "url": "https://valleywire.example/7"}, "7"),
    ("a number is an id", {"id": 7}, "7"),
    ("address", {"url": "https://valleywire.example/7"}, "https://valleywire.example/7"),
    ("file and line", {}, "stdin#1"),
    ("an empty id is none", {"id": " "}, "stdin#1"),
]


@pytest.mark.parametrize(("more", "key"), [pytest.param(*case[1:], id=case[0]) for case in KEYS])
def test_key_is(more: dict[str, object], key: str) -> None:
    assert read_row({**RAIN, **more}).key == key


def test_key_of_a_row_is_its_line_in_the_file(tmp_path: Path) -> None:
    path = write(tmp_path / "wire" / "day.jsonl", rows(RAIN) + b"\n\n" + rows(RAIN))

    found = [a.key for a in read_all(path) if isinstance(a, Article)]

    assert found == ["day.jsonl#1", "day.jsonl#4"]


PUBLISHED = [
    ("2024-01-26", "2024-01-26"),
    (" 2024-01-26 ", "2024-01-26"),
    ("2024-01-26T23:30:00-05:00", "2024-01-26T23:30:00-05:00"),
    ("2024-01-26T23:30:00.123456Z", "2024-01-26T23:30:00.123456Z"),
    ("2024-01-26 23:30:00+00:00", "2024-01-26 23:30:00+00:00"),
    ("20240126T233000Z", "2024-01-26T23:30:00+00:00"),
    ("20240126", "2024-01-26"),
    ("Fri, 26 Jan 2024 23:30:00 +0700", "2024-01-26"),
    ("January 26, 2024", "2024-01-26"),
    ("2024-01-26T10:30:00", "2024-01-26"),
    ("", None),
    (None, None),
]


@pytest.mark.parametrize(("written", "published"), PUBLISHED)
def test_published_is_iso(written: str | None, published: str | None) -> None:
    assert read_row({**RAIN, "published": written}).published == published


UNREADABLE = [
    ([RAIN], "is a list; write one JSON object a line"),
    ("rain", "is a text; write one JSON object a line"),
    (12, "is a number; write one JSON object a line"),
    (None, "is null; write one JSON object a line"),
    ({}, 'has neither "title" nor "text"; give one of them'),
    ({"title": " ", "text": "\n"}, 'has neither "title" nor "text"; give one of them'),
    ({"title": 12}, 'has a number as "title"; write it as a text'),
    ({"text": ["It rained."]}, 'has a list as "text"; write it as a text'),
    ({**RAIN, "published": 1706227200}, 'has a number as "published"; write it as a text'),
    ({**RAIN, "publisher": {"name": "W"}}, 'has an object as "publisher"; write it as a text'),
    ({**RAIN, "id": True}, 'has true or false as "id"; write it as a text'),
    ({**RAIN, "id": 1.5}, 'has a number as "id"; write it as a text'),
    ({**RAIN, "published": "soon"}, "has a \"published\" that cannot be used: 'soon' is no date"),
    ({**RAIN, "id": "\ud800"}, 'has half a character (a lone surrogate) in "id"'),
]


@pytest.mark.parametrize(("row", "why"), UNREADABLE, ids=[repr(row) for row, _ in UNREADABLE])
def test_row_that_is_no_article_says_why(row: object, why: str) -> None:
    _, found = read_rows(RAIN, row)

    said = str(found)
    assert said.startswith(f"standard input, row 2: {why}")
    assert "\n" not in said


BROKEN = [
    (b'{"title": "Rain"', "is no JSON: expecting ','"),
    (b"Rain comes", "is no JSON: expecting value"),
    (b'{"title": "Rain" "text": ""}', "is no JSON: expecting"),
    (b'{"title": ' + b"[" * 100_000, "is JSON nested too deeply"),
    (b'{"title": ' + b"9" * 10_000 + b"}", "is no JSON: exceeds the limit"),
    (b'{"title": "\xe9t\xe9"}', "is not UTF-8: byte 0xE9 at offset 11"),
]


@pytest.mark.parametrize(("line", "why"), BROKEN, ids=[why for _, why in BROKEN])
def test_a_bad_row_loses_none_of_the_others(line: bytes, why: str) -> None:
    first, bad, last = read_all("-", stdin=rows(RAIN) + line + b"\n" + rows(RAIN))

    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert isinstance(bad, Unreadable)
    assert (bad.row, bad.why[: len(why)]) == (2, why)


def test_row_over_the_limit_is_named_and_the_rest_is_read() -> None:
    options = ReadingOptions(text_limit=100)
    huge = {"text": "x" * 3_000_000}

    found = read_rows({"text": "x" * 100}, {"text": "é" * 51}, huge, RAIN, options=options)

    assert [type(f) for f in found] == [Article, Unreadable, Unreadable, Article]
    assert str(found[1]) == (
        "standard input, row 2: is larger than 100 bytes; split it, or raise the setting text_limit"
    )
    assert str(found[2]) == str(found[1]).replace("row 2", "row 3")


def test_zipped_rows_are_read(tmp_path: Path) -> None:
    path = write(tmp_path / "day.jsonl.gz", zipped(rows(RAIN)) + zipped(rows(RAIN)))

    assert [type(found) for found in read_all(path)] == [Article, Article]


def test_zip_cut_short_keeps_the_rows_before(tmp_path: Path) -> None:
    whole = zipped(rows(*({"text": f"It rained {n * n} times."} for n in range(40_000))))
    path = write(tmp_path / "day.jsonl.gz", whole[: len(whole) // 2])

    *read, last = read_all(path)

    assert len(read) > 10_000
    assert all(isinstance(found, Article) for found in read)
    assert isinstance(last, Unreadable)
    assert str(last).startswith(f"{path}: is cut short, its gzip data ends early; fetch the file")
    assert f"row {len(read) + 1} " in last.why


def test_zip_without_any_article_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "day.jsonl.gz", zipped(b""))

    (found,) = read_all(path)

    assert str(found) == f"{path}: is empty; a line for each article was expected"


def test_a_title_said_again_in_the_text_is_masked() -> None:
    article = read_row({"title": "Rain comes", "text": "Rain comes\n\nRain comes\n\nIt rained.\n"})

    assert masked(article) == ["Rain comes"]


def test_a_title_that_is_a_sentence_is_still_the_title() -> None:
    article = read_row({"title": "Rain comes.", "text": "VALEDO - It rained."})

    assert (article.title, article.dateline) == ("Rain comes.", "VALEDO")


def test_a_row_without_title_gets_that_of_its_text() -> None:
    assert read_row({"text": STORY}).title == "Flood kills 12 in river valley"


def test_a_row_with_two_articles_in_it_is_one_row() -> None:
    assert len(read_rows({"text": STORY + "\n" + STORY})) == 1


def test_json_over_several_lines_names_each() -> None:
    found = read_all("-", stdin=json.dumps(RAIN, indent=1).encode())

    assert len(found) == 4
    assert all(isinstance(f, Unreadable) for f in found)
