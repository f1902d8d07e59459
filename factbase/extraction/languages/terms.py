"""What a language says of terms: the words that tell what happened to what is counted."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class TermWords:
    """Triggers of terms, by where they stand. All in small letters."""

    nouns: Mapping[str, str] = field(default_factory=dict)
    """Counted nouns that are the term themselves: deaths, hostages."""
    after: Mapping[str, str] = field(default_factory=dict)
    """Words after the number or its noun: (were) killed, dead, wounded."""
    before: Mapping[str, str] = field(default_factory=dict)
    """Verbs and nouns before the number: killed 20, a death toll of 20."""
    money: Mapping[str, str] = field(default_factory=dict)
    """Words near an amount: cost, invested, revenue."""
    passed_over: frozenset[str] = frozenset()
    """Words between a number and a trigger that do not part them: were, have, been, also."""
    list_links: frozenset[str] = frozenset()
    """Words between two items of one list."""
    money_terms: frozenset[str] = frozenset()
    buildings: frozenset[str] = frozenset()
    """Heads for which collapsed, lost … mean destroyed."""
    people_only: frozenset[str] = frozenset()
    """Terms that speak of people: not of money or percent of things."""
