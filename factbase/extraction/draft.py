"""A claim in the making: each dimension fills in its part, then it is built once."""

from dataclasses import dataclass, field
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

CONTEXT = 32
"""Characters of prefix and suffix in a selector, at most: they are cut at whole words."""


_NOBODY = Attribution()
_WHOLE = Decimal(1)


class Form(Enum):
    """How a number is written, where later rules need to know."""

    DIGITS = "digits"
    WORDS = "words"
    SHARE = "share"
    VAGUE = "vague"
    RANGE = "range"


@dataclass(slots=True, eq=False)
class Draft:
    """One number of a sentence, with what the dimensions have read of it so far.

    Tokens [first, last) are the span: number, scale word, sign and unit.
    """

    first: int
    last: int
    number: Decimal | None
    form: Form
    before: int = -1
    """The first token of the hedge, else of the span."""
    after: int = -1
    """The first token that may say what is counted."""
    factor: int = 1
    """The scale word's factor: 10**6 where "million" was read."""
    low: Decimal | None = None
    high: Decimal | None = None
    quantifier: Quantifier = Quantifier.EXACT
    qualifier: str | None = None
    unit: str = "count"
    unit_shared: bool = False
    """Whether the unit stands with a neighbour only: 4.8 to 4.7 percent."""
    coin: Decimal = _WHOLE
    """What part of the unit the number was said in: a hundredth, where pence are pounds."""
    bare_money: bool = False
    """Whether the unit was read from a sign or name that several countries share: $, rupees."""
    counted: str | None = None
    head: str | None = None
    noun: tuple[int, int] | None = None
    """Tokens [from, to) of what is counted, where it is a phrase of its own."""
    like: "Draft | None" = None
    """The number that this one restates, is set beside, or shares its subject with."""
    term: str | None = None
    change: bool = False
    measure_type: MeasureType = MeasureType.STOCK
    basis: Basis = Basis.REPORTED
    place: Place | None = None
    as_of: date | None = None
    accuracy: Accuracy = Accuracy.DAY
    origin: Origin = Origin.PUBLISHED
    since: str | None = None
    attribution: Attribution = _NOBODY
    quoted: bool = False
    trackable: bool = True
    rules: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.before, self.after = self.first, self.last

    @property
    def end(self) -> int:
        """The first token that is neither the number nor its noun."""
        return (
            max(self.last, self.noun[1]) if self.noun and self.noun[0] >= self.last else self.last
        )


_ONE = Decimal(1)

_DIGITS = 27
"""What a decimal holds of an integer without rounding it."""


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
    start, end = sentence.starts[draft.first], sentence.end(draft.last - 1)
    text = sentence.text
    return Selector(
        start,
        end,
        text[start:end],
        _words_before(text, start),
        _words_after(text, end),
    )


def _words_before(text: str, start: int) -> str:
    """The words before *start*; a word longer than the context is cut."""
    first = start - CONTEXT
    if first <= 0:
        return text[:start]
    cut = -1 if text[first - 1].isspace() else text.find(" ", first, start - 1)
    return text[first if cut < 0 else cut + 1 : start]


def _words_after(text: str, end: int) -> str:
    """The words after *end*; a word longer than the context is cut."""
    last = end + CONTEXT
    if last >= len(text) or text[last].isspace():
        return text[end:last]
    cut = text.rfind(" ", end + 1, last)
    return text[end : last if cut < 0 else cut]


def _quantity(draft: Draft) -> Quantity:
    if draft.quantifier is Quantifier.BETWEEN:
        low, high = _scaled(draft.low, draft), _scaled(draft.high, draft)
        return Quantity(None, low, high, Quantifier.BETWEEN, draft.qualifier, draft.unit)
    number = _scaled(draft.number, draft) or Decimal(0)
    return Quantity.stated(number, draft.quantifier, unit=draft.unit, qualifier=draft.qualifier)


def _scaled(number: Decimal | None, draft: Draft) -> Decimal | None:
    """Write 1.9 million as 1900000: the zero behind its point was never printed."""
    if number is None or draft.factor == 1 or number != number.to_integral_value():
        return number
    return number.quantize(_ONE) if number.adjusted() < _DIGITS else number
