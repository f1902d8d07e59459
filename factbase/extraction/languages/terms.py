"""What a language says of terms: the words that tell what happened to what is counted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Phrases: TypeAlias = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""Phrases by one of their words: (all words, term), the longest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermWords:
    """Triggers of terms, by where they stand. All in small letters."""

    nouns: Mapping[str, str] = field(default_factory=dict)
    """Counted nouns that are the term themselves: deaths, injuries."""
    weak_nouns: Mapping[str, str] = field(default_factory=dict)
    """Counted nouns that are the term where no verb says otherwise: hostages, troops."""
    modified: Mapping[str, str] = field(default_factory=dict)
    """Counted phrases by their last two words, or a modifier alone: job cuts, displaced."""
    after: Mapping[str, str] = field(default_factory=dict)
    """Words after the number or its noun: (were) killed, dead, wounded."""
    after_phrases: Phrases = field(default_factory=dict)
    """Phrases after the number or its noun, by their first word: lost their lives."""
    before: Mapping[str, str] = field(default_factory=dict)
    """Verbs right before the number: killed 20."""
    before_phrases: Phrases = field(default_factory=dict)
    """Phrases right before the number, by their last word: lay off, the lives of."""
    before_nouns: Mapping[str, str] = field(default_factory=dict)
    """Nouns before "of" and the number: the arrest of 20, a toll of 20."""
    by_head: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Verbs that say it of some nouns only, by what is counted: cut 20 jobs, 20 lives lost."""
    noun_links: frozenset[str] = frozenset()
    """Words between such a noun and its number: of, at, to."""
    yielding: frozenset[str] = frozenset()
    """Terms that such a noun goes before: refugees in hospitals are displaced."""
    disease_nouns: frozenset[str] = frozenset()
    """Nouns that are the infected where the sentence speaks of a disease: cases."""
    diseases: frozenset[str] = frozenset()
    toll_nouns: frozenset[str] = frozenset()
    """Nouns before a number without a noun that say what it counts: toll."""
    combined: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """Two terms said of one number: dead or missing."""
    companions: frozenset[str] = frozenset()
    """Words that join the number to the subject of a passive: killed along with 20."""
    joins: frozenset[str] = frozenset()
    """Words between them: or, and."""
    transitive: frozenset[str] = frozenset()
    """Words of *after* that may take an object: "20 rebels killed the mayor"."""
    passives: frozenset[str] = frozenset()
    """Auxiliaries after which they take none: were, been."""
    negations: frozenset[str] = frozenset()
    passed_over: frozenset[str] = frozenset()
    """Words between a number and a trigger that do not part them: were, have, been, also."""
    before_passed: frozenset[str] = frozenset()
    """Words between a trigger and the number after it: another, about, the."""
    asides: frozenset[str] = frozenset()
    """Words behind a comma that leave the clause open: ", mostly children"."""
    victims: Mapping[str, str] = field(default_factory=dict)
    """Nouns whose parts are told by a verb: the dead include 20 children."""
    list_links: frozenset[str] = frozenset()
    """Words between two items of one list."""
    includes: frozenset[str] = frozenset()
    """Words between a number and a part of it: including, among them."""
    partitives: frozenset[str] = frozenset()
    """them, those: after "of", the people of the sentence before."""
    never: frozenset[str] = frozenset()
    """Counted nouns of which no term is said: times, ways."""
    people_only: frozenset[str] = frozenset()
    """Terms that speak of people: not of money or percent of things."""
    amount_heads: Mapping[str, str] = field(default_factory=dict)
    """What an amount is of: revenue, loss, fine."""
    subject_heads: Mapping[str, str] = field(default_factory=dict)
    """What an amount is of, as the subject of its verb alone: shares, crude."""
    amount_verbs: Mapping[str, str] = field(default_factory=dict)
    """Verbs right before an amount: paid, lost, invested."""
    object_verbs: Mapping[str, str] = field(default_factory=dict)
    """Verbs with an object before the amount: fined the bank, cost them."""
    price_verbs: Mapping[str, str] = field(default_factory=dict)
    """Verbs whose object has its price behind "for" or "at": bought it for."""
    price_links: frozenset[str] = frozenset()
    amount_before: Phrases = field(default_factory=dict)
    """Phrases right before an amount, by their last word: setting us back."""
    amount_after: Mapping[str, str] = field(default_factory=dict)
    """Words right behind an amount: stolen, in fines."""
    money_terms: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    """Nouns that are prices unless another word makes them a rate of something: rates."""
    rate_words: frozenset[str] = frozenset()
    """Words that do so: interest, unemployment."""
    things_only: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Terms of verbs that are no amount's: the units of which they may be said."""
