"""Countries by code and by name, for titles, ids and stories that name no other place."""

import re
from functools import cache
from importlib.resources import files

import msgspec


class Country(msgspec.Struct, frozen=True):
    """A country; its name carries its article, as titles write it ("the Netherlands")."""

    code: str
    name: str
    people: tuple[str, ...]
    """In lower case and the singular: "palestinian"."""


@cache
def countries() -> dict[str, Country]:
    """Read the table, by code."""
    text = (files(__package__) / "countries.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {
        code: Country(code, name, tuple(word.lower() for word in people.split(", ")))
        for code, name, people in rows
    }


class Mention(msgspec.Struct, frozen=True):
    """A country in a text, named itself ("Libya") or by its people and what is theirs."""

    code: str
    start: int
    end: int
    by_name: bool


def countries_in(text: str) -> tuple[Mention, ...]:
    """Find the countries that *text* speaks of, in order."""
    known = _codes_by_word()
    found = ((match, known[_key(match[0])]) for match in _pattern().finditer(text))
    return tuple(Mention(code, *match.span(), by_name) for match, (code, by_name) in found)


def names_a_people(word: str) -> bool:
    """Whether *word*, in whatever case, is a people's: "Swiss"."""
    _, by_name = _codes_by_word().get(_key(word), ("", True))
    return not by_name


def names_a_country(word: str) -> bool:
    """Whether *word*, in whatever case, is a country's name: "Libya", "libya"."""
    _, by_name = _codes_by_word().get(_key(word), ("", False))
    return by_name


def _key(word: str) -> str:
    return word.lower().removesuffix("s")


@cache
def _codes_by_word() -> dict[str, tuple[str, bool]]:
    """Codes, and whether the word is the country's name; of two that share a word the later row."""
    people = {
        _key(word): (country.code, False)
        for country in countries().values()
        for word in country.people
    }
    names = {_key(_bare(country)): (country.code, True) for country in countries().values()}
    return people | names


def _bare(country: Country) -> str:
    return country.name.removeprefix("the ")


@cache
def _pattern() -> re.Pattern[str]:
    # Longest first: "South Sudan" and "Papua New Guinea" are not Sudan and Guinea. With their
    # capitals only: "turkey" and "polish" are other words.
    words = {_bare(country) for country in countries().values()} | {
        word.title() for country in countries().values() for word in country.people
    }
    return re.compile(
        rf"\b(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})s?\b"
    )
