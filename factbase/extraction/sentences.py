"""A cheap pass over the text: where sentences end, and which of them hold a number."""

import re
from bisect import bisect_left, bisect_right
from string import punctuation

# No sentence of a newspaper is longer; hostile text is cut so that rules see bounded windows.
MAX_SENTENCE = 1_200

# It begins with one set of characters, to which the search skips in C.
_END = re.compile(
    r"""[.!?…\n](?:
      (?<=\n)\s*+
    | (?<!\n)[.!?…]*+["”’')\]]*+
      (?:[ \t\xa0]++(?=["“‘'(\[]*+[A-Z0-9$€£])|(?=["“‘(]*+[A-Z][a-z]))
    )""",
    re.VERBOSE,
)
# No abbreviation has as many letters.
_LONGER = 8
# What may stand between a number word and its neighbours; splitting is cheaper than matching.
_SPACED = dict.fromkeys(map(ord, punctuation + "“”‘’„«»—–‑…•·¿¡|"), " ")
_DIGIT_LIKE = re.compile(r"[0-9½¼¾⅓⅔⅛⅜⅝⅞]")


def split(text: str, abbreviations: frozenset[str]) -> list[tuple[int, int]]:
    """List (start, end) of every sentence; a line break always ends one."""
    spans: list[tuple[int, int]] = []
    start = 0
    for mark in _END.finditer(text):
        if _ends_sentence(text, mark, abbreviations):
            _add(spans, text, start, mark.end())
            start = mark.end()
    _add(spans, text, start, len(text))
    return spans


def with_triggers(text: str, spans: list[tuple[int, int]], triggers: frozenset[str]) -> list[int]:
    """List the sentences that hold a digit, a fraction sign or a number word."""
    lowered = text.lower().translate(_SPACED)
    if len(lowered) != len(text):  # İ is two in small letters
        lowered = text.translate(_SPACED)
    digits = _DIGIT_LIKE.search
    return [
        number
        for number, (start, end) in enumerate(spans)
        if digits(text, start, end) or not triggers.isdisjoint(lowered[start:end].split())
    ]


def within(
    spans: tuple[tuple[int, int], ...], starts: list[int], ends: list[int]
) -> tuple[tuple[int, int], ...]:
    """Give those of *spans*, which are in order, that touch some tokens: as token indexes."""
    first = max(bisect_right(spans, (starts[0], starts[0])) - 1, 0)
    found = []
    for low, high in spans[first:]:
        if low >= ends[-1]:
            break
        at, after = bisect_right(ends, low), bisect_left(starts, high)
        if at < after:
            found.append((at, after))
    return tuple(found)


def _ends_sentence(text: str, mark: re.Match[str], abbreviations: frozenset[str]) -> bool:
    """Decide whether a full stop closes a sentence: not after "Mr." or an initial."""
    at = mark.start()
    last = text[mark.end() - 1]
    if text[at] != "." or last == "\n":
        return True
    tail = text[max(at - _LONGER, 0) : at]
    if last.isspace() and tail.isalpha() and tail.islower() and len(tail) == _LONGER:
        return True
    return _ends_at(text, at, abbreviations, spaced=last.isspace())


def _ends_at(text: str, at: int, abbreviations: frozenset[str], *, spaced: bool) -> bool:
    low = max(at - 20, 0)
    begin = max(text.rfind(" ", low, at), text.rfind("(", low, at), text.rfind("\n", low, at))
    word = text[begin + 1 : at].lower()
    if word in abbreviations or ("." in word and not word[-1].isdigit()):
        return False
    if not spaced:
        return len(word) > 2 and word.isalpha()  # noqa: PLR2004 - initials run on: J.K. Rowling
    return len(word) > 1 or word.isdigit()


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Add the sentence, in pieces where it is too long, without the white space ahead of it."""
    while end - start > MAX_SENTENCE:
        cut = text.rfind(" ", start + MAX_SENTENCE // 2, start + MAX_SENTENCE) + 1
        cut = cut or start + MAX_SENTENCE
        spans.append((start, cut))
        start = cut
    if start < end and text[start].isspace():
        start += len(text[start:end]) - len(text[start:end].lstrip())
    if start < end:
        spans.append((start, end))
