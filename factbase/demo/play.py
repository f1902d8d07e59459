"""Play the sample newsroom: each step at its own time, so that every run makes the same bytes."""

import io
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from factbase.demo.manifest import NEWSROOM, Input, Misprint, Step, Withdrawal, read_steps
from factbase.domain.article import Article, article_id_of
from factbase.domain.errors import ArticleUnreadable
from factbase.domain.figure import Decision
from factbase.domain.quantity import Quantity
from factbase.domain.record import ClaimRecord
from factbase.pipeline import Correction, Taken, correct, retract, take_in
from factbase.reading import ReadingOptions, Unreadable, read
from factbase.store.base import Store
from factbase.store.opening import create_store
from factbase.store.snapshots import export_snapshot

AUTHOR = "sample newsroom"

KEPT = (
    "flood-disputed",
    "flood-corrected",
    "january-26",
    "january-27",
    "may-reported",
    "may-identified",
)
"""The snapshots that the repository keeps as files: a correction, a rise, a redefinition."""


class Played(msgspec.Struct, frozen=True):
    """A step and what taking in its articles came to."""

    step: Step
    taken: tuple[Taken, ...]


def play(store: Store, newsroom: Path = NEWSROOM) -> Iterator[Played]:
    """Play the newsroom into *store*, step by step."""
    for step in read_steps(newsroom):
        taken = tuple(_take_in(store, step, newsroom))
        _decide(store, step)
        if step.snapshot:
            _name(store, step, step.snapshot)
        yield Played(step, taken)


def export_snapshots(folder: Path, newsroom: Path = NEWSROOM) -> None:
    """Play the newsroom in memory and write the snapshots of KEPT below *folder*."""
    with create_store("sqlite:///:memory:") as store:
        for _ in play(store, newsroom):
            pass
        for name in KEPT:
            export_snapshot(store, name, folder / name)


def _take_in(store: Store, step: Step, newsroom: Path) -> Iterator[Taken]:
    for given in step.inputs:
        yield from take_in(
            _articles(given, step, newsroom), store, author=AUTHOR, clock=lambda: step.recorded_at
        )


def _articles(given: Input, step: Step, newsroom: Path) -> Iterator[Article]:
    found = read(
        [newsroom / given.path],
        options=ReadingOptions(published=given.published, publisher=given.publisher),
        today=step.recorded_at.date(),
        stdin=io.BytesIO(),
    )
    return _only_articles(found)


def _only_articles(found: Iterable[Article | Unreadable]) -> Iterator[Article]:
    for one in found:
        if isinstance(one, Unreadable):
            raise ArticleUnreadable(str(one))
        yield one


def _decide(store: Store, step: Step) -> None:
    for misprint in step.correct:
        _correct(store, misprint, step)
    for withdrawal in step.retract:
        _retract(store, withdrawal, step)


def _correct(store: Store, misprint: Misprint, step: Step) -> None:
    claim = _claim_that_reads(store, misprint)
    right = Quantity.stated(misprint.value, misprint.quantifier, unit=claim.quantity.unit)
    correct(
        store,
        claim.id,
        Correction(quantity=right),
        decision=Decision(misprint.author, misprint.reason),
        clock=lambda: step.recorded_at,
    )


def _claim_that_reads(store: Store, misprint: Misprint) -> ClaimRecord:
    article = article_id_of(misprint.publisher, misprint.article)
    claims = store.at().claims(article=article)
    return next(claim for claim in claims if claim.selector.exact == misprint.exact)


def _retract(store: Store, withdrawal: Withdrawal, step: Step) -> None:
    retract(
        store,
        article_id_of(withdrawal.publisher, withdrawal.article),
        decision=Decision(withdrawal.author, withdrawal.reason),
        clock=lambda: step.recorded_at,
    )


def _name(store: Store, step: Step, name: str) -> None:
    revision = store.at().revision
    if revision is not None:
        store.name_snapshot(name, revision=revision.number, created_at=step.recorded_at)
