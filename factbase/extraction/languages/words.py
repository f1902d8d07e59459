"""The closed-class words of a language, as bits that every dimension may ask for."""

from collections.abc import Mapping
from typing import TypeAlias

WordClass: TypeAlias = Mapping[str, int]

DETERMINER = 1
PREPOSITION = 2
CONJUNCTION = 4
PRONOUN = 8
AUXILIARY = 16
ADVERB = 32
VERB = 64
"""A verb form that is no noun: "said", "fled", "were"."""
PARTICLE = 128
"""to, not, than, that, which: closes a noun phrase."""
PLURAL = 256
"""A plural noun that has no plural ending: people, women, police."""
TITLE = 512
"""Mr, President, spokesman: stands before a name."""
MEASURE_OF = 1024
"""Nouns that only pass on: number of, group of, total of."""

CLOSES_NOUN = PREPOSITION | CONJUNCTION | PRONOUN | AUXILIARY | VERB | PARTICLE | DETERMINER


def words_of(line: str) -> frozenset[str]:
    """The words of a line: how tables are written, so that they stay readable."""
    return frozenset(line.split())


def by_case(classes: WordClass, acronyms: frozenset[str]) -> WordClass:
    """Key the classes by every way a word is written; US and WHO in capitals are no pronouns."""
    written: dict[str, int] = {}
    for word, bits in classes.items():
        written |= dict.fromkeys((word, word.capitalize(), word.upper()), bits)
    return written | dict.fromkeys(acronyms, 0)
