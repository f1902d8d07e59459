"""What a language says of numerals."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class NumeralWords:
    """Number words and marks; all words in small letters."""

    ones: Mapping[str, int] = field(default_factory=dict)
    """One to nineteen."""
    tens: Mapping[str, int] = field(default_factory=dict)
    hundred: frozenset[str] = frozenset()
    scales: Mapping[str, int] = field(default_factory=dict)
    """thousand, million, lakh …: the factor."""
    short_scales: Mapping[str, int] = field(default_factory=dict)
    """k, bn …: read only where they touch the number."""
    money_scales: Mapping[str, int] = field(default_factory=dict)
    """m, b, t: read only where they touch the number and money is meant."""
    joiners: frozenset[str] = frozenset()
    """The "and" of "two hundred and five"."""
    articles: frozenset[str] = frozenset()
    """a, an: "a million"."""
    dozens: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, Decimal] = field(default_factory=dict)
    """third, fifths …: per cent of the whole for one part."""
    halves: frozenset[str] = frozenset()
    quarters_need: frozenset[str] = frozenset()
    """Words one of which must follow a bare "quarter" or "third": "a quarter of"."""
    half_not_after: frozenset[str] = frozenset()
    half_not_before: frozenset[str] = frozenset()
    wholes: frozenset[str] = frozenset()
    """Nouns of which there is half: half a country, but half an hour."""
    periods: frozenset[str] = frozenset()
    """Parts that are spans of time too: three quarters in a row."""
    ratio_links: frozenset[str] = frozenset()
    """Words inside a ratio: one in every ten, three out of five."""
    no_wholes: frozenset[str] = frozenset()
    """Nouns of which "four in five" is no share: days, games."""
    vague: Mapping[str, int] = field(default_factory=dict)
    """dozens, hundreds …: the lowest number that each admits."""
    vague_needs_of: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    """several, a few: vague before hundred or a scale."""
    of: str
    range_words: frozenset[str] = frozenset()
    """"to": 10 to 20."""
    choice_words: frozenset[str] = frozenset()
    """"or": 10 or 20."""
    between: frozenset[str] = frozenset()
    between_and: frozenset[str] = frozenset()
    from_words: frozenset[str] = frozenset()
    ranging: frozenset[str] = frozenset()
    """ranging, between: before "from" they make from … to a range."""
    ratio_words: frozenset[str] = frozenset()
    """in, out of: one in four."""
    ratio_in: frozenset[str] = frozenset()
    """Those that are prepositions of place and time too."""
    minus: frozenset[str] = frozenset()
    """minus, negative: before a number below zero."""
    group_marks: str
    decimal_mark: str
    pronoun_ones: frozenset[str] = frozenset()
    """Words after "one" that make it no number: of, another, day."""
    one_not_after: frozenset[str] = frozenset()
    """Words before "one" that make it no number: no, any, this."""
