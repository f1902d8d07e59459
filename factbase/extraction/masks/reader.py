"""What is no claim: dates, times, years, ordinals, names and labels with numbers, scores."""

from factbase.extraction.languages.pack import Pack
from factbase.extraction.masks import codes, dates, names
from factbase.extraction.sentence import Sentence

_AFTER_DIGITS = ":"
_MAY_MASK = frozenset({"-", "s"})


def mark(sentence: Sentence, spots: list[int], pack: Pack) -> bytearray:
    """Mark those of *spots*, where a number might begin, at which none does."""
    masked = bytearray(sentence.size)
    for index in spots:
        if masked[index] or _is_plain(sentence, index, pack):
            continue
        digits = sentence.words[index] < _AFTER_DIGITS
        last = (
            (digits and dates.covers(sentence, index, pack))
            or (digits and codes.covers(sentence, index, pack))
            or names.covers(sentence, index, pack)
        )
        masked[index:last] = b"\x01" * (last - index) if last else b""
    return masked


def _is_plain(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether it is $40 or 85 percent beyond doubt: most numbers of the news are."""
    if sentence.word(index + 1) in pack.units.percent:
        return sentence.word(index - 1) != "/"
    signed = sentence.word(index - 1) in pack.units.bare_signs
    plain = sentence.word(index + 1) not in _MAY_MASK
    return signed and plain and sentence.word(index - 2) != "#"
