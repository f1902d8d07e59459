"""Numbers in digits: 26,083; 26 083; 3.5 billion; 1.2m; 2½."""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.numerals import FRACTION_SIGNS, NumeralWords
from factbase.extraction.numerals import fractions
from factbase.extraction.sentence import Sentence

_GROUP_DIGITS = 3
# More digits than any count on earth: an account number or noise.
_MAX_DIGITS = 18
_HUNDRED = 100
_HALF = Decimal("0.5")
_TIMES = frozenset("×xX*·")
_LONGEST_POWER = 2
_MINUS = frozenset("-−–")
_BEFORE_MINUS = frozenset("($€£¥₹")
_BEFORE_POINT = frozenset("($€£¥₹=-−~<>+")


def read(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    """Read the number in digits that begins at token *spot*."""
    number = value_of(sentence.words[spot], table)
    if number is None:
        return None
    draft = Draft(spot, spot + 1, number[0], Form.DIGITS)
    draft.rules.append(number[1])
    _add_leading_point(sentence, draft, table)
    _join_spaced_groups(sentence, draft)
    _add_fraction(sentence, draft)
    _raise_to_power(sentence, draft)
    add_half(sentence, draft, table)
    scale(sentence, draft, table)
    sign(sentence, draft, table)
    return draft


def value_of(word: str, table: NumeralWords) -> tuple[Decimal, str] | None:
    """Give the value of a word of digits and the rule that read it; None for noise.

    The language's marks decide: 26.083 is a decimal in English and grouped in Indonesian.
    """
    if word.isdecimal():
        return (Decimal(word), "<number>") if len(word) <= _MAX_DIGITS else None
    if len(word) > _MAX_DIGITS + 6:
        return None
    notation = _notation(table.group_marks, table.decimal_mark)
    if notation.plain.fullmatch(word):
        return _decimal(word, table), "<number>"
    if notation.grouped.fullmatch(word):
        return _decimal(word, table), f"<number> grouped by {_NAMES[table.group_marks]}"
    if notation.indian.fullmatch(word):
        return _decimal(word, table), "<number> grouped in lakhs"
    return None


class _Notation(NamedTuple):
    plain: re.Pattern[str]
    grouped: re.Pattern[str]
    indian: re.Pattern[str]


_NAMES = {",": "commas", ".": "points"}


@cache
def _notation(group: str, point: str) -> _Notation:
    decimals = rf"(?:\{point}[0-9]++)?"
    return _Notation(
        re.compile(rf"[0-9]++{decimals}"),
        re.compile(rf"[0-9]{{1,3}}(?:\{group}[0-9]{{3}})++{decimals}"),
        re.compile(rf"[0-9]{{1,2}}(?:\{group}[0-9]{{2}}(?![0-9]))++\{group}[0-9]{{3}}{decimals}"),
    )


def _decimal(word: str, table: NumeralWords) -> Decimal:
    return Decimal(word.replace(table.group_marks, "").replace(table.decimal_mark, "."))


def is_doubtful(sentence: Sentence, draft: Draft, table: NumeralWords) -> bool:
    """Whether 26,083 may be another notation's thousands; 1,275 million is none, nor 0,125."""
    whole, _, decimals = sentence.words[draft.last - 1].partition(table.decimal_mark)
    return len(decimals) == _GROUP_DIGITS and whole.isdecimal() and int(whole[:4]) > 0


def scale(sentence: Sentence, draft: Draft, table: NumeralWords) -> None:
    """Take in a scale word after the number: 3.5 billion, 3.5-billion, 3.5bn, 4 hundred."""
    at = draft.last
    hyphen = sentence.word(at) == "-" and sentence.touches(at) and sentence.touches(at + 1)
    word = sentence.word(at + 1 if hyphen else at)
    factor = _factor(sentence, at, word, table)
    if factor is None or draft.number is None:
        return
    draft.last = draft.after = at + 2 if hyphen else at + 1
    draft.number = draft.number * factor
    draft.factor = factor
    draft.rules.append(f"<number> {word}")
    _scale_again(sentence, draft, table)


def _factor(sentence: Sentence, at: int, word: str, table: NumeralWords) -> int | None:
    if word in table.hundred:
        return _HUNDRED
    factor = table.scales.get(word)
    return table.short_scales.get(word) if factor is None and sentence.touches(at) else factor


def _scale_again(sentence: Sentence, draft: Draft, table: NumeralWords) -> None:
    """Take in a second scale word: 1 lakh crore, 25 thousand billion, 4 hundred million."""
    factor = table.scales.get(sentence.word(draft.last))
    if factor is not None and draft.number is not None:
        draft.number *= factor
        draft.factor *= factor
        draft.last = draft.after = draft.last + 1


def _join_spaced_groups(sentence: Sentence, draft: Draft) -> None:
    """Join 26 083: a first group of up to three digits, then groups of three."""
    last = draft.last
    if len(sentence.words[draft.first]) > _GROUP_DIGITS or draft.number == 0:
        return
    while _is_group(sentence, last):
        last += 1
    if last > draft.last and draft.number is not None:
        draft.number = Decimal("".join(sentence.words[draft.first : last]))
        draft.last = draft.after = last
        draft.rules[-1] = "<number> grouped by spaces"


def _is_group(sentence: Sentence, index: int) -> bool:
    word = sentence.word(index)
    gap = sentence.text[sentence.end(index - 1) : sentence.starts[index]] if word else ""
    return len(word) == _GROUP_DIGITS and word.isdecimal() and len(gap) == 1


def _add_leading_point(sentence: Sentence, draft: Draft, table: NumeralWords) -> None:
    """Read .001, whose point stands before a token of its own."""
    at, word = draft.first - 1, sentence.words[draft.first]
    if (
        sentence.word(at) != table.decimal_mark
        or not sentence.touches(draft.first)
        or not word.isdecimal()
    ):
        return
    if sentence.touches(at) and sentence.words[at - 1][-1] not in _BEFORE_POINT:
        return
    draft.number = Decimal(f"0.{word}")
    draft.first = draft.before = at


def _add_fraction(sentence: Sentence, draft: Draft) -> None:
    """Take in what follows the whole of 2½, 2-1/2 and 2 1/2."""
    at = draft.last
    part = FRACTION_SIGNS.get(sentence.word(at))
    if part is not None:
        _add(draft, part / 100, at + 1)
        return
    at += sentence.word(at) == "-" and sentence.touches(at) and sentence.touches(at + 1)
    part = fractions.divided(sentence, at) if sentence.words[draft.first].isdecimal() else None
    if part is not None:
        _add(draft, part, at + 3)


def add_half(sentence: Sentence, draft: Draft, table: NumeralWords) -> None:
    """Take in the rest of two and a half (million); not "two and a half of them"."""
    at = draft.last
    if sentence.word(at) not in table.joiners or sentence.word(at + 1) not in table.articles:
        return
    if sentence.word(at + 2) not in table.halves or sentence.word(at + 3) == table.of:
        return
    _add(draft, _HALF, at + 3)
    if draft.factor == 1:
        scale(sentence, draft, table)


def _raise_to_power(sentence: Sentence, draft: Draft) -> None:
    """Take in the power of 8 × 10^12 and 1.99×10−30."""
    at = draft.last
    if sentence.word(at) not in _TIMES or sentence.word(at + 1) != "10":
        return
    at += 2 + (sentence.word(at + 2) == "^")
    negative = sentence.word(at) in _MINUS
    at += negative
    power = sentence.word(at)
    if sentence.touches(at) and power.isdecimal() and len(power) <= _LONGEST_POWER:
        factor = Decimal(10) ** (-int(power) if negative else int(power))
        draft.number = (draft.number or 0) * factor
        draft.last = draft.after = at + 1
        draft.rules.append("<number> × 10^<power>")


def _add(draft: Draft, part: Decimal, last: int) -> None:
    if draft.number is not None:
        draft.number += part
        draft.last = draft.after = last
        draft.rules.append("<number> and a fraction")


def sign(sentence: Sentence, draft: Draft, table: NumeralWords) -> None:
    """Read -0.5 and minus 5 as negative; the dash touches the number and nothing before it."""
    at = draft.first - 1
    if draft.number is None or at < 0 or sentence.word(at - 1) in table.choice_words:
        return
    joined = sentence.word(at) == "-" and sentence.word(at - 1) in table.minus
    if sentence.lower[at] in table.minus or joined:
        first = at - joined
    elif _is_minus(sentence, at):
        first = at
    else:
        return
    draft.number = -draft.number
    draft.first = draft.before = first
    draft.rules.append("minus <number>")


def _is_minus(sentence: Sentence, at: int) -> bool:
    if sentence.words[at] not in _MINUS or not sentence.touches(at + 1):
        return False
    return not sentence.touches(at) or sentence.words[at - 1][-1] in _BEFORE_MINUS
