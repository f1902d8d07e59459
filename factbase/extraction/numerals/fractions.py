"""Shares in words and signs: a third, two-thirds, half, one in four, ¾."""

from decimal import Decimal

from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.numerals import FRACTION_SIGNS, NumeralWords
from factbase.extraction.languages.words import DETERMINER
from factbase.extraction.masks.dates import is_year
from factbase.extraction.sentence import Sentence

_SLASHES = frozenset("/⁄")
_LONG = 4
_TENTH = Decimal("0.1")
_HALF = Decimal(50)


def read(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    """Read the share that begins at, or has its part at, token *spot*."""
    word = sentence.word(spot)
    if word in FRACTION_SIGNS:
        return _share(spot, spot + 1, FRACTION_SIGNS[word], "<fraction sign>")
    if word in table.whole_fractions:
        return _share(spot, spot + 1, table.whole_fractions[word], "<fraction> in one word")
    if word in table.halves:
        return _half(sentence, spot, table)
    if word in table.fractions:
        return _one_part(sentence, spot, table)
    if word in table.ones:
        return _parts(sentence, spot, table) or _ratio(sentence, spot, table)
    return None


def read_digits(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    """Read the share that begins with digits: 1 in 4, 1-in-4, 3/4 of."""
    after = sentence.word(spot + 1)
    if after in _SLASHES:
        return _divided(sentence, spot, table)
    joined = after == "-" or after in table.ratio_words
    return _ratio(sentence, spot, table) if joined else None


def divided(sentence: Sentence, spot: int) -> Decimal | None:
    """Give the value of 3/4, written in three tokens that touch."""
    if sentence.word(spot + 1) not in _SLASHES or not sentence.touches(spot + 2):
        return None
    above, below = sentence.words[spot], sentence.words[spot + 2]
    if not (above.isdecimal() and below.isdecimal() and max(len(above), len(below)) < _LONG):
        return None
    return Decimal(above) / Decimal(below) if 0 < int(above) < int(below) else None


def _divided(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    """Read 3/4 of the voters; 3/4 inch is a number of inches."""
    part = divided(sentence, spot)
    if part is None:
        return None
    if sentence.word(spot + 3) == table.of:
        return _share(spot, spot + 3, _rounded(100 * part), "<part>/<whole>")
    draft = Draft(spot, spot + 3, part, Form.DIGITS)
    draft.rules.append("<part>/<whole>")
    return draft


def _half(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    """Read half of, half the; not first half, half an hour, half a million."""
    before, after = sentence.word(spot - 1), sentence.word(spot + 1)
    if before in table.half_not_after or after in table.half_not_before or after in table.scales:
        return None
    if after == "-" or (after in table.articles and not _is_whole(sentence, spot + 2, table)):
        return None
    if before in table.articles and sentence.word(spot - 2) in table.joiners:
        return None
    return _share(spot, spot + 1, _HALF, "half")


def _is_whole(sentence: Sentence, index: int, table: NumeralWords) -> bool:
    return sentence.word(index) in table.wholes


def _one_part(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    """Read a third of: the span is "third" with its article."""
    if sentence.word(spot - 1) not in table.articles:
        return None
    if sentence.word(spot + 1) not in table.quarters_need:
        return None
    return _share(spot - 1, spot + 1, _rounded(table.fractions[sentence.word(spot)]), "a <part>")


def _parts(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    """Read two-thirds, three quarters, one fifth."""
    hyphen = sentence.word(spot + 1) == "-"
    at = spot + 1 + hyphen
    if sentence.word(at) in table.halves and hyphen and table.ones.get(sentence.word(spot)) == 1:
        return _share(spot, at + 1, _HALF, "one-half")
    part = table.fractions.get(sentence.word(at))
    times = table.ones.get(sentence.word(spot))
    if part is None or times is None:
        return None
    if times == 1 and not _is_one_part(sentence, spot, at, table):
        return None
    if times > 1 and sentence.word(at) not in table.plural_parts:
        return None
    if sentence.word(at) in table.periods and at == spot + 1 and not _is_share(sentence, at, table):
        return None
    return _share(spot, at + 1, _rounded(times * part), "<number> <part>")


def _is_one_part(sentence: Sentence, spot: int, at: int, table: NumeralWords) -> bool:
    """Whether one third is a share: one third of, cut by one-third; not a one-third stake."""
    if sentence.word(at + 1) in table.quarters_need:
        return True
    ended = not sentence.word(at + 1).isalpha() or bool(sentence.classes[at + 1])
    return at > spot + 1 and ended


def _is_share(sentence: Sentence, at: int, table: NumeralWords) -> bool:
    """Tell three quarters of the vote from three quarters in a row."""
    if sentence.word(at + 1) in table.quarters_need:
        return True
    return at + 1 < sentence.size and bool(sentence.classes[at + 1] & DETERMINER)


def _ratio(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    """Read one in four, 1-in-4, three out of five, one in every ten."""
    hyphen = int(sentence.word(spot + 1) == "-")
    at = spot + 1 + hyphen
    if sentence.word(at) not in table.ratio_words:
        return None
    at += 1 + (sentence.word(at + 1 + hyphen) in table.ratio_links or hyphen)
    if sentence.word(at) in table.ratio_links:
        at += 1
    part, whole = _small(sentence, spot, table), _small(sentence, at, table)
    if not part or not whole or part >= whole or _is_unlikely_ratio(sentence, spot, at, table):
        return None
    return _share(spot, at + 1, _rounded(Decimal(100) * part / whole), "<part> in <whole>")


def _is_unlikely_ratio(sentence: Sentence, spot: int, at: int, table: NumeralWords) -> bool:
    """Whether the "in" is of time or place: "four in 2011", "one in 300 homes" stays a ratio."""
    if is_year(sentence.words[at]) or sentence.word(at + 1) in table.no_wholes:
        return True
    return sentence.word(spot + 1) in table.ratio_in and _large(sentence.words[spot])


def _large(word: str) -> bool:
    return len(word) > 1 and word.isdecimal()


def _small(sentence: Sentence, index: int, table: NumeralWords) -> int | None:
    word = sentence.word(index)
    if word.isdecimal() and len(word) < 6:  # noqa: PLR2004 - one in 100,000 and no more
        return int(word)
    return table.ones.get(word) or table.tens.get(word)


def _rounded(share: Decimal) -> Decimal:
    return share if share == share.to_integral() else share.quantize(_TENTH)


def _share(first: int, last: int, percent: Decimal, rule: str) -> Draft:
    draft = Draft(first, last, percent, Form.SHARE)
    draft.unit = "percent"
    draft.rules.append(rule)
    return draft
