"""Money by sign ($3.5 billion, Rs 9,000) and by name (5 billion euros, 44 cents)."""

from factbase.extraction.draft import Draft
from factbase.extraction.languages.numerals import NumeralWords
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.units import UnitWords
from factbase.extraction.languages.words import CLOSES_NOUN
from factbase.extraction.numerals import digits
from factbase.extraction.sentence import Sentence

_GLUE = frozenset("._$")
_REACH = 8
"""Tokens either side in which a word decides what pounds are."""


def read_sign(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Take in the sign or code before the number."""
    if sentence.written(draft.first - 1) not in pack.sign_ends:
        return False
    table = pack.units
    found = _sign(sentence, draft, table)
    if found is None:
        return False
    first, code = found
    written = sentence.span(first, draft.first)
    draft.first, draft.unit = first, code
    draft.before = min(draft.before, first)
    draft.bare_money = written in table.bare_money
    draft.rules.append(f"{written}<number>")
    return True


def read_minus(sentence: Sentence, draft: Draft, numerals: NumeralWords) -> None:
    """Take in the minus before a sign: -$50."""
    if draft.number is not None and draft.number > 0:
        digits.sign(sentence, draft, numerals)


def read_country(sentence: Sentence, draft: Draft, table: UnitWords) -> None:
    """Take in the country behind a signed amount: $75 U.S., $5 billion Canadian."""
    code = table.money_countries.get(sentence.word(draft.last))
    if code is None or code[-1] != draft.unit[-1] or _names_noun(sentence, draft.last + 1):
        return
    draft.unit, draft.bare_money = code, False
    draft.last = draft.after = draft.last + 1


def _names_noun(sentence: Sentence, at: int) -> bool:
    """Whether a noun follows, which the word before belongs to: a $5 billion U.S. deficit."""
    return sentence.word(at)[:1].isalpha() and not sentence.classes[at] & CLOSES_NOUN


def read_name(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Take in the currency's name after the number."""
    at = draft.last + (sentence.word(draft.last) == "-")
    if sentence.word(at) not in pack.money_starts:
        return False
    table = pack.units
    for length in (3, 2, 1):
        name = sentence.phrase(at, at + length)
        if not name.isascii() and sentence.word(at + length)[:1].isdecimal():
            continue
        code = _code(sentence, draft, name, table)
        if code is not None:
            draft.bare_money = name in table.bare_money
            _take(draft, at + length, code, name, hyphen=at > draft.last)
            return True
        if (
            name in table.small_money
            and draft.number is not None
            and (name not in table.touching_money or _is_coin(sentence, at))
        ):
            code, factor = table.small_money[name]
            draft.number *= factor
            draft.coin = factor
            _take(draft, at + length, code, name, hyphen=at > draft.last)
            return True
    return False


def _sign(sentence: Sentence, draft: Draft, table: UnitWords) -> tuple[int, str] | None:
    at = draft.first - 1
    for first in (at - 1, at):
        if first < 0:
            continue
        written = sentence.span(first, draft.first).replace("\xa0", " ")
        code = table.money_signs.get(written)
        if code is not None and _is_sign(sentence, written, draft, table):
            return first, code
    return None


def _is_sign(sentence: Sentence, written: str, draft: Draft, table: UnitWords) -> bool:
    """A code of one or two letters is money only where it touches the number."""
    if not written.isalpha() or len(written) > 2:  # noqa: PLR2004 - "Rs 9,000" stands apart
        return True
    if written in table.signs_apart:
        return True
    glued = sentence.touches(draft.first - 1) and sentence.words[draft.first - 2][-1] in _GLUE
    return sentence.touches(draft.first) and not glued


def _code(sentence: Sentence, draft: Draft, name: str, table: UnitWords) -> str | None:
    if name in table.sterling:
        if draft.factor == 1 and sentence.word(draft.last) == "-":
            return None  # a 300-pound lineman
        near = sentence.lower[max(draft.first - _REACH, 0) : draft.last + _REACH]
        return None if not table.sterling_unless_near.isdisjoint(near) else "GBP"
    if name in table.scaled_money and draft.factor == 1:
        return None
    return table.money_names.get(name)


def _is_coin(sentence: Sentence, at: int) -> bool:
    """Whether the letter of 50c is a coin: small, and it touches the number."""
    return sentence.touches(at) and sentence.words[at].islower()


def _take(draft: Draft, last: int, code: str, name: str, *, hyphen: bool) -> None:
    draft.unit = code
    draft.after = last
    if not hyphen:
        draft.last = last
    draft.rules.append(f"<number> {name}")
