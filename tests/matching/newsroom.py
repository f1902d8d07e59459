"""A desk that reads articles one after another and keeps the figures, for tests of matching."""

from datetime import date
from decimal import Decimal

import msgspec

from factbase.domain.article import Article
from factbase.domain.claim import Basis, Claim, MeasureType, Origin, Place, Selector
from factbase.domain.figure import Figure, Observation, observation_id_of
from factbase.domain.quantity import Quantifier, Quantity
from factbase.matching import Judgement, Same, Shelf, match, story_of

GAZA = Place("Gaza Strip", "PSE")
LIBYA = Place("Libya", "LBY")
DERNA = Place("Derna", "LBY")


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One number as a test writes it down; the exact words must stand in the article's text."""

    exact: str
    term: str | None = "killed"
    counted: str | None = "people"
    unit: str = "count"
    quantifier: Quantifier = Quantifier.EXACT
    measure_type: MeasureType = MeasureType.CUMULATIVE
    basis: Basis = Basis.REPORTED
    place: Place | None = None
    since: str | None = None
    as_of: str | None = None
    change: bool = False
    trackable: bool = True


def said(exact: str, **details: object) -> Said:
    return msgspec.structs.replace(Said(exact=exact), **details)


def an_item(
    day: str, text: str, *numbers: Said, title: str = "", publisher: str = "Daily Post"
) -> tuple[Article, tuple[Claim, ...]]:
    """Make an article of a day and its claims, found in the text one after another."""
    whole = f"{title}\n\n{text}" if title else text
    article = Article(
        publisher=publisher, key=f"{publisher} {day} {text}", title=title, text=whole, published=day
    )
    claims, start = [], 0
    for number in numbers:
        start = whole.index(number.exact, start)
        claims.append(_claim(number, start, date.fromisoformat(day)).named_in(article))
        start += len(number.exact)
    return article, tuple(claims)


def _claim(number: Said, start: int, day: date) -> Claim:
    value = Decimal(number.exact.rstrip("%").replace(",", "").split()[0])
    return Claim(
        selector=Selector(start, start + len(number.exact), number.exact),
        quantity=Quantity.stated(value, number.quantifier, unit=number.unit),
        counted=number.counted,
        head=number.counted.split()[-1] if number.counted else None,
        term=number.term,
        change=number.change,
        measure_type=number.measure_type,
        basis=number.basis,
        place=number.place,
        since=number.since,
        as_of=date.fromisoformat(number.as_of) if number.as_of else day,
        as_of_origin=Origin.STATED if number.as_of else Origin.PUBLISHED,
        trackable=number.trackable,
    )


class Newsroom:
    """Reads items in the order given and remembers what figure each number went to."""

    def __init__(self) -> None:
        self.shelf = Shelf()
        self.figures: dict[str, Figure] = {}

    def read(self, item: tuple[Article, tuple[Claim, ...]]) -> tuple[str, ...]:
        """Match an item's claims in order; answers the figure of each."""
        article, claims = item
        story = story_of(article, claims)
        return tuple(
            self._file(match(claim, story=story, known=self.shelf), claim, article)
            for claim in claims
        )

    def ask(self, item: tuple[Article, tuple[Claim, ...]]) -> Judgement:
        """Match an item's only claim and remember nothing."""
        article, (claim,) = item
        return match(claim, story=story_of(article, (claim,)), known=self.shelf)

    def _file(self, judgement: Judgement, claim: Claim, article: Article) -> str:
        if isinstance(judgement, Same):
            figure = judgement.figure
        else:
            self.shelf.start(judgement.figure)
            figure = judgement.figure.id
            self.figures[figure] = judgement.figure
        self.shelf.hear(observed(claim, article, figure))
        return figure


def observed(claim: Claim, article: Article, figure: str) -> Observation:
    """Make the observation that a pipeline would record."""
    return Observation(
        id=observation_id_of(claim.id),
        figure=figure,
        claim=claim.id,
        article=article.id,
        publisher=article.publisher,
        published=article.published,
        as_of=claim.as_of,
        as_of_origin=claim.as_of_origin,
        quantity=claim.quantity,
        words=article.text,
    )
