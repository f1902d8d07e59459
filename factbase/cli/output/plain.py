"""A text's characters as a terminal may show them."""

import re

# An article may carry escape codes that repaint the screen and marks that turn words round.
_CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)

_PICTURES = 0x2400
_SPACE = 0x20
_DELETE = 0x7F


def clean(text: str) -> str:
    r"""Put a harmless character in the place of each that a terminal would obey; same length.

    >>> clean("two\nlines, \x1b[31mred")
    'two lines, ␛[31mred'
    """
    return _CONTROL.sub(_harmless, text)


def clean_lines(text: str) -> str:
    """Clean *text* but keep its lines; same length."""
    return "\n".join(clean(line) for line in text.split("\n"))


def _harmless(found: re.Match[str]) -> str:
    if found[0] in "\t\n\r\u2028\u2029":
        return " "
    code = ord(found[0])
    if code < _SPACE:
        return chr(_PICTURES + code)
    return "␡" if code == _DELETE else "\N{REPLACEMENT CHARACTER}"
