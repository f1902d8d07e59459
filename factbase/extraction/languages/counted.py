"""What a language says of the noun that a number counts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedWords:
    """Words that steer the search for the counted noun, and for the subject of an amount."""

    of: str
    head_first: bool = False
    """Whether the head begins its phrase: warga Palestina, citizens of Palestine."""
    classifiers: frozenset[str] = frozenset()
    """Words between a number and the noun that it counts: Indonesian tiga orang tentara."""
    verbal_beginnings: tuple[str, ...] = ()
    """Beginnings of verbs, where the head comes first; nouns that begin so are PLURAL words."""
    links: frozenset[str] = frozenset()
    """Words between an amount and what it is of, whatever the verb: of, worth."""
    money_links: frozenset[str] = frozenset()
    """Words that do so for money alone: $5 million in aid."""
    paid_links: frozenset[str] = frozenset()
    """Words that do so after a verb of paying: pay $5 million for a house."""
    plural_endings: tuple[str, ...] = ()
    not_plural_endings: tuple[str, ...] = ()
    verbal_endings: tuple[str, ...] = ()
    """Endings of what is rather a verb where it follows a plural noun: -ed, -ing."""
    gerund_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    verbal_nouns: frozenset[str] = frozenset()
    """Nouns that end like verbs: building, meeting."""
    adverb_endings: tuple[str, ...] = ()
    not_adverbs: frozenset[str] = frozenset()
    """Nouns that end like adverbs: family, supply."""
    adjective_endings: tuple[str, ...] = ()
    adjectives: frozenset[str] = frozenset()
    """Adjectives without such an ending: new, big."""
    elliptical: frozenset[str] = frozenset()
    """them, those: stand for the noun after "of"."""
    skipped: frozenset[str] = frozenset()
    """Words between the number and its noun that belong to neither: more, other, additional."""
    possessive: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    """and, or: between two modifiers of one noun."""
    never_heads: frozenset[str] = frozenset()
    """Words that end no noun phrase, and nouns of time, which no number counts."""
    time_words: frozenset[str] = frozenset()
    """Adjectives beside the nouns of time: last, fourth."""
    plural_modifiers: frozenset[str] = frozenset()
    """Plurals that stand before another noun: arms dealers, sports clubs."""
    measure_adjectives: frozenset[str] = frozenset()
    """Adjectives behind a measure: 25 miles long."""
    level_verbs: frozenset[str] = frozenset()
    """Verbs between a subject and its number: reached, was, totalled."""
    light_verbs: frozenset[str] = frozenset()
    """Verbs whose object is what is measured, and whose subject owns it: posted a loss of."""
    between_verbs: frozenset[str] = frozenset()
    """Words between a subject and its verb: expected to, likely to."""
    finite_closers: frozenset[str] = frozenset()
    """Verbs that end with no known class, and nouns that are never subjects: show, say."""
    climbed: frozenset[str] = frozenset()
    """Prepositions that join a noun to the one before it: sales in Europe."""
    participles: frozenset[str] = frozenset()
    """Forms without -ed that shorten a relative clause: goods made in Asia."""
    number_links: frozenset[str] = frozenset()
    """Words between a noun and its amount: a price of, unemployment at, a suit for."""
    owner_links: frozenset[str] = frozenset()
    """Prepositions inside "a profit to shareholders of"."""
    verb_links: frozenset[str] = frozenset()
    """Prepositions between a verb and its amount: rose by, closed at."""
    empty_heads: frozenset[str] = frozenset()
    """Nouns that say nothing of what is measured: a total of, a record of."""
    bought_links: frozenset[str] = frozenset()
    """Words between what is bought and its price: for."""
    purpose: frozenset[str] = frozenset()
    """Words between an amount and what it does: $5 million to extend a line."""
    object_links: frozenset[str] = frozenset()
    """Words between an object and its value: put the toll at, raised the target to."""
    ranges: frozenset[str] = frozenset()
    """Words that open a range: between."""
    restates: frozenset[str] = frozenset()
    """Words and marks before an amount that repeats another: (, or, equivalent to."""
    pronouns: frozenset[str] = frozenset()
    """Pronouns that stand for the subject of the sentence before: it, they."""
    relatives: frozenset[str] = frozenset()
    paid_verbs: frozenset[str] = frozenset()
    bought_verbs: frozenset[str] = frozenset()
    """Verbs whose object has the price: bought a building for $60 million."""
    valued_verbs: frozenset[str] = frozenset()
    """Verbs whose object has the value: put the toll at 20, valued the firm at $5 million."""
    compared: frozenset[str] = frozenset()
    """Words that set a number beside the one before: versus, compared, from."""
    compared_links: frozenset[str] = frozenset()
    """Words behind them: compared with."""
    expectations: frozenset[str] = frozenset()
    """Nouns that only repeat what is measured: forecasts of $6 million."""
    expecting: frozenset[str] = frozenset()
    """Their verbs: expected $6 million."""
    forecasters: frozenset[str] = frozenset()
    """Who expects a number, and is not what is measured: analysts."""
    change_links: frozenset[str] = frozenset()
    """Words between a change and what changes: a rise in orders."""
    change_modifiers: frozenset[str] = frozenset()
    """Adjectives before a noun of change: an annual rise."""
    amount_adjectives: frozenset[str] = frozenset()
    """Adjectives before an amount: a net 5 percent, a seasonally adjusted $4 billion."""
    numbers: frozenset[str] = frozenset()
    """Those of them that do so behind a number too: to 48 the number of jobs."""
    passed_on: frozenset[str] = frozenset()
    """Nouns that hand on to what they are of: the number of jobs."""
