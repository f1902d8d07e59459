"""The lines above a body: a title, perhaps said twice, a byline, a date."""

import re
from collections.abc import Sequence

from factbase.domain.calendar import any_of, find_days
from factbase.reading.layout.datelines import dateline_at
from factbase.reading.layout.lines import TextLine

_LONGEST_TITLE = 250
_LONGEST_DATE_LINE = 120
LONGEST_HEAD = 10
"""Lines; a longer run of short lines is a list or a poem."""

_MOST_REPEATS = 4
_KICKER_WORDS = 2
# A line this long was not broken by hand to fit a width: a paragraph, not a piece of one.
_UNBROKEN = 120

_ENDS_SENTENCE = re.compile(r"(?<![A-Z]\.[A-Z])[.;:,…][\"'”’)\]]*$")
_BYLINE = re.compile(r"(?:[Bb]y|BY) [A-Z]|(?i:published|updated|posted|date|last modified)\b")
_DATE_WORDS = (
    "published", "updated", "posted", "last", "modified", "date", "on", "at", "local", "time",
    "hrs", "hours", "am", "pm", "a.m", "p.m", "gmt", "utc", "est", "edt", "pst", "bst", "cet",
    "cest", "ist", "wib", "wita", "wit", "min", "read", "t", "z",
)  # fmt: skip
_DATE_LINE_REST = re.compile(
    rf"(?:(?<![^\W\d_])(?:{any_of(_DATE_WORDS)})(?![^\W\d_])|[\W\d_])*", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_GOES_ON = re.compile(r"\b(?:a|and|as|at|by|for|from|in|of|on|over|the|to|with)$")


def head_of(text: str, lines: Sequence[TextLine]) -> Sequence[TextLine]:
    """Take the leading lines that are titles, bylines and dates; the first, if all of them are."""
    most = min(len(lines), LONGEST_HEAD)
    length = next((at for at in range(most) if not is_heading(text, lines, at)), most)
    return lines[:length] if length < most else lines[:1]


def title_of(head: Sequence[TextLine]) -> str:
    """Choose the title: what is said twice, else the first line that is no kicker or byline."""
    titles = [once(line.words) for line in head if not is_byline(line) and not is_date_line(line)]
    twice = [title for title in titles if titles.count(title) > 1]
    longer = [title for title in titles if len(title.split()) > _KICKER_WORDS]
    return next(iter([*twice, *longer, *titles]), "")


def once(words: str) -> str:
    """Take a title once that one line says up to four times."""
    parts = words.split()
    for times in range(_MOST_REPEATS, 1, -1):
        length, rest = divmod(len(parts), times)
        if length > _KICKER_WORDS and not rest and parts[:length] * times == parts:
            return " ".join(parts[:length])
    return " ".join(parts)


def is_heading(text: str, lines: Sequence[TextLine], place: int) -> bool:
    """Whether the line stands above a body: it ends no sentence and begins no paragraph."""
    line = lines[place]
    if len(line.words) > _LONGEST_TITLE or dateline_at(text, line.start):
        return False
    if is_date_line(line) or is_byline(line):
        return True
    return not _ENDS_SENTENCE.search(line.words) and _stands_alone(text, lines, place)


def is_byline(line: TextLine) -> bool:
    return len(line.words) <= _LONGEST_DATE_LINE and bool(_BYLINE.match(line.words))


def is_date_line(line: TextLine) -> bool:
    """Whether the line says a day and nothing else, save "Published" and a time of day."""
    if len(line.words) > _LONGEST_DATE_LINE or not _DIGIT.search(line.words):
        return False
    days = list(find_days(line.words))
    rest = line.words
    for day in reversed(days):
        rest = f"{rest[: day.start]} {rest[day.end :]}"
    return bool(days) and _DATE_LINE_REST.fullmatch(rest) is not None


def join_broken(text: str, lines: Sequence[TextLine]) -> list[TextLine]:
    """Join the lines of a title that was broken in two or three to fit a width."""
    joined: list[TextLine] = []
    for line in lines:
        if joined and _continues(joined[-1], line):
            joined.append(_together(text, joined.pop(), line))
        else:
            joined.append(line)
    return joined


def _continues(line: TextLine, following: TextLine) -> bool:
    if line.ends_block or len(line.words) + len(following.words) > _LONGEST_TITLE:
        return False
    goes_on = following.words[0].islower() or _GOES_ON.search(line.words)
    return bool(goes_on) and not _ENDS_SENTENCE.search(line.words)


def _together(text: str, line: TextLine, following: TextLine) -> TextLine:
    words = text[line.start : following.end]
    return TextLine(line.start, following.end, words, following.ends_block)


def _stands_alone(text: str, lines: Sequence[TextLine], place: int) -> bool:
    """Whether no sentence goes on in the next line, as it does in text broken to fit a width."""
    if lines[place].ends_block or place + 1 == len(lines):
        return True
    following = lines[place + 1]
    return (
        len(following.words) > _UNBROKEN
        or once(following.words) == once(lines[place].words)
        or is_date_line(following)
        or is_byline(following)
        or dateline_at(text, following.start) is not None
    )
