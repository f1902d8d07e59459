"""A claim in the making: each dimension fills in its part, then it is built once."""

from datetime import date
from decimal import Decimal
from enum import Enum

from factbase.domain.claim import (
    Accuracy,
    Attribution,
    Basis,
    Claim,
    MeasureType,
    Origin,
    Place,
    Selector,
)
from factbase.domain.quantity import Quantifier, Quantity
from factbase.extraction.sentence import Sentence

CONTEXT = 16
"""Characters of prefix and suffix in a selector."""


class Form(Enum):
    """How a number is written, where later rules need to know."""

    DIGITS = "digits"
    WORDS = "words"
    SHARE = "share"
    VAGUE = "vague"
    RANGE = "range"


class Draft:
    """One number of a sentence, with what the dimensions have read of it so far.

    Tokens [first, last) are the span: number, scale word, sign and unit. after is the index of
    the first token that may say what is counted; before the first token of the qualifier.
    """

    __slots__ = (
        "accuracy", "after", "as_of", "attribution", "basis", "before", "change", "counted",
        "factor", "first", "form", "head", "high", "last", "low", "measure_type", "noun", "number",
        "origin", "place", "qualifier", "quantifier", "quoted", "rules", "since", "term",
        "trackable", "unit",
    )  # fmt: skip

    def __init__(self, first: int, last: int, value: Decimal | None, form: Form) -> None:
        self.first = self.before = first
        self.last = self.after = last
        self.number = value
        self.factor = 1
        """The scale word's factor: 10**6 where "million" was read."""
        self.form = form
        self.low: Decimal | None = None
        self.high: Decimal | None = None
        self.quantifier = Quantifier.EXACT
        self.qualifier: str | None = None
        self.unit = "count"
        self.counted: str | None = None
        self.head: str | None = None
        self.noun: tuple[int, int] | None = None
        """Tokens [from, to) of the counted noun where it stands beside the number."""
        self.term: str | None = None
        self.change = False
        self.measure_type = MeasureType.STOCK
        self.basis = Basis.REPORTED
        self.place: Place | None = None
        self.as_of: date | None = None
        self.accuracy = Accuracy.DAY
        self.origin = Origin.PUBLISHED
        self.since: str | None = None
        self.attribution = Attribution()
        self.quoted = False
        self.trackable = True
        self.rules: list[str] = []

    @property
    def end(self) -> int:
        """The first token that is neither the number nor its noun."""
        return (
            max(self.last, self.noun[1]) if self.noun and self.noun[0] >= self.last else self.last
        )


def build(draft: Draft, sentence: Sentence, *, today: date) -> Claim:
    """Make the claim, still without its id; *today* is the date of what states none."""
    return Claim(
        selector=_selector(draft, sentence),
        quantity=_quantity(draft),
        counted=draft.counted,
        head=draft.head,
        term=draft.term,
        change=draft.change,
        measure_type=draft.measure_type,
        basis=draft.basis,
        place=draft.place,
        as_of=draft.as_of or today,
        as_of_accuracy=draft.accuracy,
        as_of_origin=draft.origin,
        since=draft.since,
        attribution=draft.attribution,
        quoted=draft.quoted,
        trackable=draft.trackable,
        rules=tuple(draft.rules),
    )


def _selector(draft: Draft, sentence: Sentence) -> Selector:
    start, end = sentence.starts[draft.first], sentence.ends[draft.last - 1]
    text = sentence.text
    return Selector(
        start,
        end,
        text[start:end],
        text[max(start - CONTEXT, 0) : start],
        text[end : end + CONTEXT],
    )


def _quantity(draft: Draft) -> Quantity:
    if draft.quantifier is Quantifier.BETWEEN:
        return Quantity(
            None, draft.low, draft.high, Quantifier.BETWEEN, draft.qualifier, draft.unit
        )
    number = draft.number if draft.number is not None else Decimal(0)
    return Quantity.stated(number, draft.quantifier, unit=draft.unit, qualifier=draft.qualifier)
