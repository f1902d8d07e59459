"""What a language says of hedges."""

from collections.abc import Mapping
from dataclasses import dataclass

from factbase.domain.quantity import Quantifier


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantifierWords:
    """Phrases that hedge a number: before it and after it."""

    before: Mapping[str, Quantifier]
    after: Mapping[str, Quantifier]
    transparent: frozenset[str]
    """Words that may stand between a hedge and the number: a, the, only."""
