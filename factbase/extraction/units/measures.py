"""Percent, points, measures and rates: 85 percent, 40 km, 3 million barrels a day."""

from factbase.extraction.draft import Draft
from factbase.extraction.languages.units import UnitWords
from factbase.extraction.sentence import Sentence
from factbase.extraction.units.catalogue import LONGEST, Catalogue


def read_percent(sentence: Sentence, draft: Draft, table: UnitWords) -> bool:
    """Take in %, percent, per cent; "percentage points" is left to the measures."""
    at = _after_hyphen(sentence, draft)
    for length in (2, 1):
        if sentence.phrase(at, at + length) in table.percent:
            draft.unit = "percent"
            draft.last = draft.after = at + length
            draft.rules.append("<number> percent")
            return True
    return False


def read_measure(sentence: Sentence, draft: Draft, table: UnitWords, catalogue: Catalogue) -> bool:
    """Take in the longest unit name after the number, or a symbol."""
    at = _after_hyphen(sentence, draft)
    hyphen = at > draft.last
    for length in _lengths(sentence, at, catalogue):
        unit = catalogue.names.get(sentence.phrase(at, at + length))
        if unit is not None and not _is_other(sentence, draft, at, length):
            _take(draft, at + length, unit, hyphen=hyphen)
            return True
    return _read_symbol(sentence, draft, table, catalogue, at)


def read_before(sentence: Sentence, draft: Draft, table: UnitWords) -> bool:
    """Read the unit from a noun before the number: magnitude 7.8, a magnitude of 7.8."""
    at = draft.first - 1
    while sentence.word(at) in table.before_links:
        at -= 1
    unit = table.before.get(sentence.word(at))
    if unit is None:
        return False
    draft.unit = unit
    draft.rules.append(f"{sentence.word(at)} <number>")
    return True


def read_rate(sentence: Sentence, draft: Draft, table: UnitWords) -> None:
    """Take in what the unit is per: a barrel, per share, / ounce."""
    at = draft.after
    word = sentence.word(at)
    noun = table.rate_nouns.get(sentence.word(at + 1))
    if noun is None or not (word in table.per or word in table.per_articles):
        return
    if word in table.per_articles and sentence.word(at + 2) in {
        "ago",
        "earlier",
        "later",
        "before",
    }:
        return
    if draft.unit == "percent" or draft.unit.endswith("/" + noun):
        return
    if draft.unit == "count" and word not in table.per:
        return
    if noun in {"square", "cubic"}:
        return
    draft.unit = f"{draft.unit}/{noun}"
    draft.after = at + 2
    draft.rules.append(f"<quantity> per {noun}")


def _after_hyphen(sentence: Sentence, draft: Draft) -> int:
    """The token where the unit may begin: after the hyphen of 7.8-magnitude."""
    at = draft.last
    return at + 1 if sentence.word(at) == "-" and sentence.touches(at) else at


def _lengths(sentence: Sentence, at: int, catalogue: Catalogue) -> range:
    if sentence.word(at) not in catalogue.firsts:
        return range(0)
    return range(min(LONGEST, sentence.size - at), 0, -1)


def _is_other(sentence: Sentence, draft: Draft, at: int, length: int) -> bool:
    """Decline what only looks like a unit: "2 point", "c" apart, "a second man"."""
    word = sentence.word(at)
    if word == "c":
        return sentence.written(at) != "C" or length > 1
    if word in {"second", "point"} and draft.number != 1:
        return sentence.word(at - 1) != "-"
    return word in {"in", "bp"} and not sentence.touches(at)


def _read_symbol(
    sentence: Sentence, draft: Draft, table: UnitWords, catalogue: Catalogue, at: int
) -> bool:
    """Take in a symbol: those of one letter only where they touch the number."""
    symbol = sentence.written(at)
    unit = catalogue.symbols.get(symbol)
    if unit is None or not (sentence.touches(at) or symbol in table.symbols_apart):
        return False
    if not symbol[0].isalpha() and symbol != "°":
        return False
    _take(draft, at + 1, unit, hyphen=False)
    return True


def _take(draft: Draft, last: int, unit: str, *, hyphen: bool) -> None:
    draft.unit = unit
    draft.after = last
    if not hyphen:
        draft.last = last
    draft.rules.append(f"<number> {unit}")
