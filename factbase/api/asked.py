"""A question, and the revisions that its answer is pinned to before anything else is read."""

from collections.abc import Mapping
from typing import Any, TypeAlias

import msgspec
from litestar import Request, Response
from litestar.di import NamedDependency

import factbase
from factbase.api.bounds import ITEMS
from factbase.api.cursors import Cursor, question_of, read, written
from factbase.api.formats import ARCHIVES, DOCUMENTS, LISTINGS, form_of
from factbase.api.moments import is_fixed, moment_again, moment_at
from factbase.api.parameters import Limit, PageCursor
from factbase.api.problems import Refusal
from factbase.domain.canonical import canonical_bytes, digest_of
from factbase.domain.errors import RevisionNotFound
from factbase.store.base import Store, View
from factbase.store.when import Moment

_PAGING = frozenset({"cursor", "limit"})


class NotModified(Exception):
    """The client has the answer already; raised before anything of it is computed."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        super().__init__()
        self.headers = headers


class Pinned(msgspec.Struct, frozen=True, kw_only=True):
    """What was known at the moments asked for, and the headers that say so."""

    moments: tuple[Moment, ...]
    question: str
    after: tuple[str, ...] | None
    """Where the page before ended."""
    headers: dict[str, str]

    @property
    def view(self) -> View:
        """What was known at the last of the moments."""
        return self.moments[-1].view

    @property
    def head(self) -> dict[str, Any]:
        """What an answer's body begins with."""
        end = self.moments[-1].end
        return {"revision": end.revision or 0, "recorded_at": end.recorded_at}

    def next(self, after: tuple[str, ...] | None) -> str | None:
        """Write the cursor of the page that follows; None where none does."""
        if after is None:
            return None
        revisions = tuple(moment.end.revision or 0 for moment in self.moments)
        return written(Cursor(self.question, revisions, after))


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A request for what is known, of which nothing is looked up yet."""

    store: Store
    path: str
    query: tuple[tuple[str, str], ...]
    form: str
    if_none_match: str
    limit: int = ITEMS
    cursor: str | None = None

    def pin(self, *whens: str, places: int = 1, beside: object = None) -> Pinned:
        """Pin the answer to what *whens* mean now, or meant on the first page.

        *beside* is what the answer tells that no revision has. NotModified where the client has
        that answer.
        """
        question = question_of(self.path, [each for each in self.query if each[0] not in _PAGING])
        cursor = self._cursor(question, places)
        moments = self._moments(whens, cursor)
        headers = self._headers(moments, beside, fixed=all(map(is_fixed, whens)))
        if _is_named(headers["ETag"], self.if_none_match):
            raise NotModified(headers)
        return Pinned(
            moments=moments,
            question=question,
            after=None if cursor is None else cursor.after,
            headers=headers,
        )

    def _cursor(self, question: str, places: int) -> Cursor | None:
        if self.cursor is None:
            return None
        return read(self.cursor, question=question, places=places)

    def _moments(self, whens: tuple[str, ...], cursor: Cursor | None) -> tuple[Moment, ...]:
        if cursor is None:
            return tuple(moment_at(self.store, when) for when in whens)
        try:
            return tuple(
                moment_again(self.store, when, revision=revision)
                for when, revision in zip(whens, cursor.revisions, strict=True)
            )
        except (RevisionNotFound, ValueError):
            raise Refusal("invalid-cursor", "the cursor is of another store") from None

    def _headers(
        self, moments: tuple[Moment, ...], beside: object, *, fixed: bool
    ) -> dict[str, str]:
        known = [(moment.end, _hash_of(moment.view)) for moment in moments], beside
        tag = digest_of(
            canonical_bytes((factbase.__version__, self.path, self.query, self.form, known))
        )
        notes = "; ".join(moment.note for moment in moments if moment.note)
        return {
            "ETag": f'"{tag[:32]}"',
            "Cache-Control": f"private, {'max-age=31536000, immutable' if fixed else 'no-cache'}",
            "Factbase-Revision": str(moments[-1].end.revision or 0),
            "Vary": "Accept, Authorization",
            **({"Factbase-Note": notes} if notes else {}),
        }


AnyRequest: TypeAlias = Request[Any, Any, Any]


def provide_document(request: AnyRequest, store: NamedDependency[Store]) -> Asked:
    """Read a question whose answer is one document."""
    return Asked(
        store=store,
        path=request.url.path,
        query=_query_of(request),
        form=form_of(request.headers.get("accept", ""), DOCUMENTS),
        if_none_match=request.headers.get("if-none-match", ""),
    )


def provide_files(request: AnyRequest, store: NamedDependency[Store]) -> Asked:
    """Read a question whose answer is an archive."""
    return Asked(
        store=store,
        path=request.url.path,
        query=_query_of(request),
        form=form_of(request.headers.get("accept", ""), ARCHIVES),
        if_none_match=request.headers.get("if-none-match", ""),
    )


def provide_listing(
    request: AnyRequest,
    store: NamedDependency[Store],
    limit: Limit = ITEMS,
    cursor: PageCursor = None,
) -> Asked:
    """Read a question whose answer is a listing, a page at a time."""
    return Asked(
        store=store,
        path=request.url.path,
        query=_query_of(request),
        form=form_of(request.headers.get("accept", ""), LISTINGS),
        if_none_match=request.headers.get("if-none-match", ""),
        limit=limit,
        cursor=cursor,
    )


def say_not_modified(_request: AnyRequest, unchanged: NotModified) -> Response[Any]:
    return Response(b"", status_code=304, headers=dict(unchanged.headers))


def _query_of(request: AnyRequest) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(request.query_params.multi_items()))


def _hash_of(view: View) -> str | None:
    return None if view.revision is None else view.revision.hash


def _is_named(tag: str, if_none_match: str) -> bool:
    named = {each.strip().removeprefix("W/") for each in if_none_match.split(",")}
    return tag in named or "*" in named
