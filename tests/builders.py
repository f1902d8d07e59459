"""Records for tests: defaults for all but what matters, so that a test says only that."""

from datetime import date
from decimal import Decimal

import msgspec

from factbase.domain.article import Article
from factbase.domain.claim import Accuracy, Claim, MeasureType, Place, Selector
from factbase.domain.figure import Figure, Observation, observation_id_of
from factbase.domain.quantity import Quantifier, Quantity
from factbase.domain.record import ArticleVersion, ClaimRecord

DAY = date(2024, 1, 26)

# How reporters hedge, so that a quantity built from a number reads as they would write it.
_QUALIFIERS = {
    Quantifier.AT_LEAST: "at least",
    Quantifier.MORE_THAN: "more than",
    Quantifier.AT_MOST: "at most",
    Quantifier.LESS_THAN: "less than",
    Quantifier.APPROXIMATELY: "about",
    Quantifier.NEARLY: "nearly",
}


def exact(number: str, unit: str = "count") -> Quantity:
    return Quantity.stated(Decimal(number), unit=unit)


def at_least(number: str, unit: str = "count") -> Quantity:
    return _hedged(number, Quantifier.AT_LEAST, unit)


def more_than(number: str, unit: str = "count") -> Quantity:
    return _hedged(number, Quantifier.MORE_THAN, unit)


def at_most(number: str, unit: str = "count") -> Quantity:
    return _hedged(number, Quantifier.AT_MOST, unit)


def less_than(number: str, unit: str = "count") -> Quantity:
    return _hedged(number, Quantifier.LESS_THAN, unit)


def about(number: str, unit: str = "count") -> Quantity:
    return _hedged(number, Quantifier.APPROXIMATELY, unit)


def nearly(number: str, unit: str = "count") -> Quantity:
    return _hedged(number, Quantifier.NEARLY, unit)


def between(low: str, high: str, unit: str = "count") -> Quantity:
    return Quantity.ranging(Decimal(low), Decimal(high), unit=unit, qualifier="between")


def vague(low: str, words: str = "dozens", unit: str = "count") -> Quantity:
    return Quantity.stated(Decimal(low), Quantifier.VAGUE, unit=unit, qualifier=words)


def an_article(text: str = "At least 40 people were killed.", **changes: object) -> Article:
    """Build an article; *changes* are its fields: publisher, key, title, published, …."""
    article = Article(
        publisher="Daily Ledger",
        key="1",
        title="The toll",
        text=text,
        published=DAY.isoformat(),
    )
    return msgspec.structs.replace(article, **changes)


def a_version(article: Article | None = None, **changes: object) -> ArticleVersion:
    """Build the record of *article*; *changes* are the record's: version, extractor, …."""
    record = ArticleVersion.of(article or an_article(), version=1, copy_of=None, extractor="en 1")
    return msgspec.structs.replace(record, **changes)


def a_claim(
    quantity: Quantity | str = "40", *, version: ArticleVersion | None = None, **changes: object
) -> ClaimRecord:
    """Build a claim of *version*, named as extraction names it: other content, other id."""
    version = version or a_version()
    number = exact(quantity) if isinstance(quantity, str) else quantity
    claim = Claim(
        selector=Selector(9, 11, format(number.number, "f"), "At least ", " people"),
        quantity=number,
        counted="people",
        head="people",
        term="killed",
        measure_type=MeasureType.CUMULATIVE,
        place=Place("Gaza Strip", "PSE"),
        as_of=DAY,
    )
    named = msgspec.structs.replace(claim, **changes).named_in(
        an_article(version.text, publisher=version.publisher, key=version.key)
    )
    return ClaimRecord.of(named, version)


def a_figure(figure: str = "gaza-killed", **changes: object) -> Figure:
    built = Figure(
        id=figure,
        title=figure.replace("-", " ").capitalize(),
        term="killed",
        measure_type=MeasureType.CUMULATIVE,
        place="Gaza Strip",
        country="PSE",
    )
    return msgspec.structs.replace(built, **changes)


def an_observation(
    quantity: Quantity | str = "40",
    *,
    as_of: date | str = DAY,
    claim: ClaimRecord | None = None,
    **changes: object,
) -> Observation:
    """Build what *claim* (or a claim of that quantity and date) says of the figure gaza-killed.

    Without a claim each publisher has one article a day, so publisher and as_of tell
    observations apart; published is the day that as_of names.
    """
    day = date.fromisoformat(as_of) if isinstance(as_of, str) else as_of
    publisher = str(changes.get("publisher", "Daily Ledger"))
    claim = claim or _claim_of_the_day(quantity, day, publisher)
    built = Observation(
        id=observation_id_of(claim.id),
        figure="gaza-killed",
        claim=claim.id,
        article=claim.article,
        publisher=publisher,
        published=day.isoformat(),
        as_of=claim.as_of,
        as_of_accuracy=Accuracy.DAY,
        quantity=claim.quantity,
        words=f"{claim.selector.prefix}{claim.selector.exact}{claim.selector.suffix}",
    )
    return msgspec.structs.replace(built, **changes)


def _claim_of_the_day(quantity: Quantity | str, day: date, publisher: str) -> ClaimRecord:
    article = an_article(publisher=publisher, key=day.isoformat(), published=day.isoformat())
    return a_claim(quantity, version=a_version(article), as_of=day)


def _hedged(number: str, quantifier: Quantifier, unit: str) -> Quantity:
    return Quantity.stated(
        Decimal(number), quantifier, unit=unit, qualifier=_QUALIFIERS[quantifier]
    )
