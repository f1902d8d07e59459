"""What is said of an amount of money, or of its change, is told by its head and its verb."""

import pytest

from tests.corpus import terms
from tests.extraction.reading import claims_of
from tests.extraction.test_corpus import spoken


@pytest.mark.parametrize(("phrase", "term"), spoken(terms.AMOUNTS))
def test_term_of_an_amount_is(phrase: str, term: str) -> None:
    assert {claim.term for claim in claims_of(phrase)} == {term}
