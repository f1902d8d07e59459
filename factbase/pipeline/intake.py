"""The rows that a batch of articles comes to, gathered before any of them is recorded."""

from datetime import date

import msgspec

from factbase.domain.article import Article
from factbase.domain.figure import Observation
from factbase.domain.record import ArticleVersion, ClaimRecord
from factbase.domain.revision import Revision
from factbase.extraction import extractor_of, find_claims
from factbase.matching import Judgement, Same, Story, is_matchable, match, story_of
from factbase.pipeline.ledger import Ledger
from factbase.pipeline.versions import (
    Decided,
    Held,
    Outcome,
    copied_from,
    held_of,
    next_version,
    observe,
    outcome_of,
)
from factbase.store.base import Batch, View


class Matched(msgspec.Struct, frozen=True):
    """One claim, the observation that it makes of a figure, and why of that one."""

    claim: ClaimRecord
    observation: Observation
    judgement: Judgement


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What taking in one article came to; revision is None where nothing was recorded."""

    article: ArticleVersion
    outcome: Outcome
    claims: tuple[ClaimRecord, ...] = ()
    matched: tuple[Matched, ...] = ()
    revision: Revision | None = None


class Intake:
    """A batch under way: what each article adds and removes, next to what *view* holds."""

    def __init__(self, view: View, ledger: Ledger, *, today: date) -> None:
        self._view = view
        self._ledger = ledger
        self._today = today
        self._batches: list[Batch] = []
        self._texts: dict[str, str] = {}

    def take(self, article: Article) -> Taken:
        """Read *article*, find the figures it speaks of, and gather the rows to record."""
        held = held_of(article, self._view)
        before = None if held is None else held.version
        extractor = extractor_of(article)
        outcome = outcome_of(article, before, extractor=extractor)
        if held is not None and outcome is Outcome.UNCHANGED:
            return Taken(article=held.version, outcome=outcome, claims=held.claims)
        version = next_version(
            article, before, copy_of=self._original(article), extractor=extractor
        )
        found = find_claims(article, today=self._today)
        claims = tuple(ClaimRecord.of(claim, version) for claim in found)
        self._forget(held)
        matched = self._match(article, version, claims, Decided(held))
        self._gather(version, claims, matched, held)
        return Taken(article=version, outcome=outcome, claims=claims, matched=matched)

    def batch(self) -> Batch:
        """Everything gathered, as one batch."""
        return Batch(
            **{
                field: tuple(row for batch in self._batches for row in getattr(batch, field))
                for field in Batch.__struct_fields__
            }
        )

    def _original(self, article: Article) -> str | None:
        """The article that had this text first: in the store, else earlier in this batch."""
        earlier = self._texts.setdefault(article.text_hash, article.id)
        stored = copied_from(article, self._view)
        return stored or (None if earlier == article.id else earlier)

    def _forget(self, held: Held | None) -> None:
        for seen in held.observations if held else ():
            self._ledger.forget(seen)

    def _match(
        self,
        article: Article,
        version: ArticleVersion,
        claims: tuple[ClaimRecord, ...],
        decided: Decided,
    ) -> tuple[Matched, ...]:
        story = story_of(article, claims)
        return tuple(
            self._match_one(claim, story, version, decided)
            for claim in claims
            if is_matchable(claim)
        )

    def _match_one(
        self, claim: ClaimRecord, story: Story, version: ArticleVersion, decided: Decided
    ) -> Matched:
        judgement = match(claim, story=story, known=self._ledger)
        if not isinstance(judgement, Same):
            self._ledger.start(judgement.figure)
        seen = decided.keep(observe(claim, judgement, version), claim)
        self._ledger.hear(seen)
        return Matched(claim, seen, judgement)

    def _gather(
        self,
        version: ArticleVersion,
        claims: tuple[ClaimRecord, ...],
        matched: tuple[Matched, ...],
        held: Held | None,
    ) -> None:
        started = (one.judgement for one in matched if not isinstance(one.judgement, Same))
        self._batches.append(
            Batch(
                articles=(version,),
                figures=tuple(judgement.figure for judgement in started),
                claims=claims,
                observations=tuple(one.observation for one in matched),
                removed_articles=(version.id,) if held else (),
                removed_claims=tuple(claim.id for claim in held.claims) if held else (),
                removed_observations=tuple(seen.id for seen in held.observations) if held else (),
            )
        )
