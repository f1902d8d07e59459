"""What holds for every text: spans that point at their words, order, ids, no crash."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbase.domain.article import Article
from factbase.domain.claim import Origin
from factbase.extraction import extractor_of, find_claims
from tests.conftest import PUBLISHED
from tests.extraction.reading import an_article, claims_of

_PIECES = st.sampled_from(
    ["killed", "5", "26,083", "at least", "people", "$", "half", "of", "“", '"', "said", "Gaza",
     "on Friday (26/1)", ".", "\n", "-", "(", ")", "dozens", "one", "in", "\u202e", "\x00", "½",
     "million", "%", "to", "between", "and", "since", "October", "7", "'s", "°C", "1,2,3"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(_PIECES | st.text(max_size=6), max_size=60).map(" ".join))
def test_spans_point_at_their_words_in_order(text: str) -> None:
    claims = claims_of(text)

    spans = [(claim.selector.start, claim.selector.end) for claim in claims]
    assert [text[start:end] for start, end in spans] == [c.selector.exact for c in claims]
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_ids_are_of_the_article_and_of_what_is_said() -> None:
    text = "At least 40 boats sank and 12 sailors drowned."

    claims = claims_of(text)

    assert claims == tuple(claim.named_in(an_article(text)) for claim in claims)
    assert len({claim.id for claim in claims}) == len(claims)


def test_nothing_is_read_where_the_article_is_masked() -> None:
    text = "12 boats sank.\nAlso read: 30 boats burn"
    article = Article("p", "k", "", text, published="2024-01-26", masked=((15, len(text)),))

    claims = find_claims(article, today=PUBLISHED)

    assert [claim.selector.exact for claim in claims] == ["12"]


def test_only_the_masked_part_of_a_sentence_is_left_out() -> None:
    text = "12 boats sank, also read 30 boats burn, and 7 sailors swam."
    masked = (text.index("also"), text.index(", and"))
    article = Article("p", "k", "", text, published="2024-01-26", masked=((0, 0), masked))

    claims = find_claims(article, today=PUBLISHED)

    assert [claim.selector.exact for claim in claims] == ["12", "7"]


def test_selector_holds_whole_words_around_its_own() -> None:
    (claim,) = claims_of(
        "Meteorologists in Example City had counted 12 uncharacteristically cold days"
    )

    assert claim.selector.prefix == "in Example City had counted "
    assert claim.selector.suffix == " uncharacteristically cold days"


def test_selector_cuts_a_word_that_is_longer_than_its_context() -> None:
    (claim,) = claims_of("a" * 50 + " 12 " + "b" * 50)

    assert claim.selector.prefix == "a" * 31 + " "
    assert claim.selector.suffix == " " + "b" * 31


def test_article_without_a_date_is_read_as_of_today() -> None:
    article = Article("p", "k", "", "12 boats sank.")

    (claim,) = find_claims(article, today=date(2031, 5, 6))

    assert (claim.as_of, claim.as_of_origin) == (date(2031, 5, 6), Origin.INFERRED)


def test_every_claim_names_the_rules_that_read_it() -> None:
    (claim,) = claims_of("At least 26,083 people were killed in Derna.")

    assert claim.rules[:3] == ("<number> grouped by commas", "at least <number>", "<number> <noun>")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "At least 40 people were killed."),
        ("id", "Sedikitnya 40 orang tewas."),
        ("und", "Mindestens 40 Menschen sind bei dem Brand gestorben."),
    ],
)
def test_extractor_names_its_language_and_version(lang: str, text: str) -> None:
    told, version = extractor_of(an_article(text)).split()

    assert told == lang
    assert version.isdecimal()
