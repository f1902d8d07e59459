"""Which figures are fetched from the store while articles are taken in, and how many."""

from datetime import date

import pytest

from factbase.domain.figure import Figure
from factbase.pipeline import taking
from factbase.pipeline.ledger import FETCHED, Ledger
from factbase.store.base import Batch, Store
from tests.builders import a_figure, an_observation
from tests.pipeline.desk import NOW, an_item, taken, tracked


def held(store: Store, *figures: Figure, heard: tuple[str, ...] = ()) -> Ledger:
    observations = tuple(
        an_observation("40", figure=figure, as_of=date(2024, 1, day + 1))
        for day, figure in enumerate(heard)
    )
    batch = Batch(figures=figures, observations=observations)
    store.record(batch, author="desk", reason="test", recorded_at=NOW)
    return Ledger(store.at())


def asked(ledger: Ledger, area: str) -> list[str]:
    found = ledger.about(topic="killed", unit="count", area=area)
    return [tracked.figure.id for tracked in found]


def test_figures_of_the_country_come_those_heard_last_first(store: Store) -> None:
    gaza, hebron = a_figure("gaza"), a_figure("hebron", place="Hebron")
    libya = a_figure("libya", place="Libya", country="LBY")
    ledger = held(store, gaza, hebron, libya, heard=("hebron", "gaza", "libya"))

    assert asked(ledger, "PSE") == ["gaza", "hebron"]


def test_a_figure_of_two_countries_is_found_in_either(store: Store) -> None:
    ledger = held(store, a_figure("both", place="Turkey and Syria", country=None))

    assert (asked(ledger, "TUR"), asked(ledger, "SYR")) == (["both"], ["both"])


def test_a_town_that_no_table_knows_is_found_by_its_name(store: Store) -> None:
    ledger = held(store, a_figure("lahaina", place="Lahaina", country=None))

    assert asked(ledger, "lahaina") == ["lahaina"]


def test_a_claim_of_no_place_asks_for_those_heard_last_anywhere(store: Store) -> None:
    libya = a_figure("libya", place="Libya", country="LBY")
    ledger = held(store, a_figure("gaza"), libya, heard=("gaza", "libya"))

    found = ledger.latest(topic="killed", unit="count")

    assert [tracked.figure.id for tracked in found] == ["libya", "gaza"]


def test_however_many_figures_there_are_so_many_are_fetched(store: Store) -> None:
    ledger = held(store, *(a_figure(f"killed-{n}") for n in range(FETCHED + 9)))

    assert len(asked(ledger, "PSE")) == len(ledger) == FETCHED


def test_a_figure_begun_in_the_batch_is_not_fetched_over(store: Store) -> None:
    ledger = held(store, a_figure("gaza"))
    ledger.start(a_figure("begun"))

    assert asked(ledger, "PSE") == ["gaza", "begun"]


def test_a_ledger_that_grew_large_is_begun_anew_and_forgets_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "MOST_HELD", 0)
    items = (
        an_item("The flood in Libya killed 5,300 people.", key="1", published="2023-09-13"),
        an_item(
            "The flood in Libya killed 5,300 people, it says.", key="2", published="2023-09-14"
        ),
    )

    first, second = tracked(taken(store, *items))

    assert first == second
