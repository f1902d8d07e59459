"""JSON, NDJSON or CSV, by the Accept header."""

from enum import StrEnum

from litestar.datastructures.headers import Accept

from factbase.api.problems import Refusal


class Form(StrEnum):
    """How an answer is written: its media type."""

    JSON = "application/json"
    NDJSON = "application/x-ndjson"
    CSV = "text/csv"


LISTINGS = tuple(Form)
DOCUMENTS = (Form.JSON,)
ARCHIVES = ("application/x-tar",)


def form_of(accept: str, offered: tuple[str, ...]) -> str:
    """Choose the first that is accepted; Refusal where none is."""
    try:
        chosen = Accept(accept or "*/*").best_match(list(offered))
    except ValueError:
        chosen = None
    if chosen is None:
        raise Refusal("not-acceptable", f"this can be had as {', '.join(offered)}")
    return chosen
