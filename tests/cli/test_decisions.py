"""A person's word: corrections, retractions, and a revision taken back."""

import json

import pytest

from tests.cli.conftest import Factbase, killed_in


@pytest.fixture
def claim(desk: Factbase, toll: str) -> str:
    """The claim that Saturday's toll rests on."""
    return str(json.loads(desk("history", toll, "--format", "jsonl").out.splitlines()[-1])["claim"])


def value_of(desk: Factbase, *known: str) -> dict[str, str]:
    quantity = killed_in(desk("figures", "--format", "jsonl", *known))["value"]["quantity"]
    return dict(quantity)


def test_corrected_number_stands_from_then_on(desk: Factbase, claim: str) -> None:
    ran = desk("correct", claim[:10], "--value", "26,275", "--reason", "a misprint")

    assert ran.out == "revision 3, by Ana: a misprint\n"
    assert value_of(desk)["value"] == "26275"
    assert value_of(desk, "--known-at", "2")["value"] == "26257"


def test_corrected_number_keeps_how_firmly_it_was_meant(desk: Factbase, claim: str) -> None:
    desk("correct", claim, "--value", "26275", "--reason", "a misprint")

    assert value_of(desk)["quantifier"] == "at_least"


def test_quantifier_alone_may_be_corrected(desk: Factbase, claim: str) -> None:
    desk("correct", claim, "--quantifier", "exact", "--reason", "the list is complete")

    assert (value_of(desk)["value"], value_of(desk)["quantifier"]) == ("26257", "exact")


def test_day_alone_may_be_corrected(desk: Factbase, claim: str, toll: str) -> None:
    desk("correct", claim, "--as-of", "2024-01-25", "--reason", "the day of the count")

    rows = [json.loads(row) for row in desk("history", toll, "--format", "jsonl").out.splitlines()]
    assert [row["as_of"] for row in rows if row["claim"] == claim] == ["2024-01-25"]


def test_history_says_who_corrected_and_why(desk: Factbase, claim: str, toll: str) -> None:
    desk("correct", claim, "--value", "26275", "--author", "Mel", "--reason", "a misprint")

    assert "corrected by Mel: a misprint" in desk("history", toll).out


def test_retracted_claim_no_longer_speaks(desk: Factbase, claim: str) -> None:
    desk("retract", claim, "--reason", "withdrawn")

    assert value_of(desk)["value"] == "26083"


def test_retracted_article_no_longer_speaks(desk: Factbase) -> None:
    rows = [json.loads(line) for line in desk("export", "articles").out.splitlines()]
    (saturday,) = [row["id"] for row in rows if row["publisher"] == "Plain Dealer"]

    desk("retract", saturday, "--reason", "withdrawn")

    assert value_of(desk)["value"] == "26083"


def test_revision_is_taken_back_by_another(desk: Factbase, claim: str) -> None:
    desk("retract", claim, "--reason", "withdrawn")

    ran = desk("undo", "3", "--reason", "it was right after all")

    assert ran.out == "revision 4, by Ana: it was right after all\n"
    assert value_of(desk)["value"] == "26257"


@pytest.mark.parametrize(
    "command",
    [
        ["correct", "c_nothing", "--value", "1"],
        ["retract", "c_nothing"],
        ["retract", "a_nothing"],
        ["undo", "9"],
    ],
)
def test_what_is_not_there_is_one_line(command: list[str], desk: Factbase) -> None:
    ran = desk(*command, "--reason", "r")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
