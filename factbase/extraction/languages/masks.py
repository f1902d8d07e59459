"""What a language says of numbers that are no claims."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskWords:
    """Words around a number that make it a date, a time, a name or a label."""

    year_before: frozenset[str]
    """Words after which four digits are a year."""
    quantity_before: frozenset[str]
    """Words after which four digits are a count: about, nearly."""
    clock_after: frozenset[str]
    """a.m., GMT, o'clock."""
    ordinal_endings: frozenset[str]
    labels: frozenset[str]
    """Nouns that a number names one of: page, Article, Flight."""
    numbered_names: frozenset[str]
    """Names as phrases that hold a number: formula one, fortune 500."""
    name_may_precede: frozenset[str]
    """Capitalised words after which a number is no part of a name: In, The, Some."""
    streets: frozenset[str]
    idioms: frozenset[str]
    """Phrases whose number counts nothing: one day, at one point."""
    score_words: frozenset[str]
    """won, beat …: 3-1 in such a sentence is a score."""
