"""Names, labels, addresses and idioms that hold a number."""

from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import AUXILIARY, PARTICLE
from factbase.extraction.masks import dates
from factbase.extraction.plurals import counts_something, is_plural
from factbase.extraction.sentence import Sentence

_AFTER_DIGITS = ":"
_LONGEST_PHRASE = 6
_DASHES = frozenset("-–")
_STREET_REACH = 4
_HEADLINE_WORDS = 3
_MIDNIGHT = 13
_ENDS_NAME = frozenset(",;:.()")


def covers(sentence: Sentence, index: int, pack: Pack) -> int:
    """Return the token after the name that holds the number at *index*; 0 where none does."""
    named = (
        _is_named(sentence, index - 1)
        or sentence.capital(index + 1)
        or sentence.word(index + 1) in _DASHES
    )
    digits = sentence.words[index] < _AFTER_DIGITS
    for reading in (_BESIDE_NAMES if named else _ALONE) if digits else _OF_WORDS:
        last = reading(sentence, index, pack)
        if last:
            return last
    return 0


def _phrase(sentence: Sentence, index: int, pack: Pack) -> int:
    """Find a fixed phrase around the number: Formula One, one day, 9/11."""
    phrases, lower = pack.fixed_phrases, sentence.lower
    if pack.fixed_firsts.isdisjoint(lower[max(index - _LONGEST_PHRASE, 0) : index + 1]):
        return 0
    for first in range(index, max(index - _LONGEST_PHRASE, -1), -1):
        if lower[first] not in pack.fixed_firsts:
            continue
        for last in range(index + 1, min(first + _LONGEST_PHRASE, sentence.size) + 1):
            if " ".join(lower[first:last]) in phrases:
                return last
    return 0


def _hour(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read nine in the morning, five o'clock."""
    if pack.numerals.ones.get(sentence.lower[index], _MIDNIGHT) >= _MIDNIGHT:
        return 0
    for length in (3, 2, 1):
        if sentence.phrase(index + 1, index + 1 + length) in pack.masks.day_parts:
            return index + 1 + length
    return 0


def _rank(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read the top ten, the last 16: no count, unless a noun follows: the top ten seeds."""
    if sentence.word(index - 1) not in pack.masks.rankings:
        return index + 1 if _in_round(sentence, index, pack) else 0
    before, after = sentence.word(index - 2), sentence.word(index + 1)
    if before in _DASHES:
        return index + 1
    if _is_verb(sentence, index - 1, pack):
        return 0
    if after in _DASHES or after in pack.numerals.range_words or after in pack.numerals.scales:
        return 0
    return 0 if _counts(sentence, index + 1, pack) else index + 1


def _is_verb(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether top is what something does: deaths top 40, losses may top 3 billion."""
    if sentence.word(index) not in pack.quantifiers.verbs:
        return False
    auxiliary = index > 0 and sentence.classes[index - 1] & (AUXILIARY | PARTICLE)
    return bool(auxiliary) or is_plural(sentence, index - 1, pack)


def _in_round(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether it is the last 16 of a cup: last-16, "reached the last 16."; not the last 16 days."""
    if sentence.word(index - 1) in _DASHES and sentence.touches(index):
        return sentence.word(index - 2) in pack.masks.rounds
    return sentence.word(index - 1) in pack.masks.rounds and (
        sentence.word(index + 1) in _ENDS_NAME or index + 1 == sentence.size
    )


def _label(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read page 4, Article 5, Flight 370, No. 1, Stage-Three, pages 4 and 5."""
    at = index - 1
    if sentence.word(at) in _DASHES and sentence.touches(at) and sentence.touches(index):
        return index + 1 if sentence.word(at - 1) in pack.masks.labels else 0
    if sentence.word(at) in {".", "#"}:
        at -= 1
    if sentence.word(at) not in pack.masks.labels:
        return 0
    if not sentence.words[index][0].isdecimal():
        return index + 1 if sentence.capital(at) and sentence.capital(index) else 0
    if is_plural(sentence, index + 1, pack) and not sentence.capital(at):
        return 0
    return _and_another(sentence, index + 1, sentence.word(at), pack)


def _and_another(sentence: Sentence, at: int, label: str, pack: Pack) -> int:
    """Step over the second number of pages 4 and 5, iPhone 15 and 15 Pro."""
    joined = sentence.word(at) in pack.masks.label_joiners and sentence.word(at + 1).isdecimal()
    same = label.endswith(pack.counted.plural_endings) or sentence.capital(at + 2)
    return at + 2 if joined and same else at


def _capital_name(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read Boeing 737 and Steadfast Defender 2024; not "In Gaza 26 people"."""
    before = index - 1
    if not sentence.words[index].isdecimal() or not _is_named(sentence, before):
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
    counted = _counts(sentence, index + 1, pack) or _is_headline(sentence)
    return 0 if counted else index + 1


def _is_named(sentence: Sentence, index: int) -> bool:
    """Whether a word begins with a capital, or has one within: iPad."""
    return sentence.capital(index) or sentence.written(index)[1:2].isupper()


def _is_headline(sentence: Sentence) -> bool:
    """Whether nearly every word is written with a capital, so that none tells a name."""
    if sentence.headline is None:
        plain = sum(word.isalpha() and word.islower() for word in sentence.words)
        named = sum(word[0].isupper() for word in sentence.words)
        sentence.headline = named >= _HEADLINE_WORDS and plain * 2 < named
    return sentence.headline


def _model(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read 787 Dreamliner, 737 Max and 15 Pro, whatever stands before."""
    if sentence.written(index + 1) in pack.masks.model_endings:
        return index + 1
    if sentence.words[index] not in pack.masks.model_numbers:
        return 0
    named = sentence.word(index + 1) in pack.masks.model_words
    return index + 1 if named or not pack.masks.model_makers.isdisjoint(sentence.lower) else 0


def _share_index(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read S&P 500 index, FTSEurofirst 300 .FTEU3: an index with its number and its code."""
    if not sentence.words[index].isdecimal() or sentence.word(index - 1) in pack.units.money_signs:
        return 0
    code = sentence.word(index + 1) == "." and sentence.touches(index + 2)
    if code and not sentence.touches(index + 1) and sentence.capital(index + 2):
        return index + 1
    named = sentence.capital(index - 1) and sentence.word(index - 1) not in (
        pack.masks.name_may_precede
    )
    return index + 1 if named and sentence.word(index + 1) in pack.masks.index_words else 0


def _counts(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether a plural that is no name follows, or two words on: people, "more people"."""
    named = sentence.capital(index) and is_plural(sentence, index, pack)
    return not named and counts_something(sentence, index, pack)


def _address(sentence: Sentence, index: int, pack: Pack) -> int:
    """Read 10 Downing Street, 16-18 Industrial Avenue, 22 Rue Example."""
    if not sentence.words[index].isdecimal():
        return 0
    at = index + 1
    if sentence.word(at) in _DASHES and sentence.touches(at) and sentence.word(at + 1).isdecimal():
        at += 2
    return at if sentence.capital(at) and _is_street(sentence, at, pack) else 0


def _is_street(sentence: Sentence, first: int, pack: Pack) -> bool:
    for at in range(first, min(first + _STREET_REACH, sentence.size)):
        if sentence.words[at] in _ENDS_NAME:
            return False
        if sentence.lower[at] in pack.masks.streets and sentence.capital(at):
            return at > first or sentence.capital(at + 1)
    return False


_BESIDE_NAMES = (_phrase, _rank, _label, _capital_name, _model, _share_index, _address)
_ALONE = (_phrase, _rank, _label, _model)
_OF_WORDS = (*_ALONE, _hour)
