"""Measure types, and what is added to a tally."""

import pytest

from tests.corpus import kinds
from tests.extraction.reading import claims_of, first_claim
from tests.extraction.test_corpus import spoken


@pytest.mark.parametrize(("phrase", "measure_type"), spoken(kinds.MEASURE_TYPES))
def test_number_stands_in_time_as(phrase: str, measure_type: str) -> None:
    assert first_claim(phrase).measure_type == measure_type


@pytest.mark.parametrize(("changes", "text"), kinds.TALLIES)
def test_what_is_added_is_a_change_of_its_own_tally_alone(
    changes: tuple[bool, ...], text: str
) -> None:
    assert tuple(claim.change for claim in claims_of(text)) == changes
