"""A body that was posted: rows without a file, so that an article without an id has its text's."""

from collections.abc import Iterator
from datetime import date

import msgspec

from factbase.domain.article import Article
from factbase.reading.options import ReadingOptions
from factbase.reading.reading import Reading
from factbase.reading.sources.rows import read_rows
from factbase.reading.unreadable import Unreadable

UNKNOWN_PUBLISHER = "unknown"

_NAME = "body"


def read_body(
    body: bytes, *, options: ReadingOptions, today: date
) -> Iterator[Article | Unreadable]:
    """Read a row a line. What has neither id nor address is known by its text, whoever posts it."""
    reading = Reading(
        path=_NAME, key=_NAME, publisher=UNKNOWN_PUBLISHER, options=options, today=today
    )
    for found in read_rows([body], reading):
        if isinstance(found, Article) and found.input_id is None and found.url is None:
            yield msgspec.structs.replace(found, key=f"text:{found.text_hash}")
        else:
            yield found
