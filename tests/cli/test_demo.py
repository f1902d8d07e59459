"""The tour of the sample newsroom: what a newcomer sees first."""

from pathlib import Path

import pytest

from tests.cli.conftest import Factbase, Ran


@pytest.fixture
def tour(factbase: Factbase) -> Ran:
    return factbase("demo", "tour")


def test_tour_takes_two_screens_at_most(tour: Ran) -> None:
    assert (tour.code, tour.err) == (0, "")
    assert tour.out.count("\n") <= 80


def test_tour_marks_the_claims_of_an_article(tour: Ran) -> None:
    assert "At least [26,083](1) Palestinians have been killed" in tour.out
    assert "(1) at least 26,083 Palestinians killed" in tour.out


def test_tour_shows_the_toll_raised_between_two_snapshots(tour: Ran) -> None:
    assert "at least 26,083  →  at least 26,257" in tour.out
    assert "+174 · +0.67 % between lower bounds · 1 day" in tour.out


def test_tour_asks_one_question_at_two_times(tour: Ran) -> None:
    asked = [line.split("  ")[0] for line in tour.out.splitlines() if line.startswith("known at")]

    assert asked == ["known at january-27-late at least 26,275", "known at january-28"]


def test_tour_leaves_a_folder_to_try_more_in(
    tour: Ran, factbase: Factbase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path / "tour")
    assert "  cd tour\n" in tour.out
    _, _, to_try = tour.out.partition("  cd tour\n")
    commands = [line.split()[1:] for line in to_try.splitlines()]

    ran = [factbase(*command) for command in commands]

    assert len(ran) == 3
    assert {one.code for one in ran} == {0}


def test_tour_fits_sixty_columns(factbase: Factbase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")

    shown, _, _ = factbase("demo", "tour").out.partition("Try next")

    assert max(len(line) for line in shown.splitlines()) <= 60


def test_folder_that_holds_something_is_refused(factbase: Factbase, tmp_path: Path) -> None:
    ran = factbase("demo", tmp_path)

    assert (ran.code, ran.out) == (2, "")
    assert "is not empty" in ran.err


def test_folder_need_not_be_named(
    factbase: Factbase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    ran = factbase("demo")

    assert f"  cd {tmp_path}/factbase-demo-" in ran.out
