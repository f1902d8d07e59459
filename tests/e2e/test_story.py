"""The story of one figure, told through the command line: said, said again, raised, corrected."""

import json
from typing import Any

import msgspec
import pytest

from tests.e2e.desk import Desk, Ran

pytestmark = pytest.mark.slow

FIGURE = "gaza-palestinians-killed-since-2023-10-07"

FRIDAY = """\
Hospitals in Gaza run out of fuel

GAZA CITY - Israeli attacks on the Gaza Strip since October 7 have killed at least 26,083 \
Palestinians and left 64,487 injured, the health ministry said on Friday (26/1).
"""

SATURDAY = """\
Fighting goes on around the hospitals

GAZA CITY - At least 26,275 Palestinians have been killed in Israeli attacks on the Gaza Strip \
since October 7, the health ministry said on Saturday (27/1).
"""


class Story(msgspec.Struct, frozen=True):
    """What each step of the story printed."""

    friday: Ran
    friday_again: Ran
    saturday: Ran
    raised: Ran
    correction: Ran
    corrected: Ran


@pytest.fixture(scope="module")
def story(desk: Desk) -> Story:
    """Take in Friday and Saturday, put Saturday's misprint right, and keep three snapshots."""
    (desk.folder / "friday.txt").write_text(FRIDAY)
    (desk.folder / "saturday.txt").write_text(SATURDAY)
    friday = desk.run("ingest", "friday.txt", "--publisher", "Harbour Gazette", day="2024-01-26")
    desk.run("snapshot", "create", "friday", day="2024-01-26")
    again = desk.run("ingest", "friday.txt", "--publisher", "Harbour Gazette", day="2024-01-27")
    saturday = desk.run("ingest", "saturday.txt", "--publisher", "Plain Dealer", day="2024-01-27")
    desk.run("snapshot", "create", "saturday", day="2024-01-27")
    raised = desk.run("diff", "friday", "saturday", "--format", "json")
    correction = desk.run(
        "correct",
        claim_of(desk, "Plain Dealer"),
        *("--value", "26,257", "--reason", "two digits changed places"),
        day="2024-01-28",
    )
    desk.run("snapshot", "create", "sunday", day="2024-01-28")
    corrected = desk.run("diff", "saturday", "sunday", "--format", "json")
    return Story(friday, again, saturday, raised, correction, corrected)


def claim_of(desk: Desk, publisher: str) -> str:
    rows = [json.loads(line) for line in history(desk).splitlines()]
    return next(str(row["claim"]) for row in rows if row["publisher"] == publisher)


def history(desk: Desk, *options: str) -> str:
    return desk.run("history", FIGURE, "--format", "jsonl", *options).out


def value(desk: Desk, *options: str) -> str:
    """Ask what the figure is."""
    ran = desk.run("figures", FIGURE, "--format", "json", *options)
    (figure,) = json.loads(ran.out)["items"]
    return str(figure["value"]["quantity"]["value"])


def only_change(ran: Ran) -> dict[str, Any]:
    (change,) = json.loads(ran.out)["items"]
    return dict(change)


def test_first_article_starts_the_figure(story: Story) -> None:
    assert story.friday.code == 0
    assert f"at least 26,083  {FIGURE}  new figure" in story.friday.out
    assert story.friday.out.endswith("revision 1\n")


def test_same_article_again_makes_no_revision(story: Story) -> None:
    assert story.friday_again.out.endswith("1 article (1 unchanged) · no revision\n")


def test_next_day_joins_the_figure(story: Story) -> None:
    assert f"at least 26,275  {FIGURE}\n" in story.saturday.out
    assert story.saturday.out.endswith("1 article (1 new) · 1 observation · revision 2\n")


def test_diff_says_raised_by_how_much_and_in_whose_words(story: Story) -> None:
    change = only_change(story.raised)

    assert (change["kind"], change["figure"]) == ("raised", FIGURE)
    assert (change["difference"], change["between_bounds"], change["days"]) == ("192", "lower", 1)
    assert change["before"]["publishers"] == ["Harbour Gazette"]
    assert change["after"]["publishers"] == ["Plain Dealer"]
    assert "26,275 Palestinians" in change["after"]["words"][0]


def test_correction_says_who_and_why(story: Story) -> None:
    assert story.correction.out == "revision 3, by Ana: two digits changed places\n"


def test_diff_after_the_correction_says_corrected(story: Story) -> None:
    change = only_change(story.corrected)

    assert (change["kind"], change["difference"]) == ("corrected", "-18")


def test_figure_has_the_corrected_number(desk: Desk, story: Story) -> None:
    assert story.correction.code == 0
    assert value(desk) == "26257"


@pytest.mark.parametrize(
    ("known_at", "then"),
    [
        ("friday", "26083"),
        ("saturday", "26275"),
        ("2024-01-26", "26083"),
        ("2024-01-27T10:00:00+01:00", "26275"),
        ("2", "26275"),
        ("sunday", "26257"),
        ("latest", "26257"),
    ],
)
def test_what_was_known_stays_known(desk: Desk, story: Story, known_at: str, then: str) -> None:
    assert story.correction.code == 0
    assert value(desk, "--known-at", known_at) == then


def test_value_for_friday_is_known_as_it_was(desk: Desk, story: Story) -> None:
    assert story.correction.code == 0
    assert value(desk, "--as-of", "2024-01-26") == "26083"


def test_history_keeps_what_was_printed_beside_the_correction(desk: Desk, story: Story) -> None:
    assert story.correction.code == 0
    row = json.loads(history(desk).splitlines()[-1])

    assert (row["selector"]["exact"], row["quantity"]["value"]) == ("26,275", "26257")
    assert row["decision"] == {"author": "Ana", "reason": "two digits changed places"}


def test_exported_folders_give_the_same_diff_without_the_store(desk: Desk, story: Story) -> None:
    for name in ("friday", "saturday"):
        assert desk.run("snapshot", "export", name).code == 0
        assert desk.run("snapshot", "verify", f"snapshots/{name}").code == 0
    elsewhere = Desk(desk.folder, "sqlite:///nowhere.db")

    ran = elsewhere.run("diff", "snapshots/friday", "snapshots/saturday", "--format", "json")

    assert json.loads(ran.out) == json.loads(story.raised.out)


def test_imported_snapshot_knows_the_figure(desk: Desk, story: Story) -> None:
    assert story.correction.code == 0
    desk.run("snapshot", "export", "sunday", "sunday")
    copy = Desk(desk.folder, "sqlite:///copy.db")

    assert copy.run("snapshot", "import", "sunday").code == 0
    assert value(copy) == "26257"
