"""JSONL: an article a line, read as a stream; a bad row loses none of the others."""

import codecs
import json
from collections.abc import Iterator
from typing import Any

import msgspec

from factbase.domain.article import Article
from factbase.domain.calendar import parse_full_date, parse_moment
from factbase.domain.errors import ArticleUnreadable, InvalidDate
from factbase.reading.composing import Composition, compose
from factbase.reading.reading import Chunks, Reading, Stated
from factbase.reading.sources.bytestream import (
    Line,
    StreamBroken,
    as_utf8,
    decode,
    lines_of,
    too_large,
)
from factbase.reading.unreadable import Unreadable

# JSON may write a byte of UTF-8 in six, as \u0001; the rest of the row needs room too.
_JSON_GROWTH = 6
_ROOM = 1_000_000

_JSON_TYPES = {
    str: "a text",
    type(None): "null",
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "an object",
}


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """What a row says, its types checked; keys that we do not know are left aside."""

    stated: Stated
    text: str


def read_rows(chunks: Chunks, reading: Reading) -> Iterator[Article | Unreadable]:
    """Read each line as an article, or say why it is none."""
    longest = _JSON_GROWTH * reading.options.text_limit + _ROOM
    number = 0
    try:
        for line in lines_of(as_utf8(chunks), longest=longest):
            number = line.number
            if not _is_blank(line):
                yield _read_line(line, reading)
    except StreamBroken as error:
        yield reading.fails(f"{error} (what stands before row {number + 1} was read)")
        return
    if not number:
        yield reading.fails("is empty; a line for each article was expected")


def _is_blank(line: Line) -> bool:
    return line.content is not None and not line.content.removeprefix(codecs.BOM_UTF8).strip()


def _read_line(line: Line, reading: Reading) -> Article | Unreadable:
    try:
        row = _row_within(reading.options.text_limit, line)
    except ArticleUnreadable as error:
        return reading.fails(str(error), row=line.number)
    parts = Composition(
        text=row.text,
        stated=row.stated,
        key=f"{reading.key}#{line.number}",
        below=len(row.stated.title or ""),
    )
    return compose(parts, reading)


def _row_within(limit: int, line: Line) -> Row:
    row = None if line.content is None else read_row(_parse(line.content))
    if row is None or len(row.text.encode("utf-8", "surrogatepass")) > limit:
        raise ArticleUnreadable(too_large(limit))
    return row


def read_row(row: object) -> Row:
    """Take what a parsed row says; ArticleUnreadable names the key that is wrong."""
    if not isinstance(row, dict):
        raise ArticleUnreadable(f"is {_JSON_TYPES[type(row)]}; write one JSON object a line")
    title, text = _text_at(row, "title") or "", _text_at(row, "text") or ""
    if not (title.strip() or text.strip()):
        raise ArticleUnreadable('has neither "title" nor "text"; give one of them')
    stated = Stated(
        id=_name_at(row, "id"),
        url=_name_at(row, "url"),
        publisher=_name_at(row, "publisher"),
        published=_published_in(row),
        title=title or None,
        lang=_name_at(row, "lang"),
    )
    return Row(stated=stated, text=joined(title, text))


def joined(title: str, text: str) -> str:
    """The text that offsets count in: title, a blank line, text, unless it has the title."""
    if not title or text.startswith(title):
        return text
    return f"{title}\n\n{text}" if text else title


def published_from(written: str) -> str:
    """Take a publication date: ISO 8601 as it stands, a date in prose as its day."""
    try:
        return _iso(written)
    except InvalidDate as error:
        day = parse_full_date(written)
        if day is None:
            raise ArticleUnreadable(f'has a "published" that cannot be used: {error}') from None
        return day.isoformat()


def _iso(written: str) -> str:
    """Keep ISO 8601 as given, where it begins with YYYY-MM-DD as an article's has to."""
    moment = parse_moment(written).isoformat()
    return written if written[:10] == moment[:10] else moment


def _parse(content: bytes) -> Any:  # noqa: ANN401  # whatever JSON holds; read_row checks
    text = decode(content)
    try:
        return json.loads(text)
    except RecursionError:
        raise ArticleUnreadable("is JSON nested too deeply to be an article") from None
    except ValueError as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
        raise ArticleUnreadable(f"is no JSON: {reason[:1].lower()}{reason[1:]}") from None


def _text_at(row: dict[str, object], key: str) -> str | None:
    value = row.get(key)
    if value is None or isinstance(value, str):
        return value
    raise ArticleUnreadable(f'has {_JSON_TYPES[type(value)]} as "{key}"; write it as a text')


def _name_at(row: dict[str, object], key: str) -> str | None:
    """A text that names something: trimmed, and None where nothing is left."""
    value = row.get(key)
    if key == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    name = (_text_at(row, key) or "").strip()
    if any("\ud800" <= sign <= "\udfff" for sign in name):
        raise ArticleUnreadable(f'has half a character (a lone surrogate) in "{key}"; mend it')
    return name or None


def _published_in(row: dict[str, object]) -> str | None:
    written = _name_at(row, "published")
    return None if written is None else published_from(written)
