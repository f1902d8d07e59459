"""POST /v1/diff: what became of the figures between two snapshots that are sent."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

import msgspec
from litestar import Response, post
from litestar.params import RawBody

from factbase.api.bodies import JSON, read_json
from factbase.api.declared import taking
from factbase.api.doors import BODIES
from factbase.api.problems import Fault, Refusal
from factbase.domain.calendar import parse_moment
from factbase.domain.diff import Diff
from factbase.domain.errors import InvalidDate
from factbase.domain.figure import Figure, Observation
from factbase.domain.record import ArticleVersion, ClaimRecord, Record
from factbase.listings.encoding import encoded
from factbase.store.diff import compare
from factbase.store.scan import MemoryView
from factbase.store.when import Moment, moment_of_view


class Upload(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The records of a snapshot, as its files have them."""

    articles: tuple[ArticleVersion, ...] = ()
    figures: tuple[Figure, ...] = ()
    claims: tuple[ClaimRecord, ...] = ()
    observations: tuple[Observation, ...] = ()


class Uploads(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Two snapshots to compare, for their values on a day if it is named."""

    base: Upload
    head: Upload
    as_of: date | None = None


_RECORDS = {
    "type": "object",
    "properties": {
        table: {"type": "array", "items": {"$ref": f"#/components/schemas/{record}"}}
        for table, record in (
            ("articles", "ArticleVersion"),
            ("figures", "Figure"),
            ("claims", "ClaimRecord"),
            ("observations", "Observation"),
        )
    },
    "additionalProperties": False,
}

UPLOADS_BODY: dict[str, dict[str, Any]] = {
    JSON: {
        "type": "object",
        "description": "Two snapshots: the lines of their files, as lists.",
        "properties": {
            "base": _RECORDS,
            "head": _RECORDS,
            "as_of": {"type": ["string", "null"], "format": "date"},
        },
        "required": ["base", "head"],
        "additionalProperties": False,
    }
}


@post(
    "/diff",
    status_code=200,
    summary="What became of the figures of two uploads",
    opt={BODIES: (JSON,)},
    **taking(UPLOADS_BODY),
)
def diff_uploads(body: RawBody) -> Response[Diff]:
    """Compare two snapshots that are sent with the request; nothing of them is kept."""
    sent = read_json(body, Uploads)
    base, head = (_moment(sent.base, "base"), _moment(sent.head, "head"))
    found = compare(base, head, as_of=sent.as_of)
    headers = {"Cache-Control": "no-store"}
    return Response[Any](encoded(found), media_type=JSON, headers=headers)


def _moment(upload: Upload, side: str) -> Moment:
    for table in Upload.__struct_fields__:
        _refuse_twins(getattr(upload, table), f"/{side}/{table}")
    for number, seen in enumerate(upload.observations):
        _refuse_wrong_time(seen, f"/{side}/observations/{number}/published")
    records: list[Record] = [*upload.articles, *upload.figures, *upload.claims]
    return moment_of_view(MemoryView([*records, *upload.observations]))


def _refuse_twins(records: Iterable[Record], pointer: str) -> None:
    counted = Counter(record.id for record in records)
    for record, count in counted.items():
        if count > 1:
            raise _refused(pointer, f"has {record} twice")


def _refuse_wrong_time(seen: Observation, pointer: str) -> None:
    try:
        if seen.published is not None:
            parse_moment(seen.published)
    except InvalidDate as error:
        raise _refused(pointer, str(error)) from None


def _refused(pointer: str, why: str) -> Refusal:
    fault = Fault(source="body", pointer=pointer, detail=why)
    return Refusal("invalid-body", f"{pointer[1:]} {why}", faults=(fault,))
