"""What a language says of hedges."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factbase.domain.quantity import Quantifier


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantifierWords:
    """Phrases that hedge a number: before it and after it."""

    before: Mapping[str, Quantifier] = field(default_factory=dict)
    after: Mapping[str, Quantifier] = field(default_factory=dict)
    transparent: frozenset[str] = frozenset()
    """Words that may stand between a hedge and the number: a, the, only."""
