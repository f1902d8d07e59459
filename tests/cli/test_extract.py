"""Articles in, claims out."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Factbase


def test_line_an_article_has_its_claims(factbase: Factbase) -> None:
    ran = factbase("extract", "friday.txt", "--format", "jsonl", "--publisher", "Harbour Gazette")

    (article,) = [json.loads(line) for line in ran.out.splitlines()]
    assert list(article) == ["id", "title", "published", "publisher", "claims"]
    assert article["title"] == "Hospitals in Gaza run out of fuel"
    assert (article["published"], article["publisher"]) == ("2024-01-26", "Harbour Gazette")
    assert [claim["selector"]["exact"] for claim in article["claims"]] == [
        "26,083",
        "64,487",
        "350",
    ]


def test_numbers_and_days_are_text(factbase: Factbase) -> None:
    ran = factbase("extract", "friday.txt", "--format", "jsonl")

    claim = json.loads(ran.out)["claims"][0]
    assert claim["quantity"] == {
        "value": "26083",
        "low": "26083",
        "high": None,
        "quantifier": "at_least",
        "qualifier": "at least",
        "unit": "count",
    }
    assert (claim["as_of"], claim["since"]) == ("2024-01-26", "2023-10-07")


def test_input_keeps_its_own_id(factbase: Factbase) -> None:
    ran = factbase("extract", "feed.jsonl", "--format", "jsonl")

    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["1", "3"]


def test_row_that_is_no_article_is_named_and_costs_no_other(factbase: Factbase) -> None:
    ran = factbase("extract", "feed.jsonl", "--format", "jsonl")

    assert ran.code == 3
    assert ran.err.startswith("factbase: feed.jsonl, row 2: ")
    assert ran.err.count("\n") == 1


def test_missing_file_costs_no_other(factbase: Factbase) -> None:
    ran = factbase("extract", "nowhere.txt", "friday.txt", "--format", "jsonl")

    assert (ran.code, ran.out.count("\n")) == (3, 1)
    assert ran.err.startswith("factbase: nowhere.txt: ")


def test_standard_input_is_read(factbase: Factbase) -> None:
    ran = factbase("extract", "-", "--format", "json", stdin="The quake killed 40 people.\n")

    (article,) = json.loads(ran.out)
    assert [claim["term"] for claim in article["claims"]] == ["killed"]


def test_published_fills_what_a_text_lacks(factbase: Factbase) -> None:
    ran = factbase(
        "extract", "-", "--format", "jsonl", "--published", "2024-01-20", stdin="40 died.\n"
    )

    assert json.loads(ran.out)["published"] == "2024-01-20"


def test_workers_change_nothing(factbase: Factbase) -> None:
    alone = factbase("extract", "friday.txt", "saturday.txt", "--format", "jsonl")

    assert (
        factbase("extract", "friday.txt", "saturday.txt", "--format", "jsonl", "--workers", "2")
        == alone
    )


def test_text_over_the_limit_is_refused(
    factbase: Factbase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTBASE_TEXT_LIMIT", "100")

    ran = factbase("extract", "friday.txt")

    assert (ran.code, ran.out) == (3, "")
    assert "friday.txt" in ran.err


def test_table_marks_the_words_of_each_claim(factbase: Factbase) -> None:
    ran = factbase("extract", "friday.txt")

    assert "at least 26,083 Palestinians" in ran.out
    assert "at least [26,083]" in " ".join(ran.out.split())


def test_table_fits_sixty_columns(factbase: Factbase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")

    ran = factbase("extract", "friday.txt", "--explain")

    assert max(len(line) for line in ran.out.splitlines()) <= 60


def test_explained_text_names_the_rules(factbase: Factbase) -> None:
    ran = factbase("extract", "friday.txt", "--explain")

    assert "have killed at least [26,083](1)" in ran.out
    assert "(1) at least 26,083 Palestinians killed" in ran.out
    assert "read by: " in ran.out


def test_text_cannot_command_the_terminal(factbase: Factbase, tmp_path: Path) -> None:
    (tmp_path / "evil.txt").write_text("\x1b[2JEvil\n\nThe quake \x1b[31mkilled 40 people.\n")

    ran = factbase("extract", "evil.txt", "--explain")

    assert "\x1b" not in ran.out
    assert "␛" in ran.out
