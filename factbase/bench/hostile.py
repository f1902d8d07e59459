"""Texts made to be slow to read; twice the text may take twice the time, not more."""

from datetime import date
from time import process_time

import msgspec

from factbase.domain.article import Article
from factbase.extraction import find_claims

PUBLISHED = date(2024, 1, 26)

LENGTH = 100_000
"""Characters of the shorter text; the longer one has twice as many."""

TEXTS = {
    "digits": "1",
    "digits and commas": "1,",
    "digits and stops": "1.",
    "numbers": "40 ",
    "money": "$1 ",
    "dashes": "10-",
    "quotes": '"',
    "quotes that never close": "“40 ",
    "brackets": "(",
    "one word": "a",
    "spaces": " ",
    "lines": "\n",
    "full stops": ". ",
    "capitals": "A ",
    "possessives": "'s ",
    "number words": "twenty-",
    "quantifiers": "at least ",
    "fractions": "half a ",
    "scales": "tens of thousands of ",
    "speakers": "he said 5 ",
    "marks and controls": "\u200f5\u202e\x00 ",
    "sentences": "Some 40 people were killed in Gaza on Friday, the ministry said. ",
}
"""What each hostile text repeats, by name."""


class Growth(msgspec.Struct, frozen=True):
    """CPU seconds for a text and for twice that text; linear time doubles."""

    text: str
    once_s: float
    twice_s: float

    @property
    def factor(self) -> float:
        return self.twice_s / max(self.once_s, 1e-9)


def measure_growth(*, length: int = LENGTH) -> tuple[Growth, ...]:
    """Read every hostile text at *length* characters and at twice that."""
    return tuple(
        Growth(name, _seconds(repeated, length), _seconds(repeated, 2 * length))
        for name, repeated in TEXTS.items()
    )


def _seconds(repeated: str, length: int) -> float:
    text = repeated * (length // len(repeated))
    article = Article("bench", "hostile", "hostile", text, PUBLISHED.isoformat())
    started = process_time()
    find_claims(article, today=PUBLISHED)
    return process_time() - started
