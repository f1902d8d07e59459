"""Numbers in words: seven, twenty-eight thousand six hundred forty-two, a dozen, half a million."""

from decimal import Decimal

from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.numerals import NumeralWords
from factbase.extraction.languages.words import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
)
from factbase.extraction.numerals import digits
from factbase.extraction.sentence import Sentence

_MAX_WORDS = 24
_THOUSAND = 1000
_NO_NOUN = PREPOSITION | CONJUNCTION | PRONOUN | AUXILIARY | ADVERB | PARTICLE | DETERMINER


def read(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    """Read the number in words that begins at token *spot*."""
    if sentence.word(spot) in table.dozens:
        return _dozen(sentence, spot, spot, Decimal(1), table)
    if sentence.word(spot) in table.hundred or sentence.word(spot) in table.scales:
        return _with_article(sentence, spot, table)
    if not (sentence.word(spot) in table.ones or sentence.word(spot) in table.tens):
        return None
    if table.ones.get(sentence.word(spot)) == 1 and _is_pronoun(sentence, spot, table):
        return None
    return _counted(sentence, spot, table)


def _counted(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    value, last = count(sentence, spot, table)
    if sentence.word(last) in table.dozens:
        return _dozen(sentence, spot, last, Decimal(value), table)
    draft = _draft(spot, last, Decimal(value), "<number> in words")
    draft.factor = table.scales.get(sentence.word(last - 1), 1)
    digits.add_half(sentence, draft, table)
    digits.sign(sentence, draft, table)
    return draft


def count(sentence: Sentence, spot: int, table: NumeralWords) -> tuple[int, int]:
    """Add up the number words from token *spot*: the value, and the token after the last."""
    total = group = 0
    at = spot
    while at < min(sentence.size, spot + _MAX_WORDS):
        step = _skip(sentence, at, table) if at > spot else at
        word = sentence.word(step)
        grown = _grown(group, word, table)
        if grown is not None:
            group = grown
        elif word in table.scales and step >= at:
            total, group = total + (group or 1) * table.scales[word], 0
        else:
            break
        at = step + 1
    return total + group, at


def _grown(group: int, word: str, table: NumeralWords) -> int | None:
    """Add a word below a thousand to its group; None for any other word, and for "five six"."""
    if word in table.ones or word in table.tens:
        add = table.ones.get(word) or table.tens.get(word) or 0
        return group + add if _fits(group, add) else None
    if word in table.hundred:
        return (group or 1) * 100
    marked = word in table.ten_marks or word in table.teen_marks
    return _marked(group, word, table) if marked else None


def _marked(group: int, word: str, table: NumeralWords) -> int:
    """Make tens or a teen of the last digit: dua puluh is 20, lima belas 15."""
    digit = group % 10
    return group + 10 if word in table.teen_marks else group - digit + 10 * (digit or 1)


def _fits(group: int, add: int) -> bool:
    """Whether *add* may follow in a group: forty-two and six hundred five, not five six."""
    rest = group % 100
    return rest == 0 or (rest % 10 == 0 and rest >= 20 and add < 10)  # noqa: PLR2004 - tens, ones


def _skip(sentence: Sentence, at: int, table: NumeralWords) -> int:
    """Skip the hyphen or the "and" inside a number."""
    word = sentence.word(at)
    if word == "-" and sentence.touches(at) and sentence.touches(at + 1):
        return at + 1
    before = sentence.word(at - 1)
    joined = word in table.joiners and (
        before in table.hundred or table.scales.get(before) == _THOUSAND
    )
    following = sentence.word(at + 1)
    return at + 1 if joined and (following in table.ones or following in table.tens) else at


def _is_pronoun(sentence: Sentence, spot: int, table: NumeralWords) -> bool:
    """Whether "one" counts nothing: one of them, no one, at one point."""
    after = sentence.word(spot + 1)
    if after == "-":
        return sentence.word(spot - 1) in table.one_not_after
    if (
        after.endswith(table.one_not_before_endings)
        or (sentence.classes[spot + 1 : spot + 2] or [0])[0] & _NO_NOUN
    ):
        return True
    return (
        after in table.pronoun_ones
        or sentence.word(spot - 1) in table.one_not_after
        or spot + 1 >= sentence.size
    )


def _dozen(
    sentence: Sentence, first: int, at: int, times: Decimal, table: NumeralWords
) -> Draft | None:
    """Read a dozen, two dozen, half a dozen, several dozen."""
    value = times * table.dozens[sentence.word(at)]
    if first == at:
        return _with_article(sentence, at, table)
    return _draft(first, at + 1, value, "<number> dozen")


def _with_article(sentence: Sentence, at: int, table: NumeralWords) -> Draft | None:
    """Read a hundred, a million, half a million, several hundred, hundred thousand."""
    word = sentence.word(at)
    value, last = (
        (table.dozens[word], at + 1) if word in table.dozens else count(sentence, at, table)
    )
    before = sentence.word(at - 1)
    if before[:1].isdecimal():
        return None  # the scale of a number in digits that could not be read
    if before in table.several:
        return _vague(at - 1, last, 2 * value)
    if before in table.halves:
        return _draft(at - 1, last, Decimal(value) / 2, "half <number>")
    if before in table.articles and sentence.word(at - 2) in table.halves:
        return _draft(at - 2, last, Decimal(value) / 2, "half a <number>")
    if before in table.articles and sentence.word(at - 2) not in table.several:
        draft = _draft(at - 1, last, Decimal(value), "a <number>")
        draft.first = at
        return draft
    return _draft(at, last, Decimal(value), "<number> in words")


def _vague(first: int, last: int, low: int) -> Draft:
    draft = Draft(first, last, Decimal(low), Form.VAGUE)
    draft.rules.append("several <scale>")
    return draft


def _draft(first: int, last: int, value: Decimal, rule: str) -> Draft:
    draft = Draft(first, last, value, Form.WORDS)
    draft.rules.append(rule)
    return draft
