"""Numbers as reporters write them: digits, words, shares, vague words and ranges."""

from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages import telling
from factbase.extraction.languages.pack import Pack
from factbase.extraction.numerals import digits, fractions, vague, words
from factbase.extraction.sentence import Sentence

# In the order in which they are asked; the first that reads wins.
OF_DIGITS = (fractions.read_digits, digits.read)
OF_WORDS = (vague.read, fractions.read, words.read)
_AFTER_DIGITS = ":"


def find_spots(sentence: Sentence, pack: Pack) -> list[int]:
    """List the tokens at which a number may begin: digits, and the language's number words."""
    lower = sentence.lower
    triggers = pack.triggers
    if triggers.isdisjoint(lower):
        return [index for index, word in enumerate(lower) if "0" <= word < _AFTER_DIGITS]
    return [
        index for index, word in enumerate(lower) if word in triggers or "0" <= word < _AFTER_DIGITS
    ]


def find(sentence: Sentence, spots: list[int], masked: bytearray, pack: Pack) -> list[Draft]:
    """Find every number that begins at a spot which no mask covers; ranges are joined later."""
    drafts: list[Draft] = []
    at = 0
    for spot in spots:
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


def _first_reading(sentence: Sentence, spot: int, pack: Pack) -> Draft | None:
    for read in OF_DIGITS if sentence.words[spot] < _AFTER_DIGITS else OF_WORDS:
        draft = read(sentence, spot, pack.numerals)
        if draft is not None:
            return draft
    return None
