"""What a language says of numerals."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

FRACTION_SIGNS = {
    "½": Decimal(50), "¼": Decimal(25), "¾": Decimal(75), "⅓": Decimal("33.3"),
    "⅔": Decimal("66.7"), "⅛": Decimal("12.5"), "⅜": Decimal("37.5"), "⅝": Decimal("62.5"),
    "⅞": Decimal("87.5"),
}  # fmt: skip
"""Signs that any language writes: per cent of the whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumeralWords:
    """Number words and marks; all words in small letters."""

    ones: Mapping[str, int] = field(default_factory=dict)
    """One to nineteen."""
    tens: Mapping[str, int] = field(default_factory=dict)
    ten_marks: frozenset[str] = frozenset()
    """Words that make tens of the digit before them: Indonesian dua puluh, two tens."""
    teen_marks: frozenset[str] = frozenset()
    """Words that add ten to the digit before them: Indonesian lima belas, fifteen."""
    hundred: frozenset[str] = frozenset()
    scales: Mapping[str, int] = field(default_factory=dict)
    """thousand, million, lakh …: the factor."""
    short_scales: Mapping[str, int] = field(default_factory=dict)
    """k, bn …: read only where they touch the number."""
    money_scales: Mapping[str, int] = field(default_factory=dict)
    """m, b, t: read only where they touch the number and money is meant."""
    money_scales_apart: frozenset[str] = frozenset()
    """Those of them, as written, that may stand apart from the amount: Rp 5 M."""
    joiners: frozenset[str] = frozenset()
    """The "and" of "two hundred and five"."""
    articles: frozenset[str] = frozenset()
    """a, an: "a million"."""
    dozens: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, Decimal] = field(default_factory=dict)
    """third, fifths …: per cent of the whole for one part."""
    plural_parts: frozenset[str] = frozenset()
    """Those of them that follow a number above one: thirds."""
    whole_fractions: Mapping[str, Decimal] = field(default_factory=dict)
    """Shares in one word: Indonesian sepertiga, a third."""
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
    vague_scaled: Mapping[str, int] = field(default_factory=dict)
    """Those read only before another: tens of thousands."""
    vague_needs_of: frozenset[str] = frozenset()
    vague_followers: frozenset[str] = frozenset()
    """Words that may stand for it: scores killed."""
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
    by_words: frozenset[str] = frozenset()
    """by: before how much it changed: "cut by 63 million pounds to 138 million"."""
    moves: frozenset[str] = frozenset()
    """Words that make "from 25 to 40" an old value and a new one, beside the verbs of change."""
    ratio_words: frozenset[str] = frozenset()
    """in, out of: one in four."""
    ratio_in: frozenset[str] = frozenset()
    """Those that are prepositions of place and time too."""
    minus: frozenset[str] = frozenset()
    """minus, negative: before a number below zero."""
    group_marks: str
    decimal_mark: str
    groups_in_decimals: bool = False
    """Whether three decimals are rather another notation's thousands: 26,083 is not read then."""
    pronoun_ones: frozenset[str] = frozenset()
    """Words after "one" that make it no number: of, another, day."""
    one_not_before_endings: tuple[str, ...] = ()
    """Endings of words that leave "one" a pronoun: one passing by."""
    one_not_after: frozenset[str] = frozenset()
    """Words before "one" that make it no number: no, any, this."""
