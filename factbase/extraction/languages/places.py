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
    """Names of the gazetteer that are commoner as words or in other names."""
    no_firsts: frozenset[str] = frozenset()
    """Words that are too common for a name to be looked for at each: the."""
    shy: frozenset[str] = frozenset()
    """Names that are people's too: places only behind a preposition."""
    before: frozenset[str] = frozenset()
    """Prepositions that set a place: in, at, near."""
    loose: frozenset[str] = frozenset()
    """Prepositions that only point to one: of, from."""
    parts: frozenset[str] = frozenset()
    """Nouns before "of" that are part of a place: the north of Gaza."""
    strict: frozenset[str] = frozenset()
    """Prepositions behind which a small town is one."""
    beside: frozenset[str] = frozenset()
    """Words that may belong to a name: southern, northern, central."""
    facilities: frozenset[str] = frozenset()
    """Nouns that end the name of a place: Hospital, Airport, Province."""
    leading: frozenset[str] = frozenset()
    """Nouns that begin one: Kibbutz, Lake, Mount."""
    facility_links: frozenset[str] = frozenset()
    """Words between a name and such a noun: refugee camp."""
    offices: frozenset[str] = frozenset()
    """Nouns behind which such a noun names none: District Judge."""
    byline: frozenset[str] = frozenset()
    """Words that open a byline in brackets: its places are the newsroom's."""
    streets: frozenset[str] = frozenset()
    """street, avenue: a place where a number leads: 70 Pine Street."""
    anaphors: frozenset[str] = frozenset()
    """territory, city: "in the territory" is the place named before."""
    actors: frozenset[str] = frozenset()
    """Nouns behind a country's name that act: Israel's army is not where it strikes."""
    acts: frozenset[str] = frozenset()
    """Verbs behind a country's name that make it one who acts."""
    ranks: frozenset[str] = frozenset()
    """top, leading: "Europe's top maker" is no place where things happen."""
    people: frozenset[str] = frozenset()
    """Nations in the plural: 20 Palestinians may be anywhere."""
    based: frozenset[str] = frozenset()
    """based, born: the Paris-based bank is not where its figures hold."""
    breaks: frozenset[str] = frozenset()
    """while, but: a place beyond belongs to another clause."""
    holdings: frozenset[str] = frozenset()
    """stake, shares: "in" behind one leads to a company."""

    @property
    def nouns(self) -> frozenset[str]:
        """Common nouns with which a place is named: camp, street, territory."""
        return self.facilities | self.streets | self.anaphors | self.leading
