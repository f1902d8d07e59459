"""Whether a number is plausible as one of a figure's."""

from datetime import date

import pytest

from factbase.domain.claim import MeasureType
from factbase.domain.quantity import Quantifier
from factbase.matching import Tracked, story_of
from factbase.matching.subject import subject_of
from factbase.matching.trend import number_against
from tests.builders import a_figure, an_observation
from tests.matching.newsroom import an_item, said

STEPS = [
    ("the number again", "1,000", "2023-09-20", "same number"),
    ("a little more", "1,100", "2023-09-21", "close"),
    ("rounded", "990", "2023-09-21", "close"),
    ("more", "1,700", "2023-09-21", "moves on"),
    ("less on the same day", "700", "2023-09-20", "falls"),
    ("less some days before", "700", "2023-09-17", "moves on"),
    ("four times as many in the first days", "4,000", "2023-09-22", "jumps"),
    ("twenty times as many in the first days", "20,000", "2023-09-22", "soars"),
    ("four times as many weeks later", "4,000", "2023-10-22", "jumps"),
    ("twenty times as many weeks later", "20,000", "2023-10-22", "soars"),
    ("twenty times as many weeks before", "20,000", "2023-08-01", "far below"),
    ("somewhat less", "700", "2023-09-22", "falls"),
    ("few", "17", "2023-09-22", "far below"),
    ("none", "0", "2023-09-22", "leaps"),
]


@pytest.mark.parametrize(
    ("number", "day", "finding"), [pytest.param(*row[1:], id=row[0]) for row in STEPS]
)
def test_a_toll_of_a_thousand_is_followed_by(number: str, day: str, finding: str) -> None:
    tracked = Tracked(a_figure(), [an_observation("1000", as_of="2023-09-20")])

    assert _judged(number, day, tracked) == finding


def test_a_number_is_judged_by_the_neighbour_that_it_fits_best() -> None:
    tracked = Tracked(
        a_figure(),
        [an_observation("150", as_of="2023-09-11"), an_observation("11300", as_of="2023-09-15")],
    )

    assert _judged("160", "2023-09-16", tracked) == "close"


def test_an_old_toll_does_not_grow_fourfold_in_days() -> None:
    days = ("2023-09-01", "2023-09-20")
    tracked = Tracked(a_figure(), [an_observation("1000", as_of=day) for day in days])

    findings = [_judged(number, "2023-09-22", tracked) for number in ("4,000", "40,000")]

    assert findings == ["leaps", "far above"]


def test_that_an_incident_killed_three_again_says_little() -> None:
    tracked = Tracked(a_figure(), [an_observation("3", as_of="2023-09-20")])

    assert _judged("3", "2023-09-21", tracked) == "same small number"


@pytest.mark.parametrize("quantifier", [Quantifier.MORE_THAN, Quantifier.EXACT])
def test_a_young_toll_is_disputed_and_its_floors_go_on_being_printed(
    quantifier: Quantifier,
) -> None:
    tracked = Tracked(a_figure(), [an_observation("5300", as_of="2023-09-13")])

    assert _judged("2,000", "2023-09-13", tracked, quantifier) == "falls"


def test_a_fraction_of_a_young_toll_is_another_number() -> None:
    tracked = Tracked(a_figure(), [an_observation("5300", as_of="2023-09-13")])

    assert _judged("500", "2023-09-13", tracked, Quantifier.EXACT) == "far below"


VAGUE = [("24", "so vague"), ("200", "jumps"), ("2000", "far above"), ("2", "far below")]


@pytest.mark.parametrize(("floor", "finding"), VAGUE)
def test_a_vague_number_may_stand_for_up_to_twenty_times_its_floor(
    floor: str, finding: str
) -> None:
    tracked = Tracked(a_figure(), [an_observation("100", as_of="2023-09-13")])

    assert _judged(floor, "2023-09-13", tracked, Quantifier.VAGUE) == finding


def test_a_vague_number_says_nothing_of_a_figure_never_heard() -> None:
    assert _judged("24", "2023-09-13", Tracked(a_figure()), Quantifier.VAGUE) is None


def test_a_stock_may_fall_far() -> None:
    tracked = Tracked(
        a_figure(measure_type=MeasureType.STOCK), [an_observation("1000", as_of="2023-09-20")]
    )

    assert _judged("300", "2023-09-22", tracked) == "falls"


def test_of_a_figure_never_heard_nothing_can_be_said() -> None:
    assert _judged("300", "2023-09-22", Tracked(a_figure())) is None


def _judged(
    number: str, day: str, tracked: Tracked, quantifier: Quantifier = Quantifier.EXACT
) -> str | None:
    number_said = said(number, quantifier=quantifier)
    article, (claim,) = an_item(day, f"There were {number} dead.", number_said)
    subject = subject_of(claim, "killed", story_of(article, [claim]))
    assert subject.as_of == date.fromisoformat(day)
    return number_against(subject, tracked)
