"""How these tests read: from a folder of their own, on a fixed day, standard input in hand."""

import gzip
import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from factbase.domain.article import Article
from factbase.reading import ReadingOptions, Unreadable, read

TODAY = date(2024, 1, 29)
LONG_AFTER = date(2031, 5, 1)

STORY = (
    "Flood kills 12 in river valley\n\n"
    "VALEDO - Rescuers found 12 bodies on Friday (26/1), the governor said.\n\n"
    "Another 340 people were moved to schools, she said.\n"
)
"""An article as a wire would send it."""


def read_all(
    *paths: str | Path,
    stdin: bytes = b"",
    today: date = TODAY,
    options: ReadingOptions | None = None,
) -> list[Article | Unreadable]:
    found = read(paths, options=options or ReadingOptions(), today=today, stdin=io.BytesIO(stdin))
    return list(found)


def read_slowly(*paths: str | Path) -> Iterator[Article | Unreadable]:
    """Read as much as is asked for, with little room for each text."""
    options = ReadingOptions(text_limit=10_000)
    return read(paths, options=options, today=TODAY, stdin=io.BytesIO())


def read_text(text: str, *, today: date = TODAY, options: ReadingOptions | None = None) -> Article:
    """Read *text* from standard input, where it has to be one article."""
    (article,) = read_all("-", stdin=text.encode(), today=today, options=options)
    assert isinstance(article, Article), str(article)
    return article


def rows(*given: object) -> bytes:
    """Write JSONL."""
    return b"".join(json.dumps(row).encode() + b"\n" for row in given)


def read_rows(*given: object, options: ReadingOptions | None = None) -> list[Article | Unreadable]:
    return read_all("-", stdin=rows(*given), options=options)


def read_row(row: dict[str, object], *, options: ReadingOptions | None = None) -> Article:
    (article,) = read_rows(row, options=options)
    assert isinstance(article, Article), str(article)
    return article


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def zipped(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)


def masked(article: Article) -> list[str]:
    return [article.text[start:end] for start, end in article.masked]
