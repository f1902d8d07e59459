"""All unit names of a language in one table: the knowledge base's and its own."""

from collections.abc import Mapping
from dataclasses import dataclass

from factbase.extraction.languages.units import UnitWords
from factbase.extraction.units.knowledge import Knowledge

LONGEST = 4
"""Tokens in the longest unit name that is looked for."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Unit by its name in tokens ("square miles", "lb - ft"), and what may begin such a name."""

    names: Mapping[str, str]
    symbols: Mapping[str, str]
    """As written, for case matters: MW, mW."""
    firsts: frozenset[str]


def catalogue_of(words: UnitWords, known: Knowledge) -> Catalogue:
    """Lay the language's own names over those of the knowledge base."""
    money = {unit for unit, entity in known.entities.items() if entity == "currency"}
    names = {
        surface.replace("-", " - "): _named(unit, words)
        for surface, unit in known.surfaces.items()
        if surface not in words.not_units and unit not in money and " of " not in surface
    }
    names |= words.own
    names |= {
        name.replace(" ", " - "): unit for name, unit in names.items() if name.count(" ") == 1
    }
    symbols = {
        symbol: _named(unit, words) for symbol, unit in known.symbols.items() if unit not in money
    }
    firsts = frozenset(name.split(" ", 1)[0] for name in names)
    return Catalogue(names, symbols, firsts)


def _named(unit: str, words: UnitWords) -> str:
    """Write a unit's name as the model does: underscores, and / for rates."""
    name = words.renamed.get(unit, unit)
    return name.replace(" per ", "/").replace(" ", "_").replace("-", "_")
