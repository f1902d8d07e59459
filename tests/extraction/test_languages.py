"""A text is read in its own language: told or declared, with the tables of its pack."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbase.domain.article import Article
from factbase.domain.claim import Claim, MeasureType
from factbase.domain.quantity import Quantifier, Quantity
from factbase.extraction import find_claims
from factbase.extraction.languages.pack import _PARTS, Pack, pack_of
from factbase.extraction.languages.telling import LANGUAGES, lang_of
from tests.conftest import PUBLISHED
from tests.corpus import languages
from tests.corpus.id import (
    attributions,
    counted,
    kinds,
    masks,
    numerals,
    places,
    quantifiers,
    terms,
    times,
    units,
)
from tests.extraction.test_corpus import bare, spoken


def claims_of(text: str, lang: str | None = "id") -> tuple[Claim, ...]:
    article = Article("Example Pos", "a-1", "", text, lang=lang, published=PUBLISHED.isoformat())
    return find_claims(article, today=PUBLISHED)


def first_claim(text: str) -> Claim:
    claims = claims_of(text)
    assert claims, f"nothing was read of {text!r}"
    return claims[0]


@pytest.mark.parametrize(
    ("text", "lang"), [(text, lang) for lang, texts in languages.TOLD for text in texts]
)
def test_language_is_told(text: str, lang: str | None) -> None:
    assert lang_of(text, None) == lang


@pytest.mark.parametrize(("lang", "declared", "text"), languages.DECLARED)
def test_declaration_is_believed_unless_the_words_belie_it(
    lang: str | None, declared: str, text: str
) -> None:
    assert lang_of(text, declared) == lang


@pytest.mark.parametrize("text", dict(languages.TOLD)[None])
def test_nothing_is_read_of_a_language_without_a_pack(text: str) -> None:
    assert claims_of(text, lang=None) == ()


@pytest.mark.parametrize(("english", "indonesian"), languages.SAME_FIGURE)
def test_same_figure_is_read_in_both_languages(english: str, indonesian: str) -> None:
    assert meaning_of(english) == meaning_of(indonesian)


def meaning_of(text: str) -> tuple[object, ...]:
    """What two languages must agree on; where a place is named by itself, its country."""
    (claim,) = claims_of(text, lang=None)
    country = claim.place.country if claim.place else None
    return bare(claim.quantity), claim.term, claim.as_of, claim.since, country


@pytest.mark.parametrize(("text", "values"), spoken(languages.MIXED))
@pytest.mark.parametrize("declared", [False, True])
def test_sentence_of_another_language_is_never_read_in_the_wrong_one(
    text: str, values: list[str], *, declared: bool
) -> None:
    lang = lang_of(text, None) if declared else None

    assert [str(claim.quantity.value) for claim in claims_of(text, lang)] == values


_PIECES = st.sampled_from(
    ["tewas", "26.083", "1,9", "juta", "puluh", "dua", "belas", "ribu", "seribu", "orang", "-",
     "Rp", "M", "persen", "sejak", "7", "Oktober", "(", "26/1", ")", "kata", ",", "“", "polisi",
     "puluhan", "setengah", "pertiga", "hingga", "antara", "dan", "dari", "tahun", "lalu", "yang",
     "26,083", "at least", "people", "\u202e", "\n", "Jumat", "di", "Gaza", "ekor", "±", "."]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.lists(_PIECES | st.text(max_size=6), max_size=40).map(" ".join),
    st.sampled_from([None, "id", "en", "de", "", "x" * 99, "id_ID"]),
)
def test_any_text_is_read_in_any_declared_language(text: str, lang: str | None) -> None:
    for claim in claims_of(text, lang):
        assert text[claim.selector.start : claim.selector.end] == claim.selector.exact


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_pack_is_whole(lang: str) -> None:
    pack = pack_of(lang)

    assert pack.lang == lang
    assert pack.numerals.scales
    assert pack.quantifiers.before
    assert pack.terms.after
    assert pack.date_words


def test_table_may_leave_out_what_its_language_has_not() -> None:
    tables = [field.type for field in dataclasses.fields(Pack) if field.name in _PARTS]
    wanted = {
        f"{table.__name__}.{field.name}"
        for table in tables
        if dataclasses.is_dataclass(table) and isinstance(table, type)
        for field in dataclasses.fields(table)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    }

    assert wanted == {
        "CountedWords.of", "NumeralWords.of", "NumeralWords.group_marks",
        "NumeralWords.decimal_mark",
    }  # fmt: skip


@pytest.mark.parametrize(("phrase", "meaning"), spoken([*numerals.CORPUS, *units.CORPUS]))
def test_indonesian_number_is_read_as(phrase: str, meaning: Quantity) -> None:
    assert [bare(claim.quantity) for claim in claims_of(phrase)] == [meaning]


@pytest.mark.parametrize(("phrase", "numbers"), spoken(numerals.TWO_NUMBERS))
def test_two_indonesian_numbers_stay_two(phrase: str, numbers: tuple[str, str]) -> None:
    assert tuple(str(claim.quantity.value) for claim in claims_of(phrase)) == numbers


@pytest.mark.parametrize("phrase", [*numerals.SILENT, *masks.SILENT])
def test_indonesian_number_that_counts_nothing_is_no_claim(phrase: str) -> None:
    assert [claim for claim in claims_of(phrase) if claim.trackable] == []


@pytest.mark.parametrize(("exact", "phrase"), masks.HEARD)
def test_indonesian_number_that_looks_like_a_name_is_still_read(exact: str, phrase: str) -> None:
    assert [claim.selector.exact for claim in claims_of(phrase)] == [exact]


@pytest.mark.parametrize("phrase", units.UNTRACKED)
def test_indonesian_duration_or_age_is_not_tracked(phrase: str) -> None:
    assert [claim.trackable for claim in claims_of(phrase)] == [False]


@pytest.mark.parametrize(("phrase", "quantifier"), spoken(quantifiers.CORPUS))
def test_indonesian_hedge_is_read_as(phrase: str, quantifier: Quantifier) -> None:
    assert [claim.quantity.quantifier for claim in claims_of(phrase)] == [quantifier]


@pytest.mark.parametrize(("phrase", "noun"), spoken(counted.CORPUS))
def test_indonesian_counted_noun_is(phrase: str, noun: tuple[str, str]) -> None:
    claim = first_claim(phrase)

    assert (claim.counted, claim.head) == noun


@pytest.mark.parametrize(("phrase", "term"), spoken(terms.CORPUS))
def test_indonesian_term_is(phrase: str, term: str) -> None:
    assert first_claim(phrase).term == term


@pytest.mark.parametrize(("of_each", "phrase"), terms.LISTS)
def test_terms_of_an_indonesian_list_are(of_each: tuple[str, ...], phrase: str) -> None:
    assert tuple(claim.term for claim in claims_of(phrase)) == of_each


@pytest.mark.parametrize("phrase", terms.NONE)
def test_indonesian_number_of_which_nothing_is_said_has_no_term(phrase: str) -> None:
    assert first_claim(phrase).term is None


@pytest.mark.parametrize(("phrase", "who"), spoken(attributions.CORPUS))
def test_indonesian_source_is(phrase: str, who: tuple[str | None, str | None]) -> None:
    said = first_claim(phrase).attribution

    assert (said.speaker, said.organisation) == who


@pytest.mark.parametrize(("phrase", "when"), spoken(times.CORPUS))
def test_indonesian_number_holds_on(phrase: str, when: tuple[str, str, str]) -> None:
    claim = first_claim(phrase)

    assert (claim.as_of.isoformat(), claim.as_of_accuracy, claim.as_of_origin) == when


@pytest.mark.parametrize(("phrase", "since"), spoken(times.SINCE))
def test_indonesian_cumulative_starts_on(phrase: str, since: str) -> None:
    claim = first_claim(phrase)

    assert (claim.since, claim.measure_type) == (since, MeasureType.CUMULATIVE)


@pytest.mark.parametrize(("phrase", "where"), spoken(places.CORPUS))
def test_indonesian_number_holds_in(phrase: str, where: tuple[str, str]) -> None:
    place = first_claim(phrase).place

    assert place is not None
    assert (place.name, place.country) == where


@pytest.mark.parametrize("phrase", places.NOWHERE)
def test_indonesian_word_is_no_place(phrase: str) -> None:
    assert first_claim(phrase).place is None


@pytest.mark.parametrize("phrase", kinds.CHANGES)
def test_indonesian_difference_is_a_change(phrase: str) -> None:
    assert first_claim(phrase).change


@pytest.mark.parametrize("phrase", kinds.LEVELS)
def test_indonesian_level_is_no_change(phrase: str) -> None:
    assert not first_claim(phrase).change
