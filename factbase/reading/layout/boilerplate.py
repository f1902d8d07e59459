"""Lines that stand in an article and are none of it. They stay in the text and are masked."""

import re

import msgspec

from factbase.reading.layout.lines import TextLine

_LONGEST = 200


class Boilerplate(msgspec.Struct, frozen=True):
    """A kind of line that is no news."""

    name: str
    pattern: re.Pattern[str]
    ends_article: bool = False
    """Whether what follows it belongs to another article."""


def _line(name: str, pattern: str, *, ends_article: bool = False) -> Boilerplate:
    return Boilerplate(name, re.compile(pattern, re.IGNORECASE), ends_article)


BOILERPLATE = (
    _line(
        "links to other articles",
        r"(?:also read|read also|read more|see also|baca juga|related(?: \w+)?|don't miss"
        r"|more on this(?: story)?|recommended)\s?:",
    ),
    _line("advertisement", r"(?:advertisement|sponsored(?: content)?|ad)(?:\s*[-–—:].{0,80})?$"),
    _line(
        "navigation",
        r"(?:previous(?: post| article)?|next(?: post| article)?)"
        r"(?:\s*[|/·»«]?\s*(?:previous|next)(?: post| article)?)*$",
        ends_article=True,
    ),
    _line("rule", r"(?:[-–—_*=~#]\s?){3,}$", ends_article=True),
    _line("back to top", r"(?:back to top|load more|show comments|leave a comment)$"),
    _line("sharing", r"(?:share(?: this)?(?: \w+)?(?: on \w+)?|print|e-?mail|copy link)\s?:?$"),
    _line(
        "invitation",
        r"(?:sign up (?:for|to) our|subscribe to|follow us on|click here|join our|download our)\b",
    ),
    _line("rights", r"(?:©|\(c\)|copyright\b).{0,200}$|all rights reserved\.?$"),
    _line("standards", r"our standards:"),
)


def boilerplate_of(line: TextLine) -> Boilerplate | None:
    """Say which kind of boilerplate a line is; None for news, as any long paragraph is."""
    if len(line.words) > _LONGEST:
        return None
    return next((kind for kind in BOILERPLATE if kind.pattern.match(line.words)), None)
