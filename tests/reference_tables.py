"""The tables of docs/reference that follow from the code: made anew, and set into their pages."""

import inspect
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from factbase import settings
from factbase.api.problems import KINDS, TYPE_PREFIX
from factbase.domain import errors
from factbase.extraction.languages.pack import pack_of
from factbase.settings import SETTINGS

_SECTION = re.compile(r"(<!-- begin: (\w+) -->\n).*?(<!-- end: \2 -->)", re.DOTALL)

_ENGLISH = pack_of("en")


def with_tables(page: str) -> str:
    """Set each table that the page asks for between its marks."""
    return _SECTION.sub(lambda found: found[1] + TABLES[found[2]]() + found[3], page)


def settings_table() -> str:
    rows = (
        (f"`{each.name}`", f"`{each.variable}`", each.default, each.meaning) for each in SETTINGS
    )
    return _table(("setting", "in the environment", "else", "meaning"), rows)


def errors_table() -> str:
    found = {
        name: kind
        for module in (errors, settings)
        for name, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, errors.FactbaseError) and kind is not errors.FactbaseError
    }
    return _table(
        ("error", "says"),
        ((f"`{name}`", " ".join((kind.__doc__ or "").split())) for name, kind in found.items()),
    )


def terms_table() -> str:
    table = _ENGLISH.terms
    ways = tuple(map(_by_value, (table.nouns, table.after, table.before, table.before_nouns)))
    terms = sorted(set().union(*ways))
    return _table(
        (
            "term",
            "the noun counted",
            "a word after the number",
            "before it",
            "a noun before “of” and it",
        ),
        ((f"`{term}`", *(", ".join(way[term]) for way in ways)) for term in terms),
    )


def units_table() -> str:
    words = _ENGLISH.units
    named = _by_value({**dict.fromkeys(words.percent, "percent"), **words.before, **words.own})
    return _table(
        ("unit", "names"), ((f"`{unit}`", ", ".join(named[unit])) for unit in sorted(named))
    )


def money_table() -> str:
    words = _ENGLISH.units
    small = {name: code for name, (code, _) in words.small_money.items()}
    signs, names = _by_value(words.money_signs), _by_value({**words.money_names, **small})
    codes = sorted({*signs, *names})
    return _table(
        ("code", "signs before the number", "names after it"),
        ((f"`{code}`", ", ".join(signs[code]), ", ".join(names[code])) for code in codes),
    )


def measures_list() -> str:
    catalogue = _ENGLISH.catalogue
    units = {*catalogue.names.values(), *catalogue.symbols.values()}
    return ", ".join(f"`{unit}`" for unit in sorted(units)) + ".\n"


def problems_table() -> str:
    rows = (
        (f"`{TYPE_PREFIX}{kind}`", str(status), title) for kind, (status, title) in KINDS.items()
    )
    return _table(("type", "status", "means"), rows)


TABLES: dict[str, Callable[[], str]] = {
    "settings": settings_table,
    "errors": errors_table,
    "problems": problems_table,
    "terms": terms_table,
    "units": units_table,
    "money": money_table,
    "measures": measures_list,
}


def _by_value(words: Mapping[str, str]) -> defaultdict[str, list[str]]:
    """List the words that mean each thing."""
    found = defaultdict(list)
    for word, meaning in sorted(words.items()):
        found[meaning].append(word.replace("|", "\\|"))
    return found


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (head, ("---",) * len(head), *rows)
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
