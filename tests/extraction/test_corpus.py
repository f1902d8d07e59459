"""Every dimension reads its table of phrases, and keeps silent on what means nothing."""

from collections.abc import Iterable

import msgspec
import pytest

from factbase.domain.claim import MeasureType, Origin
from factbase.domain.quantity import Quantifier, Quantity
from factbase.extraction import find_claims
from tests.conftest import PUBLISHED
from tests.corpus import (
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
from tests.extraction.reading import an_article, claims_of, first_claim


def spoken(corpus: Iterable[tuple[object, list[str]]]) -> list[object]:
    return [pytest.param(phrase, meaning, id=phrase) for meaning, ways in corpus for phrase in ways]


@pytest.mark.parametrize(("phrase", "meaning"), spoken(numerals.CORPUS))
def test_number_is_read_as(phrase: str, meaning: Quantity) -> None:
    assert [bare(claim.quantity) for claim in claims_of(phrase)] == [meaning]


@pytest.mark.parametrize(("phrase", "numbers"), spoken(numerals.TWO_NUMBERS))
def test_two_numbers_stay_two(phrase: str, numbers: tuple[str, str]) -> None:
    assert tuple(str(claim.quantity.value) for claim in claims_of(phrase)) == numbers


@pytest.mark.parametrize(("ends", "phrase"), numerals.BROKEN)
def test_first_number_holds_the_range(ends: tuple[str, str], phrase: str) -> None:
    quantity = first_claim(phrase).quantity

    assert (quantity.quantifier, quantity.value) == (Quantifier.BETWEEN, None)
    assert (str(quantity.low), str(quantity.high)) == ends


@pytest.mark.parametrize("phrase", [*numerals.SILENT, *masks.SILENT])
def test_number_that_counts_nothing_is_no_claim(phrase: str) -> None:
    assert claims_of(phrase) == ()


@pytest.mark.parametrize(("exact", "phrase"), masks.HEARD)
def test_number_that_looks_like_a_name_is_still_read(exact: str, phrase: str) -> None:
    assert [claim.selector.exact for claim in claims_of(phrase)] == [exact]


@pytest.mark.parametrize(("phrase", "meaning"), spoken(units.CORPUS))
def test_unit_is_read_as(phrase: str, meaning: Quantity) -> None:
    assert [bare(claim.quantity) for claim in claims_of(phrase)] == [meaning]


@pytest.mark.parametrize(("phrase", "of_each"), spoken(units.SHARED))
def test_unit_is_shared(phrase: str, of_each: tuple[str, ...]) -> None:
    assert tuple(claim.quantity.unit for claim in claims_of(phrase)) == of_each


@pytest.mark.parametrize(("code", "text"), units.HOME)
def test_shared_money_is_of_the_home_of_the_text(code: str, text: str) -> None:
    assert first_claim(text).quantity.unit == code


@pytest.mark.parametrize("phrase", units.UNTRACKED)
def test_duration_or_age_is_not_tracked(phrase: str) -> None:
    assert [claim.trackable for claim in claims_of(phrase)] == [False]


@pytest.mark.parametrize(("phrase", "quantifier"), spoken(quantifiers.CORPUS))
def test_hedge_is_read_as(phrase: str, quantifier: Quantifier) -> None:
    assert [claim.quantity.quantifier for claim in claims_of(phrase)] == [quantifier]


@pytest.mark.parametrize(("phrase", "noun"), spoken(counted.CORPUS))
def test_counted_noun_is(phrase: str, noun: tuple[str, str]) -> None:
    claim = first_claim(phrase)

    assert (claim.counted, claim.head) == noun


@pytest.mark.parametrize("phrase", counted.BARE)
def test_number_without_a_noun_counts_nothing_named(phrase: str) -> None:
    assert first_claim(phrase).head is None


@pytest.mark.parametrize(("phrase", "term"), spoken(terms.CORPUS))
def test_term_is(phrase: str, term: str) -> None:
    assert first_claim(phrase).term == term


@pytest.mark.parametrize(("of_each", "phrase"), terms.LISTS)
def test_terms_of_a_list_are(of_each: tuple[str, ...], phrase: str) -> None:
    assert tuple(claim.term for claim in claims_of(phrase)) == of_each


@pytest.mark.parametrize("phrase", terms.NONE)
def test_number_of_which_nothing_is_said_has_no_term(phrase: str) -> None:
    assert first_claim(phrase).term is None


@pytest.mark.parametrize(("phrase", "who"), spoken(attributions.CORPUS))
def test_source_is(phrase: str, who: tuple[str | None, str | None]) -> None:
    said = first_claim(phrase).attribution

    assert (said.speaker, said.organisation) == who


@pytest.mark.parametrize(("speaker", "text"), attributions.CARRIED)
def test_speaker_is_carried_over(speaker: str, text: str) -> None:
    assert first_claim(text).attribution.speaker == speaker


@pytest.mark.parametrize(("source", "text"), attributions.CONTINUED)
def test_report_goes_on_to_the_last_number(source: str | None, text: str) -> None:
    assert claims_of(text)[-1].attribution.organisation == source


@pytest.mark.parametrize(("source", "title"), attributions.HEADINGS)
def test_title_names_its_source(source: str | None, title: str) -> None:
    (claim,) = find_claims(an_article(f"{title}\n\nIt was late.", title=title), today=PUBLISHED)

    assert claim.attribution.source == source


@pytest.mark.parametrize(("phrase", "when"), spoken(times.CORPUS))
def test_number_holds_on(phrase: str, when: tuple[str, str, str]) -> None:
    claim = first_claim(phrase)

    assert (claim.as_of.isoformat(), claim.as_of_accuracy, claim.as_of_origin) == when


@pytest.mark.parametrize(("phrase", "since"), spoken(times.SINCE))
def test_cumulative_starts_on(phrase: str, since: str) -> None:
    claim = first_claim(phrase)

    assert (claim.since, claim.measure_type) == (since, MeasureType.CUMULATIVE)


def test_cumulative_holds_on_the_day_it_is_given() -> None:
    day, phrase = times.SINCE_AND_SAID

    assert first_claim(phrase).as_of.isoformat() == day


@pytest.mark.parametrize(("days", "text"), times.ARTICLES)
def test_article_on_a_period_dates_its_figures(days: list[str], text: str) -> None:
    assert [claim.as_of.isoformat() for claim in claims_of(text)] == days


@pytest.mark.parametrize(("phrase", "where"), spoken(places.CORPUS))
def test_number_holds_in(phrase: str, where: tuple[str, str]) -> None:
    place = first_claim(phrase).place

    assert place is not None
    assert (place.name, place.country) == where


@pytest.mark.parametrize(("of_each", "phrase"), places.LISTS)
def test_places_of_a_list_are(of_each: tuple[str, ...], phrase: str) -> None:
    assert tuple(claim.place.name for claim in claims_of(phrase) if claim.place) == of_each


@pytest.mark.parametrize(("name", "text"), places.CARRIED)
def test_place_is_carried_over(name: str, text: str) -> None:
    place = claims_of(text)[-1].place

    assert place is not None
    assert (place.name, place.origin) == (name, Origin.INFERRED)


@pytest.mark.parametrize("text", places.NOWHERE)
def test_name_of_a_person_a_firm_or_a_newsroom_is_no_place(text: str) -> None:
    assert first_claim(text).place is None


@pytest.mark.parametrize("phrase", kinds.CHANGES)
def test_difference_is_a_change(phrase: str) -> None:
    claim = first_claim(phrase)

    assert (claim.change, claim.measure_type) == (True, MeasureType.CHANGE)


@pytest.mark.parametrize("phrase", kinds.LEVELS)
def test_level_is_no_change(phrase: str) -> None:
    assert not first_claim(phrase).change


@pytest.mark.parametrize(("phrase", "basis"), spoken((b, ways) for b, ways in kinds.BASIS))
def test_ground_is(phrase: str, basis: str) -> None:
    assert first_claim(phrase).basis == basis


def bare(quantity: Quantity) -> Quantity:
    """The quantity without the words that hedge it."""
    return msgspec.structs.replace(quantity, qualifier=None)
