"""Numbers that only name their size: dozens, tens of thousands, hundreds of millions."""

from decimal import Decimal

from factbase.domain.quantity import Quantifier
from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.numerals import NumeralWords
from factbase.extraction.sentence import Sentence


def read(sentence: Sentence, spot: int, table: NumeralWords) -> Draft | None:
    """Read the vague number that begins at token *spot*."""
    word = sentence.word(spot)
    low = table.vague_scaled.get(word) or table.vague.get(word)
    if low is None:
        return None
    followed_by_of = sentence.word(spot + 1) == table.of
    at = spot + 1 + followed_by_of
    scale = _scale(sentence.word(at), table)
    if scale is not None:
        return _draft(spot, at + 1, low * scale)
    linked = followed_by_of or sentence.word(spot + 1) in table.vague_followers
    if word in table.vague_scaled or (word in table.vague_needs_of and not linked):
        return None
    return _draft(spot, spot + 1, low)


def _scale(word: str, table: NumeralWords) -> int | None:
    """The factor of the second word: tens of thousands multiplies by 1,000."""
    if word in table.scales or word + "s" in table.vague:
        return table.scales.get(word)
    return table.vague[word] // 2 if word in table.vague else None


def _draft(first: int, last: int, low: int) -> Draft:
    draft = Draft(first, last, Decimal(low), Form.VAGUE)
    draft.quantifier = Quantifier.VAGUE
    draft.rules.append("<vague number>")
    return draft
