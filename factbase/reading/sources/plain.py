"""Plain text: one article, or several one after the other."""

from collections.abc import Iterator

from factbase.domain.article import Article
from factbase.domain.calendar import years_in
from factbase.domain.errors import ArticleUnreadable
from factbase.reading.composing import Composition, compose
from factbase.reading.layout.splitting import split
from factbase.reading.reading import Chunks, Reading
from factbase.reading.sources.bytestream import as_utf8, decode, read_within

EMPTY = "holds no text; an article needs a title or a text"


def read_plain(chunks: Chunks, reading: Reading) -> Iterator[Article]:
    """Read every article of a text file; ArticleUnreadable if it holds none."""
    text = decode(read_within(as_utf8(chunks), limit=reading.options.text_limit))
    if not text.strip():
        raise ArticleUnreadable(EMPTY)
    years = years_in(text)
    for number, part in enumerate(split(text), 1):
        key = f"{reading.key}#{number}"
        yield compose(Composition(text=part, key=key, file_years=years), reading)
