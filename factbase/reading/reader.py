"""Each path in turn: open it, tell what it is, read it."""

import itertools
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import BinaryIO

from factbase.domain.article import Article
from factbase.domain.errors import ArticleUnreadable
from factbase.reading.options import ReadingOptions
from factbase.reading.reading import Chunks, Outcome, Reading
from factbase.reading.sources.bytestream import as_utf8, chunks_of, expanded
from factbase.reading.sources.folders import ENDINGS, Found, find_files
from factbase.reading.sources.markdown import read_markdown
from factbase.reading.sources.plain import read_plain
from factbase.reading.sources.rows import read_rows
from factbase.reading.unreadable import Unreadable

STANDARD_INPUT = "-"

_GZIP_MAGIC = b"\x1f\x8b"
_BYTE_ORDER_MARK = "\ufeff".encode()


def read(
    paths: Iterable[str | os.PathLike[str]],
    *,
    options: ReadingOptions,
    today: date,
    stdin: BinaryIO,
) -> Iterator[Article | Unreadable]:
    """Read files, folders and ``-`` in the order given, as a stream; memory does not grow with it.

    *today* only serves to find the year of a date that has none.
    """
    for path in paths:
        name = os.fspath(path)
        if name == STANDARD_INPUT:
            yield from _read_standard_input(stdin, options, today)
        else:
            yield from _read_path(name, options, today)


def _read_path(name: str, options: ReadingOptions, today: date) -> Outcome:
    for found in find_files(name):
        if isinstance(found, Unreadable):
            yield found
            continue
        reading = Reading(
            path=_legible(str(found.path)),
            key=_legible(found.key),
            publisher=_legible(_folder_name(found.path)),
            options=options,
            today=today,
        )
        yield from _read_file(found, reading)


def _read_file(found: Found, reading: Reading) -> Outcome:
    try:
        with found.path.open("rb") as file:
            yield from _READERS[found.ending](chunks_of(file), reading)
    except ArticleUnreadable as error:
        yield reading.fails(str(error))
    except OSError as error:
        yield reading.fails(_in_words(error))


def _read_standard_input(stdin: BinaryIO, options: ReadingOptions, today: date) -> Outcome:
    reading = Reading(
        path="standard input", key="stdin", publisher="stdin", options=options, today=today
    )
    try:
        yield from _read_by_content(chunks_of(stdin), reading)
    except ArticleUnreadable as error:
        yield reading.fails(str(error))


def _read_by_content(chunks: Chunks, reading: Reading) -> Outcome:
    """Tell JSONL, gzip, Markdown's front matter and plain text apart by how they begin."""
    stream = as_utf8(chunks)
    first = next(stream, b"")
    whole = itertools.chain([first], stream)
    if first.startswith(_GZIP_MAGIC):
        return _read_by_content(expanded(whole), reading)
    start = first.removeprefix(_BYTE_ORDER_MARK).lstrip()
    if start.startswith((b"{", b"[")):
        return read_rows(whole, reading)
    if start.startswith((b"---\n", b"---\r\n", b"+++\n", b"+++\r\n")):
        return read_markdown(whole, reading)
    return read_plain(whole, reading)


def _read_zipped_rows(chunks: Chunks, reading: Reading) -> Outcome:
    return read_rows(expanded(chunks), reading)


_READERS: Mapping[str, Callable[[Chunks, Reading], Outcome]] = dict(
    zip(ENDINGS, (read_plain, read_markdown, read_rows, _read_zipped_rows), strict=True)
) | {"": _read_by_content}


def _folder_name(path: Path) -> str:
    """The folder that a file lies in; wherever the person stands, it is the same."""
    return Path(os.path.abspath(path)).parent.name or path.name  # noqa: PTH100  # resolve() would follow links


def _legible(name: str) -> str:
    """A file's name as text that can be printed and hashed, whatever bytes it is made of."""
    return os.fsencode(name).decode(errors="replace")


def _in_words(error: OSError) -> str:
    reason = (error.strerror or str(error)).lower()
    return f"cannot be opened ({reason}); check the name and that you may read it"
