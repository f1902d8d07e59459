"""What an amount is of is told by its noun, its verb, or the number that it stands beside."""

import pytest

from tests.corpus import counted
from tests.extraction.reading import claims_of
from tests.extraction.test_corpus import spoken


@pytest.mark.parametrize(("phrase", "noun"), spoken(counted.MEASURED))
def test_amount_is_of(phrase: str, noun: tuple[str, str]) -> None:
    assert noun in [(claim.counted, claim.head) for claim in claims_of(phrase)]


@pytest.mark.parametrize(("head", "text"), counted.BESIDE)
def test_amounts_set_side_by_side_are_of_one_thing(head: str, text: str) -> None:
    assert {claim.head for claim in claims_of(text)} == {head}


@pytest.mark.parametrize(("heads", "phrase"), counted.SHARED)
def test_two_numbers_share_a_noun(heads: tuple[str, str], phrase: str) -> None:
    assert tuple(claim.head for claim in claims_of(phrase)) == heads
