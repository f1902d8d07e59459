"""Codes that hold a number: G7, COVID-19, 7203.T, addresses of pages, telephone numbers, scores."""

from factbase.extraction.languages.pack import Pack
from factbase.extraction.plurals import is_plural
from factbase.extraction.sentence import Sentence

_DASHES = frozenset("-–")
_CODE_MARKS = frozenset("#@_^")
_ADDRESS_MARKS = frozenset("/=?&_%.")
_ADDRESS_SIGNS = ("://", "www.", ".com", "@")
_MAX_ADDRESS = 300
_BEFORE_BULLET = frozenset(":;,")
_MAX_SCORE = 150
# 5G, 3D, 4K, 4X, 9A, 20B, 7U, 911S: letters that make a name of the number they touch.
_NAME_LETTERS = frozenset("GDKXABUS")
_BEFORE_SIGN = frozenset("([“‘\"'-–—/,;:~")
_UNIT_LETTERS = frozenset("mglLWVAFCJNshΩpckx")
_SCALE_LETTERS = frozenset("KBMT")
# Digits from which a bare letter is a scale whatever follows: 150K, 20M; not 5K, 3M.
_SCALED_FROM = {"K": 3, "M": 2}


def covers(sentence: Sentence, index: int, pack: Pack) -> int:
    """Return the token after the code that holds the number at *index*; 0 where none does."""
    word = sentence.words[index]
    alone = not (sentence.touches(index) or sentence.touches(index + 1))
    if alone and word[0] != "0" and word.count(pack.numerals.decimal_mark) <= 1:
        return 0
    for reading in (_bullet, _glued, _web_address, _score, _code):
        last = reading(sentence, index, pack)
        if last:
            return last
    return 0


def _bullet(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read the 1) and 2- of a list."""
    word, after = sentence.words[index], sentence.word(index + 1)
    if len(word) > 2 or not word.isdecimal() or sentence.touches(index + 2):  # noqa: PLR2004
        return 0
    if after == ")":
        before = sentence.word(index - 1)
        listed = before in _BEFORE_BULLET or before in pack.numerals.between_and
        return index + 2 if index == 0 or listed else 0
    return index + 2 if after == "-" and sentence.capital(index + 2) else 0


def _glued(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read G7, COVID-19, F-16, 5G, B2B: letters that touch the number and are no unit."""
    if sentence.touches(index):
        before = sentence.written(index - 1)
        if before.isalpha() and not _is_sign(sentence, index - 1, pack):
            return index + 1
        if (
            before in _DASHES
            and sentence.touches(index - 1)
            and (_is_name_part(sentence, index - 2, pack))
        ):
            return index + 1
    return _with_letters(sentence, index, pack)


def _is_sign(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether token *index* ends a currency sign: US, or the A of $A."""
    signs = pack.units.money_signs
    if sentence.touches(index) and sentence.words[index - 1] not in _BEFORE_SIGN:
        return sentence.words[index - 1] + sentence.words[index] in signs
    after = sentence.written(index + 2)
    coded = after.isalpha() and sentence.touches(index + 2) and not _is_scale(after, pack)
    return sentence.words[index] in signs and not coded


def _is_scale(letters: str, pack: Pack) -> bool:
    table = pack.numerals
    word = letters.lower()
    return word in table.short_scales or word in table.scales or word in table.money_scales


def _with_letters(sentence: Sentence, index: int, pack: Pack) -> int:
    after = sentence.written(index + 1)
    if not (after.isalpha() and sentence.touches(index + 1)):
        return 0
    if after in _SCALE_LETTERS and _is_scaled(sentence, index, pack):
        return 0
    if after == "M":
        return index + 2 if sentence.words[index].isdecimal() else 0
    plain = sentence.words[index].isdecimal()
    named = (plain and after in _NAME_LETTERS) or not _is_unit(after, pack)
    return index + 2 if named else 0


def _is_scaled(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Tell $20B, 1.5K and 3M people from a 5K run, 4K and the company 3M."""
    if (
        pack.numerals.decimal_mark in sentence.words[index]
        or sentence.written(index - 1)[-1:] in pack.units.bare_signs
    ):
        return True
    digits = len(sentence.words[index])
    return is_plural(sentence, index + 2, pack) or digits >= _SCALED_FROM.get(
        sentence.words[index + 1], _MAX_ADDRESS
    )


def _is_unit(letters: str, pack: Pack) -> bool:
    """Whether letters that touch a number may be its unit, scale or ending: km, bn, th, pm."""
    word = letters.lower()
    table = pack.units
    if len(letters) == 1 and letters not in _UNIT_LETTERS:
        return False
    return (
        word in pack.catalogue.firsts
        or letters in pack.catalogue.symbols
        or word in pack.numerals.short_scales
        or word in pack.numerals.scales
        or word in pack.masks.number_endings
        or word in table.percent
        or word in table.money_names
        or letters in table.money_signs
    )


def _is_name_part(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether the word before a dash is a name: COVID-19, mid-20s; not "between-10"."""
    word = sentence.written(index)
    return word.isalpha() and (word[0].isupper() or word in pack.masks.name_prefixes)


def _web_address(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read the digits of a link: what touches them runs on without a space."""
    del pack
    before = sentence.written(index - 1)[-1:] in _ADDRESS_MARKS and sentence.touches(index)
    after = sentence.word(index + 1)[:1] in _ADDRESS_MARKS and sentence.touches(index + 1)
    if not before and not (after and sentence.touches(index + 2)):
        return 0
    return index + 1 if _is_address(sentence, sentence.starts[index]) else 0


def _is_address(sentence: Sentence, at: int) -> bool:
    text = sentence.text
    near = text[max(at - _MAX_ADDRESS, sentence.start) : at + 40]
    middle = min(at - sentence.start, _MAX_ADDRESS)
    first = max(near.rfind(" ", 0, middle), near.rfind("\n", 0, middle)) + 1
    chunk = near[first:].split(None, 1)[0] if near[first:].strip() else ""
    return any(sign in chunk for sign in _ADDRESS_SIGNS)


def _score(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read 3-1 as a score where it runs down, or where somebody wins."""
    if not (sentence.word(index + 1) in _DASHES and sentence.touches(index + 1)):
        return 0
    first, second = sentence.words[index], sentence.word(index + 2)
    if not (first.isdecimal() and second.isdecimal() and sentence.touches(index + 2)):
        return 0
    if int(first[:6]) > _MAX_SCORE or int(second[:6]) > _MAX_SCORE:
        return _telephone(sentence, index)
    if sentence.word(index + 3) in _DASHES and sentence.touches(index + 3):
        return index + 5 if sentence.word(index + 4).isdecimal() else 0
    if sentence.word(index + 3) == "/":
        return 0
    downwards = int(first) >= int(second)
    won = not pack.masks.score_words.isdisjoint(sentence.lower)
    return index + 3 if downwards or (won and not sentence.word(index + 3)[:1].isalpha()) else 0


def _telephone(sentence: Sentence, index: int) -> int:
    return index + 3 if sentence.word(index + 3) in _DASHES else 0


def _code(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read 7203.T, @user1, #5, #$40, a telephone number, and 007 as codes."""
    word, before, after = sentence.words[index], sentence.word(index - 1), sentence.word(index + 1)
    if sentence.touches(index):
        if before in _CODE_MARKS or (
            before in pack.units.bare_signs and _is_hashed(sentence, index)
        ):
            return index + 1
        if before == "+" and word.isdecimal() and len(word) > 1 and not _is_word(after):
            return _after_digits(sentence, index + 1)
    leading_point = before == "." and sentence.touches(index)
    if word.count(pack.numerals.decimal_mark) > 1 or (
        word[0] == "0" and word.isdecimal() and len(word) > 1
    ):
        return 0 if leading_point else index + 1
    ticker = after == "." and sentence.touches(index + 1) and sentence.touches(index + 2)
    return index + 3 if ticker and sentence.capital(index + 2) else 0


def _after_digits(sentence: Sentence, at: int) -> int:
    """The token after the groups of a telephone number."""
    while sentence.word(at).isdecimal():
        at += 1
    return at


def _is_hashed(sentence: Sentence, index: int) -> bool:
    return sentence.touches(index - 1) and sentence.words[index - 2] in _CODE_MARKS


def _is_word(word: str) -> bool:
    return word.isalpha() or word == "%"
