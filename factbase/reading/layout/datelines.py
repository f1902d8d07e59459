"""Datelines: place and perhaps day and agency before a dash, at the head of a body.

A dateline names the newsroom, not where things happened: nothing takes a place from it.
"""

import re

import msgspec

from factbase.domain.calendar import MONTHS, DayMention, find_days

_WORD = r"[A-ZÀ-Þ][\w'’.-]*"
_LONGEST = 90

# "LONDON, Jan 26 (Reuters) - ": up to four words of place, then what may follow a comma.
_DATELINE = re.compile(
    rf"[*_]{{0,3}}(?P<place>{_WORD}(?: (?:{_WORD}|de|of|al|el|la|le|les|the)){{0,4}}"
    rf"(?:, {_WORD}(?: {_WORD})?)?(?:/{_WORD}(?: {_WORD}){{0,3}})?)"
    r"(?P<rest>(?:,[^-–—()\n]{1,40}?)?(?: ?\([^()\n]{1,40}\)){0,2})[*_]{0,3}"
    r"(?:\s(?:-{1,2}|[–—])|[–—])\s"
)

# What stands before a dash like a place and is a rubric, or the beginning of a sentence.
RUBRICS = frozenset((
    "analysis", "breaking", "column", "comment", "correction", "editorial", "exclusive",
    "explainer", "factbox", "feature", "interview", "live", "news", "note", "opinion", "photos",
    "poll", "preview", "profile", "review", "summary", "timeline", "topshot", "update", "video",
    "watch",
))  # fmt: skip
FUNCTION_WORDS = frozenset((
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "he", "if", "in", "it", "on",
    "she", "that", "they", "this", "to", "we", "with", "you",
))  # fmt: skip
_NO_PLACE = RUBRICS | FUNCTION_WORDS


class Dateline(msgspec.Struct, frozen=True):
    """A dateline as written: its place, its day where it gives one, and where the news begins."""

    place: str
    ends: int
    day: DayMention | None = None


def dateline_at(text: str, start: int) -> Dateline | None:
    """Read the dateline that *text* has at *start*, if it has one."""
    head = text[start : start + _LONGEST]
    found = _DATELINE.match(head)
    if found is None or found["place"].split()[0].casefold() in _NO_PLACE:
        return None
    days = list(find_days(head[: found.end()]))
    place = head[: days[0].start] if days and days[0].start < found.end("place") else found["place"]
    return Dateline(_place_alone(place), start + found.end(), days[0] if days else None)


def _place_alone(written: str) -> str:
    """Leave out the outlet that some write after the place, and a month that lost its day."""
    place, comma, more = written.strip(" ,(").partition(", ")
    outlet = more.casefold().endswith((".com", ".net", ".id", " news", " tv"))
    return place if not comma or outlet or more in MONTHS else f"{place}, {more}"
