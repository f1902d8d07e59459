"""Whom or what a number counts, brought to one form: "Palestinian people", "Palestinians".

None means everybody: "people", "victims", a toll.
"""

import re
from functools import lru_cache

from factbase.matching.countries import countries, names_a_country
from factbase.matching.events import cues_in
from factbase.matching.words import WORDS

SYNONYMS = {
    "structure": "building",
    "house": "home",
    "residence": "home",
    "kid": "child",
    "minor": "child",
    "troop": "soldier",
    "serviceman": "soldier",
    "corpse": "body",
    "remain": "body",
    "remains": "body",
}

IRREGULAR = {
    "people": "people",
    "children": "child",
    "women": "woman",
    "men": "man",
    "lives": "life",
    "bodies": "body",
    "policemen": "policeman",
    "servicemen": "serviceman",
    "news": "news",
    "series": "series",
    "species": "species",
    "wives": "wife",
    "wolves": "wolf",
    "halves": "half",
    "shelves": "shelf",
    "thieves": "thief",
    "knives": "knife",
    "leaves": "leaf",
    "others": "other",
    "cases": "case",
    "houses": "house",
    "losses": "loss",
    "buses": "bus",
    "viruses": "virus",
}

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def population_of(counted: str | None) -> str | None:
    """Say whom *counted* means, beside the term: "31 NATO member countries", "civilians"."""
    words = _words(counted or "")
    meant = [word for word in words[:-1] if not _says_nothing(word)]
    if words and words[-1] not in WORDS.everybody:
        meant.append(words[-1])
    return " ".join(meant) or None


def _says_nothing(word: str) -> bool:
    """Whether a modifier tells nobody apart: "the latest", "Libya flood" of a death toll."""
    return word in WORDS.empty or bool(cues_in(word)) or names_a_country(word)


def modifiers_of(counted: str | None, head: str | None) -> str | None:
    """Say which ones of their kind *counted* means, where the head is the topic: "nato member"."""
    topic = singular(head or "")
    return " ".join(w for w in _words(counted or "") if w != topic and w not in WORDS.empty) or None


def is_of(population: str, country: str) -> bool:
    """Whether *population* is the people of *country*: the Libyans killed in Libya are its dead."""
    known = countries().get(country)
    return known is not None and population in known.people


@lru_cache(maxsize=16_384)
def singular(word: str) -> str:
    """Bring a noun to the form that its kind is known by: "countries" is "country"."""
    lower = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    one = IRREGULAR.get(lower) or _without_plural(lower)
    return SYNONYMS.get(one, one)


def _without_plural(word: str) -> str:
    if len(word) <= 3 or word.endswith(("ss", "us", "is")):  # noqa: PLR2004 - "gas", "bus" stay
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    return word.removesuffix("s")


def _words(counted: str) -> list[str]:
    return [singular(found[0]) for found in _WORD.finditer(counted)]
