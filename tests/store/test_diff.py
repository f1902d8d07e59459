"""What a diff lists between two moments: shapes, filters, links, steps, folders."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from factbase.domain.canonical import canonical_bytes
from factbase.domain.diff import Change, Delta, Diff, Kind
from factbase.domain.errors import SnapshotInvalid
from factbase.domain.record import Record
from factbase.store.base import Batch, Store
from factbase.store.diff import compare, delta
from factbase.store.manifest import FILES
from factbase.store.scan import MemoryView, rows_of
from factbase.store.snapshots import export_snapshot
from factbase.store.when import Moment, moment_of_view, resolve
from tests.builders import a_figure, at_least, exact
from tests.store.news import (
    IDENTIFIED,
    KILLED,
    NOON,
    OPEN_BEDS,
    Story,
    a_story,
    corrected,
    decide,
    record,
    replace,
    retracted,
    take_in,
)

EVERYTHING = frozenset(Kind)

FRIDAY = a_story(at_least("26083"))
SATURDAY = a_story(at_least("26257"), day="2024-01-27", publisher="Courier")
SUNDAY = a_story(at_least("26422"), day="2024-01-28")


def moments(store: Store, *batches: Batch) -> tuple[Moment, Moment]:
    """Record *batches*; give the moments after the first and after the last."""
    record(store, *batches)
    return resolve("1", store=store), resolve("latest", store=store)


def kinds_of(diff: Diff) -> dict[str, str]:
    return {row.figure: str(row.kind) for row in diff.items}


def only(diff: Diff) -> Change:
    (row,) = diff.items
    return row


def test_a_row_is_written_as_the_model_shows_it(store: Store) -> None:
    base, head = moments(store, take_in(FRIDAY, figures=(KILLED,)), take_in(SATURDAY))
    store.name_snapshot("first", revision=1, created_at=NOON)
    base = resolve("first", store=store)

    written = msgspec.json.decode(msgspec.json.encode(compare(base, head)))

    assert written == {
        "base": {"revision": 1, "recorded_at": "2024-01-29T12:00:00Z", "snapshot": "first"},
        "head": {"revision": 2, "recorded_at": "2024-01-29T12:00:00Z", "snapshot": None},
        "as_of": None,
        "summary": {"raised": 1},
        "items": [
            {
                "kind": "raised",
                "kinds": ["raised"],
                "figure": "gaza-killed",
                "title": "Gaza killed",
                "unit": "count",
                "before": _written_answer(FRIDAY, "26083"),
                "after": _written_answer(SATURDAY, "26257"),
                "difference": "174",
                "percent": "0.67",
                "days": 1,
                "per_day": "174",
                "between_bounds": "lower",
                "comparable": True,
                "why": None,
                "steps": 1,
            }
        ],
        "next": None,
    }


def _written_answer(story: Story, number: str) -> dict[str, object]:
    return {
        "quantity": {
            "value": number,
            "low": number,
            "high": None,
            "quantifier": "at_least",
            "qualifier": "at least",
            "unit": "count",
        },
        "as_of": story.claim.as_of.isoformat(),
        "publishers": [story.version.publisher],
        "claims": [story.claim.id],
        "words": [story.observation.words],
    }


def test_between_folders_and_names_the_diff_is_the_same(store: Store, tmp_path: Path) -> None:
    record(store, take_in(FRIDAY, figures=(KILLED,)), take_in(SATURDAY))
    for number, name in enumerate(("first", "second"), start=1):
        store.name_snapshot(name, revision=number, created_at=NOON)
        export_snapshot(store, name, tmp_path / name)
    first, second = resolve("first", store=store), resolve("second", store=store)
    kept_first, kept_second = resolve(f"{tmp_path}/first"), resolve(f"{tmp_path}/second")

    told = compare(first, second)

    assert compare(kept_first, kept_second) == told
    assert compare(kept_first, second) == told
    assert compare(first, kept_second) == told
    assert delta(kept_first, kept_second) == delta(first, second)


def test_rows_are_sorted_by_figure_and_counted_by_kind(store: Store) -> None:
    beds = [a_story(number, day=day, figure=OPEN_BEDS) for number, day in _BEDS]
    base, head = moments(
        store,
        take_in(FRIDAY, beds[0], figures=(KILLED, OPEN_BEDS)),
        take_in(SATURDAY, beds[1]),
        take_in(a_story("9", figure=IDENTIFIED, publisher="Herald"), figures=(IDENTIFIED,)),
    )

    diff = compare(base, head)

    assert kinds_of(diff) == {
        "beds-open": "lowered",
        "gaza-killed": "raised",
        "gaza-killed-identified": "new",
    }
    assert list(diff.summary.items()) == [("raised", 1), ("lowered", 1), ("new", 1)]


_BEDS = (("5000", "2024-01-26"), ("350", "2024-01-27"))


def test_only_the_kinds_and_figures_asked_for_are_listed(store: Store) -> None:
    beds = [a_story(number, day=day, figure=OPEN_BEDS) for number, day in _BEDS]
    base, head = moments(
        store,
        take_in(FRIDAY, beds[0], figures=(KILLED, OPEN_BEDS)),
        take_in(SATURDAY, beds[1]),
    )

    lowered = compare(base, head, kinds={Kind.LOWERED})
    killed = compare(base, head, figures=["gaza-killed", "elsewhere"])

    assert (kinds_of(lowered), lowered.summary) == ({"beds-open": "lowered"}, {"lowered": 1})
    assert kinds_of(killed) == {"gaza-killed": "raised"}
    assert compare(base, head, figures=[]).items == ()


QUIET = {
    "confirmed": take_in(a_story(at_least("26083"), publisher="Courier")),
    "late": take_in(a_story("25900", day="2024-01-25", publisher="Courier")),
}


@pytest.mark.parametrize(("kind", "batch"), QUIET.items(), ids=QUIET.keys())
def test_what_changes_no_answer_is_listed_on_request(store: Store, kind: str, batch: Batch) -> None:
    base, head = moments(store, take_in(FRIDAY, figures=(KILLED,)), batch)

    assert compare(base, head).items == ()
    assert kinds_of(compare(base, head, kinds=EVERYTHING)) == {"gaza-killed": kind}
    assert kinds_of(compare(base, head, kinds={Kind(kind)})) == {"gaza-killed": kind}


def test_a_quiet_correction_is_no_correction_unless_everything_is_asked_for(
    store: Store,
) -> None:
    agreed = a_story(at_least("26083"), publisher="Courier")
    base, head = moments(
        store,
        take_in(FRIDAY, agreed, figures=(KILLED,)),
        decide(agreed.observation, retracted(agreed.observation)),
    )

    assert compare(base, head, kinds={Kind.RETRACTED}).items == ()
    assert kinds_of(compare(base, head, kinds=EVERYTHING)) == {"gaza-killed": "retracted"}


def test_answers_are_those_of_the_day_that_is_asked_for(store: Store) -> None:
    edited = a_story(at_least("26038"))
    base, head = moments(
        store, take_in(FRIDAY, figures=(KILLED,)), take_in(SATURDAY), replace(FRIDAY, edited)
    )

    latest = only(compare(base, head))
    on_friday = compare(base, head, as_of=date(2024, 1, 26))

    assert latest.kinds == (Kind.CORRECTED, Kind.RAISED)
    assert on_friday.as_of == date(2024, 1, 26)
    assert (only(on_friday).kind, str(only(on_friday).difference)) == (Kind.CORRECTED, "-45")
    assert compare(base, head, as_of=date(2024, 1, 25)).items == ()


def test_steps_count_the_revisions_that_touched_a_figure_and_kinds_tell_of_them(
    store: Store,
) -> None:
    base, head = moments(
        store,
        take_in(FRIDAY, figures=(KILLED,)),
        take_in(SATURDAY),
        take_in(a_story("350", figure=OPEN_BEDS), figures=(OPEN_BEDS,)),
        decide(SATURDAY.observation, retracted(SATURDAY.observation)),
        take_in(SUNDAY),
    )

    row = only(compare(base, head, figures=["gaza-killed"]))

    assert (row.kind, row.steps) == (Kind.RAISED, 3)
    assert row.kinds == (Kind.RETRACTED, Kind.RAISED, Kind.LOWERED)


def test_a_figure_touched_very_often_is_weighed_at_some_stops_and_counted_in_full(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factbase.store.steps.MOST_STOPS", 2)
    silenced = retracted(SATURDAY.observation)
    base, head = moments(
        store,
        take_in(FRIDAY, figures=(KILLED,)),
        take_in(SATURDAY),
        decide(SATURDAY.observation, silenced),
        decide(silenced, SATURDAY.observation),
        take_in(SUNDAY),
    )

    row = only(compare(base, head))

    assert row.steps == 4
    assert row.kinds == (Kind.RAISED,)


def test_what_was_taken_back_between_is_no_row(store: Store) -> None:
    base, head = moments(
        store,
        take_in(FRIDAY, figures=(KILLED,)),
        take_in(SATURDAY),
        decide(SATURDAY.observation, retracted(SATURDAY.observation)),
    )

    assert compare(base, head, kinds=EVERYTHING).items == ()


def test_a_silent_edit_is_a_correction(store: Store) -> None:
    base, head = moments(
        store, take_in(FRIDAY, figures=(KILLED,)), replace(FRIDAY, a_story(at_least("26038")))
    )

    assert only(compare(base, head)).kinds == (Kind.CORRECTED, Kind.LOWERED)


def test_a_newer_extractor_raises_nothing(store: Store) -> None:
    misread = a_story("83")
    reread = msgspec.structs.replace(
        a_story("26083", extractor="en 2"),
        version=msgspec.structs.replace(misread.version, extractor="en 2"),
    )
    base, head = moments(store, take_in(misread, figures=(KILLED,)), replace(misread, reread))

    row = only(compare(base, head, kinds=EVERYTHING))

    assert (row.kind, row.kinds, row.difference) == (
        Kind.REEXTRACTED,
        (Kind.REEXTRACTED,),
        None,
    )


def test_a_persons_correction_is_one(store: Store) -> None:
    base, head = moments(
        store,
        take_in(FRIDAY, figures=(KILLED,)),
        decide(FRIDAY.observation, corrected(FRIDAY.observation, exact("26038"))),
    )

    assert only(compare(base, head)).kind is Kind.CORRECTED


def test_a_merged_figure_is_withdrawn_and_says_where_it_went(store: Store) -> None:
    deaths = a_figure("gaza-deaths")
    moved = msgspec.structs.replace(FRIDAY.observation, figure="gaza-deaths")
    base, head = moments(
        store,
        take_in(FRIDAY, figures=(KILLED, deaths)),
        Batch(
            figures=(msgspec.structs.replace(KILLED, merged_into="gaza-deaths"),),
            removed_figures=(KILLED.id,),
            observations=(moved,),
            removed_observations=(moved.id,),
        ),
    )

    rows = {row.figure: row for row in compare(base, head).items}

    assert rows["gaza-killed"].kind is Kind.WITHDRAWN
    assert rows["gaza-killed"].why == "merged into gaza-deaths"
    assert rows["gaza-deaths"].kind is Kind.NEW


Pair = Callable[[Store, Path, tuple[Batch, Batch]], tuple[Moment, Moment]]


def _of_store(store: Store, _folder: Path, batches: tuple[Batch, Batch]) -> tuple[Moment, Moment]:
    return moments(store, *batches)


def _of_folders(store: Store, folder: Path, batches: tuple[Batch, Batch]) -> tuple[Moment, Moment]:
    moments(store, *batches)
    for number, name in enumerate(("first", "second"), start=1):
        store.name_snapshot(name, revision=number, created_at=NOON)
        export_snapshot(store, name, folder / name)
    return resolve(f"{folder}/first"), resolve(f"{folder}/second")


@pytest.fixture(params=[_of_store, _of_folders], ids=["store", "folders"])
def pair(request: pytest.FixtureRequest) -> Pair:
    """Give both moments of two batches, from the store or from folders."""
    chosen: Pair = request.param
    return chosen


COUNTED = a_story("24686", day="2024-01-27", figure=IDENTIFIED)
SHARE = a_figure("gaza-killed-share", unit="percent")
STATED_SHARE = a_story(exact("1.2", "percent"), day="2024-01-27", figure=SHARE)

LINKED = {
    "another basis": (
        take_in(COUNTED, figures=(IDENTIFIED,)),
        "basis differs: identified against reported",
    ),
    "another unit": (
        take_in(STATED_SHARE, figures=(SHARE,)),
        "unit differs: count against percent",
    ),
}


@pytest.mark.parametrize(("told", "why"), LINKED.values(), ids=LINKED.keys())
def test_a_redefinition_links_two_figures(
    store: Store, tmp_path: Path, pair: Pair, told: Batch, why: str
) -> None:
    base, head = pair(store, tmp_path, (take_in(FRIDAY, figures=(KILLED,)), told))

    row = only(compare(base, head))

    assert (row.kind, row.figure, row.why) == (Kind.REDEFINED, told.figures[0].id, why)
    assert row.before is not None
    assert row.before.figure == "gaza-killed"
    assert row.before.quantity == FRIDAY.observation.quantity


def test_a_new_figure_beside_a_living_one_is_new(store: Store, tmp_path: Path, pair: Pair) -> None:
    still = a_story(at_least("26257"), day="2024-01-27")
    batches = (
        take_in(FRIDAY, figures=(KILLED,)),
        take_in(COUNTED, still, figures=(IDENTIFIED,)),
    )
    base, head = pair(store, tmp_path, batches)

    assert kinds_of(compare(base, head)) == {
        "gaza-killed": "raised",
        "gaza-killed-identified": "new",
    }


def test_of_several_kin_the_one_last_spoken_of_was_redefined(store: Store) -> None:
    older = a_figure("gaza-killed-confirmed", basis="confirmed")
    base, head = moments(
        store,
        take_in(a_story("100", day="2024-01-20", figure=older), FRIDAY, figures=(older, KILLED)),
        take_in(COUNTED, figures=(IDENTIFIED,)),
    )

    row = only(compare(base, head))

    assert row.before is not None
    assert row.before.figure == "gaza-killed"


def test_the_first_revision_is_all_new(store: Store) -> None:
    record(store, take_in(FRIDAY, figures=(KILLED,)))

    there = compare(resolve("0", store=store), resolve("latest", store=store))
    back = compare(resolve("latest", store=store), resolve("0", store=store))

    assert kinds_of(there) == {"gaza-killed": "new"}
    assert kinds_of(back) == {"gaza-killed": "withdrawn"}
    assert (only(back).before, only(back).after) == (only(there).after, only(there).before)


def test_records_in_memory_can_be_compared_without_a_store() -> None:
    records: tuple[Record, ...] = (KILLED, FRIDAY.version, FRIDAY.claim, FRIDAY.observation)
    nothing, something = moment_of_view(MemoryView()), moment_of_view(MemoryView(records))

    assert kinds_of(compare(nothing, something)) == {"gaza-killed": "new"}
    assert delta(nothing, something) == Delta(added=tuple(rows_of(something.view)), removed=())


def test_a_figure_that_is_not_in_the_snapshot_has_no_row() -> None:
    stray = moment_of_view(MemoryView([FRIDAY.observation]))

    assert compare(moment_of_view(MemoryView()), stray, kinds=EVERYTHING).items == ()


def test_observations_of_a_figure_that_is_not_there_have_no_row(store: Store) -> None:
    base, head = moments(store, take_in(FRIDAY, figures=(KILLED,)), take_in(_ASTRAY))

    assert compare(base, head, kinds=EVERYTHING).items == ()


_ASTRAY = a_story("9", figure=a_figure("nowhere"))


def test_a_damaged_folder_has_no_diff(store: Store, tmp_path: Path) -> None:
    base, _ = _of_folders(store, tmp_path, (take_in(FRIDAY, figures=(KILLED,)), take_in(SATURDAY)))
    path = tmp_path / "second" / FILES["observations"]
    path.write_bytes(path.read_bytes().replace(b"26257", b"26275"))

    with pytest.raises(SnapshotInvalid, match=r"observations\.jsonl: was changed"):
        compare(base, resolve(f"{tmp_path}/second"))


def test_a_record_of_another_shape_is_named(store: Store, tmp_path: Path) -> None:
    base, _ = _of_folders(store, tmp_path, (take_in(FRIDAY, figures=(KILLED,)), take_in(SATURDAY)))
    path = tmp_path / "second" / FILES["observations"]
    path.write_bytes(path.read_bytes().replace(b'"stated"', b'"heaped"'))

    with pytest.raises(SnapshotInvalid, match="Invalid enum value 'heaped'"):
        compare(base, resolve(f"{tmp_path}/second"))


def test_a_delta_has_the_rows_as_they_are_written(store: Store) -> None:
    base, head = moments(store, take_in(FRIDAY, figures=(KILLED,)), take_in(SATURDAY))

    added = {row.id: row.body for row in delta(base, head).added}

    assert added == {
        each.id: canonical_bytes(each)
        for each in (SATURDAY.version, SATURDAY.claim, SATURDAY.observation)
    }
