"""Several articles in one text: where each begins."""

import itertools
from collections.abc import Iterator

import msgspec

from factbase.reading.layout.boilerplate import boilerplate_of
from factbase.reading.layout.datelines import dateline_at
from factbase.reading.layout.headings import LONGEST_HEAD, head_of, is_heading, join_broken, once
from factbase.reading.layout.lines import TextLine, lines_of


def split(text: str) -> Iterator[str]:
    """Cut *text* into its articles; put together again they are *text*.

    An article begins with its heading, and a heading shows by what follows it (a dateline, itself
    again) or by what stands before it ("Previous Post Next Post", a rule). A dateline without a
    heading begins none: round-ups have them in every paragraph.
    """
    starts = [0, *_starts(text), len(text)]
    for start, end in itertools.pairwise(starts):
        yield text[start:end]


class _News(msgspec.Struct, frozen=True):
    """The lines that are no boilerplate, and which of them follow an article's end."""

    lines: list[TextLine]
    after_end: frozenset[int]


def _starts(text: str) -> Iterator[int]:
    news = _news_in(text)
    current = 0
    head_ends = _head_ends(text, news, current)
    for place in range(len(news.lines)):
        start = _start_shown_at(text, news, place)
        if start is not None and start > current and place >= head_ends:
            current = start
            head_ends = _head_ends(text, news, start)
            yield news.lines[start].start


def _head_ends(text: str, news: _News, start: int) -> int:
    return start + len(head_of(text, news.lines[start : start + LONGEST_HEAD + 1]))


def _news_in(text: str) -> _News:
    lines: list[TextLine] = []
    after_end: set[int] = set()
    for line in join_broken(text, lines_of(text)):
        kind = boilerplate_of(line)
        if kind is None:
            lines.append(line)
        elif kind.ends_article:
            after_end.add(len(lines))
    return _News(lines, frozenset(after_end))


def _start_shown_at(text: str, news: _News, place: int) -> int | None:
    """The line where the article begins that this line shows to be one, if it shows one."""
    if dateline_at(text, news.lines[place].start):
        start = _heading_above(text, news, place)
        return start if start < place else None
    if not is_heading(text, news.lines, place):
        return None
    return place if place in news.after_end or _is_repeated(text, news, place) else None


def _heading_above(text: str, news: _News, place: int) -> int:
    while place and place not in news.after_end and is_heading(text, news.lines, place - 1):
        place -= 1
    return place


def _is_repeated(text: str, news: _News, place: int) -> bool:
    """Whether a title stands here twice and a body follows: a list says things twice as well."""
    words = [line.words for line in news.lines[max(0, place - 1) : place + 2]]
    return (
        len(words) == len(("before", "title", "title again"))
        and words[0] != words[1]
        and once(words[1]) == once(words[2])
        and _head_ends(text, news, place) > place + 1
    )
