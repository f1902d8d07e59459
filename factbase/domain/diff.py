"""What differs between two states: rows, lossless, and what became of each figure."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

import msgspec

from factbase.domain.quantity import Quantity


class Kind(StrEnum):
    """What became of a figure; the first that fits is its kind."""

    RETRACTED = "retracted"
    CORRECTED = "corrected"
    REDEFINED = "redefined"
    REEXTRACTED = "reextracted"
    DISPUTED = "disputed"
    RAISED = "raised"
    LOWERED = "lowered"
    REQUANTIFIED = "requantified"
    NEW = "new"
    WITHDRAWN = "withdrawn"
    """Reads so where the base is later than the head."""
    CONFIRMED = "confirmed"
    """Changed no answer; listed on request."""
    LATE = "late"
    """Spoke for an earlier date; listed on request."""


class End(msgspec.Struct, frozen=True, kw_only=True):
    """One end of a diff: the revision it stands for, and the name or folder it was asked by."""

    revision: int | None
    recorded_at: datetime | None
    snapshot: str | None = None


QUIET = frozenset({Kind.CONFIRMED, Kind.LATE})
"""Among the kinds of what changed no answer."""

ANSWERS = frozenset(Kind) - QUIET
"""What a diff lists unless it is asked for everything."""


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """Another number for the same figure, by someone whose word does not replace what stands."""

    quantity: Quantity
    as_of: date
    publisher: str
    claim: str
    words: str


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a figure's value was at one end, with those who said so and their words.

    claims and words go together; who said what stands comes first.
    """

    quantity: Quantity
    as_of: date
    publishers: tuple[str, ...]
    claims: tuple[str, ...]
    words: tuple[str, ...] = ()
    figure: str | msgspec.UnsetType = msgspec.UNSET
    """Whose answer it is, where that is another figure than the row's: see Kind.REDEFINED."""
    disputes: tuple[Dispute, ...] | msgspec.UnsetType = msgspec.UNSET
    """Who contradicts it; left out where nobody does."""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One figure whose answer differs, net. Numbers are head less base, in the figure's unit.

    kinds has the row's kind, and all others that fit it or a step between base and head. One
    that changed no answer has CONFIRMED or LATE among them, whatever its kind.
    """

    kind: Kind
    kinds: tuple[Kind, ...]
    figure: str
    title: str
    unit: str
    before: Answer | None
    after: Answer | None
    difference: Decimal | None = None
    percent: Decimal | None = None
    days: int | None = None
    per_day: Decimal | None = None
    between_bounds: str | None = None
    """"lower" or "upper" where either number is a bound; None where both are exact."""
    comparable: bool = True
    why: str | None = None
    steps: int = 1
    """The revisions between that touched the figure; 1 where only the two ends are known."""


class Diff(msgspec.Struct, frozen=True, kw_only=True):
    """The changes between two ends."""

    base: End
    head: End
    as_of: date | None
    summary: dict[str, int]
    items: tuple[Change, ...]
    next: str | None = None


class Delta(msgspec.Struct, frozen=True, kw_only=True):
    """The rows added and removed: canonical JSON by (kind of record, id), lossless."""

    added: tuple["Row", ...]
    removed: tuple["Row", ...]


class Row(msgspec.Struct, frozen=True, order=True):
    """One record as it is written."""

    table: str
    """articles, figures, claims or observations."""
    id: str
    body: bytes
