"""Numbers as reporters write them: digits, words, shares, vague words and ranges."""

from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.numerals import digits, fractions, vague, words
from factbase.extraction.sentence import Sentence

# In the order in which they are asked; the first that reads wins.
READERS = (vague.read, fractions.read, words.read, digits.read)


def find(sentence: Sentence, masked: bytearray, pack: Pack) -> list[Draft]:
    """Find every number of the sentence that no mask covers, in order; ranges are joined later."""
    drafts: list[Draft] = []
    at = 0
    for spot in _spots(sentence, pack):
        if spot < at or masked[spot]:
            continue
        draft = _first_reading(sentence, spot, pack)
        if draft is not None and draft.first >= at:
            drafts.append(draft)
            at = draft.last
    return drafts


def _spots(sentence: Sentence, pack: Pack) -> list[int]:
    """Token indexes at which a number may begin."""
    triggers = pack.triggers
    return [
        index
        for index, word in enumerate(sentence.lower)
        if word in triggers or word[0].isdecimal() or word in fractions.SIGNS
    ]


def _first_reading(sentence: Sentence, spot: int, pack: Pack) -> Draft | None:
    for read in READERS:
        draft = read(sentence, spot, pack.numerals)
        if draft is not None:
            return draft
    return None
