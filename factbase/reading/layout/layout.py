"""One article's text, told apart: title, dateline, body, and what is masked."""

from collections.abc import Iterator, Sequence

import msgspec

from factbase.reading.layout.boilerplate import boilerplate_of
from factbase.reading.layout.datelines import Dateline, dateline_at
from factbase.reading.layout.headings import head_of, join_broken, once, title_of
from factbase.reading.layout.lines import TextLine, lines_of

Span = tuple[int, int]


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """What the lines of an article are."""

    title: str
    head: tuple[TextLine, ...]
    """The lines above the body."""
    lead: TextLine | None
    """The first paragraph of the body."""
    dateline: Dateline | None
    masked: tuple[Span, ...]


def lay_out(text: str, *, title: str | None = None, below: int = 0) -> Layout:
    """Tell the parts of *text* apart. A *title* that the input states ends where *below* begins."""
    every = [line for line in lines_of(text) if line.start >= below]
    news = [line for line in every if boilerplate_of(line) is None]
    boilerplate = [(line.start, line.end) for line in every if boilerplate_of(line)]
    head = _head(text, join_broken(text, news), title)
    body = head[-1].end if head else below
    lead = next((line for line in news if line.start >= body), None)
    return Layout(
        title=title_of(head) if title is None else title,
        head=tuple(head),
        lead=lead,
        dateline=dateline_at(text, lead.start) if lead else None,
        masked=tuple(sorted([*boilerplate, *_repeats(head, title)])),
    )


def _head(text: str, lines: Sequence[TextLine], title: str | None) -> Sequence[TextLine]:
    head = head_of(text, lines)
    # Below a stated title, a lone line is the text.
    return () if title is not None and len(head) == len(lines) else head


def _repeats(head: Sequence[TextLine], title: str | None) -> Iterator[Span]:
    """Where a title stands again: its numbers were said once."""
    seen = {once(title)} if title else set()
    for line in head:
        words = once(line.words)
        if words in seen:
            yield line.start, line.end
        elif len(words) < len(line.words):
            yield line.start + len(words), line.end
        seen.add(words)
