"""What an article is to the store: new, known, changed, or read anew by another extractor."""

import re
import sys
from enum import StrEnum
from typing import TypeAlias

import msgspec

from factbase.domain.article import Article
from factbase.domain.claim import Claim
from factbase.domain.errors import ArticleNotFound
from factbase.domain.figure import Decision, Observation, Status, observation_id_of
from factbase.domain.quantity import Quantity
from factbase.domain.record import ArticleVersion, ClaimRecord
from factbase.matching import Judgement, Same, Unsure
from factbase.store.base import View

WORDS_AROUND = 80
"""Characters on either side of a number that its observation repeats at most."""

_BETWEEN_SENTENCES = re.compile(r"\n|(?<=[.!?…])[\"'”’)]?\s+(?=[A-Z\"'“‘(])")

_AFTER_DATELINE = re.compile(r" [-–—]+ ")


class Outcome(StrEnum):
    """What taking in an article came to."""

    NEW = "new"
    CHANGED = "changed"
    """A new version: its publisher edited the text."""
    REEXTRACTED = "reextracted"
    """The same text, read by another extractor."""
    UNCHANGED = "unchanged"


class Held(msgspec.Struct, frozen=True):
    """What the store holds of an article before it is taken in."""

    version: ArticleVersion
    claims: tuple[ClaimRecord, ...]
    observations: tuple[Observation, ...]


def held_of(article: Article, view: View) -> Held | None:
    """Look up what is known of *article*; None if it is new."""
    try:
        version = view.article(article.id)
    except ArticleNotFound:
        return None
    return Held(
        version,
        tuple(view.claims(article=version.id)),
        tuple(view.observations(article=version.id)),
    )


def outcome_of(article: Article, before: ArticleVersion | None, *, extractor: str) -> Outcome:
    """Say what *article* is, next to the version that the store holds."""
    if before is None:
        return Outcome.NEW
    if before.text_hash != article.text_hash:
        return Outcome.CHANGED
    return Outcome.UNCHANGED if before.extractor == extractor else Outcome.REEXTRACTED


def next_version(
    article: Article, before: ArticleVersion | None, *, copy_of: str | None, extractor: str
) -> ArticleVersion:
    """Make the version to record; the same text keeps its number, a retraction stays."""
    if before is None:
        return ArticleVersion.of(article, version=1, copy_of=copy_of, extractor=extractor)
    edited = before.text_hash != article.text_hash
    record = ArticleVersion.of(
        article, version=before.version + edited, copy_of=copy_of, extractor=extractor
    )
    return msgspec.structs.replace(record, retraction=before.retraction)


def copied_from(article: Article, view: View) -> str | None:
    """Find the article that had this very text first, under another key."""
    others = [same for same in view.articles_with_text(article.text_hash) if same.id != article.id]
    originals = [same.id for same in others if same.copy_of is None]
    return min(originals or [same.id for same in others], default=None)


_Said: TypeAlias = tuple[str, Quantity, str | None]
"""What makes a claim the same claim in another version: its words, quantity and term."""


class Decided:
    """The decisions people took on an article, to be kept when it is read again."""

    def __init__(self, before: Held | None) -> None:
        claims = {} if before is None else {claim.id: claim for claim in before.claims}
        seen = () if before is None else before.observations
        self._article = None if before is None else before.version.retraction
        self._by_claim = {
            _said(claims[each.claim]): each
            for each in seen
            if each.decision is not None and each.claim in claims
        }

    def keep(self, seen: Observation, claim: Claim) -> Observation:
        """Carry the decision on the same words over to *seen*; a person's word is not undone."""
        if self._article is not None:
            return _retracted(seen, self._article)
        earlier = self._by_claim.get(_said(claim))
        if earlier is None:
            return seen
        return msgspec.structs.replace(
            seen,
            quantity=earlier.quantity,
            as_of=earlier.as_of,
            status=earlier.status,
            decision=earlier.decision,
        )


def observe(claim: Claim, judgement: Judgement, version: ArticleVersion) -> Observation:
    """Make the observation that *claim* is, of the figure that *judgement* gave it to."""
    doubts = judgement.candidates if isinstance(judgement, Unsure) else ()
    return Observation(
        id=observation_id_of(claim.id),
        figure=judgement.figure if isinstance(judgement, Same) else judgement.figure.id,
        claim=claim.id,
        article=version.id,
        publisher=version.publisher,
        source=claim.attribution.source,
        published=version.published,
        as_of=claim.as_of,
        as_of_accuracy=claim.as_of_accuracy,
        as_of_origin=claim.as_of_origin,
        quantity=claim.quantity,
        words=words_of(claim, version),
        unsure_of=tuple(candidate.figure for candidate in doubts),
    )


def words_of(claim: Claim, version: ArticleVersion) -> str:
    """Cut the claim out of its text with what its sentence says around it: verbatim, whole words.

    A dateline is no part of the sentence: it names the newsroom.
    """
    text, selector = version.text, claim.selector
    first = max(selector.start - WORDS_AROUND, 0)
    before = text[first : selector.start]
    dateline_end = _dateline_end(version)
    if first < dateline_end <= selector.start:
        before = text[dateline_end : selector.start]
    after = text[selector.end : selector.end + WORDS_AROUND]
    return f"{_from_its_start(before)}{selector.exact}{_to_its_end(after)}".strip()


def _dateline_end(version: ArticleVersion) -> int:
    """Find where the text goes on after its dateline; 0 for one without."""
    start = version.text.find(version.dateline) if version.dateline else -1
    if start < 0 or version.dateline is None:
        return 0
    line_end = version.text.find("\n", start)
    dash = _AFTER_DATELINE.search(version.text, start, line_end if line_end >= 0 else sys.maxsize)
    return dash.end() if dash else 0


def _from_its_start(before: str) -> str:
    """Drop what belongs to another line or sentence, else the word that the cut left half."""
    ends = [found.end() for found in _BETWEEN_SENTENCES.finditer(before)]
    if ends:
        return before[ends[-1] :]
    return before.partition(" ")[2] if len(before) == WORDS_AROUND else before


def _to_its_end(after: str) -> str:
    end = _BETWEEN_SENTENCES.search(after)
    if end:
        return after[: end.start()]
    return after.rpartition(" ")[0] if len(after) == WORDS_AROUND else after


def _retracted(seen: Observation, decision: Decision) -> Observation:
    return msgspec.structs.replace(seen, status=Status.RETRACTED, decision=decision)


def _said(claim: Claim) -> _Said:
    return claim.selector.exact, claim.quantity, claim.term
