"""What the OpenAPI document says of an endpoint beyond its signature: forms, headers, problems."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, ClassVar, cast

from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import (
    OpenAPIHeader,
    OpenAPIMediaType,
    OpenAPIResponse,
    Operation,
    RequestBody,
    Schema,
)
from litestar.openapi.spec.enums import OpenAPIType

from factbase.api.formats import Form
from factbase.api.problems import PROBLEM_JSON, Problem

PINNED_HEADERS = {
    "Factbase-Revision": "The revision that the answer is pinned to.",
    "ETag": "Strong: the same for the same answer, of the same revisions.",
}
LISTING_HEADERS = {
    **PINNED_HEADERS,
    "Link": 'The next page, as rel="next"; left out on the last.',
}

READ_PROBLEMS = (400, 401, 403, 404, 406, 421, 503)
WRITE_PROBLEMS = (400, 401, 403, 404, 406, 409, 413, 415, 421, 422, 503)


@dataclass
class DocumentOperation(Operation):
    """An operation that answers with a document pinned to a revision."""

    response_headers: ClassVar[dict[str, str]] = PINNED_HEADERS

    def __post_init__(self) -> None:
        success = (self.responses or {}).get("200")
        if isinstance(success, OpenAPIResponse):
            success.headers = {
                name: OpenAPIHeader(schema=_text(), description=says)
                for name, says in self.response_headers.items()
            }


@dataclass
class FeedOperation(DocumentOperation):
    """An operation that answers with a document, or with events for as long as one listens."""

    response_headers: ClassVar[dict[str, str]] = {}

    def __post_init__(self) -> None:
        super().__post_init__()
        success = (self.responses or {}).get("200")
        if isinstance(success, OpenAPIResponse) and success.content is not None:
            success.content["text/event-stream"] = OpenAPIMediaType(schema=_text())


@dataclass
class ListingOperation(DocumentOperation):
    """An operation that answers with a page in any of the forms."""

    response_headers: ClassVar[dict[str, str]] = LISTING_HEADERS

    def __post_init__(self) -> None:
        super().__post_init__()
        success = (self.responses or {}).get("200")
        if isinstance(success, OpenAPIResponse) and success.content is not None:
            for form in (Form.NDJSON, Form.CSV):
                success.content[form.value] = OpenAPIMediaType(schema=_text())


def problems(statuses: Iterable[int]) -> dict[int, ResponseSpec]:
    """Declare problems of these statuses."""
    return {
        status: ResponseSpec(
            Problem,
            generate_examples=False,
            description=HTTPStatus(status).phrase,
            media_type=PROBLEM_JSON,
        )
        for status in statuses
    }


_NOT_MODIFIED = {
    304: ResponseSpec(None, generate_examples=False, description="The client has this answer.")
}

# A store is read and written by blocking calls: in threads, so that the server goes on.
DOCUMENT: dict[str, Any] = {
    "operation_class": DocumentOperation,
    "responses": {**_NOT_MODIFIED, **problems(READ_PROBLEMS)},
    "sync_to_thread": True,
}
LISTING: dict[str, Any] = {**DOCUMENT, "operation_class": ListingOperation}
FEED: dict[str, Any] = {
    "operation_class": FeedOperation,
    "responses": problems(READ_PROBLEMS),
}

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}

ARTICLE_SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": "An article: a title or a text is needed, unknown keys are ignored.",
    "properties": {
        "id": {"type": ["string", "integer", "null"]},
        "url": _TEXT_OR_NULL,
        "publisher": _TEXT_OR_NULL,
        "published": _TEXT_OR_NULL,
        "title": _TEXT_OR_NULL,
        "text": _TEXT_OR_NULL,
        "lang": _TEXT_OR_NULL,
    },
    "anyOf": [{"required": ["title"]}, {"required": ["text"]}],
}


def taking(
    schemas: Mapping[str, dict[str, Any]], *, also: Mapping[int, type] | None = None
) -> dict[str, Any]:
    """Declare an endpoint that reads bodies of these media types."""

    @dataclass
    class Taking(Operation):
        def __post_init__(self) -> None:
            self.request_body = RequestBody(
                required=True,
                content={
                    name: OpenAPIMediaType(schema=cast("Schema", schema))
                    for name, schema in schemas.items()
                },
            )

    answers = {
        status: ResponseSpec(kind, generate_examples=False, description=HTTPStatus(status).phrase)
        for status, kind in (also or {}).items()
    }
    return {
        "operation_class": Taking,
        "responses": {**answers, **problems(WRITE_PROBLEMS)},
        "sync_to_thread": True,
    }


ARTICLE_BODY = {"application/json": ARTICLE_SCHEMA}
ARTICLES_BODY = {**ARTICLE_BODY, **dict.fromkeys(("application/x-ndjson",), _TEXT)}


def _text() -> Schema:
    return Schema(type=OpenAPIType.STRING)
