"""A figure, what is observed of it, and the value it has at a date."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

import msgspec

from factbase.domain.claim import Accuracy, Basis, MeasureType, Origin, PartialDate
from factbase.domain.quantity import Quantity


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A number tracked over time. Its id is set once, never reused, and survives renames."""

    id: str
    """Readable: ``gaza-palestinians-killed-since-2023-10-07``."""
    title: str
    event: str | None = None
    term: str | None = None
    head: str | None = None
    """What is counted, where no term says what is said of it."""
    unit: str = "count"
    measure_type: MeasureType = MeasureType.STOCK
    population: str | None = None
    """Whom it counts; None for all."""
    place: str | None = None
    country: str | None = None
    since: PartialDate | None = None
    basis: Basis = Basis.REPORTED
    merged_into: str | None = None
    """The figure that this id leads to since a merge."""

    @property
    def topic(self) -> str:
        """What figures are looked up by: the term, else the head."""
        return self.term or self.head or ""


class Status(StrEnum):
    """Whether an observation still speaks."""

    STATED = "stated"
    CORRECTED = "corrected"
    RETRACTED = "retracted"


class Decision(msgspec.Struct, frozen=True):
    """A person's word, never undone by the machine."""

    author: str
    reason: str


class Observation(msgspec.Struct, frozen=True, kw_only=True):
    """What one claim says of one figure, for one date, by one publisher.

    Its id is the claim's with another letter, so that it stays while the claim changes figures.
    """

    id: str
    figure: str
    claim: str
    article: str
    publisher: str
    source: str | None = None
    """Whose number it is; never the publisher."""
    published: str | None = None
    as_of: date
    as_of_accuracy: Accuracy = Accuracy.DAY
    as_of_origin: Origin = Origin.PUBLISHED
    quantity: Quantity
    """As stated, or as a person corrected it."""
    words: str
    """The claim in its sentence, verbatim."""
    status: Status = Status.STATED
    decision: Decision | None = None
    unsure_of: tuple[str, ...] = ()
    """Figures it may belong to instead: matching was unsure, a person may say."""


class FigureValue(msgspec.Struct, frozen=True, kw_only=True):
    """What a figure is at a date, as far as was known at a revision; nothing is averaged."""

    figure: str
    quantity: Quantity
    as_of: date
    standing: Observation
    """The observation whose number stands."""
    support: tuple[Observation, ...] = ()
    """Those it satisfies, the standing one among them."""
    disputes: tuple[Observation, ...] = ()
    """Those that contradict it and have not replaced it."""
    low: Decimal | None = None
    high: Decimal | None = None
    """The lowest and highest that speak for the same date."""

    @property
    def publishers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(seen.publisher for seen in self.support))


def observation_id_of(claim: str) -> str:
    return f"o_{claim.removeprefix('c_')}"
