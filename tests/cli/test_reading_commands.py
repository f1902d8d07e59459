"""figures, history and export: what is known, and what was."""

import csv
import json

import pytest

from tests.cli.conftest import Factbase, killed_in


def test_figures_have_their_values(desk: Factbase) -> None:
    ran = desk("figures", "--format", "jsonl")

    toll = killed_in(ran)
    assert toll["value"]["quantity"]["value"] == "26257"
    assert toll["value"]["as_of"] == "2024-01-27"


def test_figures_may_be_asked_for_an_earlier_day(desk: Factbase) -> None:
    ran = desk("figures", "--as-of", "2024-01-26", "--format", "jsonl")

    assert killed_in(ran)["value"]["quantity"]["value"] == "26083"


def test_figure_that_nobody_had_spoken_of_has_no_value(desk: Factbase, toll: str) -> None:
    ran = desk("figures", toll, "--as-of", "2023-12-31")

    assert "nothing stands" in ran.out


def test_figures_may_be_asked_as_they_were_known(desk: Factbase) -> None:
    ran = desk("figures", "--known-at", "1", "--format", "json")

    answer = json.loads(ran.out)
    assert answer["revision"] == 1
    assert answer["recorded_at"] == "2024-01-28T12:00:00Z"
    assert "26257" not in ran.out


def test_words_choose_figures_that_they_all_stand_in(desk: Factbase, toll: str) -> None:
    ran = desk("figures", "GAZA", "killed", "--format", "csv")

    assert [row["id"] for row in csv.DictReader(ran.out.splitlines())] == [toll]


def test_words_that_fit_nothing_list_nothing(desk: Factbase) -> None:
    assert desk("figures", "xyzzy").out.startswith("0 figures, as known at revision 2")


def test_table_of_figures_echoes_the_revision(desk: Factbase, toll: str) -> None:
    ran = desk("figures", "killed")

    assert "at least 26,257" in ran.out
    assert toll in ran.out
    assert ran.out.endswith("1 figure, as known at revision 2, 28 Jan 2024 12:00 UTC\n")


@pytest.mark.parametrize("width", [40, 60, 80, 140])
@pytest.mark.parametrize(
    "command", [["figures"], ["history", "TOLL"], ["diff", "1", "2"], ["ingest", "friday.txt"]]
)
def test_tables_fit_the_terminal(
    command: list[str], width: int, desk: Factbase, toll: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))

    ran = desk(*[toll if word == "TOLL" else word for word in command])

    assert ran.code == 0
    assert max(len(line) for line in ran.out.splitlines()) <= width


def test_day_is_read_as_its_end_and_said_so(desk: Factbase) -> None:
    ran = desk("figures", "--known-at", "2024-01-28")

    assert ran.err.endswith("2024-01-28 is read as the end of that day in UTC: revision 2\n")


def test_folder_answers_without_a_store(desk: Factbase) -> None:
    desk("snapshot", "create", "first")
    desk("snapshot", "export", "first")
    whole = desk("figures", "--format", "csv")

    ran = desk(
        "figures", "--known-at", "snapshots/first", "--format", "csv", "--store", "sqlite:///no"
    )

    assert ran == whole


def test_history_has_every_observation_and_its_words(desk: Factbase, toll: str) -> None:
    ran = desk("history", toll, "--format", "jsonl")

    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert [(row["as_of"], row["publisher"], row["revision"]) for row in rows] == [
        ("2024-01-26", "Harbour Gazette", 1),
        ("2024-01-27", "Plain Dealer", 2),
    ]
    assert all(row["selector"]["exact"] in row["words"] for row in rows)


def test_history_table_marks_the_words(desk: Factbase, toll: str) -> None:
    ran = desk("history", toll)

    assert "killed at least [26,083]" in " ".join(ran.out.split())
    assert "Plain Dealer, 27 Jan 2024: Fighting goes on around" in ran.out
    assert "2 observations, as known at revision 2" in ran.out


def test_history_may_be_asked_as_it_was_known(desk: Factbase, toll: str) -> None:
    ran = desk("history", toll, "--known-at", "1")

    assert "26,257" not in ran.out
    assert "1 observation, as known at revision 1" in ran.out


def test_unknown_figure_is_one_line(desk: Factbase) -> None:
    ran = desk("history", "xyzzy")

    assert (ran.code, ran.out) == (2, "")
    assert "xyzzy" in ran.err


def test_observations_are_exported_with_what_they_stand_on(desk: Factbase) -> None:
    ran = desk("export", "observations")

    toll = next(json.loads(line) for line in ran.out.splitlines() if '"26083"' in line)
    assert list(toll)[:13] == [
        "figure",
        "article",
        "url",
        "title",
        "publisher",
        "published",
        "as_of",
        "term",
        "quantity",
        "selector",
        "place",
        "attribution",
        "revision",
    ]


@pytest.mark.parametrize("kind", ["observations", "claims", "figures", "articles"])
def test_sheet_has_a_row_for_each_json_line(kind: str, desk: Factbase) -> None:
    lines = desk("export", kind).out.splitlines()

    rows = list(
        csv.DictReader(desk("export", kind, "--format", "csv").out.splitlines(keepends=True))
    )

    assert len(rows) == len(lines) > 0


def test_export_of_what_was_known(desk: Factbase) -> None:
    assert desk("export", "articles", "--known-at", "1").out.count("\n") == 1
