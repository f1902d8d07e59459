"""Errors as RFC 9457 problems: types that never change their meaning, a pointer per field."""

import logging
import re
import traceback
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException

from factbase.domain import errors
from factbase.domain.errors import FactbaseError
from factbase.listings.encoding import encoded

PROBLEM_JSON = "application/problem+json"

TYPE_PREFIX = "urn:factbase:problem:"

log = logging.getLogger("factbase.api")


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong with one part of a request."""

    source: str
    """query, path, header or body."""
    pointer: str
    """A JSON pointer into it (RFC 6901): /limit, /base/articles/0/id."""
    detail: str


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """What every error is answered with, as application/problem+json."""

    type: str
    title: str
    status: int
    detail: str
    errors: tuple[Fault, ...] = ()


class Refusal(FactbaseError):
    """A request that HTTP itself gives a reason to refuse; *kind* is one of KINDS."""

    def __init__(
        self,
        kind: str,
        detail: str,
        *,
        faults: tuple[Fault, ...] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.faults = faults
        self.headers = dict(headers or {})


KINDS: dict[str, tuple[int, str]] = {
    "invalid-parameter": (400, "A parameter is not what it has to be"),
    "invalid-request": (400, "The request cannot be read"),
    "invalid-cursor": (400, "The cursor is not one that was given for this question"),
    "invalid-date": (400, "No such way to write a time"),
    "key-missing": (401, "A key is needed"),
    "key-unknown": (401, "The key is not known, or was revoked"),
    "scope-missing": (403, "The key does not allow this"),
    "foreign-origin": (403, "Pages of other sites may not ask"),
    "proxied": (403, "A proxy is not loopback"),
    "not-found": (404, "There is nothing at this address"),
    "article-not-found": (404, "No such article"),
    "claim-not-found": (404, "No such claim"),
    "figure-not-found": (404, "No such figure"),
    "revision-not-found": (404, "No such revision"),
    "snapshot-not-found": (404, "No such snapshot"),
    "version-not-found": (404, "No such version of the article"),
    "method-not-allowed": (405, "The address does not take this method"),
    "not-acceptable": (406, "None of the formats asked for can be written"),
    "snapshot-exists": (409, "The name means another revision"),
    "batch-refused": (409, "Another writer came first"),
    "too-large": (413, "The body is too large"),
    "unsupported-media-type": (415, "The body's media type cannot be read"),
    "foreign-host": (421, "The server is not known by this name"),
    "invalid-body": (422, "The body is not what it has to be"),
    "article-unreadable": (422, "No article can be read from this"),
    "invalid-quantity": (422, "A quantity contradicts itself"),
    "invalid-snapshot-name": (422, "No name for a snapshot"),
    "snapshot-invalid": (422, "The records are no snapshot"),
    "idempotency-key-reused": (422, "The key was given with another request"),
    "defect": (500, "A defect of factbase"),
    "history-broken": (500, "The store is damaged"),
    "store-not-found": (503, "There is no store"),
    "store-unusable": (503, "The store cannot be used"),
    "took-too-long": (503, "The answer took too long"),
}
"""By the end of its type: the status, and what it means."""

KIND_OF: dict[type[FactbaseError], str] = {
    errors.ArticleNotFound: "article-not-found",
    errors.ArticleUnreadable: "article-unreadable",
    errors.BatchRefused: "batch-refused",
    errors.ClaimNotFound: "claim-not-found",
    errors.FigureNotFound: "figure-not-found",
    errors.HistoryBroken: "history-broken",
    errors.InvalidDate: "invalid-date",
    errors.InvalidQuantity: "invalid-quantity",
    errors.InvalidSnapshotName: "invalid-snapshot-name",
    errors.RevisionNotFound: "revision-not-found",
    errors.SnapshotExists: "snapshot-exists",
    errors.SnapshotInvalid: "snapshot-invalid",
    errors.SnapshotNotFound: "snapshot-not-found",
    errors.StoreNotFound: "store-not-found",
    errors.StoreUnusable: "store-unusable",
    errors.VersionNotFound: "version-not-found",
}

# The framework says so in words alone.
_MISSING = re.compile(r"Missing required (\w+) parameter '(\w+)'")

_KIND_OF_STATUS = {
    400: "invalid-request",
    404: "not-found",
    405: "method-not-allowed",
    413: "too-large",
}


def problem_of(kind: str, detail: str, faults: tuple[Fault, ...] = ()) -> Problem:
    status, title = KINDS[kind]
    return Problem(
        type=TYPE_PREFIX + kind, title=title, status=status, detail=detail, errors=faults
    )


def problem_response(problem: Problem, headers: Mapping[str, str] | None = None) -> Response[Any]:
    return Response(
        encoded(problem),
        status_code=problem.status,
        media_type=PROBLEM_JSON,
        headers={"Cache-Control": "no-store", **(headers or {})},
    )


def refuse(_request: Request[Any, Any, Any], error: FactbaseError) -> Response[Any]:
    """Answer an error that a person can mend with the line that says how."""
    if isinstance(error, Refusal):
        return problem_response(problem_of(error.kind, str(error), error.faults), error.headers)
    kind = next((KIND_OF[each] for each in type(error).__mro__ if each in KIND_OF), "defect")
    return problem_response(problem_of(kind, str(error)))


def refuse_http(_request: Request[Any, Any, Any], error: HTTPException) -> Response[Any]:
    """Answer what the framework refuses in the same form."""
    if error.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return apologise(_request, error)
    faults = _faults_of(error)
    in_query = bool(faults) and isinstance(error, ValidationException)
    kind = "invalid-parameter" if in_query else _KIND_OF_STATUS.get(error.status_code)
    said = "; ".join(f"{fault.pointer[1:]}: {fault.detail}" for fault in faults)
    problem = problem_of(kind or "invalid-request", said or error.detail, faults)
    return problem_response(problem, error.headers)


def apologise(_request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """Answer a defect. Neither the answer nor the log repeats what was sent."""
    where = "".join(traceback.format_tb(error.__traceback__))
    log.error("a defect: %s\n%s", type(error).__name__, where)
    return problem_response(
        problem_of("defect", "please report what you asked to the project's issue tracker")
    )


def pointer_of(path: str) -> str:
    """Write msgspec's path as a JSON pointer.

    >>> pointer_of("$.base.articles[0].id")
    '/base/articles/0/id'
    """
    return re.sub(r"\.|\[", "/", path.removeprefix("$").replace("]", ""))


def _faults_of(error: HTTPException) -> tuple[Fault, ...]:
    extra = error.extra if isinstance(error.extra, list) else []
    missing = _MISSING.match(error.detail)
    if missing:
        return (Fault(source=missing[1], pointer=f"/{missing[2]}", detail="is missing"),)
    return tuple(
        Fault(
            source=str(getattr(each.get("source"), "value", each.get("source", "query"))),
            pointer=f"/{each['key']}",
            detail=str(each["message"]),
        )
        for each in extra
        if isinstance(each, dict) and "key" in each
    )
