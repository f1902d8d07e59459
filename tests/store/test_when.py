"""How a person names what was known: every form, and every form that is none."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factbase.domain.diff import End
from factbase.domain.errors import (
    FactbaseError,
    InvalidDate,
    RevisionNotFound,
    SnapshotInvalid,
    SnapshotNotFound,
    StoreNotFound,
)
from factbase.store.base import Store
from factbase.store.snapshots import export_snapshot
from factbase.store.when import Moment, needs_store, resolve, view_at
from tests.builders import at_least
from tests.store.news import KILLED, a_story, take_in

FRIDAY = datetime(2024, 1, 26, 18, 30, tzinfo=UTC)
SATURDAY = datetime(2024, 1, 27, 9, tzinfo=UTC)


@pytest.fixture
def known(store: Store) -> Store:
    """Know one revision of Friday evening, named first, and another of Saturday."""
    friday = take_in(a_story(at_least("26083")), figures=(KILLED,))
    saturday = take_in(a_story(at_least("26257"), day="2024-01-27"))
    store.record(friday, author="Ann", reason="", recorded_at=FRIDAY)
    store.name_snapshot("first", revision=1, created_at=FRIDAY)
    store.record(saturday, author="Ann", reason="", recorded_at=SATURDAY)
    return store


MEANT = {
    "0": 0,
    "1": 1,
    "002": 2,
    "latest": 2,
    "first": 1,
    "2024-01-25": 0,
    "2024-01-26": 1,
    "2024-01-27": 2,
    "2031-01-01": 2,
    "2024-01-26T18:30:00+00:00": 1,
    "2024-01-26T18:29:59Z": 0,
    "2024-01-26T18:30Z": 1,
    "2024-01-27T01:00+07:00": 0,
    "2024-01-27T02:00+07:00": 1,
}

REFUSED: dict[str, tuple[type[FactbaseError], str]] = {
    "3": (RevisionNotFound, "the last one is 2"),
    "9" * 5000: (InvalidDate, "is no WHEN"),
    "second": (SnapshotNotFound, "the latest are first"),
    "2024-01-26T18:30": (InvalidDate, "has no offset: write 2024-01-26T18:30+00:00"),
    "2024-02-30": (InvalidDate, "is no WHEN"),
    "2024-01-26T25:00Z": (InvalidDate, "is no WHEN"),
    "26/1/2024": (SnapshotInvalid, "snapshot.json: is missing"),
    "-1": (InvalidDate, "is no WHEN"),
    "1.5": (InvalidDate, "is no WHEN"),
    "٣": (InvalidDate, "is no WHEN"),
    "": (InvalidDate, "is no WHEN"),
}


@pytest.mark.parametrize(("when", "revision"), MEANT.items(), ids=MEANT.keys())
def test_a_moment_is_named_by(known: Store, when: str, revision: int) -> None:
    moment = resolve(when, store=known)

    assert moment.end.revision == revision
    assert moment.store is known
    assert len(list(moment.view.observations())) == revision
    assert len(list(view_at(known, when).observations())) == revision


@pytest.mark.parametrize(
    ("when", "error", "words"),
    [pytest.param(when, *told, id=when[:20] or "nothing") for when, told in REFUSED.items()],
)
def test_no_moment_is_named_by(
    known: Store, when: str, error: type[FactbaseError], words: str
) -> None:
    with pytest.raises(error) as refused:
        resolve(when, store=known)

    assert words in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_bare_day_is_echoed_as_it_was_read(known: Store) -> None:
    moment = resolve("2024-01-26", store=known)

    assert moment.note == "2024-01-26 is read as the end of that day in UTC: revision 1"


def test_a_time_is_echoed_in_utc(known: Store) -> None:
    moment = resolve("2024-01-27T02:00+07:00", store=known)

    assert moment.note == "2024-01-27T02:00+07:00 is 2024-01-26 19:00:00 UTC: revision 1"


def test_a_day_before_all_others_is_echoed_as_such(known: Store) -> None:
    moment = resolve("2019-01-01", store=known)

    assert moment.note is not None
    assert moment.note.endswith("before the first revision")


def test_a_number_needs_no_echo(known: Store) -> None:
    assert resolve("1", store=known).note is None


def test_an_end_says_by_which_name_it_was_asked_for(known: Store) -> None:
    named, numbered = resolve("first", store=known), resolve("1", store=known)

    assert named.end == End(revision=1, recorded_at=FRIDAY, snapshot="first")
    assert numbered.end == End(revision=1, recorded_at=FRIDAY, snapshot=None)


def test_a_folder_is_the_end_that_it_was_exported_from(known: Store, tmp_path: Path) -> None:
    export_snapshot(known, "first", tmp_path / "kept")

    moment = resolve(f"{tmp_path}/kept")

    assert moment.end == resolve("first", store=known).end
    assert moment.store is None


@pytest.mark.parametrize("when", ["./first", "snapshots/first", "/kept/first", "first/"])
def test_a_folder_needs_no_store(when: str) -> None:
    assert not needs_store(when)


@pytest.mark.parametrize("when", ["1", "latest", "first", "2024-01-26"])
def test_all_else_needs_a_store(when: str) -> None:
    assert needs_store(when)

    with pytest.raises(StoreNotFound, match="is looked up in a store"):
        resolve(when)


def test_a_store_without_snapshots_says_so(store: Store) -> None:
    with pytest.raises(SnapshotNotFound, match="the store has none"):
        resolve("first", store=store)


def test_the_latest_of_an_empty_store_is_before_its_first_revision(store: Store) -> None:
    assert resolve("latest", store=store).end == End(revision=0, recorded_at=None)


def test_names_are_looked_up_for_each_question(known: Store) -> None:
    def ask() -> Moment:
        return resolve("later", store=known)

    _refuses(ask)
    known.name_snapshot("later", revision=2, created_at=SATURDAY)

    assert ask().end.revision == 2


def _refuses(ask: Callable[[], Moment]) -> None:
    with pytest.raises(SnapshotNotFound):
        ask()
