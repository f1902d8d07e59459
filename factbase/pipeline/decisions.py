"""A person's word on what was printed: corrections and retractions, each a revision of its own."""

from collections.abc import Callable
from datetime import date, datetime

import msgspec

from factbase.domain.errors import ClaimNotFound, DecisionRefused
from factbase.domain.figure import Decision, Observation, Status
from factbase.domain.quantity import Quantity
from factbase.domain.record import ClaimRecord
from factbase.domain.revision import Revision
from factbase.store.base import Batch, Store, View

Clock = Callable[[], datetime]


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """What a claim should have said; None leaves a part as it was printed."""

    quantity: Quantity | None = None
    as_of: date | None = None

    def apply(self, seen: Observation, decision: Decision) -> Observation:
        """Say what is observed once the correction holds."""
        return msgspec.structs.replace(
            seen,
            quantity=self.quantity or seen.quantity,
            as_of=self.as_of or seen.as_of,
            status=Status.CORRECTED,
            decision=decision,
        )


def correct(
    store: Store, claim: str, correction: Correction, *, decision: Decision, clock: Clock
) -> Revision:
    """Record what *claim* should have said. The claim keeps its words; the observation changes."""
    seen = _observation_of(store.at(), claim)
    if seen.status is Status.RETRACTED:
        raise DecisionRefused(f"{claim} is retracted; undo the retraction before correcting it")
    return _record(store, (seen,), (correction.apply(seen, decision),), decision, clock)


def retract(store: Store, target: str, *, decision: Decision, clock: Clock) -> Revision:
    """Record that a claim, or an article with all it says, no longer speaks; nothing is deleted."""
    if target.startswith("a_"):
        return _retract_article(store, target, decision, clock)
    seen = _observation_of(store.at(), target)
    _refuse_twice(seen.status is Status.RETRACTED, target)
    return _record(store, (seen,), (_silenced(seen, decision),), decision, clock)


def _retract_article(store: Store, target: str, decision: Decision, clock: Clock) -> Revision:
    view = store.at()
    article = view.article(target)
    _refuse_twice(article.retraction is not None, target)
    speaking = tuple(
        seen
        for seen in view.observations(article=article.id)
        if seen.status is not Status.RETRACTED
    )
    batch = Batch(
        articles=(msgspec.structs.replace(article, retraction=decision),),
        removed_articles=(article.id,),
        observations=tuple(_silenced(seen, decision) for seen in speaking),
        removed_observations=tuple(seen.id for seen in speaking),
    )
    return _commit(store, batch, decision, clock)


def _record(
    store: Store,
    before: tuple[Observation, ...],
    after: tuple[Observation, ...],
    decision: Decision,
    clock: Clock,
) -> Revision:
    batch = Batch(observations=after, removed_observations=tuple(seen.id for seen in before))
    return _commit(store, batch, decision, clock)


def _commit(store: Store, batch: Batch, decision: Decision, clock: Clock) -> Revision:
    revision = store.record(
        batch, author=decision.author, reason=decision.reason, recorded_at=clock()
    )
    if revision is None:
        raise DecisionRefused("the decision changes nothing")
    return revision


def _silenced(seen: Observation, decision: Decision) -> Observation:
    return msgspec.structs.replace(seen, status=Status.RETRACTED, decision=decision)


def _observation_of(view: View, claim: str) -> Observation:
    found: ClaimRecord = view.claim(claim)
    for seen in view.observations(article=found.article):
        if seen.claim == found.id:
            return seen
    raise ClaimNotFound(
        f"{claim} is not tracked (durations, ages and scores are only printed), "
        "so there is nothing to correct or retract"
    )


def _refuse_twice(done: bool, target: str) -> None:  # noqa: FBT001  (private, read as a sentence)
    if done:
        raise DecisionRefused(f"{target} is retracted already")
