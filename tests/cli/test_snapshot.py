"""Named states: given a name, kept as files, checked, taken in."""

import json
from pathlib import Path

from tests.cli.conftest import Factbase


def test_name_is_given_to_the_latest_revision(desk: Factbase) -> None:
    assert desk("snapshot", "create", "now").out == "snapshot now is revision 2\n"


def test_name_may_be_given_to_an_earlier_one(desk: Factbase) -> None:
    assert (
        desk("snapshot", "create", "then", "--known-at", "1").out == "snapshot then is revision 1\n"
    )


def test_name_is_given_once(desk: Factbase) -> None:
    desk("snapshot", "create", "now")

    ran = desk("snapshot", "create", "now", "--known-at", "1")

    assert (ran.code, ran.out) == (2, "")
    assert "for ever" in ran.err


def test_store_without_revisions_has_nothing_to_name(factbase: Factbase) -> None:
    factbase("ingest", "nowhere.txt")

    ran = factbase("snapshot", "create", "first")

    assert ran.code == 2
    assert "ingest an article first" in ran.err


def test_folder_cannot_be_named(desk: Factbase) -> None:
    assert desk("snapshot", "create", "first", "--known-at", "./first").code == 2


def test_snapshots_are_listed(desk: Factbase) -> None:
    desk("snapshot", "create", "now")

    (row,) = json.loads(desk("snapshot", "list", "--format", "json").out)["items"]

    assert row == {"name": "now", "revision": 2, "created_at": "2024-01-28T12:00:00Z"}


def test_snapshots_are_listed_for_people(desk: Factbase) -> None:
    desk("snapshot", "create", "now")

    told = desk("snapshot", "list").out

    assert "now           2   28 Jan 2024 12:00 UTC" in told
    assert told.endswith("1 snapshot\n")


def test_export_is_verified_and_imported(desk: Factbase) -> None:
    desk("snapshot", "create", "now")
    exported = desk("snapshot", "export", "now")
    verified = desk("snapshot", "verify", "snapshots/now", "--store", "sqlite:///factbase.db")
    imported = desk("snapshot", "import", "snapshots/now", "--store", "sqlite:///copy.db")

    held = "now, revision 2: 2 articles, 3 figures, 4 claims, 4 observations\n"
    assert exported.out == f"snapshots/now: {held}"
    assert verified.out == f"snapshots/now: whole, {held}"
    assert imported.out == f"revision 1, from snapshots/now: {held}"


def test_imported_store_says_the_same(desk: Factbase) -> None:
    desk("snapshot", "create", "now")
    desk("snapshot", "export", "now")
    desk("snapshot", "import", "snapshots/now", "--store", "sqlite:///copy.db")

    copied = desk("figures", "--format", "jsonl", "--store", "sqlite:///copy.db")

    assert copied == desk("figures", "--format", "jsonl")


def test_import_of_what_is_there_records_nothing(desk: Factbase) -> None:
    desk("snapshot", "create", "now")
    desk("snapshot", "export", "now", "kept")

    assert desk("snapshot", "import", "kept").out.startswith("nothing new, from kept")


def test_export_refuses_a_folder_that_is_not_empty(desk: Factbase, tmp_path: Path) -> None:
    desk("snapshot", "create", "now")

    ran = desk("snapshot", "export", "now", tmp_path)

    assert (ran.code, ran.out) == (2, "")
    assert "is not empty" in ran.err


def test_damaged_folder_is_told_with_file_and_line(desk: Factbase, tmp_path: Path) -> None:
    desk("snapshot", "create", "now")
    desk("snapshot", "export", "now")
    figures = tmp_path / "snapshots/now/observations.jsonl"
    figures.write_text(figures.read_text().replace("26257", "26275"))

    ran = desk("snapshot", "verify", "snapshots/now")

    assert (ran.code, ran.out) == (1, "")
    assert "observations.jsonl:" in ran.err
    assert ran.err.count("\n") == 1
