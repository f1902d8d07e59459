"""What a language says of changes, of how a number stands in time, and of its ground."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factbase.domain.claim import Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """Words that tell a difference from a level, and on what ground a number is given."""

    change_verbs: frozenset[str] = frozenset()
    """rose, fell, up: before a number they make it a difference, unless "to" stands between."""
    transitive_changes: frozenset[str] = frozenset()
    """Those of them that are none where their object is an amount: raised $5 million."""
    phrasal: frozenset[str] = frozenset()
    """Verbs that make no change of an up, down or off behind them: set up, made up."""
    change_nouns: frozenset[str] = frozenset()
    """rise, drop: "a 3 percent rise", "a rise of 3 percent"."""
    change_links: frozenset[str] = frozenset()
    """Words between: by, another, a further, as much as."""
    level_links: frozenset[str] = frozenset()
    """to, at: the level that was reached."""
    by: frozenset[str] = frozenset()
    """by: a difference, also over an object: cut the price by 3 percent."""
    paces: frozenset[str] = frozenset()
    """pace, rate: "grew at a 3 percent pace" is a difference."""
    another: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()
    """more, fewer: "200 more than"."""
    compared: frozenset[str] = frozenset()
    """above, below: behind an amount, "3 percent below the record"."""
    basis: Mapping[str, Basis] = field(default_factory=dict)
    """Words before or right behind a number that tell its ground."""
    before_infinitive: frozenset[str] = frozenset()
    """Those of them that do so before an infinitive alone: set to rise."""
    modals: frozenset[str] = frozenset()
    """will, could: a forecast where they govern the verb of the number."""
    doubts: frozenset[str] = frozenset()
    """believed, may: feared of the dead, estimated of anything else."""
    names: frozenset[str] = frozenset()
    """Those of these words that with a capital are names: May."""
    dire_terms: frozenset[str] = frozenset()
    """Terms that are feared rather than estimated."""
    ground_links: frozenset[str] = frozenset()
    """Prepositions and the like between such a word and its number: expected to rise to."""
    estimates: frozenset[str] = frozenset()
    """Verbs behind a comma that give what was said as an estimate: ", officials estimate"."""
    flow_terms: frozenset[str] = frozenset()
    cumulative_terms: frozenset[str] = frozenset()
    """Terms whose counts only rise."""
