"""A claim: one quantity said of one thing at one place in one version of an article."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Self

import msgspec

from factbase.domain.article import Article
from factbase.domain.canonical import canonical_bytes, id_of
from factbase.domain.quantity import Quantity

PartialDate = str
"""A year, a month or a day in ISO 8601: "2023", "2023-10", "2023-10-07"."""


class MeasureType(StrEnum):
    """How a quantity stands in time."""

    STOCK = "stock"
    FLOW = "flow"
    CUMULATIVE = "cumulative"
    CHANGE = "change"


class Basis(StrEnum):
    """On what ground a number is given; a change of basis is no change of the number."""

    REPORTED = "reported"
    CONFIRMED = "confirmed"
    IDENTIFIED = "identified"
    ESTIMATED = "estimated"
    FEARED = "feared"
    PROJECTED = "projected"


class Accuracy(StrEnum):
    """How long the time is for which a value speaks."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Origin(StrEnum):
    """Where a date or a place comes from."""

    STATED = "stated"
    INFERRED = "inferred"
    PUBLISHED = "published"


class Selector(msgspec.Struct, frozen=True):
    """Where a claim stands: ``text[start:end] == exact``, in code points, always.

    prefix and suffix are the words around it, verbatim (W3C text quote selector).
    """

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


class Place(msgspec.Struct, frozen=True):
    """Where the number holds: the name as written, its country as ISO 3166 alpha-3."""

    name: str
    country: str | None = None
    origin: Origin = Origin.STATED


class Attribution(msgspec.Struct, frozen=True):
    """Who the article says said it; all None where it attributes the number to no one."""

    speaker: str | None = None
    organisation: str | None = None
    cue: str | None = None
    """The words that say so: "according to", "said"."""

    @property
    def source(self) -> str | None:
        """Whose number it is: the organisation, else the speaker."""
        return self.organisation or self.speaker


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """One quantity said of one thing. Immutable; its id is a hash of what it is made of.

    as_of is the last day of the time for which the value speaks, never unknown: where nothing
    states it, it is the day of publication, and as_of_origin says so.
    """

    id: str = ""
    selector: Selector
    quantity: Quantity
    counted: str | None = None
    head: str | None = None
    term: str | None = None
    change: bool = False
    measure_type: MeasureType = MeasureType.STOCK
    basis: Basis = Basis.REPORTED
    place: Place | None = None
    as_of: date
    as_of_accuracy: Accuracy = Accuracy.DAY
    as_of_origin: Origin = Origin.PUBLISHED
    since: PartialDate | None = None
    attribution: Attribution = Attribution()
    quoted: bool = False
    trackable: bool = True
    """False for durations, ages, scores and rankings: printed, not tracked."""
    rules: tuple[str, ...] = ()
    """What read it, by name: the explanation that a person sees."""

    def named_in(self, article: Article) -> Self:
        """Give the claim its id, of the article's version and of all that it says."""
        return self._named(article.id, article.text_hash)

    def _named(self, article: str, text_hash: str) -> Self:
        unnamed = msgspec.structs.replace(self, id="") if self.id else self
        content = canonical_bytes(unnamed).decode()
        return msgspec.structs.replace(self, id=id_of("c", (article, text_hash, content)))


def named_in(article: Article, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Give each claim its id, as `Claim.named_in` does, reading the article's text once."""
    key, text_hash = article.id, article.text_hash
    return tuple(claim._named(key, text_hash) for claim in claims)  # noqa: SLF001 - same module
