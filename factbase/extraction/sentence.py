"""One sentence as parallel lists of tokens: the unit of work of every dimension."""

import re
from collections.abc import Callable
from itertools import accumulate, repeat
from typing import TYPE_CHECKING

from factbase.extraction.languages.words import WordClass

if TYPE_CHECKING:  # what dimensions leave on a sentence, so that it is found once
    from factbase.extraction.attributions.cues import Cue
    from factbase.extraction.places.mentions import Mention

# Every alternative starts differently and is possessive, so that any text is read in linear time.
_TOKEN = re.compile(
    r"""(?:
      [^\W\d_]++(?:                                    # Gaza
        (?<![^\W\d_]{2})\.(?:[^\W\d_]\.)++             # U.S.  p.m.
      | (?:(?:['’](?!s\b)|&)[^\W\d_]++)++              # Ma'ruf  AT&T
      )?+
    | [0-9]++(?:[.,][0-9]++)*+                         # 26,083  3.5  1.680.300
    | ['’]s\b                                          # the possessive stands alone
    | (?s:.)
    )\s*+""",
    re.VERBOSE,
)

# Rules look at most so many tokens beyond a sentence's first or last.
_BEYOND = ("",) * 300


class Sentence:
    """Tokens of one sentence: what stands where, as written and folded, with its word classes.

    words[i] is text[starts[i]:ends[i]]; lower[i] is it in small letters, classes[i] its
    WordClass bits (0 for an open-class word). Rules work on token indexes.
    """

    __slots__ = (
        "classes", "cues", "headline", "lower", "number", "places", "size", "start", "starts",
        "text", "word", "words",
    )  # fmt: skip

    def __init__(self, text: str, start: int, end: int, *, number: int, classes: WordClass) -> None:
        parts = _TOKEN.findall(text, start, end)
        lengths = accumulate(map(len, parts), initial=start)
        self.text = text
        self.start = start
        self.number = number
        self.words: list[str] = list(map(str.rstrip, parts))
        if parts and not self.words[0]:  # white space alone, which only begins a text
            self.words[0] = parts[0][:1]
        self.size = len(parts)
        self.starts = list(lengths)
        self.lower = list(map(str.lower, self.words))
        # Bound to the list, for nothing is asked more often: a method would double the cost.
        self.word: Callable[[int], str] = [*self.lower, *_BEYOND].__getitem__
        """Token at an index in small letters; empty up to some hundred beyond either end."""
        self.cues: list[Cue] | None = None
        self.headline: bool | None = None
        """Whether nearly every word has a capital, once that was asked."""
        self.places: list[Mention] | None = None
        self.classes: list[int] = list(map(classes.get, self.words, repeat(0)))

    def touches(self, index: int) -> bool:
        """Whether token *index* follows the one before it without a space."""
        return 0 < index < self.size and (
            self.starts[index - 1] + len(self.words[index - 1]) == self.starts[index]
        )

    def end(self, index: int) -> int:
        """Where token *index* ends in the text."""
        return self.starts[index] + len(self.words[index])

    def written(self, index: int) -> str:
        """Token *index* as it stands; empty beyond either end."""
        return self.words[index] if 0 <= index < self.size else ""

    def capital(self, index: int) -> bool:
        """Whether token *index* begins with a capital letter."""
        return 0 <= index < self.size and self.words[index][0].isupper()

    def span(self, first: int, last: int) -> str:
        """The text from token *first* up to, not including, token *last*."""
        return self.text[self.starts[first] : self.end(last - 1)] if first < last else ""

    def phrase(self, first: int, last: int) -> str:
        """Tokens *first* up to *last* in small letters, a key for tables; empty beyond the ends."""
        inside = first >= 0 and last <= self.size
        return " ".join(self.lower[first:last]) if inside else ""
