"""How tests read a sentence: an article of that one sentence, on the tests' day."""

from factbase.domain.article import Article
from factbase.domain.claim import Claim
from factbase.extraction import find_claims
from tests.conftest import PUBLISHED


def an_article(text: str, *, title: str = "") -> Article:
    return Article("Example Post", "a-1", title, text, published=PUBLISHED.isoformat())


def claims_of(text: str) -> tuple[Claim, ...]:
    return find_claims(an_article(text), today=PUBLISHED)


def first_claim(text: str) -> Claim:
    claims = claims_of(text)
    assert claims, f"nothing was read of {text!r}"
    return claims[0]
