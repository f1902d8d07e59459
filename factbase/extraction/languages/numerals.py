"""What a language says of numerals."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class NumeralWords:
    """Number words and marks; all words in small letters."""

    ones: Mapping[str, int]
    """One to nineteen."""
    tens: Mapping[str, int]
    hundred: frozenset[str]
    scales: Mapping[str, int]
    """thousand, million, lakh …: the factor."""
    short_scales: Mapping[str, int]
    """k, bn …: read only where they touch the number."""
    money_scales: Mapping[str, int]
    """m, b, t: read only where they touch the number and money is meant."""
    joiners: frozenset[str]
    """The "and" of "two hundred and five"."""
    articles: frozenset[str]
    """a, an: "a million"."""
    dozens: Mapping[str, int]
    fractions: Mapping[str, Decimal]
    """third, fifths …: per cent of the whole for one part."""
    halves: frozenset[str]
    quarters_need: frozenset[str]
    """Words one of which must follow a bare "quarter" or "third": "a quarter of"."""
    half_not_after: frozenset[str]
    half_not_before: frozenset[str]
    vague: Mapping[str, int]
    """dozens, hundreds …: the lowest number that each admits."""
    vague_needs_of: frozenset[str]
    several: frozenset[str]
    """several, a few: vague before hundred or a scale."""
    of: str
    range_words: frozenset[str]
    """"to": 10 to 20."""
    choice_words: frozenset[str]
    """"or": 10 or 20."""
    between: frozenset[str]
    between_and: frozenset[str]
    from_words: frozenset[str]
    ranging: frozenset[str]
    """ranging, between: before "from" they make from … to a range."""
    ratio_words: frozenset[str]
    """in, out of: one in four."""
    group_marks: str
    decimal_mark: str
    pronoun_ones: frozenset[str]
    """Words after "one" that make it no number: of, another, day."""
    one_not_after: frozenset[str]
    """Words before "one" that make it no number: no, any, this."""
