"""A snapshot folder and records in memory answer as the store does that they came from."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from factbase.domain.errors import ArticleNotFound, ClaimNotFound, FigureNotFound, SnapshotInvalid
from factbase.store.base import Store, View
from factbase.store.folder import FolderView
from factbase.store.manifest import FILES
from factbase.store.scan import MemoryView
from factbase.store.snapshots import export
from tests.builders import an_article, at_least
from tests.store.news import IDENTIFIED, KILLED, OPEN_BEDS, a_story, record, states_of, take_in

FRIDAY = a_story(at_least("26083"))
SATURDAY = a_story(at_least("26257"), day="2024-01-27", publisher="Courier")
BEDS = a_story("350", figure=OPEN_BEDS)
MERGED = msgspec.structs.replace(IDENTIFIED, merged_into=KILLED.id)

NEWS = (take_in(SATURDAY, FRIDAY, BEDS, figures=(KILLED, OPEN_BEDS, MERGED)),)


@pytest.fixture(params=["folder", "memory"])
def scanned(request: pytest.FixtureRequest, store: Store, tmp_path: Path) -> View:
    """Answer by reading through: from a folder, and from memory."""
    pinned = record(store, *NEWS).at()
    if request.param == "memory":
        return MemoryView(states_of(NEWS)[-1], revision=pinned.revision)
    export(pinned, tmp_path / "kept", name="kept")
    return FolderView(tmp_path / "kept")


ANSWERED: dict[str, Callable[[View], object]] = {
    "an article": lambda view: view.article(FRIDAY.version.id),
    "all articles": lambda view: list(view.articles()),
    "copies": lambda view: view.articles_with_text(FRIDAY.version.text_hash),
    "a claim": lambda view: view.claim(FRIDAY.claim.id),
    "a claim by its beginning": lambda view: view.claim(FRIDAY.claim.id[:12]),
    "all claims": lambda view: list(view.claims()),
    "claims of an article": lambda view: list(view.claims(article=FRIDAY.version.id)),
    "a figure": lambda view: view.figure(KILLED.id),
    "a figure by an old id": lambda view: view.figure(MERGED.id),
    "all figures": lambda view: list(view.figures()),
    "figures about a topic": lambda view: view.figures_about(topic="Killed", unit="count"),
    "figures about a head": lambda view: view.figures_about(topic="beds", unit="count"),
    "figures about nothing": lambda view: view.figures_about(topic="killed", unit="percent"),
    "figures near": lambda view: view.figures_near(
        topic="killed", unit="count", country=None, limit=9
    ),
    "figures near, of a country": lambda view: view.figures_near(
        topic="killed", unit="count", country="PSE", limit=9
    ),
    "all observations": lambda view: list(view.observations()),
    "observations of a figure": lambda view: list(view.observations(figure=KILLED.id)),
    "observations of an article": lambda view: list(view.observations(article=FRIDAY.version.id)),
    "observations until a day": lambda view: list(view.observations(until=date(2024, 1, 26))),
    "recorded observations": lambda view: list(view.recorded_observations(figure=KILLED.id)),
}


@pytest.mark.parametrize("ask", ANSWERED.values(), ids=ANSWERED.keys())
def test_reading_through_answers_as_the_store_does(
    scanned: View, store: Store, ask: Callable[[View], object]
) -> None:
    assert ask(scanned) == ask(store.at())


def test_what_is_not_there_is_not_found(scanned: View) -> None:
    with pytest.raises(ArticleNotFound, match="a_elsewhere"):
        scanned.article("a_elsewhere")
    with pytest.raises(ClaimNotFound, match="there is no claim"):
        scanned.claim("c_elsewhere")
    with pytest.raises(FigureNotFound, match="elsewhere"):
        scanned.figure("elsewhere")


def test_a_beginning_that_several_claims_have_names_none(scanned: View) -> None:
    with pytest.raises(ClaimNotFound, match="write more of the id"):
        scanned.claim("c_")


def test_figures_that_were_merged_in_a_circle_lead_to_one_of_them() -> None:
    circle = MemoryView(
        [
            msgspec.structs.replace(KILLED, id="one", merged_into="other"),
            msgspec.structs.replace(KILLED, id="other", merged_into="one"),
        ]
    )

    assert circle.figure("one").id in {"one", "other"}


def test_a_folder_keeps_number_time_and_hash_of_its_revision(store: Store, tmp_path: Path) -> None:
    pinned = record(store, *NEWS).at()
    export(pinned, tmp_path / "kept", name="kept")

    kept, there = FolderView(tmp_path / "kept").revision, pinned.revision

    assert kept is not None
    assert there is not None
    assert (kept.number, kept.recorded_at, kept.hash) == (
        there.number,
        there.recorded_at,
        there.hash,
    )


def test_nothing_is_known_before_the_first_revision() -> None:
    assert MemoryView().revision is None
    assert list(MemoryView().recorded_observations()) == []


def test_half_a_surrogate_pair_travels_through_a_folder(tmp_path: Path) -> None:
    odd = a_story("40")
    text = an_article("Half \ud83d of a pair").text
    version = msgspec.structs.replace(odd.version, text=text, text_hash=an_article(text).text_hash)
    export(MemoryView([version]), tmp_path / "kept", name="kept")

    assert list(FolderView(tmp_path / "kept").articles()) == [version]


def test_a_damaged_record_is_located_by_whoever_reads_it(tmp_path: Path) -> None:
    export(MemoryView([KILLED, OPEN_BEDS]), tmp_path / "kept", name="kept")
    path = tmp_path / "kept" / FILES["figures"]
    path.write_text(path.read_text().replace('"cumulative"', '"heaped"'))

    with pytest.raises(SnapshotInvalid, match=r"figures\.jsonl:2: figures gaza-killed: Invalid"):
        FolderView(tmp_path / "kept").figure(KILLED.id)
