"""A cheap pass over the text: where sentences end, and which of them hold a number."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

# No sentence of a newspaper is longer; hostile text is cut so that rules see bounded windows.
MAX_SENTENCE = 1_200

_END = re.compile(
    r"""[.!?…]++["”’')\]]*+(?:[ \t\xa0]++(?=["“‘'(\[]*+[A-Z0-9$€£])|(?=["“‘(]*+[A-Z][a-z]))"""
    r"|\n\s*+"
)
_LETTERS = re.compile(r"[^\W\d_]++")
_DIGIT_LIKE = re.compile(r"[0-9½¼¾⅓⅔⅛⅜⅝⅞]")


def split(text: str, abbreviations: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of every sentence; a line break always ends one."""
    start = 0
    for mark in _END.finditer(text):
        if _ends_sentence(text, mark, abbreviations):
            yield from _pieces(text, start, mark.end())
            start = mark.end()
    yield from _pieces(text, start, len(text))


def has_trigger(text: str, triggers: frozenset[str]) -> bool:
    """Whether a number may stand in *text*: a digit, a fraction sign or a number word."""
    return _DIGIT_LIKE.search(text) is not None or not triggers.isdisjoint(
        _LETTERS.findall(text.lower())
    )


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
    if text[at] != "." or "\n" in mark.group():
        return True
    low = max(at - 20, 0)
    begin = max(text.rfind(" ", low, at), text.rfind("(", low, at), text.rfind("\n", low, at))
    word = text[begin + 1 : at].lower()
    if word in abbreviations or ("." in word and not word[-1].isdigit()):
        return False
    if not mark.group()[-1].isspace():
        return len(word) > 2 and word.isalpha()  # noqa: PLR2004 - initials run on: J.K. Rowling
    return len(word) > 1 or word.isdigit()


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > MAX_SENTENCE:
        cut = text.rfind(" ", start + MAX_SENTENCE // 2, start + MAX_SENTENCE) + 1
        cut = cut or start + MAX_SENTENCE
        yield start, cut
        start = cut
    start += len(text[start:end]) - len(text[start:end].lstrip())
    if start < end:
        yield start, end
