"""Which country's dollar, rupee or pound is meant: that of the country the text is about."""

from factbase.extraction.document import Document
from factbase.extraction.draft import Draft
from factbase.extraction.languages.units import UnitWords


def localise(drafts: list[Draft], document: Document) -> None:
    """Change money of a bare sign or name to the home currency, where the text plainly has one."""
    homes = document.pack.units.homes
    for draft in drafts:
        if draft.bare_money and draft.unit[:3] in homes:
            code = _home(draft.unit[:3], document)
            draft.unit = code + draft.unit[3:]


def _home(code: str, document: Document) -> str:
    known = document.home_money.get(code)
    if known is None:
        known = document.home_money[code] = _read(code, document)
    return known


def _read(code: str, document: Document) -> str:
    """Count names of places: the home must be named often, and its rivals hardly."""
    table = document.pack.units
    rivals, homes, least = table.homes[code]
    if _is_wire(document, table):
        return code
    text = document.text
    named = {home: _count(text, marks) for home, marks in homes.items()}
    best = max(named, key=named.__getitem__)
    if named[best] < least:
        return code
    others = _count(text, rivals) + sum(named.values()) - named[best]
    own_sign = any(sign in text for sign in table.home_signs.get(best, ()))
    return best if named[best] >= least * others and not own_sign else code


def _count(text: str, marks: tuple[str, ...]) -> int:
    """Count the names, in a dateline's capitals too."""
    return sum(text.count(mark) + text.count(mark.upper()) * mark.istitle() for mark in marks)


def _is_wire(document: Document, table: UnitWords) -> bool:
    """Whether an agency wrote it, which means its own dollar everywhere."""
    head = f"{document.article.publisher} {document.text[:300]}"
    return any(wire in head for wire in table.wires)
