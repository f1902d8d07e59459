"""Whether a place in the text lies inside a quotation, and where that quotation begins."""

_REACH = 1_500
"""Characters that are looked back: a quotation that never closes ends there."""


def is_open(text: str, at: int) -> bool:
    """Whether a quotation is open at offset *at*, within its paragraph."""
    return opening(text, at) >= 0


def opening(text: str, at: int) -> int:
    """Where the quotation that is open at *at* begins in its paragraph; -1 where none is.

    A straight mark opens where a blank stands before it and none behind, for of newspapers'
    straight marks many have no other half.
    """
    start = max(text.rfind("\n", max(at - _REACH, 0), at) + 1, at - _REACH, 0)
    curly = text.rfind("“", start, at)
    if curly > text.rfind("”", start, at):
        return curly
    straight = text.rfind('"', start, at)
    return straight if straight >= 0 and _opens(text, straight, start) else -1


def _opens(text: str, mark: int, start: int) -> bool:
    before = mark == start or text[mark - 1] in _BEFORE
    return before and not text[mark + 1 : mark + 2].isspace()


_BEFORE = frozenset(" \t\xa0([—–-'")
