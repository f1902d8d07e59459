"""One sentence as parallel lists of tokens: the unit of work of every dimension."""

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from factbase.extraction.languages.words import WordClass

if TYPE_CHECKING:  # what dimensions leave on a sentence, so that it is found once
    from factbase.extraction.attributions.cues import Cue
    from factbase.extraction.places.mentions import Mention

# Every alternative starts differently and is possessive, so that any text is read in linear time.
_TOKEN = re.compile(
    r"""(?:
      [0-9]++(?:[.,][0-9]++)*+                         # 26,083  3.5  1.680.300
    | [^\W\d_]\.(?:[^\W\d_]\.)++                       # U.S.  p.m.
    | ['’]s\b                                          # the possessive stands alone
    | [^\W\d_]++(?:(?:['’](?!s\b)|&)[^\W\d_]++)*+      # Gaza  Ma'ruf  AT&T
    | (?s:.)
    )\s*+""",
    re.VERBOSE,
)


class Sentence:
    """Tokens of one sentence: what stands where, as written and folded, with its word classes.

    words[i] is text[starts[i]:ends[i]]; lower[i] is it in small letters, classes[i] its
    WordClass bits (0 for an open-class word). Rules work on token indexes.
    """

    __slots__ = (
        "classes", "cues", "ends", "lower", "number", "places", "size", "start", "starts", "text",
        "words",
    )  # fmt: skip

    def __init__(self, text: str, start: int, end: int, *, number: int, classes: WordClass) -> None:
        parts = _TOKEN.findall(text, start, end)
        lengths = accumulate(map(len, parts), initial=start)
        self.text = text
        self.start = start
        self.number = number
        self.words: list[str] = [part.rstrip() or part[:1] for part in parts]
        self.size = len(parts)
        self.starts = list(lengths)
        self.ends = [at + len(word) for at, word in zip(self.starts, self.words, strict=False)]
        self.lower = [word.lower() for word in self.words]
        self.cues: list[Cue] | None = None
        self.places: list[Mention] | None = None
        self.classes = [classes.get(word, 0) for word in self.words]

    def touches(self, index: int) -> bool:
        """Whether token *index* follows the one before it without a space."""
        return 0 < index < self.size and self.ends[index - 1] == self.starts[index]

    def word(self, index: int) -> str:
        """Token *index* in small letters; empty beyond either end."""
        return self.lower[index] if 0 <= index < self.size else ""

    def written(self, index: int) -> str:
        """Token *index* as it stands; empty beyond either end."""
        return self.words[index] if 0 <= index < self.size else ""

    def capital(self, index: int) -> bool:
        """Whether token *index* begins with a capital letter."""
        return 0 <= index < self.size and self.words[index][0].isupper()

    def span(self, first: int, last: int) -> str:
        """The text from token *first* up to, not including, token *last*."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def phrase(self, first: int, last: int) -> str:
        """Tokens *first* up to *last* in small letters, a key for tables; empty beyond the ends."""
        inside = first >= 0 and last <= self.size
        return " ".join(self.lower[first:last]) if inside else ""
