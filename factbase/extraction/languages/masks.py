"""What a language says of numbers that are no claims."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskWords:
    """Words around a number that make it a date, a time, a name or a label."""

    year_before: frozenset[str] = frozenset()
    """Words after which four digits are a year."""
    quantity_before: frozenset[str] = frozenset()
    """Words after which four digits are a count: about, nearly."""
    over: frozenset[str] = frozenset()
    """Those of them after which a year of today is one all the same: up 10 percent over 2010."""
    year_for_certain: frozenset[str] = frozenset()
    """Words after which it is a year even before a unit: in 2012 dollars."""
    year_nouns: frozenset[str] = frozenset()
    """Plural nouns before which a year of today is one: 2008 highs, estimated 2012 earnings."""
    clock_after: frozenset[str] = frozenset()
    """a.m., GMT, o'clock."""
    after_four_digits: frozenset[str] = frozenset()
    """0900 hours."""
    day_parts: frozenset[str] = frozenset()
    """Phrases after an hour in words: nine in the morning."""
    ordinal_endings: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    """Nouns that a number names one of: page, Article, Flight."""
    label_joiners: frozenset[str] = frozenset()
    """and, to: pages 4 and 5."""
    rankings: frozenset[str] = frozenset()
    """top, last: the top ten."""
    rounds: frozenset[str] = frozenset()
    """last, final: the last 16."""
    model_numbers: frozenset[str] = frozenset()
    """Numbers that name a machine where a maker or a model's word stands by: 787."""
    model_words: frozenset[str] = frozenset()
    model_endings: frozenset[str] = frozenset()
    """Words, as written, that end a product's name after any number: 15 Pro."""
    model_makers: frozenset[str] = frozenset()
    index_words: frozenset[str] = frozenset()
    """index, futures: the number before them is a share index's name."""
    number_endings: frozenset[str] = frozenset()
    """Letters that touch a number and make no name of it: th, pm, hrs."""
    name_prefixes: frozenset[str] = frozenset()
    """Words that a dash ties to a number: mid-20s."""
    numbered_names: frozenset[str] = frozenset()
    """Names as phrases that hold a number: formula one, fortune 500."""
    name_may_precede: frozenset[str] = frozenset()
    """Capitalised words after which a number is no part of a name: In, The, Some."""
    streets: frozenset[str] = frozenset()
    idioms: frozenset[str] = frozenset()
    """Phrases whose number counts nothing: one day, at one point."""
    score_words: frozenset[str] = frozenset()
    """won, beat …: 3-1 in such a sentence is a score."""
