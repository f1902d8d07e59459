"""A text as its lines that are not blank, with offsets."""

import re

import msgspec

_LINE = re.compile(r"[^\r\n\f\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\f\u2028\u2029]")


class TextLine(msgspec.Struct, frozen=True):
    """A line without the white space around it: ``text[start:end] == words``."""

    start: int
    end: int
    words: str
    ends_block: bool = True
    """Whether a blank line or the end follows."""


def lines_of(text: str) -> list[TextLine]:
    """List the lines of *text* that hold anything."""
    spans = [_trimmed(text, *found.span()) for found in _LINE.finditer(text)]
    spans = [(start, end) for start, end in spans if start < end]
    nexts = [start for start, _ in (*spans, (len(text), 0))][1:]
    return [
        TextLine(start, end, text[start:end], _ends_block(text, end, follows))
        for (start, end), follows in zip(spans, nexts, strict=True)
    ]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    line = text[start:end]
    return end - len(line.lstrip()), start + len(line.rstrip())


def _ends_block(text: str, end: int, follows: int) -> bool:
    return follows == len(text) or len(_BREAK.findall(text, end, follows)) > 1
