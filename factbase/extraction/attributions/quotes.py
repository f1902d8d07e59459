"""Whether a place in the text lies inside a quotation."""

_REACH = 1_500
"""Characters that are looked back: a quotation that never closes ends there."""


def is_open(text: str, at: int) -> bool:
    """Whether a quotation is open at offset *at*, within its paragraph."""
    start = max(
        text.rfind("\n", 0, at) + 1 if "\n" in text[max(at - _REACH, 0) : at] else 0, at - _REACH, 0
    )
    before = text[start:at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
