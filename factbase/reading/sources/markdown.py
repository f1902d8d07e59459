"""Markdown: one article a file. The text is the file's own; markup that is no prose is masked."""

import re
import tomllib
from collections.abc import Iterator, Mapping

from msgspec import structs

from factbase.domain.article import Article
from factbase.domain.errors import ArticleUnreadable
from factbase.reading.composing import Composition, compose
from factbase.reading.layout.layout import Span
from factbase.reading.reading import Chunks, Reading, Stated
from factbase.reading.sources.bytestream import as_utf8, decode, read_within
from factbase.reading.sources.plain import EMPTY
from factbase.reading.sources.rows import published_from

# What front matter calls what we read, the first that is there.
FRONT_MATTER_KEYS: Mapping[str, tuple[str, ...]] = {
    "id": ("id",),
    "url": ("url", "link", "canonical", "canonical_url"),
    "publisher": ("publisher", "site", "outlet"),
    "published": ("published", "date", "pubdate"),
    "title": ("title", "headline"),
    "lang": ("lang", "language"),
}

# Numbers in these are nobody's claims. What is opened and never closed goes on to the end.
MARKUP = (
    re.compile(r"^(`{3,}|~{3,})[^\n]*\n.*?(?:^\1|\Z)", re.DOTALL | re.MULTILINE),
    re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL),
    re.compile(r"(?<=\])\([^()\n]{0,2000}\)"),
    re.compile(r"<https?://[^<>\s]{1,2000}>"),
    re.compile(r"^[ \t]{0,3}\d{1,9}[.)](?=[ \t])", re.MULTILINE),
)

_FRONT_MATTER = re.compile(
    r"\s*(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<matter>.*?)^(?P=fence)[ \t]*\r?$",
    re.DOTALL | re.MULTILINE,
)
_HEADING = re.compile(
    r"\s*(?:# +(?P<hash>[^\n]*?)[ \t#]*$|(?P<under>[^\n]+)\n=+[ \t]*\r?$)", re.MULTILINE
)
_EMPHASIS = re.compile(r"(?<!\w)[*_`]+(?=\S)|(?<=\S)[*_`]+(?!\w)")


def read_markdown(chunks: Chunks, reading: Reading) -> Iterator[Article]:
    """Read the one article of a Markdown file; ArticleUnreadable if it holds none."""
    text = decode(read_within(as_utf8(chunks), limit=reading.options.text_limit))
    front = _FRONT_MATTER.match(text)
    head_ends = front.end() if front else 0
    stated = _stated_in(front) if front else Stated()
    if not (text[head_ends:].strip() or stated.title):
        raise ArticleUnreadable(EMPTY)
    heading = _HEADING.match(text, head_ends)
    parts = Composition(
        text=text,
        stated=_titled(stated, heading) if heading else stated,
        key=f"{reading.key}#1",
        below=heading.end() if heading else head_ends,
        masked=tuple(_markup(text, head_ends)),
    )
    yield compose(parts, reading)


def _stated_in(front: re.Match[str]) -> Stated:
    matter = _toml(front["matter"]) if front["fence"] == "+++" else _plain_pairs(front["matter"])
    stated = {name: _first(matter, keys) for name, keys in FRONT_MATTER_KEYS.items()}
    if stated["published"]:
        stated["published"] = published_from(stated["published"])
    return Stated(**stated)


def _toml(matter: str) -> dict[str, str]:
    try:
        return {key.lower(): str(value) for key, value in tomllib.loads(matter).items()}
    except tomllib.TOMLDecodeError as error:
        raise ArticleUnreadable(f"has front matter between +++ that is no TOML: {error}") from None


def _plain_pairs(matter: str) -> dict[str, str]:
    """Read ``key: value`` lines; whatever else YAML can say is no concern of an article's head."""
    pairs = (line.partition(":") for line in matter.splitlines())
    return {key.strip().lower(): _unquoted(value.strip()) for key, sign, value in pairs if sign}


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _first(matter: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((matter[key] for key in keys if matter.get(key)), None)


def _titled(stated: Stated, heading: re.Match[str]) -> Stated:
    words = (heading["hash"] or heading["under"] or "").strip().rstrip("#").rstrip()
    return structs.replace(stated, title=stated.title or _EMPHASIS.sub("", words) or None)


def _markup(text: str, front_ends: int) -> Iterator[Span]:
    if front_ends:
        yield 0, front_ends
    for pattern in MARKUP:
        yield from (found.span() for found in pattern.finditer(text, front_ends))
