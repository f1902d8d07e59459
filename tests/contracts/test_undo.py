"""Undoing is recording the inverse, where nothing rests on what is taken back."""

import pytest
from msgspec.structs import replace

from factbase.domain.errors import CannotUndo, RevisionNotFound
from factbase.domain.revision import Revision
from factbase.store.base import Batch, Store
from tests.contracts.histories import (
    MONDAY,
    a_claim,
    a_figure,
    an_article,
    an_observation,
    state_of,
)

ARTICLE = an_article().id


def told(store: Store, *batches: Batch) -> None:
    for batch in batches:
        store.record(batch, author="Ann", reason="", recorded_at=MONDAY)


def undone(store: Store, number: int) -> Revision:
    return store.undo(number, author="Bob", reason="a slip", recorded_at=MONDAY)


def test_undoing_is_a_revision_of_its_own(store: Store) -> None:
    told(store, Batch(figures=(a_figure(),)))

    revision = undone(store, 1)

    assert (revision.number, revision.author, revision.reason) == (2, "Bob", "a slip")
    assert state_of(store.at()) == {}
    assert list(store.at(1).figures()) == [a_figure()]


def test_an_earlier_revision_is_undone_where_nothing_rests_on_it(store: Store) -> None:
    told(store, Batch(figures=(a_figure("flood"),)), Batch(figures=(a_figure("quake"),)))

    undone(store, 1)

    assert [figure.id for figure in store.at().figures()] == ["quake"]


def test_an_article_comes_back_with_its_text(store: Store) -> None:
    told(store, Batch(articles=(an_article(),)), Batch(removed_articles=(ARTICLE,)))

    undone(store, 2)

    assert store.at().article(ARTICLE) == an_article()


@pytest.mark.parametrize("number", [-1, 0, 2])
def test_only_a_revision_that_is_there_can_be_undone(store: Store, number: int) -> None:
    told(store, Batch(figures=(a_figure(),)))

    with pytest.raises(RevisionNotFound, match=f"no revision {number}"):
        undone(store, number)


FLOOD = a_figure("flood")
MERGED = replace(a_figure("deluge"), merged_into="flood")

RESTED_ON = [
    (
        "flood was changed or removed since",
        Batch(figures=(FLOOD,)),
        Batch(figures=(replace(FLOOD, title="Drowned"),), removed_figures=("flood",)),
    ),
    (
        "flood was changed or removed since",
        Batch(figures=(FLOOD,)),
        Batch(removed_figures=("flood",)),
    ),
    (
        "o_1 rests on flood",
        Batch(figures=(FLOOD,)),
        Batch(observations=(an_observation(figure="flood"),)),
    ),
    (
        "deluge rests on flood",
        Batch(figures=(FLOOD,)),
        Batch(figures=(MERGED,)),
    ),
    (
        f"c_1 rests on {ARTICLE}",
        Batch(articles=(an_article(),)),
        Batch(claims=(a_claim(article=ARTICLE),)),
    ),
    (
        f"o_1 rests on {ARTICLE}",
        Batch(articles=(an_article(),)),
        Batch(observations=(an_observation(article=ARTICLE),)),
    ),
    (
        "o_1 rests on c_1",
        Batch(claims=(a_claim(),)),
        Batch(observations=(an_observation(),)),
    ),
]


@pytest.mark.parametrize(("why", "first", "then"), RESTED_ON)
def test_what_later_revisions_rest_on_cannot_be_undone(
    store: Store, why: str, first: Batch, then: Batch
) -> None:
    told(store, first, then)
    before = state_of(store.at())

    with pytest.raises(CannotUndo, match=f"revision 1 cannot be undone: {why}"):
        undone(store, 1)

    assert state_of(store.at()) == before
    assert len(list(store.revisions())) == 2


def test_once_what_rests_on_it_is_undone_it_can_be_undone_too(store: Store) -> None:
    told(
        store,
        Batch(figures=(FLOOD,)),
        Batch(observations=(an_observation(figure="flood"),)),
    )

    undone(store, 2)
    undone(store, 1)

    assert state_of(store.at()) == {}


def test_a_removal_cannot_be_undone_once_the_same_id_is_there_again(store: Store) -> None:
    told(
        store,
        Batch(figures=(FLOOD,)),
        Batch(removed_figures=("flood",)),
        Batch(figures=(replace(FLOOD, title="Another flood"),)),
    )

    with pytest.raises(CannotUndo, match="flood was added again since"):
        undone(store, 2)


def test_what_comes_back_may_not_name_what_was_removed_since(store: Store) -> None:
    told(
        store,
        Batch(figures=(FLOOD,), observations=(an_observation(figure="flood"),)),
        Batch(removed_observations=("o_1",)),
        Batch(removed_figures=("flood",)),
    )

    with pytest.raises(CannotUndo, match="o_1 rests on flood, which was removed since"):
        undone(store, 2)
    undone(store, 3)
    undone(store, 2)

    assert state_of(store.at()) == state_of(store.at(1))
