"""Claims by what they say: each part that is asked for has to fit."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache

import msgspec

from factbase.domain.record import ClaimRecord
from factbase.store.base import View

# Publishers, not texts.
_PUBLISHERS = 100_000


class ClaimFilter(msgspec.Struct, frozen=True, kw_only=True):
    """What claims are looked for; None asks for nothing. Words are compared whatever their case."""

    term: str | None = None
    unit: str | None = None
    place: str | None = None
    """The place as written, or its country's code."""
    publisher: str | None = None
    attribution: str | None = None
    """A word of the speaker's or the organisation's name."""
    as_of_from: date | None = None
    as_of_to: date | None = None
    value_from: Decimal | None = None
    value_to: Decimal | None = None
    q: str | None = None
    """Words that all stand in the claim or beside it."""


def fitting(wanted: ClaimFilter, view: View) -> Callable[[ClaimRecord], bool]:
    """Make the test whether a claim of *view* is wanted."""
    asked = [test for name, test in _TESTS.items() if getattr(wanted, name) not in {None, ""}]
    publisher_of = lru_cache(maxsize=_PUBLISHERS)(lambda article: view.article(article).publisher)

    def fits(claim: ClaimRecord) -> bool:
        return all(test(wanted, claim) for test in asked) and (
            not wanted.publisher or _same(wanted.publisher, publisher_of(claim.article))
        )

    return fits


def _fits_place(wanted: ClaimFilter, claim: ClaimRecord) -> bool:
    place = claim.place
    return place is not None and (
        _same(wanted.place, place.name) or _same(wanted.place, place.country)
    )


def _fits_attribution(wanted: ClaimFilter, claim: ClaimRecord) -> bool:
    said_by = f"{claim.attribution.speaker or ''}\n{claim.attribution.organisation or ''}"
    return (wanted.attribution or "").casefold() in said_by.casefold()


def _fits_words(wanted: ClaimFilter, claim: ClaimRecord) -> bool:
    at = claim.selector
    said = f"{at.prefix}{at.exact}{at.suffix} {claim.counted or ''}".casefold()
    return all(word in said for word in (wanted.q or "").casefold().split())


_TESTS: dict[str, Callable[[ClaimFilter, ClaimRecord], bool]] = {
    "term": lambda wanted, claim: _same(wanted.term, claim.term),
    "unit": lambda wanted, claim: wanted.unit == claim.quantity.unit,
    "place": _fits_place,
    "attribution": _fits_attribution,
    "as_of_from": lambda wanted, claim: claim.as_of >= (wanted.as_of_from or date.min),
    "as_of_to": lambda wanted, claim: claim.as_of <= (wanted.as_of_to or date.max),
    "value_from": lambda wanted, claim: claim.quantity.number >= (wanted.value_from or 0),
    "value_to": lambda wanted, claim: claim.quantity.number <= (wanted.value_to or 0),
    "q": _fits_words,
}


def _same(wanted: str | None, found: str | None) -> bool:
    return (wanted or "").casefold() == (found or "").casefold()
