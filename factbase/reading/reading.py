"""One input being read: what it is called, what the person added, and the day."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

import msgspec

from factbase.domain.article import Article
from factbase.reading.options import ReadingOptions
from factbase.reading.unreadable import Unreadable

Chunks: TypeAlias = Iterable[bytes]
Outcome: TypeAlias = Iterator[Article | Unreadable]


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What every way of reading needs to know of its input."""

    path: str
    """As the person named it."""
    key: str
    """The file's name, below a folder its path within it; articles without an id are key#n."""
    publisher: str
    """Who publishes, if neither the input nor the person says: the folder's name."""
    options: ReadingOptions
    today: date

    def fails(self, why: str, *, row: int | None = None) -> Unreadable:
        return Unreadable(path=self.path, row=row, why=why)


class Stated(msgspec.Struct, frozen=True, kw_only=True):
    """What an input says of an article beside its text; None where it says nothing."""

    id: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: str | None = None
    title: str | None = None
    lang: str | None = None
