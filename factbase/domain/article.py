"""An article: one text by one publisher, as it was read."""

from datetime import date

import msgspec

from factbase.domain.canonical import digest_of, id_of


class Article(msgspec.Struct, frozen=True):
    """What reading makes of a file, a row or a page; the text that all offsets count in.

    published is ISO 8601 as the input gave it, a day or a time with its offset; days count in
    that offset. lang is a BCP 47 tag, None where neither declared nor told.
    """

    publisher: str
    key: str
    """The input's own id, else its address, else file name#n; unique within a publisher."""
    title: str
    text: str
    published: str | None = None
    dateline: str | None = None
    """Place at the head, as written; it names the newsroom, not the event: never a place."""
    url: str | None = None
    lang: str | None = None
    input_id: str | None = None
    """The id that the input row carried, echoed in what extract prints."""
    masked: tuple[tuple[int, int], ...] = ()
    """Spans of boilerplate ("Also read: …"): they stay in the text and no claim is read there."""

    @property
    def id(self) -> str:
        """The article's id for ever: of its publisher and key, whatever its versions say."""
        return article_id_of(self.publisher, self.key)

    @property
    def text_hash(self) -> str:
        """What tells one version from another; white space counts, for offsets do."""
        return digest_of(self.text.encode("utf-8", "surrogatepass"))

    @property
    def published_on(self) -> date | None:
        """The day of publication where it was published."""
        return None if self.published is None else date.fromisoformat(self.published[:10])


def article_id_of(publisher: str, key: str) -> str:
    return id_of("a", (publisher, key))
