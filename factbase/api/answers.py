"""Answers: a document, or a page of a listing in the form that was asked for."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode

import msgspec
from litestar import Response

from factbase.api.asked import Asked, Pinned
from factbase.api.bounds import MOST_LOOKED_AT
from factbase.api.formats import Form
from factbase.listings.encoding import encoded
from factbase.listings.sheet import Cell, sheet

Row = TypeVar("Row")
Place = tuple[str, ...]


class Listing(msgspec.Struct, Generic[Row], frozen=True, kw_only=True):
    """The rows that a page is made of, and what each form needs of them."""

    rows: Iterable[Row]
    """In order, beginning after the page before."""
    place: Callable[[Row], Place]
    """What tells where a row stands, so that the next page begins after it."""
    keep: Callable[[Row], bool] = lambda _: True
    item: Callable[[Row], Any] = lambda row: row
    """What a row that is kept stands for; looked up for no other."""
    body: Callable[[Any], object] = lambda item: item
    """What an item is in JSON."""
    columns: Mapping[str, Callable[[Any], Cell]]
    """A sheet's columns by their names, of the item."""
    head: Mapping[str, object] = {}
    """What stands before the items of the JSON document, beside the revision."""


def document(
    pinned: Pinned, body: object, *, headers: Mapping[str, str] | None = None
) -> Response[Any]:
    """Answer with one document."""
    return Response(
        encoded(body), media_type=Form.JSON.value, headers={**pinned.headers, **(headers or {})}
    )


def page(asked: Asked, pinned: Pinned, listing: Listing[Row]) -> Response[Any]:
    """Answer with one page; a Link leads to the next."""
    rows, after = _taken(listing, asked.limit)
    items = [listing.item(row) for row in rows]
    following = pinned.next(after)
    headers = {**pinned.headers, **_link(asked, following)}
    return Response(
        _WRITERS[asked.form](pinned, listing, items, following),
        media_type=asked.form,
        headers=headers,
    )


def _taken(listing: Listing[Row], limit: int) -> tuple[list[Row], Place | None]:
    """Take a page's rows; also where the next one begins, None after the last."""
    kept: list[Row] = []
    place: Place = ()
    for number, row in enumerate(listing.rows):
        if len(kept) == limit or number == MOST_LOOKED_AT:
            return kept, place
        place = listing.place(row)
        if listing.keep(row):
            kept.append(row)
    return kept, None


def _link(asked: Asked, following: str | None) -> dict[str, str]:
    if following is None:
        return {}
    query = [(name, value) for name, value in asked.query if name != "cursor"]
    return {"Link": f'<{asked.path}?{urlencode([*query, ("cursor", following)])}>; rel="next"'}


def _as_json(
    pinned: Pinned, listing: Listing[Row], items: list[Any], following: str | None
) -> bytes:
    bodies = [listing.body(item) for item in items]
    return encoded({**pinned.head, **listing.head, "items": bodies, "next": following})


def _as_ndjson(
    _pinned: Pinned, listing: Listing[Row], items: list[Any], _following: str | None
) -> bytes:
    """Write a line an item; the last line says that the page is whole."""
    lines = (*map(listing.body, items), {"end": True, "count": len(items)})
    return b"".join(encoded(line) + b"\n" for line in lines)


def _as_csv(
    _pinned: Pinned, listing: Listing[Row], items: list[Any], _following: str | None
) -> bytes:
    cells = ([cell(item) for cell in listing.columns.values()] for item in items)
    return "".join(sheet(listing.columns, cells)).encode("utf-8", "replace")


_WRITERS: dict[str, Callable[..., bytes]] = {
    Form.JSON: _as_json,
    Form.NDJSON: _as_ndjson,
    Form.CSV: _as_csv,
}
