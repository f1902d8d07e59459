"""What a language says of units: money by name, its own measures, what is no unit."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitWords:
    """Unit words beside what the unit knowledge base has; in small letters, but for signs."""

    percent: frozenset[str] = frozenset()
    """Phrases for percent, longest first in no order: matched longest."""
    money_signs: Mapping[str, str] = field(default_factory=dict)
    """Sign or code before a number, as written: the ISO 4217 code."""
    signs_apart: frozenset[str] = frozenset()
    """Short codes that may stand apart from the amount: Rs 9,000."""
    bare_signs: frozenset[str] = frozenset()
    """Signs of one character: $, €."""
    money_names: Mapping[str, str] = field(default_factory=dict)
    """Name after a number: the code."""
    small_money: Mapping[str, tuple[str, Decimal]] = field(default_factory=dict)
    """cents, pence: the code and the factor."""
    bare_money: frozenset[str] = frozenset()
    """Signs and names that several countries share: $, Rs, pounds."""
    homes: Mapping[str, tuple[tuple[str, ...], Mapping[str, tuple[str, ...]], int]] = field(
        default_factory=dict
    )
    """What a shared sign may mean: by the code it stands for, its own country's names, those of
    the others by their code, and how many times a name must stand, and outnumber the rest."""
    home_signs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Signs beside which a bare one is not that country's: A$."""
    wires: frozenset[str] = frozenset()
    """Agencies and papers that write their own money plainly, wherever they write from."""
    money_countries: Mapping[str, str] = field(default_factory=dict)
    """Words after a signed amount that say whose: $75 U.S."""
    touching_money: frozenset[str] = frozenset()
    """Small money in a letter: 50c."""
    scaled_money: frozenset[str] = frozenset()
    """Names that are other words too, read after a scale word only: 5 billion won."""
    sterling: frozenset[str] = frozenset()
    sterling_unless_near: frozenset[str] = frozenset()
    """Words near by which make "pounds" a mass."""
    own: Mapping[str, str] = field(default_factory=dict)
    """Units by name, which the knowledge base lacks or names otherwise."""
    not_units: frozenset[str] = frozenset()
    """Surfaces of the knowledge base that a newspaper uses for something else."""
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Names of the knowledge base as the model writes them."""
    symbols_apart: frozenset[str] = frozenset()
    """Symbols that may stand apart from the number: 40 km."""
    per: frozenset[str] = frozenset()
    """Words between a unit and what it is per."""
    per_articles: frozenset[str] = frozenset()
    """a, an: "58 dollars a barrel"."""
    rate_nouns: Mapping[str, str] = field(default_factory=dict)
    """What a rate may be per: share, head, person …"""
    not_after_rate: frozenset[str] = frozenset()
    """Words after which "a year" is a time: $3 billion a year ago."""
    versus: frozenset[str] = frozenset()
    """Words that set a second number of the same unit beside the first."""
    not_counted: frozenset[str] = frozenset()
    """Words behind a number that begin no counted noun: last year."""
    levels: frozenset[str] = frozenset()
    """Words before the first of two numbers of which the second is the older."""
    populations: frozenset[str] = frozenset()
    """Nouns whose millions are no money, in a sentence about money too."""
    ordinal_units: frozenset[str] = frozenset()
    """Units that are ordinals or marks too: second, point."""
    touching_units: frozenset[str] = frozenset()
    """Unit names read only where they touch the number: 5in."""
    degree_scales: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Unit of temperature: words that name it anywhere in the sentence."""
    temperature: frozenset[str] = frozenset()
    fahrenheit_from: int = 0
    """Degrees of weather from which nobody lives if they are Celsius."""
    generic_heads: frozenset[str] = frozenset()
    """Nouns of which a number is no fact of the world: two things, three ways."""
    time_units: frozenset[str] = frozenset()
    """Units of time, as named: durations are not tracked."""
    before: Mapping[str, str] = field(default_factory=dict)
    """Nouns before a number that name its unit: a magnitude of 7.8."""
    before_links: frozenset[str] = frozenset()
    """Words that may stand between: of, was."""
    age_openers: frozenset[str] = frozenset()
    """Marks beside the comma before an age: Indonesian Siti (25)."""
    age_marks: frozenset[str] = frozenset()
    """aged, age: before a number of years."""
    age_verbs: frozenset[str] = frozenset()
    """Verbs before a lone age: turned 35."""
    old: frozenset[str] = frozenset()
    index_nouns: frozenset[str] = frozenset()
    """Nouns in whose clause a bare decimal is so many points."""
    level_words: frozenset[str] = frozenset()
    """Words before a whole number of points: to 132, from 126."""
