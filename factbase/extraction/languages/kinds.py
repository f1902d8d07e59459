"""What a language says of changes, of how a number stands in time, and of its ground."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factbase.domain.claim import Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """Words that tell a difference from a level, and on what ground a number is given."""

    change_verbs: frozenset[str] = frozenset()
    """rose, fell, up: before a number they make it a difference, unless "to" stands between."""
    change_nouns: frozenset[str] = frozenset()
    """rise, drop: "a 3 percent rise", "a rise of 3 percent"."""
    change_links: frozenset[str] = frozenset()
    """Words between: by, another, a further, as much as."""
    level_links: frozenset[str] = frozenset()
    """to, at: the level that was reached."""
    another: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()
    """more, fewer: "200 more than"."""
    basis: Mapping[str, Basis] = field(default_factory=dict)
    flow_terms: frozenset[str] = frozenset()
    cumulative_terms: frozenset[str] = frozenset()
    """Terms whose counts only rise."""
