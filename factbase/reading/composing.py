"""From a text and what its input states to the article: what is missing is worked out or filled."""

from datetime import date, datetime

import msgspec

from factbase.domain.article import Article
from factbase.domain.calendar import Moment
from factbase.reading.layout.layout import Span, lay_out
from factbase.reading.layout.publication import Clues, published_about, published_in
from factbase.reading.publishers import name_of, publisher_of
from factbase.reading.reading import Reading, Stated


class Composition(msgspec.Struct, frozen=True, kw_only=True):
    """A text as a way of reading hands it on, with what it knows of it."""

    text: str
    stated: Stated = Stated()
    key: str
    """For an article without an id or address."""
    below: int = 0
    """Where what stands below a stated title begins."""
    masked: tuple[Span, ...] = ()
    file_years: tuple[int, ...] = ()
    """Years that the whole file names, the latest first."""


def compose(parts: Composition, reading: Reading) -> Article:
    """Make the article. What its input states stands; the rest is worked out or filled."""
    text, stated = parts.text, parts.stated
    layout = lay_out(text, title=stated.title, below=parts.below)
    clues = Clues(
        text=text,
        layout=layout,
        file_years=parts.file_years,
        filled=_day_of(reading.options.published),
        today=reading.today,
    )
    return Article(
        publisher=_publisher(stated, reading),
        key=stated.id or stated.url or parts.key,
        title=layout.title,
        text=text,
        published=stated.published or _published(clues, reading.options.published),
        dateline=layout.dateline.place if layout.dateline else None,
        url=stated.url,
        lang=stated.lang,
        input_id=stated.id,
        masked=_merged((*parts.masked, *layout.masked)),
    )


def _published(clues: Clues, filled: Moment | None) -> str | None:
    """The text's own day, else what the person gave, else a guess from the text."""
    day = published_in(clues) or filled or published_about(clues)
    return None if day is None else day.isoformat()


def _publisher(stated: Stated, reading: Reading) -> str:
    named = stated.publisher or reading.options.publisher
    return name_of(named) if named else publisher_of(stated.url) or reading.publisher


def _day_of(moment: Moment | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _merged(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Spans in order, those that touch or overlap made one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
