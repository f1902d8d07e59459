"""Snapshots as folders: reproducible to the byte, damage located, imports all or nothing."""

import errno
import hashlib
import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from factbase.domain.diff import Row
from factbase.domain.errors import (
    FolderUnusable,
    HistoryBroken,
    SnapshotConflict,
    SnapshotInvalid,
    SnapshotNotFound,
)
from factbase.domain.figure import Figure
from factbase.domain.record import Record
from factbase.store.base import Store
from factbase.store.folder import FolderView
from factbase.store.importing import import_folder, verify_folder
from factbase.store.manifest import FILES, MANIFEST, Manifest, content_of
from factbase.store.opening import create_store
from factbase.store.scan import MemoryView, rows_of
from factbase.store.snapshots import export, export_snapshot
from tests.builders import at_least
from tests.store.news import KILLED, OPEN_BEDS, a_story, record, take_in

NOON = datetime(2024, 1, 29, 12, tzinfo=UTC)

FRIDAY = a_story(at_least("26083"))
SATURDAY = a_story(at_least("26257"), day="2024-01-27", publisher="Courier")
BEDS = a_story("350", figure=OPEN_BEDS)

STORIES = (FRIDAY, SATURDAY, BEDS)
RECORDS: tuple[Record, ...] = (
    KILLED,
    OPEN_BEDS,
    *(story.version for story in STORIES),
    *(story.claim for story in STORIES),
    *(story.observation for story in STORIES),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Hold a sound snapshot of three stories."""
    export(MemoryView(RECORDS), tmp_path / "kept", name="kept")
    return tmp_path / "kept"


@pytest.fixture
def known(store: Store) -> Store:
    """Know the three stories, the third by a revision of its own, named first and second."""
    record(store, take_in(FRIDAY, SATURDAY, figures=(KILLED,)), take_in(BEDS, figures=(OPEN_BEDS,)))
    store.name_snapshot("first", revision=1, created_at=NOON)
    store.name_snapshot("second", revision=2, created_at=NOON)
    return store


def lines_of(folder: Path, table: str) -> list[str]:
    return (folder / FILES[table]).read_text().splitlines(keepends=True)


def rewrite(folder: Path, table: str, lines: list[str]) -> None:
    """Change a file behind the manifest's back."""
    (folder / FILES[table]).write_text("".join(lines))


def seal(folder: Path) -> None:
    """Make the manifest fit the files again, as someone would who forges a snapshot."""
    head = json.loads((folder / MANIFEST).read_text())
    for table, name in FILES.items():
        body = (folder / name).read_bytes()
        head["sha256"][name] = hashlib.sha256(body).hexdigest()
        head["counts"][table] = body.count(b"\n")
    head["content"] = content_of(head["sha256"])
    (folder / MANIFEST).write_text(json.dumps(head))


def forge(folder: Path, table: str, change: Callable[[dict[str, object]], object]) -> None:
    """Change the first record of *table* and seal the folder again."""
    first, *rest = lines_of(folder, table)
    forged = json.loads(first)
    change(forged)
    text = json.dumps(forged, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    rewrite(folder, table, [f"{text}\n", *rest])
    seal(folder)


def test_four_files_and_their_head_are_written(folder: Path) -> None:
    assert sorted(path.name for path in folder.iterdir()) == sorted((*FILES.values(), MANIFEST))


def test_two_stores_of_the_same_content_write_the_same_bytes(known: Store, tmp_path: Path) -> None:
    other = tmp_path / "other"
    with create_store("sqlite:///:memory:") as another:
        later = NOON + timedelta(days=400)
        batch = take_in(BEDS, SATURDAY, FRIDAY, figures=(OPEN_BEDS, KILLED))
        another.record(batch, author="Bea", reason="all at once", recorded_at=later)
        another.name_snapshot("all", revision=1, created_at=later)
        heads = [
            export_snapshot(known, "second", tmp_path / "one"),
            export_snapshot(another, "all", other),
        ]

    assert [(tmp_path / "one" / name).read_bytes() for name in FILES.values()] == [
        (other / name).read_bytes() for name in FILES.values()
    ]
    assert heads[0].content == heads[1].content
    assert heads[0].chain != heads[1].chain


def test_records_are_sorted_by_id_and_hold_no_revision_and_no_clock(
    known: Store, tmp_path: Path
) -> None:
    export_snapshot(known, "second", tmp_path / "kept")

    for table in FILES:
        records = [json.loads(line) for line in lines_of(tmp_path / "kept", table)]
        ids = [each["id"] for each in records]
        assert ids == sorted(ids)
        assert not {key for each in records for key in each} & {"revision", "recorded_at"}


def test_the_head_tells_of_the_revision_the_counts_and_the_hashes(
    known: Store, tmp_path: Path
) -> None:
    written = export_snapshot(known, "first", tmp_path / "kept")

    head = json.loads((tmp_path / "kept" / MANIFEST).read_text())
    revision = known.at(1).revision
    assert revision is not None
    assert msgspec.convert(head, Manifest) == written
    assert (head["format"], head["name"], head["revision"]) == (1, "first", 1)
    assert head["recorded_at"] == "2024-01-29T12:00:00Z"
    assert head["chain"] == revision.hash
    assert head["counts"] == {"articles": 2, "figures": 1, "claims": 2, "observations": 2}
    assert head["sha256"] == {
        name: hashlib.sha256((tmp_path / "kept" / name).read_bytes()).hexdigest()
        for name in FILES.values()
    }


def test_an_empty_store_has_a_snapshot_too(store: Store, tmp_path: Path) -> None:
    written = export(store.at(), tmp_path / "kept", name="nothing")

    assert (written.revision, written.recorded_at, written.chain) == (0, None, None)
    assert verify_folder(tmp_path / "kept", against=store) == written
    assert FolderView(tmp_path / "kept").revision is None


def test_a_folder_reads_back_what_was_exported(folder: Path) -> None:
    assert tuple(rows_of(FolderView(folder))) == tuple(rows_of(MemoryView(RECORDS)))


def test_a_snapshot_that_was_never_named_is_not_exported(known: Store, tmp_path: Path) -> None:
    with pytest.raises(SnapshotNotFound, match="third"):
        export_snapshot(known, "third", tmp_path / "kept")

    assert not (tmp_path / "kept").exists()


def test_a_folder_that_holds_anything_is_left_alone(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}

    with pytest.raises(FolderUnusable, match="is not empty"):
        export(MemoryView(), folder, name="kept")

    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()

    export(MemoryView(RECORDS), tmp_path / "kept", name="kept")

    assert verify_folder(tmp_path / "kept").name == "kept"


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("notes")

    with pytest.raises(FolderUnusable, match="cannot be written there"):
        export(MemoryView(RECORDS), tmp_path / "kept", name="kept")

    assert (tmp_path / "kept").read_text() == "notes"


class FullDisk(MemoryView):
    """A view that fails in the middle of its claims, as a disk does that is full."""

    def rows(self, table: str) -> Iterator[Row]:
        listed = super().rows(table)
        yield next(listed)
        if table == "claims":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        yield from listed


@pytest.mark.parametrize("existed", [True, False], ids=["existing", "new"])
def test_an_export_that_fails_leaves_no_snapshot(tmp_path: Path, existed: bool) -> None:  # noqa: FBT001  (a parameter of pytest)
    target = tmp_path / "kept"
    if existed:
        target.mkdir()

    with pytest.raises(FolderUnusable, match="No space left on device"):
        export(FullDisk(RECORDS), target, name="kept")

    assert target.exists() is existed
    assert not existed or list(target.iterdir()) == []


@pytest.mark.parametrize("written", range(len(FILES)))
def test_what_a_crash_leaves_is_no_snapshot(folder: Path, written: int) -> None:
    for name in (*tuple(FILES.values())[written:], MANIFEST):
        (folder / name).unlink()

    with pytest.raises(SnapshotInvalid, match="its export never ended"):
        verify_folder(folder)


# --- damage: what is done to the folder, and what must be said of it


def cut_last_line(folder: Path) -> None:
    body = (folder / "claims.jsonl").read_bytes()
    (folder / "claims.jsonl").write_bytes(body[:-20])


def flip_a_byte(folder: Path) -> None:
    body = bytearray((folder / "articles.jsonl").read_bytes())
    place = body.index(b"people")
    body[place] ^= 1
    (folder / "articles.jsonl").write_bytes(body)


def drop_a_line(folder: Path) -> None:
    rewrite(folder, "observations", lines_of(folder, "observations")[:-1])


def drop_the_last_newline(folder: Path) -> None:
    body = (folder / "figures.jsonl").read_bytes()
    (folder / "figures.jsonl").write_bytes(body[:-1])


def swap_lines(folder: Path) -> None:
    rewrite(folder, "claims", lines_of(folder, "claims")[::-1])
    seal(folder)


def double_a_line(folder: Path) -> None:
    first, *rest = lines_of(folder, "figures")
    rewrite(folder, "figures", [first, first, *rest])
    seal(folder)


def add_spaces(folder: Path) -> None:
    first, *rest = lines_of(folder, "figures")
    rewrite(folder, "figures", [first.replace(":", ": ", 1), *rest])
    seal(folder)


def write_no_json(folder: Path) -> None:
    rewrite(folder, "figures", ["beds-open\n", *lines_of(folder, "figures")[1:]])
    seal(folder)


def write_no_utf8(folder: Path) -> None:
    body = (folder / "figures.jsonl").read_bytes()
    (folder / "figures.jsonl").write_bytes(body.replace(b"Beds", b"\xff\xfe\xfd\xfc", 1))
    seal(folder)


def nest_without_end(folder: Path) -> None:
    rewrite(folder, "figures", ['{"id":"a","x":' + "[" * 100_000 + "\n"])
    seal(folder)


def lose_a_file(folder: Path) -> None:
    (folder / "observations.jsonl").unlink()


def put_a_folder_for_a_file(folder: Path) -> None:
    (folder / "observations.jsonl").unlink()
    (folder / "observations.jsonl").mkdir()


def link_a_file_to_itself(folder: Path) -> None:
    (folder / "observations.jsonl").unlink()
    (folder / "observations.jsonl").symlink_to(folder / "observations.jsonl")


def put_a_folder_for_the_head(folder: Path) -> None:
    (folder / MANIFEST).unlink()
    (folder / MANIFEST).mkdir()


def lose_the_head(folder: Path) -> None:
    (folder / MANIFEST).unlink()


def break_the_head(folder: Path) -> None:
    (folder / MANIFEST).write_text("{")


def swell_the_head(folder: Path) -> None:
    (folder / MANIFEST).write_text("[" * 100_000)


def forge_the_content(folder: Path) -> None:
    head = json.loads((folder / MANIFEST).read_text())
    head["content"] = "0" * 64
    (folder / MANIFEST).write_text(json.dumps(head))


def write_a_later_format(folder: Path) -> None:
    (folder / MANIFEST).write_text(json.dumps({"format": 2, "tables": []}))


def forget_a_file_in_the_head(folder: Path) -> None:
    head = json.loads((folder / MANIFEST).read_text())
    del head["counts"]["claims"]
    (folder / MANIFEST).write_text(json.dumps(head))


def forge_a_text(folder: Path) -> None:
    forge(folder, "articles", lambda article: article.update(text="Nobody was killed."))


def forge_an_endless_number(folder: Path) -> None:
    forge(folder, "claims", lambda claim: claim["quantity"].update(value="1e999999999"))  # type: ignore[attr-defined]


def forge_no_number(folder: Path) -> None:
    forge(folder, "observations", lambda seen: seen["quantity"].update(value="NaN"))  # type: ignore[attr-defined]


def forge_a_date(folder: Path) -> None:
    forge(folder, "observations", lambda seen: seen.update(as_of="yesterday"))


def speak_of_another_article(folder: Path) -> None:
    forge(folder, "claims", lambda claim: claim.update(article="a_elsewhere"))


def speak_of_another_figure(folder: Path) -> None:
    forge(folder, "observations", lambda seen: seen.update(figure="elsewhere"))


def speak_of_another_claim(folder: Path) -> None:
    forge(folder, "observations", lambda seen: seen.update(claim="c_elsewhere"))


DAMAGE = [
    (cut_last_line, "claims.jsonl:3: is cut short"),
    (flip_a_byte, "articles.jsonl"),
    (drop_a_line, "observations.jsonl:2: ends here, but snapshot.json tells of 3 records"),
    (drop_the_last_newline, "figures.jsonl:2: is cut short"),
    (swap_lines, "out of order"),
    (double_a_line, "figures.jsonl:2: has beds-open twice"),
    (add_spaces, "figures.jsonl:1: is not written as a snapshot is"),
    (write_no_json, "figures.jsonl:1: is no record"),
    (write_no_utf8, "figures.jsonl:1"),
    (nest_without_end, "figures.jsonl:1: is no record"),
    (lose_a_file, "observations.jsonl: is missing"),
    (put_a_folder_for_a_file, "observations.jsonl: is no file"),
    (link_a_file_to_itself, "observations.jsonl: cannot be read: Too many levels"),
    (put_a_folder_for_the_head, "snapshot.json: cannot be read: Is a directory"),
    (lose_the_head, "snapshot.json: is missing"),
    (break_the_head, "snapshot.json: is no snapshot's head"),
    (swell_the_head, "snapshot.json: is too large"),
    (forge_the_content, "snapshot.json: content is not the hash of sha256"),
    (write_a_later_format, "snapshot.json: format 2 is not format 1"),
    (forget_a_file_in_the_head, "snapshot.json: does not name the four files"),
    (forge_a_text, "articles.jsonl:1: text_hash is not that of the text"),
    (forge_an_endless_number, "claims.jsonl:1"),
    (forge_no_number, "observations.jsonl:1"),
    (forge_a_date, "observations.jsonl:1"),
    (speak_of_another_article, "claims.jsonl:1: speaks of a_elsewhere"),
    (speak_of_another_figure, "observations.jsonl:1: speaks of elsewhere"),
    (speak_of_another_claim, "observations.jsonl:1: is of claim c_elsewhere"),
]


@pytest.mark.parametrize(("damage", "said"), DAMAGE, ids=[each.__name__ for each, _ in DAMAGE])
def test_damage_is_located_and_nothing_of_it_is_imported(
    folder: Path, store: Store, damage: Callable[[Path], None], said: str
) -> None:
    damage(folder)

    with pytest.raises(SnapshotInvalid) as found:
        verify_folder(folder)
    with pytest.raises(SnapshotInvalid):
        import_folder(store, folder, author="Ann", recorded_at=NOON)

    assert said in str(found.value)
    assert "\n" not in str(found.value)
    assert store.at().revision is None


def test_a_line_that_never_ends_is_not_read_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factbase.store.folder.MAX_LINE_BYTES", 200)

    with pytest.raises(SnapshotInvalid, match=r"articles\.jsonl:1: is too long"):
        verify_folder(folder)


def test_an_import_is_one_revision_of_all_that_the_store_lacks(folder: Path, store: Store) -> None:
    imported = import_folder(store, folder, author="Ann", recorded_at=NOON)

    assert imported.revision is not None
    assert (imported.revision.number, imported.revision.author) == (1, "Ann")
    assert imported.revision.reason == "import of snapshot kept"
    assert imported.added == {"articles": 3, "figures": 2, "claims": 3, "observations": 3}
    assert tuple(rows_of(store.at())) == tuple(rows_of(FolderView(folder)))


def test_what_the_store_holds_already_is_not_added_again(folder: Path, known: Store) -> None:
    imported = import_folder(known, folder, author="Ann", recorded_at=NOON)

    assert imported.revision is None
    assert set(imported.added.values()) == {0}


def test_only_what_is_missing_is_added(folder: Path, store: Store) -> None:
    record(store, take_in(FRIDAY, figures=(KILLED,)))

    imported = import_folder(store, folder, author="Ann", recorded_at=NOON)

    assert imported.added == {"articles": 2, "figures": 1, "claims": 2, "observations": 2}


def test_what_only_the_store_has_stays(folder: Path, store: Store) -> None:
    record(store, take_in(a_story("7", day="2024-01-28"), figures=(KILLED,)))

    import_folder(store, folder, author="Ann", recorded_at=NOON)

    assert len(list(store.at().observations())) == 4


def test_an_import_that_contradicts_the_store_is_refused_whole(folder: Path, store: Store) -> None:
    renamed = msgspec.structs.replace(KILLED, title="Deaths in Gaza")
    record(store, take_in(FRIDAY, figures=(renamed,)))

    with pytest.raises(SnapshotConflict, match="otherwise of figures gaza-killed;"):
        import_folder(store, folder, author="Ann", recorded_at=NOON)

    assert len(list(store.revisions())) == 1


def test_many_contradictions_are_counted(tmp_path: Path, store: Store) -> None:
    figures = tuple(Figure(id=f"figure-{number}", title="Old") for number in range(5))
    renamed = tuple(msgspec.structs.replace(figure, title="New") for figure in figures)
    export(MemoryView(renamed), tmp_path / "kept", name="kept")
    record(store, take_in(figures=figures))

    with pytest.raises(SnapshotConflict, match="figures figure-2 and 2 more"):
        import_folder(store, tmp_path / "kept", author="Ann", recorded_at=NOON)


def test_a_snapshot_still_fits_the_store_it_came_from(known: Store, tmp_path: Path) -> None:
    written = export_snapshot(known, "first", tmp_path / "kept")
    record(known, take_in(a_story("7", day="2024-01-28")))

    assert verify_folder(tmp_path / "kept", against=known) == written


def test_a_snapshot_tells_which_record_the_store_has_otherwise(
    known: Store, tmp_path: Path
) -> None:
    export_snapshot(known, "second", tmp_path / "kept")
    with create_store("sqlite:///:memory:") as other:
        renamed = msgspec.structs.replace(KILLED, title="Deaths in Gaza")
        record(other, take_in(FRIDAY, SATURDAY, figures=(renamed,)))
        record(other, take_in(BEDS, figures=(OPEN_BEDS,)))

        with pytest.raises(HistoryBroken, match="they differ in figures gaza-killed"):
            verify_folder(tmp_path / "kept", against=other)


def test_a_snapshot_tells_of_what_one_side_lacks(known: Store, tmp_path: Path) -> None:
    export_snapshot(known, "first", tmp_path / "kept")
    with create_store("sqlite:///:memory:") as richer, create_store("sqlite:///:memory:") as poorer:
        record(richer, take_in(*STORIES, figures=(KILLED, OPEN_BEDS)))
        record(poorer, take_in(FRIDAY, figures=(KILLED,)))

        with pytest.raises(HistoryBroken, match="only the store has articles"):
            verify_folder(tmp_path / "kept", against=richer)
        with pytest.raises(HistoryBroken, match="only the snapshot has articles"):
            verify_folder(tmp_path / "kept", against=poorer)


def test_the_same_records_of_another_history_are_told_apart(known: Store, tmp_path: Path) -> None:
    export_snapshot(known, "first", tmp_path / "kept")
    with create_store("sqlite:///:memory:") as other:
        batch = take_in(FRIDAY, SATURDAY, figures=(KILLED,))
        other.record(batch, author="Bea", reason="", recorded_at=NOON)

        with pytest.raises(HistoryBroken, match="not its history: the chain's hashes differ"):
            verify_folder(tmp_path / "kept", against=other)


def test_a_snapshot_of_a_revision_to_come_is_none_of_this_store(
    known: Store, tmp_path: Path
) -> None:
    export_snapshot(known, "second", tmp_path / "kept")

    with (
        create_store("sqlite:///:memory:") as other,
        pytest.raises(HistoryBroken, match="is no snapshot of this store"),
    ):
        verify_folder(tmp_path / "kept", against=other)
