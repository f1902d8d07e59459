"""What became of the figures between two states."""

import csv
import json

import pytest

from factbase.domain.delta import delta_from_json
from tests.cli.conftest import Factbase, killed_in


def test_raised_toll_is_one_row(desk: Factbase) -> None:
    row = killed_in(desk("diff", "1", "2", "--format", "jsonl"))

    assert (row["kind"], row["difference"], row["percent"], row["days"]) == (
        "raised",
        "174",
        "0.67",
        1,
    )
    assert row["between_bounds"] == "lower"
    assert [row[end]["publishers"] for end in ("before", "after")] == [
        ["Harbour Gazette"],
        ["Plain Dealer"],
    ]


def test_raised_toll_is_told(desk: Factbase) -> None:
    told = desk("diff", "1", "2").out

    assert "at least 26,083  →  at least 26,257" in told
    assert "+174 · +0.67 % between lower bounds · 1 day" in told
    assert "Harbour Gazette, 26 Jan 2024: “" in told
    assert "Plain Dealer, 27 Jan 2024: “" in told
    assert "26,257 Palestinians have been killed" in " ".join(told.split())
    assert told.endswith("1 change: 1 raised\n")


def test_head_before_base_is_read_backwards(desk: Factbase) -> None:
    row = killed_in(desk("diff", "2", "1", "--format", "jsonl"))

    assert (row["kind"], row["difference"]) == ("lowered", "-174")


def test_nothing_became_of_what_did_not_change(desk: Factbase) -> None:
    ran = desk("diff", "2", "latest")

    assert ran.out.endswith("no change\n")


@pytest.mark.parametrize(("head", "code"), [("2", 1), ("1", 0)])
def test_exit_code_says_whether_anything_differs(head: str, code: int, desk: Factbase) -> None:
    assert desk("diff", "1", head, "--exit-code").code == code


def test_difference_is_no_failure_unless_asked(desk: Factbase) -> None:
    assert desk("diff", "1", "2").code == 0


def test_document_has_both_ends_and_a_sum(desk: Factbase) -> None:
    found = json.loads(desk("diff", "1", "2", "--format", "json").out)

    assert (found["base"]["revision"], found["head"]["revision"]) == (1, 2)
    assert found["summary"] == {"raised": 1}
    assert found["next"] is None


def test_sheet_has_a_row_a_change(desk: Factbase) -> None:
    (row,) = csv.DictReader(desk("diff", "1", "2", "--format", "csv").out.splitlines())

    assert (row["kind"], row["difference"], row["after.quantity.value"]) == (
        "raised",
        "174",
        "26257",
    )


def test_kinds_may_be_chosen(desk: Factbase) -> None:
    assert desk("diff", "0", "2", "--kind", "lowered", "--format", "jsonl").out == ""


def test_everything_may_be_listed(desk: Factbase, toll: str) -> None:
    again = (
        "Toll\n\nAt least 26,257 Palestinians were killed in Gaza since October 7, it was said.\n"
    )
    desk("ingest", "-", "--publisher", "Echo", "--published", "2024-01-27", stdin=again)

    quiet = desk("diff", "2", "3", "--format", "jsonl")
    every = desk("diff", "2", "3", "--all", "--format", "jsonl")

    assert quiet.out == ""
    assert json.loads(every.out)["figure"] == toll


def test_delta_is_lossless(desk: Factbase) -> None:
    delta = delta_from_json(
        desk("diff", "1", "2", "--layer", "delta", "--format", "json").out.encode()
    )

    lines = desk("diff", "1", "2", "--layer", "delta", "--format", "jsonl").out.splitlines()

    assert not delta.removed
    assert [(row.table, row.id) for row in delta.added] == [
        (json.loads(line)["table"], json.loads(line)["id"]) for line in lines
    ]


def test_delta_is_counted_for_people(desk: Factbase) -> None:
    counted = desk("diff", "1", "2", "--layer", "delta").out

    assert "observations         0       1" in counted


def test_delta_of_nothing_is_empty(desk: Factbase) -> None:
    ran = desk("diff", "2", "2", "--layer", "delta", "--exit-code")

    assert (ran.code, ran.out) == (0, "no change\n")


def test_delta_as_a_sheet(desk: Factbase) -> None:
    rows = list(
        csv.DictReader(
            desk("diff", "1", "2", "--layer", "delta", "--format", "csv").out.splitlines()
        )
    )

    assert {row["side"] for row in rows} == {"added"}
    assert all(json.loads(row["record"])["id"] == row["id"] for row in rows)


def test_folders_need_no_store(desk: Factbase) -> None:
    for name, revision in (("first", "1"), ("second", "2")):
        desk("snapshot", "create", name, "--known-at", revision)
        desk("snapshot", "export", name)
    known = killed_in(desk("diff", "first", "second", "--format", "jsonl"))

    ran = desk(
        "diff",
        "snapshots/first",
        "snapshots/second",
        "--format",
        "jsonl",
        "--store",
        "sqlite:///no",
    )

    assert killed_in(ran) == known


@pytest.mark.parametrize("when", ["9", "xyzzy", "2024-01-26T12:00:00", "nowhere/"])
def test_end_that_is_none_is_one_line(when: str, desk: Factbase) -> None:
    ran = desk("diff", "1", when)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
