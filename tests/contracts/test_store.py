"""What every store promises, asked of each; no test names one."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from msgspec.structs import replace

from factbase.domain.diff import Delta
from factbase.domain.errors import (
    ArticleNotFound,
    BatchRefused,
    ClaimNotFound,
    FigureNotFound,
    InvalidDate,
    InvalidSnapshotName,
    RevisionNotFound,
    SnapshotExists,
    StoreNotFound,
    StoreUnusable,
)
from factbase.domain.figure import Figure
from factbase.domain.revision import Revision, Snapshot
from factbase.store.base import Batch, Store
from factbase.store.opening import create_store, open_store
from tests.contracts.conftest import Tamper
from tests.contracts.histories import (
    MONDAY,
    a_claim,
    a_figure,
    an_article,
    an_observation,
    state_of,
)


def recorded(store: Store, batch: Batch, *, at: datetime = MONDAY, reason: str = "") -> Revision:
    revision = store.record(batch, author="Ann", reason=reason, recorded_at=at)
    assert revision is not None
    return revision


def retitled(title: str) -> Batch:
    return Batch(figures=(a_figure(title=title),), removed_figures=("flood-killed",))


# Opening


def test_a_store_that_is_not_there_is_not_made_by_opening_it(store_url: str) -> None:
    with pytest.raises(StoreNotFound, match="there is no store"):
        open_store(store_url)
    with pytest.raises(StoreNotFound, match="there is no store"):
        open_store(store_url)


def test_what_was_recorded_is_there_when_the_store_is_opened_again(store_url: str) -> None:
    with create_store(store_url) as store:
        revision = recorded(store, Batch(figures=(a_figure(),)))

    with open_store(store_url) as again:
        assert again.at().revision == revision
        assert list(again.at().figures()) == [a_figure()]


def test_making_a_store_that_is_there_opens_it(store_url: str) -> None:
    with create_store(store_url) as store:
        recorded(store, Batch(figures=(a_figure(),)))

    with create_store(store_url) as again:
        assert list(again.at().figures()) == [a_figure()]


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    store.close()

    with pytest.raises(StoreUnusable, match="was closed: open it again"):
        store.at()


def test_a_store_of_a_newer_schema_is_refused(store_url: str, tamper: Tamper) -> None:
    create_store(store_url).close()
    tamper("INSERT INTO factbase_schema (version) VALUES (999)")

    with pytest.raises(StoreUnusable, match=r"newer factbase .* upgrade factbase"):
        open_store(store_url)
    with pytest.raises(StoreUnusable, match=r"newer factbase .* upgrade factbase"):
        create_store(store_url)


# Revisions


def test_a_new_store_knows_nothing(store: Store) -> None:
    assert store.at().revision is None
    assert state_of(store.at()) == {}
    assert list(store.revisions()) == []
    assert store.verify() is None
    assert store.snapshots() == ()


def test_an_empty_batch_makes_no_revision(store: Store) -> None:
    assert store.record(Batch(), author="Ann", reason="", recorded_at=MONDAY) is None
    assert list(store.revisions()) == []


def test_revisions_are_numbered_from_one_and_chained(store: Store) -> None:
    first = recorded(store, Batch(figures=(a_figure(),)), reason="first \0 \ud83d \\u0000")
    second = recorded(store, retitled("Killed"))

    assert (first.number, second.number) == (1, 2)
    assert second.previous_hash == first.hash
    assert list(store.revisions()) == [first, second]
    assert store.verify() == second


def test_recorded_at_never_goes_back_when_the_clock_does(store: Store) -> None:
    first = recorded(store, Batch(figures=(a_figure(),)))
    second = recorded(store, retitled("Killed"), at=MONDAY - timedelta(hours=1))

    assert second.recorded_at == first.recorded_at == MONDAY


def test_recorded_at_is_kept_in_utc_and_needs_an_offset(store: Store) -> None:
    in_delhi = datetime(2024, 1, 29, 15, tzinfo=timezone(timedelta(hours=5, minutes=30)))

    assert recorded(store, Batch(figures=(a_figure(),)), at=in_delhi).recorded_at == MONDAY
    with pytest.raises(InvalidDate, match="needs an offset"):
        recorded(store, retitled("Killed"), at=datetime(2024, 1, 29))  # noqa: DTZ001 - the case


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        (MONDAY - timedelta(microseconds=1), None),
        (MONDAY, 2),
        (MONDAY + timedelta(hours=1), 2),
        (MONDAY + timedelta(days=1), 3),
        (datetime.max.replace(tzinfo=UTC), 3),
    ],
)
def test_a_moment_finds_the_last_revision_recorded_by_then(
    store: Store, moment: datetime, number: int | None
) -> None:
    recorded(store, Batch(figures=(a_figure(),)))
    recorded(store, retitled("Killed"))
    recorded(store, retitled("Drowned"), at=MONDAY + timedelta(days=1))

    found = store.revision_recorded_by(moment)

    assert (found and found.number) == number


@pytest.mark.parametrize("number", [-1, 2])
def test_a_revision_to_come_is_not_found(store: Store, number: int) -> None:
    recorded(store, Batch(figures=(a_figure(),)))

    with pytest.raises(RevisionNotFound, match="the last one is 1"):
        store.at(number)
    with pytest.raises(RevisionNotFound, match="the last one is 1"):
        store.delta(base=0, head=number)


def test_revision_0_is_the_store_before_its_first(store: Store) -> None:
    recorded(store, Batch(figures=(a_figure(),)))

    assert store.at(0).revision is None
    assert state_of(store.at(0)) == {}


# What is refused, and leaves nothing


def test_a_batch_replayed_is_refused_and_makes_no_revision(store: Store) -> None:
    batch = Batch(figures=(a_figure(),), articles=(an_article(),))
    recorded(store, batch)

    with pytest.raises(BatchRefused, match="among the articles already: remove it in the batch"):
        recorded(store, batch)

    assert [revision.number for revision in store.revisions()] == [1]


def test_a_removal_of_what_does_not_hold_is_refused_with_the_whole_batch(store: Store) -> None:
    recorded(store, Batch(figures=(a_figure(),)))
    recorded(store, Batch(removed_figures=("flood-killed",)))

    with pytest.raises(BatchRefused, match="flood-killed is not among the figures"):
        recorded(store, Batch(figures=(a_figure("quake"),), removed_figures=("flood-killed",)))

    assert state_of(store.at()) == {}
    assert store.verify() == store.at(2).revision


def test_a_batch_that_adds_an_id_twice_is_refused(store: Store) -> None:
    with pytest.raises(BatchRefused, match="adds quake to the figures twice"):
        recorded(store, Batch(figures=(a_figure("quake", "One"), a_figure("quake", "Two"))))


def test_an_article_whose_hash_is_not_of_its_text_is_refused(store: Store) -> None:
    with pytest.raises(BatchRefused, match="text hash"):
        recorded(store, Batch(articles=(replace(an_article(), text="Another."),)))


def test_a_row_that_is_removed_and_added_in_one_batch_is_changed(store: Store) -> None:
    recorded(store, Batch(figures=(a_figure(title="Killed"),)))
    recorded(store, retitled("Drowned"))

    assert store.at(1).figure("flood-killed").title == "Killed"
    assert store.at(2).figure("flood-killed").title == "Drowned"


# Reading


def test_every_attribute_of_every_record_comes_back_as_it_was(store: Store) -> None:
    odd = "nul \0, half \ud83d, back \\slash, \\u0000, \ufeff \u2028 \x7f \x85 \r\n é 😀"
    article = replace(an_article(text=odd), title=odd, dateline="", url="https://e.example/?q=%00")
    claim = replace(a_claim(article=article.id), counted=odd, rules=("at least <low>", odd))
    figure = replace(a_figure(), term=None, head=odd, unit=odd, title=odd)
    seen = replace(an_observation(article=article.id), words=odd, publisher=odd)
    recorded(
        store,
        Batch(articles=(article,), claims=(claim,), figures=(figure,), observations=(seen,)),
    )

    view = store.at()

    assert view.article(article.id) == article
    assert view.claim(claim.id) == claim
    assert view.figure(figure.id) == figure
    assert view.figures_about(topic=odd, unit=odd) == (figure,)
    assert list(view.observations(article=article.id)) == [seen]
    assert store.verify() == view.revision


def test_decimals_come_back_with_the_zeros_that_were_printed(store: Store) -> None:
    recorded(store, Batch(observations=(an_observation(),)))

    (seen,) = store.at().observations()

    assert str(seen.quantity.value) == "40.0"
    assert seen.quantity.value == Decimal(40)


def test_what_is_not_there_is_not_found(store: Store) -> None:
    recorded(store, Batch(figures=(a_figure(),), articles=(an_article(),), claims=(a_claim(),)))
    recorded(
        store,
        Batch(
            removed_figures=("flood-killed",),
            removed_articles=(an_article().id,),
            removed_claims=("c_1",),
        ),
    )

    with pytest.raises(FigureNotFound, match="no figure 'flood-killed' at revision 2"):
        store.at().figure("flood-killed")
    with pytest.raises(ArticleNotFound, match="at revision 2"):
        store.at().article(an_article().id)
    with pytest.raises(ClaimNotFound, match="no claim 'c_1' at revision 2"):
        store.at().claim("c_1")
    assert store.at(1).claim("c_1") == a_claim()


def test_a_claim_is_found_by_a_beginning_that_only_one_has(store: Store) -> None:
    claims = (a_claim("c_12"), a_claim("c_123"), a_claim("c_2%"), a_claim("c_2_"))
    recorded(store, Batch(claims=claims))

    assert store.at().claim("c_123").id == "c_123"
    assert store.at().claim("c_12").id == "c_12"
    assert store.at().claim("c_2_").id == "c_2_"
    with pytest.raises(ClaimNotFound, match="several claims begin with 'c_1'"):
        store.at().claim("c_1")


def test_the_claims_of_an_article_come_in_the_order_of_its_text(store: Store) -> None:
    here = (a_claim("c_3", start=5), a_claim("c_1", start=70), a_claim("c_2", start=70))
    recorded(store, Batch(claims=(*here, a_claim("c_4", article="a_2"))))

    assert [claim.id for claim in store.at().claims(article="a_1")] == ["c_3", "c_1", "c_2"]
    assert [claim.id for claim in store.at().claims()] == ["c_1", "c_2", "c_3", "c_4"]


def test_articles_of_the_same_text_are_found_by_it(store: Store) -> None:
    one, copy, other = an_article("1"), an_article("2"), an_article("3", text="Something else.")
    recorded(store, Batch(articles=(one, copy, other)))

    assert set(store.at().articles_with_text(one.text_hash)) == {one, copy}
    assert store.at().articles_with_text("0" * 64) == ()


def test_an_article_with_another_text_is_another_version_and_the_old_one_stays(
    store: Store,
) -> None:
    old = an_article(text="At least 40 people died.")
    new = replace(an_article(text="At least 41 people died."), version=2)
    recorded(store, Batch(articles=(old,)))
    recorded(store, Batch(articles=(new,), removed_articles=(old.id,)))

    assert store.at(1).article(old.id) == old
    assert store.at(2).article(old.id) == new


def test_an_old_figure_leads_to_what_it_was_merged_into(store: Store) -> None:
    merged = replace(a_figure("old"), merged_into="middle")
    middle = replace(a_figure("middle"), merged_into="new")
    recorded(store, Batch(figures=(merged, middle, a_figure("new"))))

    assert store.at().figure("old").id == "new"


def test_figures_merged_in_a_circle_end_somewhere(store: Store) -> None:
    one = replace(a_figure("one"), merged_into="two")
    two = replace(a_figure("two"), merged_into="one")
    recorded(store, Batch(figures=(one, two)))

    assert store.at().figure("one").id in {"one", "two"}


@pytest.mark.parametrize(
    ("figure", "topic"),
    [
        (Figure(id="f", title="", term="killed", head="people"), "killed"),
        (Figure(id="f", title="", term="killed"), "Killed"),
        (Figure(id="f", title="", head="Straße"), "STRASSE"),
        (Figure(id="f", title=""), ""),
    ],
)
def test_a_figure_is_about_its_term_else_its_head(store: Store, figure: Figure, topic: str) -> None:
    dollars = replace(figure, id="g", unit="USD")
    recorded(store, Batch(figures=(figure, dollars)))

    assert store.at().figures_about(topic=topic, unit="count") == (figure,)
    assert store.at().figures_about(topic=topic, unit="USD") == (dollars,)
    assert store.at().figures_about(topic="people!", unit="count") == ()


NEAR = [("LBY", ["old", "older"]), ("", ["nowhere"]), (None, ["old", "nowhere", "older"])]


@pytest.mark.parametrize(("country", "ids"), NEAR)
def test_figures_near_are_of_a_country_those_heard_last_first(
    store: Store, country: str | None, ids: list[str]
) -> None:
    base = Figure(id="old", title="", term="killed", country="LBY")
    figures = (
        base,
        replace(base, id="older"),
        replace(base, id="silent"),
        replace(base, id="nowhere", country=None),
        replace(base, id="gone", merged_into="old"),
        replace(base, id="dollars", unit="USD"),
    )
    heard = (("old", "2023-09-14"), ("nowhere", "2023-09-13"), ("older", "2023-09-11"))
    recorded(
        store,
        Batch(
            figures=figures,
            observations=tuple(
                an_observation(f"o_{one}", figure=one, as_of=date.fromisoformat(day))
                for one, day in heard
            ),
        ),
    )

    found = store.at().figures_near(topic="Killed", unit="count", country=country, limit=len(ids))

    assert [figure.id for figure in found] == ids


def test_observations_of_a_figure_come_by_date_then_by_the_moment_of_publication(
    store: Store,
) -> None:
    monday, tuesday = date(2024, 1, 1), date(2024, 1, 2)
    published = {
        "o_7": (monday, "2024-01-05"),
        "o_6": (tuesday, None),
        "o_5": (tuesday, "2024-01-02"),
        "o_4": (tuesday, "2024-01-03T01:00:00+02:00"),
        "o_3": (tuesday, "2024-01-02T18:59:59-05:00"),
        "o_1": (tuesday, "2024-01-03T00:00:00+00:00"),
        "o_2": (tuesday, "2024-01-03T00:00:00+00:00"),
    }
    recorded(
        store,
        Batch(
            observations=tuple(
                an_observation(name, as_of=as_of, published=moment)
                for name, (as_of, moment) in published.items()
            )
        ),
    )

    in_order = [seen.id for seen in store.at().observations(figure="flood-killed")]

    assert in_order == ["o_7", "o_6", "o_5", "o_4", "o_3", "o_1", "o_2"]


def test_a_time_of_publication_that_is_none_is_kept_as_it_is(store: Store) -> None:
    seen = an_observation(published="Thursday")

    recorded(store, Batch(observations=(seen,)))

    assert list(store.at().observations(figure="flood-killed")) == [seen]


def test_observations_are_narrowed_by_figure_article_and_day(store: Store) -> None:
    seen = (
        an_observation("o_1", figure="f", article="a_1", as_of=date(2024, 1, 1)),
        an_observation("o_2", figure="f", article="a_2", as_of=date(2024, 1, 2)),
        an_observation("o_3", figure="g", article="a_1", as_of=date(2024, 1, 3)),
    )
    recorded(store, Batch(observations=seen))
    view = store.at()

    assert [one.id for one in view.observations()] == ["o_1", "o_2", "o_3"]
    assert [one.id for one in view.observations(figure="f")] == ["o_1", "o_2"]
    assert [one.id for one in view.observations(article="a_1")] == ["o_1", "o_3"]
    assert [one.id for one in view.observations(figure="f", article="a_2")] == ["o_2"]
    assert [one.id for one in view.observations(until=date(2024, 1, 2))] == ["o_1", "o_2"]
    until = date(2024, 1, 1)
    assert [one.id for one in view.observations(figure="f", until=until)] == ["o_1"]
    assert [one.id for one in view.observations(article="a_1", until=until)] == ["o_1"]


def test_an_observation_tells_the_revision_that_wrote_it(store: Store) -> None:
    recorded(store, Batch(observations=(an_observation("o_1"), an_observation("o_2"))))
    changed = replace(an_observation("o_1"), words="At least 41.")
    recorded(store, Batch(observations=(changed,), removed_observations=("o_1",)))

    written = {
        seen.id: revision
        for revision, seen in store.at().recorded_observations(figure="flood-killed")
    }

    assert written == {"o_1": 2, "o_2": 1}
    assert [revision for revision, _ in store.at(1).recorded_observations()] == [1, 1]


def test_listings_lose_nothing_where_they_are_long(store: Store) -> None:
    places = range(1_001, 3_101)
    recorded(
        store,
        Batch(
            articles=tuple(an_article(str(place)) for place in range(40)),
            claims=tuple(a_claim(f"c_{place}", start=7) for place in places),
            figures=tuple(a_figure(f"f-{place}") for place in places),
            observations=tuple(an_observation(f"o_{place}") for place in places),
        ),
    )
    view = store.at()

    assert len({article.id for article in view.articles()}) == 40
    assert [claim.id for claim in view.claims()] == [f"c_{place}" for place in places]
    assert [claim.id for claim in view.claims(article="a_1")] == [f"c_{place}" for place in places]
    assert [figure.id for figure in view.figures()] == [f"f-{place}" for place in places]
    assert [seen.id for seen in view.observations()] == [f"o_{place}" for place in places]
    of_figure = view.observations(figure="flood-killed")
    assert [seen.id for seen in of_figure] == [f"o_{place}" for place in places]


def test_a_listing_that_has_begun_is_not_touched_by_what_is_recorded_meanwhile(
    store: Store,
) -> None:
    names = [f"f-{place}" for place in range(1_001, 2_501)]
    recorded(store, Batch(figures=tuple(map(a_figure, names))))
    listing = store.at().figures()

    begun = next(listing)
    recorded(store, Batch(figures=(a_figure("f-2000-new"),), removed_figures=tuple(names)))

    assert [begun.id, *(figure.id for figure in listing)] == names


# Deltas and undoing


def test_a_change_and_its_way_back_is_no_difference(store: Store) -> None:
    recorded(store, Batch(figures=(a_figure(title="Killed"),)))
    recorded(store, retitled("Drowned"))
    recorded(store, retitled("Killed"))

    assert store.delta(base=1, head=3) == Delta(added=(), removed=())
    assert [row.id for row in store.delta(base=1, head=2).removed] == ["flood-killed"]


def test_a_delta_carries_an_articles_whole_text(store: Store) -> None:
    recorded(store, Batch(articles=(an_article(text="half \ud83d"),)))

    (row,) = store.delta(base=0, head=1).added

    assert (row.table, row.id) == ("articles", an_article().id)
    assert b'"text":"half \\ud83d"' in row.body


# Snapshots


def test_a_snapshot_names_a_revision_and_makes_none(store: Store) -> None:
    recorded(store, Batch(figures=(a_figure(),)))
    recorded(store, retitled("Drowned"))

    second = store.name_snapshot("friday", revision=2, created_at=MONDAY)
    first = store.name_snapshot("a-1.b_C", revision=1, created_at=MONDAY)

    assert second == Snapshot(name="friday", revision=2, created_at=MONDAY)
    assert store.snapshots() == (first, second)
    assert len(list(store.revisions())) == 2
    assert store.verify() is not None


def test_a_snapshots_name_is_given_once(store: Store) -> None:
    recorded(store, Batch(figures=(a_figure(),)))
    store.name_snapshot("friday", revision=1, created_at=MONDAY)

    with pytest.raises(SnapshotExists, match="'friday' is the name of revision 1"):
        store.name_snapshot("friday", revision=1, created_at=MONDAY)


@pytest.mark.parametrize(
    "name", ["", "latest", "2024-01-26", "7", "_x", "a/b", "a b", "é", "a\n", "latest\n", "-a"]
)
def test_a_name_that_could_be_taken_for_something_else_is_refused(store: Store, name: str) -> None:
    recorded(store, Batch(figures=(a_figure(),)))

    with pytest.raises(InvalidSnapshotName, match="is no name for a snapshot"):
        store.name_snapshot(name, revision=1, created_at=MONDAY)


@pytest.mark.parametrize("name", ["latest-one", "Latest", "x"])
def test_a_name_that_begins_with_a_letter_is_taken(store: Store, name: str) -> None:
    recorded(store, Batch(figures=(a_figure(),)))

    assert store.name_snapshot(name, revision=1, created_at=MONDAY).name == name


def test_only_a_revision_can_be_named(store: Store) -> None:
    with pytest.raises(RevisionNotFound, match="no revision 0"):
        store.name_snapshot("empty", revision=0, created_at=MONDAY)
