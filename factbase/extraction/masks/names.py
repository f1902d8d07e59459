"""Names, labels, scores, codes and idioms that hold a number."""

from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import PLURAL
from factbase.extraction.masks import dates
from factbase.extraction.sentence import Sentence

_LONGEST_PHRASE = 5
_DASHES = frozenset("-–")
_CODE_MARKS = frozenset("#@_")
_MAX_SCORE = 150
_BIG_NAME_NUMBER = 4


def covers(sentence: Sentence, index: int, pack: Pack) -> int:
    """Return the token after the name that holds the number at *index*; 0 where none does."""
    for reading in (_phrase, _glued, _label, _score, _code, _capital_name, _address):
        last = reading(sentence, index, pack)
        if last:
            return last
    return 0


def _phrase(sentence: Sentence, index: int, pack: Pack) -> int:
    """Find a fixed phrase around the number: Formula One, one day, 9/11."""
    phrases = pack.fixed_phrases
    for first in range(index, max(index - _LONGEST_PHRASE, -1), -1):
        if sentence.lower[first] not in pack.fixed_firsts:
            continue
        for last in range(index + 1, min(first + _LONGEST_PHRASE, sentence.size) + 1):
            if sentence.phrase(first, last) in phrases:
                return last
    return 0


def _glued(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read G7, COVID-19, F-16, 5G, B2B: letters that touch the number and are no unit."""
    if not sentence.words[index][0].isdecimal():
        return 0
    before = sentence.written(index - 1)
    if sentence.touches(index) and before.isalpha() and before not in pack.units.money_signs:
        return index + 1
    dashed = before in _DASHES and sentence.touches(index) and sentence.touches(index - 1)
    if dashed and _is_name_part(sentence, index - 2):
        return index + 1
    after = sentence.written(index + 1)
    letter = sentence.touches(index + 1) and after.isalpha() and len(after) <= 2  # noqa: PLR2004
    if letter and after == "M" and _is_company(sentence, index):
        return index + 2
    return (
        index + 2
        if letter
        and after in {"G", "D", "K", "X", "A", "B", "U", "S"}
        and not (after in {"K", "B"} and sentence.word(index - 1) == "$")
        else 0
    )


def _is_company(sentence: Sentence, index: int) -> bool:
    """Tell 3M from 3M people and $3M."""
    plain = sentence.words[index].isdecimal() and sentence.word(index - 1) not in {"$", "€", "£"}
    return plain and not sentence.word(index + 2).endswith(("s", "people"))


def _is_name_part(sentence: Sentence, index: int) -> bool:
    """Whether the word before a dash is a name: COVID-19, mid-20s; not "between-10"."""
    word = sentence.written(index)
    return word.isalpha() and (word[0].isupper() or word in {"mid", "pre", "post", "under"})


def _label(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read page 4, Article 5, Flight 370, No. 1, Stage-Three."""
    at = index - 1
    if sentence.word(at) in _DASHES and sentence.touches(at) and sentence.touches(index):
        return index + 1 if sentence.word(at - 1) in pack.masks.labels else 0
    if sentence.word(at) in {".", "#"}:
        at -= 1
    word = sentence.word(at)
    if word not in pack.masks.labels or not sentence.words[index][0].isdecimal():
        return 1 + index if sentence.word(index - 1) == "#" else 0
    following = sentence.word(index + 1)
    counted = following.isalpha() and sentence.classes[index + 1] == 0 and following.endswith("s")
    return 0 if counted and not sentence.capital(at) else index + 1


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
    downwards = int(first) >= int(second)
    won = not pack.masks.score_words.isdisjoint(sentence.lower)
    return index + 3 if downwards or (won and not sentence.word(index + 3)[:1].isalpha()) else 0


def _telephone(sentence: Sentence, index: int) -> int:
    return index + 3 if sentence.word(index + 3) in _DASHES else 0


def _code(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read 7203.T, @user1, #5, a telephone number, and 123/ABC as codes."""
    del pack
    word, before, after = sentence.words[index], sentence.word(index - 1), sentence.word(index + 1)
    if not word[0].isdecimal():
        return 0
    if before in _CODE_MARKS and sentence.touches(index):
        return index + 1
    if before == "+" and sentence.touches(index) and len(word) > 1 and not after.isalpha():
        return index + 1
    if word.count(".") > 1 or (word[0] == "0" and len(word) > 1 and "." not in word):
        return index + 1
    ticker = after == "." and sentence.touches(index + 1) and sentence.touches(index + 2)
    return index + 3 if ticker and sentence.capital(index + 2) else 0


def _capital_name(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read Boeing 737 and Steadfast Defender 2024; not "In Gaza 26 people"."""
    before = index - 1
    if not sentence.words[index].isdecimal() or not sentence.capital(before):
        return 0
    if not sentence.words[before].isalpha() or sentence.lower[before] in (
        pack.masks.name_may_precede
    ):
        return 0
    if sentence.words[before] in pack.units.money_signs:
        return 0
    if dates.is_month(sentence, before) or sentence.classes[before]:
        return 0
    after = sentence.word(index + 1)
    if after in pack.catalogue.firsts or after in pack.numerals.scales:
        return 0
    return 0 if _counts_something(sentence, index + 1) else index + 1


def _counts_something(sentence: Sentence, index: int) -> bool:
    """Whether a noun that can be counted follows: people, or two words on, "more people"."""
    for at in (index, index + 1, index + 2):
        word = sentence.word(at)
        if not word.isalpha() or (at == index and sentence.classes[at] & ~PLURAL):
            return False
        if word.endswith("s") or sentence.classes[at] & PLURAL:
            return not sentence.capital(at) or at > index
    return False


def _address(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read 10 Downing Street."""
    if not sentence.words[index].isdecimal() or not sentence.capital(index + 1):
        return 0
    near = (sentence.word(index + 2), sentence.word(index + 3))
    street = any(word in pack.masks.streets for word in near)
    return index + 1 if street and sentence.capital(index + 2) else 0
