"""Percent, points and measures: 85 percent, 40 km, 32m2, a magnitude of 7.8."""

from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.units import UnitWords
from factbase.extraction.sentence import Sentence
from factbase.extraction.units import symbols
from factbase.extraction.units.catalogue import LONGEST, Catalogue

_SLASH = "/"
_MARKS = frozenset("°″")


def read_percent(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Take in %, percent, per cent; "percentage points" is left to the measures."""
    at = _after_hyphen(sentence, draft)
    if sentence.word(at) not in pack.percent_starts:
        return False
    for length in (2, 1):
        if sentence.phrase(at, at + length) in pack.units.percent:
            draft.unit = "percent"
            draft.last = draft.after = at + length
            draft.rules.append("<number> percent")
            return True
    return False


def read_measure(sentence: Sentence, draft: Draft, table: UnitWords, catalogue: Catalogue) -> bool:
    """Take in the longest unit name after the number, or a symbol."""
    at = _after_hyphen(sentence, draft)
    hyphen = at > draft.last
    found = name_at(sentence, at, catalogue)
    if found is not None and not _is_other(sentence, draft, at, found[0] - at, table):
        _take(draft, found[0], _of_degree(sentence, found[1], draft, table), hyphen=hyphen)
        return True
    return _read_symbol(sentence, draft, table, catalogue, at)


def name_at(sentence: Sentence, at: int, catalogue: Catalogue) -> tuple[int, str] | None:
    """Find the longest unit name that begins at token *at*: the token after it, and the unit."""
    if sentence.word(at) not in catalogue.firsts:
        return None
    for length in range(min(LONGEST, sentence.size - at), 0, -1):
        unit = catalogue.names.get(sentence.phrase(at, at + length))
        if unit is not None:
            return at + length, unit
    return None


def symbol_at(sentence: Sentence, at: int, catalogue: Catalogue) -> tuple[int, str] | None:
    """Find the unit whose symbol stands at token *at*, with its power: m, m2, km/h."""
    symbol = sentence.written(at)
    unit = symbols.SYMBOLS.get(symbol) or catalogue.symbols.get(symbol)
    if unit is None or not (symbol[0].isalpha() or symbol in _MARKS):
        return None
    last = at + 1 + (sentence.word(at + 1) == "^")
    power = symbols.POWERS.get(sentence.word(last))
    if power is not None and symbol in symbols.LENGTHS and sentence.touches(last):
        return last + 1, power + unit
    return at + 1, unit


def read_before(sentence: Sentence, draft: Draft, table: UnitWords) -> bool:
    """Read the unit from a noun before the number: magnitude 7.8, magnitude-7.8, a magnitude of."""
    at = draft.first - 1
    while sentence.word(at) in table.before_links:
        at -= 1
    unit = table.before.get(sentence.word(at))
    if unit is None:
        return False
    draft.unit = unit
    draft.rules.append(f"{sentence.word(at)} <number>")
    return True


def _after_hyphen(sentence: Sentence, draft: Draft) -> int:
    """The token where the unit may begin: after the hyphen of 7.8-magnitude."""
    at = draft.last
    return at + 1 if sentence.word(at) == "-" and sentence.touches(at) else at


def _is_other(sentence: Sentence, draft: Draft, at: int, length: int, table: UnitWords) -> bool:
    """Decline what only looks like a unit: "2 point", "c" apart, "a second man"."""
    word = sentence.word(at)
    if word == "c":
        return sentence.written(at) != "C" or length > 1
    if word in table.ordinal_units and draft.number != 1:
        return sentence.word(at - 1) != "-"
    return word in table.touching_units and not sentence.touches(at)


def _of_degree(sentence: Sentence, unit: str, draft: Draft, table: UnitWords) -> str:
    """Read bare degrees by the words beside them: of temperature, else of an angle or a turn."""
    if unit != "degree":
        return unit
    for scale, words in table.degree_scales.items():
        if not words.isdisjoint(sentence.lower):
            return scale
    if table.temperature.isdisjoint(sentence.lower):
        return unit
    hot = draft.number is not None and draft.number >= table.fahrenheit_from
    return "degree_fahrenheit" if hot else "degree_celsius"


def _read_symbol(
    sentence: Sentence, draft: Draft, table: UnitWords, catalogue: Catalogue, at: int
) -> bool:
    """Take in a symbol: those of one letter only where they touch the number."""
    found = symbol_at(sentence, at, catalogue)
    if found is None:
        return False
    last, unit = found
    below = _denominator(sentence, last, catalogue)
    symbol = sentence.words[at]
    apart = below or last > at + 1 or symbol in table.symbols_apart or symbol in symbols.APART
    if not (sentence.touches(at) or apart):
        return False
    if below is not None:
        last, unit = below[0], f"{unit}/{below[1]}"
    _take(draft, last, unit, hyphen=False)
    return True


def _denominator(sentence: Sentence, at: int, catalogue: Catalogue) -> tuple[int, str] | None:
    """Read the second symbol of km/hr and A/cm2."""
    tight = sentence.word(at) == _SLASH and sentence.touches(at) and sentence.touches(at + 1)
    if not tight:
        return None
    return symbol_at(sentence, at + 1, catalogue) or name_at(sentence, at + 1, catalogue)


def _take(draft: Draft, last: int, unit: str, *, hyphen: bool) -> None:
    draft.unit = unit
    draft.after = last
    if not hyphen:
        draft.last = last
    draft.rules.append(f"<number> {unit}")
