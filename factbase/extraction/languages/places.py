"""What a language says of places."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWords:
    """Words around place names, and names beside the gazetteer's."""

    names: Mapping[str, str] = field(default_factory=dict)
    """Names that the gazetteer lacks or the press uses: the country as alpha-3."""
    demonyms: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Palestinian, Turkish: the country's name and its alpha-3."""
    not_places: frozenset[str] = frozenset()
    """Names of the gazetteer that are commoner as words or as people's names."""
    before: frozenset[str] = frozenset()
    """Prepositions that set a place: in, at, near."""
    beside: frozenset[str] = frozenset()
    """Words that may belong to a name: southern, northern, central."""
    facilities: frozenset[str] = frozenset()
    """Nouns that end the name of a place: Hospital, Airport, Province."""
