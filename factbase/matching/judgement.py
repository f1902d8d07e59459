"""What matching answers: same, new or unsure, each with reasons that a person reads."""

from typing import TypeAlias

import msgspec

from factbase.domain.figure import Figure


class Reason(msgspec.Struct, frozen=True):
    """What one feature found, and how much it speaks for (or, below zero, against) a match."""

    feature: str
    """Its name in the table of features: "place"."""
    words: str
    """"same place: Gaza Strip"."""
    points: float


class Candidate(msgspec.Struct, frozen=True):
    """A figure that the claim may speak of; the score is the sum of its reasons' points."""

    figure: str
    score: float
    reasons: tuple[Reason, ...]


class Same(msgspec.Struct, frozen=True):
    """The claim speaks of a figure that is known."""

    figure: str
    score: float
    reasons: tuple[Reason, ...]


class New(msgspec.Struct, frozen=True):
    """The claim starts a figure; the reasons say why the best candidate was not it."""

    figure: Figure
    reasons: tuple[Reason, ...] = ()


class Unsure(msgspec.Struct, frozen=True):
    """The claim may speak of one of the candidates (best first); a person may say.

    Until then it starts *figure*.
    """

    figure: Figure
    candidates: tuple[Candidate, ...]


Judgement: TypeAlias = Same | New | Unsure
