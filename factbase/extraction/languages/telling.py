"""Which language an article is read in: declared, or told by stop words and number format.

A number has no meaning without its language: 26.083 is twenty-six thousand in Indonesian and
twenty-six in English. So a text is read by its own language's pack or not at all.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from importlib import import_module
from pkgutil import iter_modules

from factbase.extraction import languages
from factbase.extraction.languages import strangers

DEFAULT = "en"
"""What a text is taken for that nothing tells: a heading of two words, a table."""

LANGUAGES = frozenset(module.name for module in iter_modules(languages.__path__) if module.ispkg)
"""The languages that have a pack: the folders beside this file."""

_HEAD = 1_024
"""Characters at the text's beginning whose words are counted."""
_CONTRADICTION = 4
"""How many words of another language, and how many times those of its own, belie a declaration."""
_SHARE = 6
"""One word in so many must be the other language's, too."""
_ENOUGH = 2
"""Words that make a text one of a language that cannot be read: "war" alone is no German."""
_UNDECLARED = frozenset({"", "und", "mul", "mis", "zxx"})
_ALIASES = {"in": "id", "ind": "id", "eng": "en", "msa": "ms", "may": "ms", "zsm": "ms"}

_GROUPED = {
    mark: re.compile(rf"(?<![\d.,])[1-9]\d{{0,2}}(?:\{mark}\d{{3}})+(?![\d.,]?\d)") for mark in ".,"
}
_DECIMAL_COMMA = re.compile(r"(?<![\d.,])\d+,\d\d?(?![\d.,]?\d)")
_LAST_LATIN = "\u024f"


def lang_of(text: str, declared: str | None) -> str | None:
    """Name the pack to read *text* with; None where it has none or cannot be told safely.

    A declaration (a BCP 47 tag) is believed unless the text's own words plainly belie it: pages
    are often declared in the language of their template.
    """
    head = text[:_HEAD]
    words = head.lower().replace(",", " ").replace(".", " ").split()
    votes = _count(words)
    stated = _primary(declared)
    lang = _told(votes, head) if stated is None else _weighed(stated, votes, len(words))
    return lang if lang in LANGUAGES else None


def is_foreign(words: Iterable[str], lang: str) -> bool:
    """Whether a sentence's words, in small letters, tell another language than *lang*."""
    votes = _count(words)
    return votes[lang] < max(votes.values(), default=0)


def _count(words: Iterable[str]) -> Counter[str]:
    return Counter([lang for word in words if word in _VOTES for lang in _VOTES[word]])


def _primary(declared: str | None) -> str | None:
    """The language of a tag: id of id-ID and of in_ID."""
    tag = (declared or "").strip().lower().replace("_", "-").split("-", 1)[0]
    return None if tag in _UNDECLARED else _ALIASES.get(tag, tag)


def _weighed(stated: str, votes: Counter[str], size: int) -> str:
    """The declared language, or the one whose words outnumber it by far."""
    own = votes[stated]
    for lang, count in votes.most_common(1):
        plain = count >= _CONTRADICTION and count * _SHARE >= size
        if plain and count > _CONTRADICTION * own:
            return lang
    return stated


def _told(votes: Counter[str], head: str) -> str | None:
    """The language with the most words; where several have as many, the numbers decide."""
    most = max(votes.values(), default=0)
    best = sorted(lang for lang, count in votes.items() if count == most)
    if most < _ENOUGH and LANGUAGES.isdisjoint(best):
        return DEFAULT if _is_plain(head) else None
    return best[0] if len(best) == 1 else _by_numbers(best, head)


def _by_numbers(langs: Iterable[str], head: str) -> str | None:
    """The first of *langs* that has a pack which writes numbers as the text does."""
    for lang in langs:
        if lang in LANGUAGES and not _GROUPED[_decimal_mark(lang)].search(head):
            return lang
    return None


def _decimal_mark(lang: str) -> str:
    numerals = import_module(f"{languages.__name__}.{lang}.numerals").NUMERALS
    return str(numerals.decimal_mark)


def _is_plain(head: str) -> bool:
    """Whether what tells no language reads alike in most: no 26.083, no 1,9, no other script."""
    if _GROUPED["."].search(head) or _DECIMAL_COMMA.search(head):
        return False
    letters = [letter for letter in head if letter.isalpha()]
    return 2 * sum(letter > _LAST_LATIN for letter in letters) <= len(letters)


def _votes() -> Mapping[str, tuple[str, ...]]:
    """Each telling word with the languages that it speaks for."""
    tables = {
        lang: import_module(f"{languages.__name__}.{lang}.stopwords").STOPWORDS
        for lang in sorted(LANGUAGES)
    }
    votes: dict[str, tuple[str, ...]] = {}
    for lang, words in {**strangers.STOPWORDS, **tables}.items():
        for word in words:
            votes[word] = (*votes.get(word, ()), lang)
    return votes


_VOTES = _votes()
