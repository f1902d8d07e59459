"""The records that a store keeps and a snapshot's files hold, one JSON object each."""

from typing import TypeAlias

import msgspec

from factbase.domain.article import Article
from factbase.domain.claim import Claim
from factbase.domain.figure import Decision, Figure, Observation


class ArticleVersion(msgspec.Struct, frozen=True, kw_only=True):
    """One version of an article; its text never changes."""

    id: str
    version: int
    publisher: str
    key: str
    title: str
    text: str
    text_hash: str
    published: str | None = None
    dateline: str | None = None
    url: str | None = None
    lang: str | None = None
    input_id: str | None = None
    copy_of: str | None = None
    """The article that had the same text first."""
    extractor: str = ""
    """What read its claims: language pack and version."""
    retraction: Decision | None = None

    @classmethod
    def of(
        cls, article: Article, *, version: int, copy_of: str | None, extractor: str
    ) -> "ArticleVersion":
        """Make the record of *article* as its *version*."""
        return cls(
            id=article.id,
            version=version,
            publisher=article.publisher,
            key=article.key,
            title=article.title,
            text=article.text,
            text_hash=article.text_hash,
            published=article.published,
            dateline=article.dateline,
            url=article.url,
            lang=article.lang,
            input_id=article.input_id,
            copy_of=copy_of,
            extractor=extractor,
        )


class ClaimRecord(Claim, frozen=True, kw_only=True):
    """A claim with the article version that it stands in."""

    article: str
    version: int

    @classmethod
    def of(cls, claim: Claim, version: ArticleVersion) -> "ClaimRecord":
        fields = msgspec.structs.asdict(claim)
        return cls(**fields, article=version.id, version=version.version)


Record: TypeAlias = ArticleVersion | Figure | ClaimRecord | Observation
