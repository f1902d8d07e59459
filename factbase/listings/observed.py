"""Observations with what they stand on: the article, its words, the revision that wrote them."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from typing import TypeAlias

import msgspec

from factbase.domain.claim import Attribution, Place, Selector
from factbase.domain.figure import Decision, Observation, Status
from factbase.domain.quantity import Quantity
from factbase.domain.record import ArticleVersion, ClaimRecord
from factbase.store.base import View

# Titles and addresses, not texts: enough for the articles of a day, little in memory.
_HEADS = 10_000

Recorded: TypeAlias = tuple[int, Observation]
"""An observation after the revision that wrote it."""


class Observed(msgspec.Struct, frozen=True, kw_only=True):
    """An observation as history and export write it; article is the input's id, else its key."""

    figure: str
    article: str
    url: str | None
    title: str
    publisher: str
    published: str | None
    as_of: date
    term: str | None
    quantity: Quantity
    selector: Selector
    place: Place | None
    attribution: Attribution
    revision: int
    """The revision that wrote the observation as it stands."""
    claim: str
    words: str
    status: Status
    decision: Decision | None


class _Head(msgspec.Struct, frozen=True):
    """What an observation line says of its article."""

    name: str
    title: str
    url: str | None


def observed(
    view: View, *, figure: str | None = None, until: date | None = None
) -> Iterator[Observed]:
    """List observations: of one figure by date, else all by id."""
    yield from map(joining(view), view.recorded_observations(figure=figure, until=until))


def joining(view: View) -> Callable[[Recorded], Observed]:
    """Make the function that joins an observation with what it stands on."""

    @lru_cache(maxsize=_HEADS)
    def head(article: str) -> _Head:
        return _head_of(view.article(article))

    def join(recorded: Recorded) -> Observed:
        revision, seen = recorded
        return _line(seen, head(seen.article), view.claim(seen.claim), revision)

    return join


def _head_of(article: ArticleVersion) -> _Head:
    return _Head(article.input_id or article.key, article.title, article.url)


def _line(seen: Observation, head: _Head, claim: ClaimRecord, revision: int) -> Observed:
    return Observed(
        figure=seen.figure,
        article=head.name,
        url=head.url,
        title=head.title,
        publisher=seen.publisher,
        published=seen.published,
        as_of=seen.as_of,
        term=claim.term,
        quantity=seen.quantity,
        selector=claim.selector,
        place=claim.place,
        attribution=claim.attribution,
        revision=revision,
        claim=seen.claim,
        words=seen.words,
        status=seen.status,
        decision=seen.decision,
    )
