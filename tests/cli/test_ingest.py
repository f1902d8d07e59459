"""Articles in, a revision out."""

import json
from pathlib import Path

from tests.cli.conftest import Factbase
from tests.cli.desk import SATURDAY


def test_what_changed_and_the_revision_are_printed(factbase: Factbase) -> None:
    ran = factbase("ingest", "friday.txt", "--publisher", "Harbour Gazette")

    assert (ran.code, ran.err) == (0, "")
    assert "new Hospitals in Gaza run out of fuel" in ran.out
    assert "at least 26,083" in ran.out
    assert "1 article (1 new)" in ran.out
    assert ran.out.endswith("revision 1\n")


def test_store_is_made_where_the_person_stands(factbase: Factbase, tmp_path: Path) -> None:
    factbase("ingest", "friday.txt")

    assert (tmp_path / "factbase.db").exists()


def test_same_text_again_makes_no_revision(desk: Factbase) -> None:
    ran = desk("ingest", "friday.txt", "--publisher", "Harbour Gazette")

    assert "1 article (1 unchanged) · no revision" in ran.out


def test_dry_run_says_what_would_change_and_makes_no_store(
    factbase: Factbase, tmp_path: Path
) -> None:
    ran = factbase("ingest", "friday.txt", "--dry-run")

    assert "at least 26,083" in ran.out
    assert ran.out.endswith("no revision\n")
    assert not (tmp_path / "factbase.db").exists()


def test_dry_run_records_nothing(desk: Factbase) -> None:
    before = desk("export", "observations")

    desk("ingest", "feed.jsonl", "--dry-run")

    assert desk("export", "observations") == before


def test_rows_share_a_revision(factbase: Factbase) -> None:
    ran = factbase("ingest", "feed.jsonl", "--format", "jsonl")

    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [(line["id"], line["outcome"], line["revision"]) for line in lines] == [
        ("1", "new", 1),
        ("3", "new", 1),
    ]


def test_unreadable_row_is_named_and_the_rest_recorded(factbase: Factbase) -> None:
    ran = factbase("ingest", "feed.jsonl")

    assert ran.code == 3
    assert "feed.jsonl, row 2" in ran.err
    assert "2 articles (2 new)" in ran.out


def test_document_says_how_each_claim_was_matched(desk: Factbase, toll: str) -> None:
    later = SATURDAY.replace("26,257", "26,422").replace("Saturday (27/1)", "Sunday (28/1)")

    ran = desk("ingest", "-", "--format", "json", stdin=later)

    (article,) = json.loads(ran.out)
    (seen,) = article["observations"]
    assert (seen["figure"], seen["match"]) == (toll, "same")


def test_many_articles_are_summed_up(factbase: Factbase, tmp_path: Path) -> None:
    rows = [{"id": str(n), "text": f"Storm\n\nThe storm killed {n} people."} for n in range(2, 32)]
    (tmp_path / "many.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))

    ran = factbase("ingest", "many.jsonl")

    assert ran.out.count("new Storm") == 20
    assert "… and 10 more; --format jsonl lists them all" in ran.out
    assert "30 articles (30 new)" in ran.out


def test_author_is_kept_with_the_revision(factbase: Factbase) -> None:
    factbase("ingest", "friday.txt", "--author", "Mel")

    ran = factbase("undo", "1", "--author", "Ana", "--reason", "a test")

    assert ran.out == "revision 2, by Ana: a test\n"
