"""What a language says of units: money by name, its own measures, what is no unit."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitWords:
    """Unit words beside what the unit knowledge base has; in small letters, but for signs."""

    percent: frozenset[str]
    """Phrases for percent, longest first in no order: matched longest."""
    money_signs: Mapping[str, str]
    """Sign or code before a number, as written: the ISO 4217 code."""
    money_names: Mapping[str, str]
    """Name after a number: the code."""
    small_money: Mapping[str, tuple[str, Decimal]]
    """cents, pence: the code and the factor."""
    sterling_unless_near: frozenset[str]
    """Words near by which make "pounds" a mass."""
    own: Mapping[str, str]
    """Units by name, which the knowledge base lacks or names otherwise."""
    not_units: frozenset[str]
    """Surfaces of the knowledge base that a newspaper uses for something else."""
    renamed: Mapping[str, str]
    """Names of the knowledge base as the model writes them."""
    symbols_apart: frozenset[str]
    """Symbols that may stand apart from the number: 40 km."""
    per: frozenset[str]
    """Words between a unit and what it is per."""
    per_articles: frozenset[str]
    """a, an: "58 dollars a barrel"."""
    rate_nouns: Mapping[str, str]
    """What a rate may be per: share, head, person …"""
    time_units: frozenset[str]
    """Units of time, as named: durations are not tracked."""
    before: Mapping[str, str]
    """Nouns before a number that name its unit: a magnitude of 7.8."""
    before_links: frozenset[str]
    """Words that may stand between: of, was."""
    age_marks: frozenset[str]
    """aged, age: before a number of years."""
    old: frozenset[str]
    index_nouns: frozenset[str]
    """Nouns in whose clause a bare decimal is so many points."""
    level_words: frozenset[str]
    """Words before a whole number of points: to 132, from 126."""
    home_dollars: Mapping[str, str]
    """Countries whose own dollar a bare $ may mean: the code."""
