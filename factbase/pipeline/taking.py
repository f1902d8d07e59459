"""Take articles in: read their claims, find the figures they speak of, record what is new."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

import msgspec

from factbase.domain.article import Article
from factbase.domain.errors import BatchRefused
from factbase.domain.revision import Revision
from factbase.pipeline.intake import Intake, Taken
from factbase.pipeline.ledger import Ledger
from factbase.pipeline.versions import Outcome
from factbase.store.base import Receipt, Store, View

MOST_HELD = 20_000
"""Figures in memory, about 50 MB: with more, the ledger is begun anew from the store."""

Clock = Callable[[], datetime]

ReceiptOf = Callable[[list[Taken]], Receipt]
"""Makes what is kept of a request out of what it came to."""

LARGEST_BATCH = 500
"""Articles in one revision at most."""

ATTEMPTS = 5
"""How often a batch is worked out anew where another writer came first."""


def take_in(  # noqa: PLR0913  # all but the first two by keyword
    articles: Iterable[Article],
    store: Store,
    *,
    author: str,
    clock: Clock,
    reason: str = "ingest",
    batch_size: int = 1,
) -> Iterator[Taken]:
    """Record *articles*, a revision for each *batch_size* of them; yields them once they are safe.

    A text that the store holds already makes no revision. An article that comes twice ends the
    batch, so that its second text is a version of the first.
    """
    desk = _Desk(store, author=author, reason=reason, clock=clock)
    for batch in _batches(articles, min(batch_size, LARGEST_BATCH)):
        yield from desk.take(batch)


def take_in_at_once(  # noqa: PLR0913  # all but the first two by keyword
    articles: tuple[Article, ...],
    store: Store,
    *,
    author: str,
    clock: Clock,
    reason: str = "ingest",
    receipt: ReceiptOf | None = None,
) -> list[Taken]:
    """Record *articles*, none of which comes twice, as one revision, or nothing of them.

    What *receipt* makes of the outcome is kept in the same transaction: AlreadyReceived, and
    nothing recorded, where its key is kept already.
    """
    desk = _Desk(store, author=author, reason=reason, clock=clock)
    return desk.take(articles, receipt=receipt)


def preview(articles: Iterable[Article], view: View, *, today: date) -> Iterator[Taken]:
    """Say what taking *articles* in would come to next to *view*; records nothing."""
    intake = Intake(view, Ledger(view), today=today)
    for article in articles:
        yield intake.take(article)


class _Desk:
    """Takes batches in one after the other; keeps the ledger while nobody else writes."""

    def __init__(self, store: Store, *, author: str, reason: str, clock: Clock) -> None:
        self._store = store
        self._author = author
        self._reason = reason
        self._clock = clock
        self._ledger: Ledger | None = None
        self._last: int | None = None

    def take(
        self, articles: tuple[Article, ...], *, receipt: ReceiptOf | None = None
    ) -> list[Taken]:
        """Take one batch in; where another writer came first, work it out anew."""
        for _ in range(ATTEMPTS - 1):
            try:
                return self._attempt(articles, receipt)
            except BatchRefused:
                self._ledger = None
        return self._attempt(articles, receipt)

    def _attempt(self, articles: tuple[Article, ...], receipt: ReceiptOf | None) -> list[Taken]:
        view = self._store.at()
        intake = Intake(view, self._ledger_for(view), today=self._clock().date())
        taken = [intake.take(article) for article in articles]
        revision = self._store.record(
            intake.batch(),
            author=self._author,
            reason=self._reason,
            recorded_at=self._clock(),
            receipt=receipt and (lambda revision: receipt(_all_recorded(taken, revision))),
        )
        self._last = revision.number if revision else self._last
        return _all_recorded(taken, revision)

    def _ledger_for(self, view: View) -> Ledger:
        latest = view.revision.number if view.revision else 0
        if self._ledger is None or self._last != latest or len(self._ledger) > MOST_HELD:
            self._ledger = Ledger(view)
            self._last = latest
        return self._ledger


def _all_recorded(taken: list[Taken], revision: Revision | None) -> list[Taken]:
    return [_recorded(one, revision) for one in taken]


def _recorded(taken: Taken, revision: Revision | None) -> Taken:
    if taken.outcome is Outcome.UNCHANGED:
        return taken
    return msgspec.structs.replace(taken, revision=revision)


def _batches(articles: Iterable[Article], size: int) -> Iterator[tuple[Article, ...]]:
    batch: dict[str, Article] = {}
    for article in articles:
        if article.id in batch or len(batch) >= size:
            yield tuple(batch.values())
            batch = {}
        batch[article.id] = article
    if batch:
        yield tuple(batch.values())
