"""What a language says of hedges."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factbase.domain.quantity import Quantifier


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantifierWords:
    """Phrases that hedge a number: before it and after it."""

    before: Mapping[str, Quantifier] = field(default_factory=dict)
    after: Mapping[str, Quantifier] = field(default_factory=dict)
    verbs: Mapping[str, Quantifier] = field(default_factory=dict)
    """Verbs that hedge the number they reach: "deaths top 26,000"."""
    transparent: frozenset[str] = frozenset()
    """Words that may stand between a hedge and the number: a, the, only."""
    passed_over: frozenset[str] = frozenset()
    """Words of a phrase that may, too: at least a total of 40."""
    not_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Hedge: words right before it that make it a preposition: worried about 40 boats."""
    thresholds: frozenset[str] = frozenset()
    """Nouns after a number that was reached: the 26,000 mark."""
    over: str = ""
    """The hedge that also means during: "a plan over three years"."""
    large_from: int = 100
    """Counts from which a verb of reaching hedges whatever noun follows: pass 26,000 deaths."""
