"""What taking articles in came to, a line an article."""

from datetime import date

import msgspec

from factbase.domain.quantity import Quantity
from factbase.pipeline import Matched, Outcome, Taken


class TakenObservation(msgspec.Struct, frozen=True, kw_only=True):
    """What a claim says of a figure, and how sure it is that it speaks of that one."""

    figure: str
    match: str
    """same, new or unsure."""
    claim: str
    as_of: date
    quantity: Quantity
    unsure_of: tuple[str, ...]


class TakenArticle(msgspec.Struct, frozen=True, kw_only=True):
    """An article that was taken in; id is the input's, else its key."""

    id: str
    article: str
    version: int
    title: str
    publisher: str
    outcome: Outcome
    revision: int | None
    """None where nothing was recorded."""
    claims: int
    observations: tuple[TakenObservation, ...]


def taken_line(taken: Taken) -> TakenArticle:
    article = taken.article
    return TakenArticle(
        id=article.input_id or article.key,
        article=article.id,
        version=article.version,
        title=article.title,
        publisher=article.publisher,
        outcome=taken.outcome,
        revision=None if taken.revision is None else taken.revision.number,
        claims=len(taken.claims),
        observations=tuple(map(_observed, taken.matched)),
    )


def _observed(matched: Matched) -> TakenObservation:
    seen = matched.observation
    return TakenObservation(
        figure=seen.figure,
        match=type(matched.judgement).__name__.lower(),
        claim=seen.claim,
        as_of=seen.as_of,
        quantity=seen.quantity,
        unsure_of=seen.unsure_of,
    )
