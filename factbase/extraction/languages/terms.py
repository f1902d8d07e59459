"""What a language says of terms: the words that tell what happened to what is counted."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TermWords:
    """Triggers of terms, by where they stand. All in small letters."""

    nouns: Mapping[str, str]
    """Counted nouns that are the term themselves: deaths, hostages."""
    after: Mapping[str, str]
    """Words after the number or its noun: (were) killed, dead, wounded."""
    before: Mapping[str, str]
    """Verbs and nouns before the number: killed 20, a death toll of 20."""
    money: Mapping[str, str]
    """Words near an amount: cost, invested, revenue."""
    passed_over: frozenset[str]
    """Words between a number and a trigger that do not part them: were, have, been, also."""
    list_links: frozenset[str]
    """Words between two items of one list."""
    money_terms: frozenset[str]
    buildings: frozenset[str]
    """Heads for which collapsed, lost … mean destroyed."""
    people_only: frozenset[str]
    """Terms that speak of people: not of money or percent of things."""
