"""What a language says of the noun that a number counts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedWords:
    """Words that steer the search for the counted noun."""

    of: str
    shares_link: frozenset[str] = frozenset()
    """Words between money or a share and what it is of: in, of, for, worth."""
    plural_endings: tuple[str, ...] = ()
    not_plural_endings: tuple[str, ...] = ()
    verbal_endings: tuple[str, ...] = ()
    """Endings of what is rather a verb where it follows a plural noun: -ed, -ing."""
    elliptical: frozenset[str] = frozenset()
    """others, more: stand for the noun."""
    skipped: frozenset[str] = frozenset()
    """Words between the number and its noun that belong to neither: more, other, additional."""
    possessive: frozenset[str] = frozenset()
    never_heads: frozenset[str] = frozenset()
    """Nouns of time and the like, which no number counts: today, Tuesday."""
    level_verbs: frozenset[str] = frozenset()
    """Verbs between a subject and its number: reached, was, totalled."""
    clause_marks: frozenset[str] = frozenset()
    """Marks and words before which another clause stands."""
    subject_skips: frozenset[str] = frozenset()
    """Words at a clause's start that are no part of its subject."""
