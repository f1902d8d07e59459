"""A text with the words of its claims marked: by colour, and by brackets where there is none."""

from collections.abc import Sequence

from rich.text import Text

from factbase.cli.output.plain import clean, clean_lines
from factbase.domain.claim import Selector

_CONTEXT = 60
"""Characters on each side of a claim that still tell what it is about."""


def in_context(selector: Selector, *, coloured: bool) -> Text:
    """Show a claim's words between those around it, on one line."""
    before, after = _last_words(selector.prefix), _first_words(selector.suffix)
    return Text.assemble(clean(before), _marked(selector.exact, coloured=coloured), clean(after))


def in_text(text: str, selectors: Sequence[Selector], *, coloured: bool) -> Text:
    """Show the whole *text* with each claim marked and numbered, from 1, in the text's order."""
    shown, at = Text(), 0
    for number, selector in enumerate(selectors, start=1):
        shown.append(clean_lines(text[at : selector.start]))
        # Two claims may share a number: it is printed once and marked with both.
        if selector.end > at:
            unseen = text[max(at, selector.start) : selector.end]
            shown.append(_marked(unseen, coloured=coloured))
        shown.append(f"({number})", style="mark")
        at = max(at, selector.end)
    return shown.append(clean_lines(text[at:]))


def _marked(exact: str, *, coloured: bool) -> Text:
    return Text(clean(exact), style="claim") if coloured else Text(f"[{clean(exact)}]")


def _last_words(text: str) -> str:
    line = text.rpartition("\n")[2]
    if len(line) <= _CONTEXT:
        return line
    return "…" + line[-_CONTEXT:].partition(" ")[2]


def _first_words(text: str) -> str:
    line = text.partition("\n")[0]
    if len(line) <= _CONTEXT:
        return line
    return line[:_CONTEXT].rpartition(" ")[0] + "…"
