"""Names of places and their countries, from a table that stands beside this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from factbase.extraction.languages.places import PlaceWords

LONGEST = 4
"""Tokens in the longest name that is looked for."""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Country (alpha-3, None for what lies in several) by name in small letters."""

    names: Mapping[str, str | None]
    demonyms: Mapping[str, tuple[str, str]]
    firsts: frozenset[str]
    """First words of all names."""


def gazetteer_of(words: PlaceWords) -> Gazetteer:
    """Read the table, and lay a language's own names over it."""
    table = files(__package__).joinpath("gazetteer.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and line[0] != "#")
    names: dict[str, str | None] = {
        name: country for name, country in rows if name not in words.not_places
    }
    names.update({name: country or None for name, country in words.names.items()})
    firsts = frozenset(name.split(" ", 1)[0] for name in (*names, *words.demonyms))
    return Gazetteer(names, words.demonyms, firsts)
