"""Paths, folders, encodings, limits: what can be wrong with a file, and what is said then."""

import os
import sys
import tracemalloc
from pathlib import Path

import pytest

from factbase.domain.article import Article
from factbase.reading import PassedOver, ReadingOptions, Unreadable
from tests.reading.newsdesk import STORY, read_all, read_slowly, rows, write, zipped

ROW = rows({"title": "Rain comes", "text": "It rained."})


def keys(found: list[Article | Unreadable]) -> list[str]:
    return [article.key for article in found if isinstance(article, Article)]


def test_folder_is_read_sorted_and_to_any_depth(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/b/c.jsonl.gz", ".hidden.txt", ".git/x.txt", "A.TXT"):
        write(tmp_path / name, zipped(ROW) if name.endswith("gz") else STORY)

    assert keys(read_all(tmp_path)) == ["A.TXT#1", "b.txt#1", "a/z.md#1", "a/b/c.jsonl.gz#1"]


def test_publisher_is_the_folder_where_nobody_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "wire" / "rain.txt", STORY)

    (from_above,) = read_all(tmp_path / "wire")
    monkeypatch.chdir(tmp_path / "wire")
    (from_within,) = read_all("rain.txt")

    assert isinstance(from_above, Article)
    assert isinstance(from_within, Article)
    assert from_above.publisher == from_within.publisher == "wire"
    assert from_above.id == from_within.id


def test_files_of_a_folder_that_are_not_read_are_passed_over(tmp_path: Path) -> None:
    for name in ("a.txt", "b.pdf", "c.html", "d.docx", "e.png", "f.gz"):
        write(tmp_path / name, STORY)

    article, notice = read_all(tmp_path)

    assert isinstance(article, Article)
    assert isinstance(notice, PassedOver)
    assert str(notice) == (
        f"{tmp_path}: passed over b.pdf, c.html, d.docx and 2 more;"
        " only .txt, .md, .jsonl or .jsonl.gz is read"
    )


def test_standard_input_is_read_among_files(tmp_path: Path) -> None:
    path = write(tmp_path / "rain.txt", STORY)

    assert keys(read_all(path, "-", path, stdin=ROW)) == ["rain.txt#1", "stdin#1", "rain.txt#1"]


STANDARD_INPUT = [
    ("plain text", STORY.encode()),
    ("JSONL", ROW),
    ("JSONL with a mark and blank lines", b"\xef\xbb\xbf\n \n" + ROW),
    ("JSONL in UTF-16", ROW.decode().encode("utf-16")),
    ("zipped JSONL", zipped(ROW)),
    ("zipped text", zipped(STORY.encode())),
]


@pytest.mark.parametrize(
    "content", [pytest.param(content, id=name) for name, content in STANDARD_INPUT]
)
def test_standard_input_is_told_apart(content: bytes) -> None:
    (article,) = read_all("-", stdin=content)

    assert isinstance(article, Article)
    assert article.title in {"Rain comes", "Flood kills 12 in river valley"}


@pytest.mark.parametrize("content", [STORY.encode(), ROW, zipped(ROW)])
def test_file_without_an_ending_is_told_apart(tmp_path: Path, content: bytes) -> None:
    (article,) = read_all(write(tmp_path / "draft", content))

    assert isinstance(article, Article)


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_encoding_with_its_mark_is_read(tmp_path: Path, encoding: str) -> None:
    text = "Crue à Valédo 🌧\n\nLes secours ont trouvé 12 corps.\n"
    mark = "" if encoding in {"utf-8", "utf-8-sig", "utf-16"} else "\ufeff"
    path = write(tmp_path / "crue.txt", (mark + text).encode(encoding))

    (article,) = read_all(path)

    assert isinstance(article, Article)
    assert article.text == text


WRONG = [
    (
        "Latin-1",
        "crue.txt",
        "Crue à Valédo".encode("latin-1"),
        "is not UTF-8: byte 0xE0 at offset 5;",
    ),
    (
        "UTF-16 cut short",
        "crue.txt",
        "Crue".encode("utf-16")[:-1],
        "begins as UTF-16 and breaks off",
    ),
    ("empty", "crue.txt", b"", "holds no text"),
    ("blank", "crue.txt", b" \n\t\n", "holds no text"),
    ("no gzip", "crue.jsonl.gz", b"Crue", "is no gzip data, or is damaged; fetch the file again"),
    (
        "gzip damaged",
        "crue.jsonl.gz",
        zipped(ROW)[:-8] + b"12345678",
        "is no gzip data, or is damag",
    ),
    ("no rows", "crue.jsonl", b"", "is empty; a line for each article was expected"),
    ("HTML", "crue.html", b"<p>", "is HTML, which is not read; save the page as text (.txt)"),
    ("PDF", "crue.pdf", b"%PDF", "ends in .pdf; what is read ends in .txt, .md, .jsonl or .jsonl"),
    ("gzip of text", "crue.txt.gz", b"", "ends in .gz; what is read ends in"),
]


@pytest.mark.parametrize(
    ("name", "content", "why"), [pytest.param(*case[1:], id=case[0]) for case in WRONG]
)
def test_unreadable_file_says_why_and_the_next_is_read(
    tmp_path: Path, name: str, content: bytes, why: str
) -> None:
    bad = write(tmp_path / name, content)
    good = write(tmp_path / "good.txt", STORY)

    unread, article = read_all(bad, good)

    said = str(unread)
    assert isinstance(article, Article)
    assert said.startswith(f"{bad}: {why}")
    assert "\n" not in said


def test_missing_file_is_named() -> None:
    (found,) = read_all("nowhere/rain.txt")

    assert str(found) == (
        "nowhere/rain.txt: cannot be opened (no such file or directory);"
        " check the name and that you may read it"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere file names are text")
def test_file_whose_name_is_no_text_is_read(tmp_path: Path) -> None:
    write(tmp_path / os.fsdecode(b"pluie-\xe9t\xe9.txt"), STORY)

    assert keys(read_all(tmp_path)) == ["pluie-\ufffdt\ufffd.txt#1"]


def test_path_through_a_file_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "rain.txt", STORY) / "more.txt"

    (found,) = read_all(path)

    assert "cannot be opened (not a directory)" in str(found)


def test_empty_standard_input_is_named() -> None:
    (found,) = read_all("-")

    assert str(found) == "standard input: holds no text; an article needs a title or a text"


def test_name_with_a_nul_is_none() -> None:
    (found,) = read_all("rain\0.txt")

    assert isinstance(found, Unreadable)
    assert found.why == "is no file name; it holds a NUL character"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "rain.txt", STORY)
    path.chmod(0)

    (found,) = read_all(path)

    assert "permission denied" in str(found)


def test_folder_without_articles_is_named(tmp_path: Path) -> None:
    write(tmp_path / "b.pdf", "")

    (found,) = read_all(tmp_path)

    assert str(found) == (
        f"{tmp_path}: holds no article: no file ends in .txt, .md, .jsonl or .jsonl.gz"
    )


@pytest.mark.parametrize("ending", ["txt", "md"])
def test_text_at_the_limit_is_read_and_one_over_is_not(tmp_path: Path, ending: str) -> None:
    options = ReadingOptions(text_limit=300_000)
    full = write(tmp_path / f"full.{ending}", "It rained. " * 27_272 + "Rain. 12")
    over = write(tmp_path / f"over.{ending}", full.read_text() + "3")

    article, unread = read_all(full, over, options=options)

    assert isinstance(article, Article)
    assert str(unread) == (
        f"{over}: is larger than 300,000 bytes; split it, or raise the setting text_limit"
    )


def test_a_text_of_ten_megabytes_is_the_most_by_default(tmp_path: Path) -> None:
    over = write(tmp_path / "over.txt", b"x" * 10_000_001)

    (found,) = read_all(over)

    assert str(found).startswith(f"{over}: is larger than 10,000,000 bytes")


@pytest.mark.parametrize(
    "content",
    [zipped(b"x" * 60_000_000), zipped(b'{"text": "It rained."}\n' * 2_000)],
    ids=["one endless row", "many rows"],
)
def test_memory_does_not_grow_with_what_a_gzip_expands_to(tmp_path: Path, content: bytes) -> None:
    path = write(tmp_path / "bomb.jsonl.gz", content)
    tracemalloc.start()

    for found in read_slowly(path):
        assert isinstance(found, Article) or "is larger than" in found.why
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 5_000_000


def test_nothing_is_read_before_it_is_asked_for(tmp_path: Path) -> None:
    first = write(tmp_path / "first.txt", STORY)

    found = read_slowly(first, tmp_path / "second.txt")
    next(found)
    write(tmp_path / "second.txt", STORY)

    assert isinstance(next(found), Article)
