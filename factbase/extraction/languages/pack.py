"""A language pack: all that one language says of all dimensions, ready for the rules."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from factbase.domain.calendar import names_in
from factbase.extraction.languages.attributions import AttributionWords
from factbase.extraction.languages.counted import CountedWords
from factbase.extraction.languages.kinds import KindWords
from factbase.extraction.languages.masks import MaskWords
from factbase.extraction.languages.numerals import FRACTION_SIGNS, NumeralWords
from factbase.extraction.languages.places import PlaceWords
from factbase.extraction.languages.quantifiers import QuantifierWords
from factbase.extraction.languages.terms import TermWords
from factbase.extraction.languages.times import TimeWords
from factbase.extraction.languages.units import UnitWords
from factbase.extraction.languages.words import WordClass, by_case
from factbase.extraction.places.gazetteer import Gazetteer, gazetteer_of
from factbase.extraction.units.catalogue import Catalogue, catalogue_of
from factbase.extraction.units.knowledge import knowledge

_TOKENS = re.compile(r"[^\W\d_]+|.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One language's tables, and what is derived from them once."""

    lang: str
    classes: WordClass
    abbreviations: frozenset[str]
    numerals: NumeralWords
    units: UnitWords
    masks: MaskWords
    quantifiers: QuantifierWords
    counted: CountedWords
    terms: TermWords
    attributions: AttributionWords
    times: TimeWords
    places: PlaceWords
    kinds: KindWords
    catalogue: Catalogue
    gazetteer: Gazetteer
    triggers: frozenset[str] = field(init=False)
    """Words at which a number may begin."""
    fixed_phrases: frozenset[str] = field(init=False)
    """Names and idioms whose number counts nothing."""
    fixed_firsts: frozenset[str] = field(init=False)
    hedge_ends: frozenset[str] = field(init=False)
    """Last words of the hedges that stand before a number."""
    hedge_starts: frozenset[str] = field(init=False)
    """First words of the hedges that stand behind one."""
    money_starts: frozenset[str] = field(init=False)
    """First words of what names money behind a number."""
    sign_ends: frozenset[str] = field(init=False)
    """Last tokens of the signs that stand before one."""
    percent_starts: frozenset[str] = field(init=False)
    cue_words: frozenset[str] = field(init=False)
    """Words at which a cue of speech may begin."""
    place_words: frozenset[str] = field(init=False)
    """Words at which a place's name may begin, or end with a common noun."""
    place_nouns: frozenset[str] = field(init=False)
    """Common nouns with which a place is named."""
    date_words: frozenset[str] = field(init=False)
    """Words at which a date or a period may begin or end, names of days and months within."""

    def __post_init__(self) -> None:
        phrases = self.masks.numbered_names | self.masks.idioms
        derived: Mapping[str, frozenset[str]] = {
            "triggers": _triggers(self.numerals),
            "fixed_phrases": phrases,
            "fixed_firsts": frozenset(phrase.split(" ", 1)[0] for phrase in phrases),
            "hedge_ends": frozenset(
                phrase.rsplit(" ", 1)[-1] for phrase in self.quantifiers.before
            ),
            "hedge_starts": frozenset(phrase.split(" ", 1)[0] for phrase in self.quantifiers.after),
            "money_starts": frozenset(
                name.split(" ", 1)[0]
                for name in (*self.units.money_names, *self.units.small_money, *self.units.sterling)
            ),
            "sign_ends": frozenset(_TOKENS.findall(sign)[-1] for sign in self.units.money_signs),
            "percent_starts": frozenset(name.split(" ", 1)[0] for name in self.units.percent),
            "cue_words": self.attributions.cue_words,
            "place_nouns": self.places.nouns,
            "place_words": frozenset(self.gazetteer.firsts) | self.places.nouns,
            "date_words": self.times.triggers | {name.lower() for name in names_in(self.lang)},
        }
        for name, words in derived.items():
            object.__setattr__(self, name, words)


@cache
def pack_of(lang: str) -> Pack:
    """Load the pack of *lang*, a folder beside this file."""
    parts = {name: import_module(f"{__package__}.{lang}.{name}") for name in _PARTS}
    tables = {name: getattr(parts[name], name.upper()) for name in _PARTS if name != "words"}
    return Pack(
        lang=lang,
        classes=by_case(parts["words"].CLASSES, getattr(parts["words"], "ACRONYMS", frozenset())),
        abbreviations=parts["words"].ABBREVIATIONS,
        catalogue=catalogue_of(tables["units"], knowledge()),
        gazetteer=gazetteer_of(tables["places"]),
        **tables,
    )


_PARTS = (
    "words", "numerals", "units", "masks", "quantifiers", "counted", "terms", "attributions",
    "times", "places", "kinds",
)  # fmt: skip


def _triggers(table: NumeralWords) -> frozenset[str]:
    return frozenset(
        frozenset().union(
            table.ones, table.tens, table.hundred, table.scales, table.dozens, table.fractions,
            FRACTION_SIGNS, table.whole_fractions, table.halves, table.vague, table.vague_scaled,
        )
    )  # fmt: skip
