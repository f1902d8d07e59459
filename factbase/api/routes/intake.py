"""POST /v1/articles and /v1/extract: texts in."""

from datetime import datetime
from functools import partial
from typing import Annotated, Any

import msgspec
from litestar import Response, post
from litestar.di import NamedDependency
from litestar.params import HeaderParameter, RawBody

from factbase.api.asked import AnyRequest
from factbase.api.bodies import JSON, JSON_LINES, Unread, articles_in, only_article
from factbase.api.declared import ARTICLE_BODY, ARTICLES_BODY, taking
from factbase.api.doors import BODIES, NEEDS, key_of
from factbase.api.problems import Refusal
from factbase.domain.canonical import digest_of
from factbase.domain.claim import Claim
from factbase.domain.errors import AlreadyReceived
from factbase.domain.key import Scope
from factbase.extraction import find_claims
from factbase.listings.encoding import encoded
from factbase.listings.taken import TakenArticle, taken_line
from factbase.pipeline import Taken, take_in_at_once
from factbase.settings import Settings
from factbase.store.base import Receipt, Store

IdempotencyKey = Annotated[
    str | None,
    HeaderParameter(
        name="Idempotency-Key",
        min_length=1,
        max_length=255,
        description="Your name for this request: sent again, it is answered as the first time.",
    ),
]


class TakenIn(msgspec.Struct, frozen=True, kw_only=True):
    """What a request of articles came to: one revision, or none where all was known."""

    revision: int | None
    recorded_at: datetime | None
    articles: tuple[TakenArticle, ...]
    unread: tuple[Unread, ...]
    diff: str | None
    """Where to read what became of the figures."""


class Extracted(msgspec.Struct, frozen=True, kw_only=True):
    """The claims that a text makes; nothing of it is kept."""

    id: str
    title: str
    published: str | None
    publisher: str
    claims: tuple[Claim, ...]


@post(
    "/articles",
    summary="Take articles in",
    opt={NEEDS: Scope.WRITE, BODIES: (JSON, *JSON_LINES)},
    **taking(ARTICLES_BODY, also={200: TakenIn}),
)
def post_articles(
    request: AnyRequest,
    body: RawBody,
    store: NamedDependency[Store],
    settings: NamedDependency[Settings],
    idempotency_key: IdempotencyKey = None,
) -> Response[TakenIn]:
    """Read an article, or a line each, and record what they say of figures as one revision.

    201 with what changed; 200 where everything was known. Rows that are no article are named and
    cost no other.
    """
    media_type = request.content_type[0]
    articles, unread = articles_in(body, media_type, settings)
    key = key_of(request.scope)
    take = partial(
        take_in_at_once,
        articles,
        store,
        author=key.name if key else settings.author,
        clock=settings.clock,
    )
    if idempotency_key is None:
        return _answer(_outcome(take(), unread))
    sent = _Sent(
        key=f"{key.id if key else ''} {idempotency_key}",
        request=digest_of(media_type.encode(), body),
        at=settings.clock(),
    )
    return _once(take, unread, sent, store)


@post(
    "/extract",
    status_code=200,
    summary="The claims of a text",
    opt={NEEDS: Scope.READ, BODIES: (JSON,)},
    **taking(ARTICLE_BODY),
)
def extract(body: RawBody, settings: NamedDependency[Settings]) -> Response[Extracted]:
    """List the claims that a text makes. It is neither stored nor logged."""
    article = only_article(body, settings)
    answer = Extracted(
        id=article.input_id or article.key,
        title=article.title,
        published=article.published,
        publisher=article.publisher,
        claims=tuple(find_claims(article, today=settings.clock().date())),
    )
    return _unstored(answer)


class _Outcome(msgspec.Struct):
    """The part of an answer that its status and headers follow from."""

    revision: int | None


class _Sent(msgspec.Struct, frozen=True, kw_only=True):
    """A request that may be sent again."""

    key: str
    request: str
    at: datetime

    def receipt(self, answer: bytes) -> Receipt:
        return Receipt(key=self.key, request=self.request, answer=answer, received_at=self.at)


def _once(
    take: partial[list[Taken]], unread: tuple[Unread, ...], sent: _Sent, store: Store
) -> Response[TakenIn]:
    """Take in what was not received yet; answer all else as the first time."""
    held = store.receipt(sent.key)
    if held is None:
        try:
            return _answer(_taken_in(take, unread, sent))
        except AlreadyReceived:
            held = store.receipt(sent.key)
    if held is None or held.request != sent.request:
        raise Refusal("idempotency-key-reused", "another request takes another Idempotency-Key")
    return _answer(held.answer, {"Idempotency-Replayed": "true"})


def _taken_in(take: partial[list[Taken]], unread: tuple[Unread, ...], sent: _Sent) -> bytes:
    return _outcome(take(receipt=lambda taken: sent.receipt(_outcome(taken, unread))), unread)


def _unstored(answer: object) -> Response[Any]:
    return Response(encoded(answer), media_type=JSON, headers={"Cache-Control": "no-store"})


def _outcome(taken: list[Taken], unread: tuple[Unread, ...]) -> bytes:
    revision = next((each.revision for each in taken if each.revision), None)
    number = None if revision is None else revision.number
    return encoded(
        TakenIn(
            revision=number,
            recorded_at=None if revision is None else revision.recorded_at,
            articles=tuple(map(taken_line, taken)),
            unread=unread,
            diff=None if number is None else f"/v1/diff?base={number - 1}&head={number}",
        )
    )


def _answer(body: bytes, headers: dict[str, str] | None = None) -> Response[Any]:
    number = msgspec.json.decode(body, type=_Outcome).revision
    known = {} if number is None else {"Factbase-Revision": str(number)}
    return Response(
        body,
        status_code=200 if number is None else 201,
        media_type=JSON,
        headers={"Cache-Control": "no-store", **known, **(headers or {})},
    )
