"""A text with the words of its claims marked: by colour, and by brackets where there is none."""

from collections.abc import Sequence

from rich.text import Text

from factbase.cli.output.plain import clean, clean_lines
from factbase.domain.claim import Selector


def in_words(said: str, selector: Selector, *, coloured: bool) -> Text:
    """Show *said*, a line of the text around a claim, with the claim's own words marked."""
    start = _start_in(said, selector)
    before, after = said[:start], said[start + len(selector.exact) :]
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


def _start_in(said: str, selector: Selector) -> int:
    """Find the claim itself, where its number stands in *said* more than once."""
    before = selector.prefix.rpartition("\n")[2]
    found = said.find(before + selector.exact)
    return said.find(selector.exact) if found < 0 else found + len(before)
