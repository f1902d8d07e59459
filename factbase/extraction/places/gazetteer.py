"""Names of places and their countries, from a table that stands beside this file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from factbase.extraction.languages.places import PlaceWords


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Country (alpha-3, None for what lies in several) by name in small letters."""

    names: Mapping[str, str | None]
    demonyms: Mapping[str, tuple[str, str]]
    firsts: Mapping[str, int]
    """First words of all names, with the tokens of the longest name that begins so."""
    towns: frozenset[str] = frozenset()
    """Names that are read only behind a preposition: small towns, and people's names."""


def gazetteer_of(words: PlaceWords) -> Gazetteer:
    """Read the table, and lay a language's own names over it."""
    names: dict[str, str | None] = {}
    towns = set(words.shy)
    for name, country, *mark in _rows():
        if name not in words.not_places:
            names[name] = country
            if mark:
                towns.add(name)
    names.update({name: country or None for name, country in words.names.items()})
    firsts: dict[str, int] = {}
    for name in (*names, *words.demonyms):
        first = name.split(" ", 1)[0]
        if first in words.no_firsts:
            continue
        firsts[first] = max(firsts.get(first, 1), name.count(" ") + 1)
    own = words.names.keys() - words.shy
    return Gazetteer(names, words.demonyms, firsts, frozenset(towns - own))


def _rows() -> Iterator[list[str]]:
    table = files(__package__).joinpath("gazetteer.tsv").read_text("utf-8")
    return (line.split("\t") for line in table.splitlines() if line and line[0] != "#")
