"""Numbers as reporters write them: digits, words, shares, vague words and ranges."""

from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages import telling
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
        if draft is not None and draft.first >= at and not _is_foreign(sentence, draft, pack):
            drafts.append(draft)
            at = draft.last
    return drafts


def _is_foreign(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Whether 26.083 stands in a sentence of another language, quoted: not a decimal then."""
    doubtful = draft.form is Form.DIGITS and digits.is_doubtful(sentence, draft, pack.numerals)
    return doubtful and (
        pack.numerals.groups_in_decimals or telling.is_foreign(sentence.lower, pack.lang)
    )


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
