"""Names of places and their countries, from a table that stands beside this file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

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


class Table(msgspec.Struct, frozen=True):
    """What gazetteer.json holds, a name a line."""

    source: str
    cities: dict[str, str | None]
    """Countries, states and cities."""
    towns: dict[str, str]


def gazetteer_of(words: PlaceWords) -> Gazetteer:
    """Lay a language's own names over the table."""
    table = _table()
    names = table.cities | table.towns
    for name in words.not_places:
        names.pop(name, None)
    names.update({name: country or None for name, country in words.names.items()})
    own = words.names.keys() - words.shy
    return Gazetteer(
        names,
        words.demonyms,
        _firsts(names.keys() | words.demonyms.keys(), words),
        frozenset((names.keys() & table.towns.keys() | words.shy) - own),
    )


def _firsts(names: Iterable[str], words: PlaceWords) -> dict[str, int]:
    """Count the tokens of the longest name that begins with each word."""
    # Most names are one word: the loop is for the others.
    firsts = dict.fromkeys((name for name in names if " " not in name), 1)
    for name in names:
        if " " in name:
            first = name.partition(" ")[0]
            firsts[first] = max(firsts.get(first, 1), name.count(" ") + 1)
    for first in words.no_firsts:
        firsts.pop(first, None)
    return firsts


@cache
def _table() -> Table:
    table = files(__package__).joinpath("gazetteer.json").read_bytes()
    return msgspec.json.decode(table, type=Table)
