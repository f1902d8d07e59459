"""Where a number holds, brought to one form: "southern Gaza" lies in the Gaza Strip."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from factbase.domain.claim import Place
from factbase.domain.figure import Figure
from factbase.matching.countries import countries, countries_in

ALIASES = {
    "gaza": "Gaza Strip",
    "gaza-enclave": "Gaza Strip",
    "kiev": "Kyiv",
    "us": "United States",
    "u-s": "United States",
    "usa": "United States",
    "america": "United States",
    "uk": "United Kingdom",
    "u-k": "United Kingdom",
    "britain": "United Kingdom",
    "great-britain": "United Kingdom",
    "uae": "United Arab Emirates",
    "turkiye": "Turkey",
    "burma": "Myanmar",
    "congo": "Democratic Republic of the Congo",
    "dr-congo": "Democratic Republic of the Congo",
    "hawaiian-islands": "Hawaii",
}
"""By the slug of another name, the name that a place goes by; a new row joins what was split."""

DIRECTIONS = (
    r"(?:north|south|east|west|centr)(?:ern|al)?"
    r"(?:[- ]?(?:north|south|east|west|centr)(?:ern|al)?)?"
)

LONGEST_INITIALS = 4
"""Capitals of more letters are a heading's: JERUSALEM, not the USSR."""

_DIRECTED = re.compile(
    rf"^(?:the )?{DIRECTIONS}(?: (?:part|half|region)s?)?(?: of)? (?=[A-Z])", re.IGNORECASE
)
# "South Sudan" and "North Korea" are names, not directions.
_DIRECTED_NAMES = re.compile(
    r"^(?:north|south|east|west|central) (?:korea|sudan|africa|macedonia|timor|african)|^west bank",
    re.IGNORECASE,
)


class Spot(msgspec.Struct, frozen=True):
    """A place to compare by."""

    name: str
    slug: str
    countries: tuple[str, ...]
    """Codes, in order: two of "Turkey and Syria", none where nobody knows."""
    whole: bool
    """Whether it is the whole of its countries."""

    @property
    def country(self) -> str | None:
        return self.countries[0] if len(self.countries) == 1 else None

    def covers(self, part: "Spot") -> bool:
        """Whether *part* lies in it: a country's city, one of two countries."""
        return self.whole and self != part and set(part.countries) <= set(self.countries)

    @property
    def areas(self) -> tuple[str, ...]:
        """What figures are looked up by: the countries, else the place itself."""
        return self.countries or (self.slug,)


def slug_of(words: str) -> str:
    """Write *words* in ASCII letters, digits and hyphens: "Côte d'Ivoire" is ``cote-d-ivoire``."""
    plain = (
        unicodedata.normalize("NFKD", words.replace("’", "'"))
        .encode("ascii", "ignore")
        .decode()
        .lower()
    )
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def spot_of(place: Place) -> Spot:
    return _spot(place.name, place.country)


def spot_of_countries(codes: Iterable[str]) -> Spot:
    """The whole of one country or of several together, however they are ordered."""
    ordered = tuple(sorted(codes, key=lambda code: countries()[code].name))
    name = " and ".join(countries()[code].name for code in ordered).removeprefix("the ")
    return Spot(name=name, slug=slug_of(name), countries=ordered, whole=True)


def spot_of_figure(figure: Figure) -> Spot | None:
    """Where a figure holds; None where nobody says."""
    if figure.place is None:
        return None
    return _spot(figure.place, figure.country)


def areas_of(figure: Figure) -> tuple[str, ...]:
    """What a figure is looked up by beside topic and unit: countries, else its place, else ""."""
    spot = spot_of_figure(figure)
    return spot.areas if spot else ("",)


@lru_cache(maxsize=4096)
def _spot(name: str, code: str | None) -> Spot:
    if code is None and " and " in name:
        named = countries_in(name)
        if len(named) > 1:
            return spot_of_countries(mention.code for mention in named)
    bare = _bare(name)
    base = ALIASES.get(slug_of(bare), bare)
    slug = slug_of(base)
    country = countries().get(code or "")
    whole = country is not None and slug == slug_of(country.name.removeprefix("the "))
    return Spot(name=base, slug=slug, countries=(code,) if code else (), whole=whole)


def _bare(name: str) -> str:
    """Leave out the article and the direction: "the southern Gaza Strip"."""
    base = name.removeprefix("the ").removeprefix("The ")
    if base.isupper() and len(base) > LONGEST_INITIALS:
        base = base.title()
    return base if _DIRECTED_NAMES.match(base) else _DIRECTED.sub("", base)
