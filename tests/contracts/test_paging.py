"""Listings go on after any row, in the order that they promise, on every store."""

from datetime import UTC, datetime

from factbase.store.base import Spot, Store
from tests.builders import at_least, exact
from tests.store.news import KILLED, OPEN_BEDS, a_story, record, replace, take_in

NOON = datetime(2024, 1, 29, 12, tzinfo=UTC)

FRIDAY = a_story(at_least("40"))
SATURDAY = a_story(at_least("41"), day="2024-01-27")
BEDS = a_story("7", figure=OPEN_BEDS)
EDITED = a_story(exact("42"), day="2024-01-27")


def news(store: Store) -> Store:
    told = take_in(FRIDAY, SATURDAY, BEDS, figures=(KILLED, OPEN_BEDS))
    return record(store, told, replace(SATURDAY, EDITED))


def test_a_listing_by_id_goes_on_after_an_id(store: Store) -> None:
    view = news(store).at()
    for list_all in (view.figures, view.claims, view.articles):
        ids = [each.id for each in list_all()]

        assert [each.id for each in list_all(after=ids[0])] == ids[1:]
        assert list(list_all(after=ids[-1])) == []


def test_a_history_goes_on_after_an_observation(store: Store) -> None:
    view = news(store).at()
    whole = list(view.recorded_observations(figure=KILLED.id))
    spots = [Spot.of(seen) for _, seen in whole]

    rest = list(view.recorded_observations(figure=KILLED.id, after=spots[0]))

    assert len(whole) == 2
    assert rest == whole[1:]
    assert list(view.recorded_observations(figure=KILLED.id, after=spots[-1])) == []


def test_all_observations_go_on_after_an_id(store: Store) -> None:
    view = news(store).at()
    whole = list(view.recorded_observations())

    rest = list(view.recorded_observations(after=Spot.of(whole[0][1])))

    assert rest == whole[1:]


def test_revisions_go_on_after_a_number(store: Store) -> None:
    assert [revision.number for revision in news(store).revisions(after=1)] == [2]


def test_an_article_is_listed_as_each_revision_wrote_it(store: Store) -> None:
    news(store)
    article = SATURDAY.version.id

    texts = [(number, found.text) for number, found in store.at().versions(article)]

    assert texts == [(1, SATURDAY.version.text), (2, EDITED.version.text)]
    assert [number for number, _ in store.at(1).versions(article)] == [1]
