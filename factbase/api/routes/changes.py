"""GET /v1/changes: revisions as they are recorded, by long poll or as server-sent events."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import datetime
from itertools import islice
from typing import Annotated, Any

import msgspec
from litestar import Response, get
from litestar.concurrency import sync_to_thread
from litestar.di import NamedDependency
from litestar.params import HeaderParameter, QueryParameter
from litestar.response import ServerSentEvent, ServerSentEventMessage

from factbase.api.asked import AnyRequest
from factbase.api.declared import FEED
from factbase.api.formats import Form, form_of
from factbase.api.parameters import Limit
from factbase.api.problems import Fault, Refusal
from factbase.domain.errors import RevisionNotFound
from factbase.domain.revision import Revision
from factbase.listings.encoding import encoded
from factbase.store.base import Store
from factbase.store.diff import compare
from factbase.store.when import moment_of_revision

EVENTS = "text/event-stream"

# Other processes write to the store too, so that it has to be asked; a look costs microseconds.
SECONDS_BETWEEN_LOOKS = 0.25
SECONDS_BETWEEN_SIGNS = 15.0
"""A stream on which nothing happens says so, or proxies would take it for dead."""

MOST_WAIT_SECONDS = 25
MOST_STREAM_SECONDS = 3600.0
"""A stream ends then; who listens comes back with Last-Event-ID and misses nothing."""

EVENTS_AT_A_TIME = 100

Since = Annotated[
    int | None,
    QueryParameter(ge=0, le=2**53, description="The last revision that you know: the latest else."),
]
Wait = Annotated[
    int,
    QueryParameter(
        ge=0, le=MOST_WAIT_SECONDS, description="Seconds to wait where there is none yet."
    ),
]
LastEvent = Annotated[
    str | None,
    HeaderParameter(name="Last-Event-ID", description="Goes before since, as browsers send it."),
]


class Recorded(msgspec.Struct, frozen=True, kw_only=True):
    """A revision, and how many figures' answers it changed in which way."""

    revision: int
    recorded_at: datetime
    author: str
    reason: str
    summary: dict[str, int]
    diff: str
    """Where to read the changes."""


class RecordedPage(msgspec.Struct, frozen=True, kw_only=True):
    """The revisions since one, oldest first; ask again with next as since."""

    revision: int
    """The last revision that is told."""
    items: tuple[Recorded, ...]
    next: int


class Followed(msgspec.Struct, frozen=True, kw_only=True):
    """From where revisions are told, how many at a time, and how long to wait for one."""

    since: int | None
    wait: int
    limit: int


def provide_followed(
    *,
    since: Since = None,
    wait: Wait = 0,
    limit: Limit = EVENTS_AT_A_TIME,
    last_event: LastEvent = None,
) -> Followed:
    """Read what is asked; what a browser sends of itself goes before."""
    return Followed(since=_number(last_event, since), wait=wait, limit=limit)


@get("/changes", summary="Revisions as they are recorded", **FEED)
async def follow(
    request: AnyRequest, store: NamedDependency[Store], followed: NamedDependency[Followed]
) -> Response[RecordedPage]:
    """Tell each revision after another, in order and without a gap.

    As JSON, after *wait* seconds at most; as text/event-stream, as long as you listen.
    """
    form = form_of(request.headers.get("accept", ""), (Form.JSON, EVENTS))
    start = await sync_to_thread(_start, store, followed.since)
    if form == EVENTS:
        return _listening(request, store, start)
    told = await _told(request, store, start, followed.limit, seconds=followed.wait)
    last = told[-1].revision if told else start
    page = RecordedPage(revision=last, items=told, next=last)
    headers = {"Cache-Control": "no-store", "Factbase-Revision": str(last)}
    return Response[Any](encoded(page), media_type=Form.JSON.value, headers=headers)


def _listening(request: AnyRequest, store: Store, start: int) -> Response[Any]:
    return ServerSentEvent(_stream(request, store, start))


async def _stream(
    request: AnyRequest, store: Store, last: int
) -> AsyncIterator[ServerSentEventMessage]:
    end = time.monotonic() + MOST_STREAM_SECONDS
    yield ServerSentEventMessage(data=None, id=last, comment="after this revision", retry=1000)
    while time.monotonic() < end and not request.app.state.stopping:
        told = await _told(request, store, last, EVENTS_AT_A_TIME, seconds=SECONDS_BETWEEN_SIGNS)
        for each in told:
            yield ServerSentEventMessage(data=encoded(each), id=each.revision, event="revision")
            last = each.revision
        if not told:
            yield ServerSentEventMessage(data=None, comment="nothing yet")


async def _told(
    request: AnyRequest, store: Store, since: int, limit: int, *, seconds: float
) -> tuple[Recorded, ...]:
    """Look until there is a revision, the time is over or the server is to stop."""
    end = time.monotonic() + seconds
    while True:
        told = await sync_to_thread(_recorded_after, store, since, limit)
        if told or time.monotonic() >= end or request.app.state.stopping:
            return told
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)


def _recorded_after(store: Store, since: int, limit: int) -> tuple[Recorded, ...]:
    return tuple(_event(store, each) for each in islice(store.revisions(after=since), limit))


def _event(store: Store, revision: Revision) -> Recorded:
    before = revision.number - 1
    found = compare(moment_of_revision(store, before), moment_of_revision(store, revision.number))
    return Recorded(
        revision=revision.number,
        recorded_at=revision.recorded_at,
        author=revision.author,
        reason=revision.reason,
        summary=found.summary,
        diff=f"/v1/diff?base={before}&head={revision.number}",
    )


def _start(store: Store, since: int | None) -> int:
    """Say after which revision to begin; RevisionNotFound for one to come."""
    latest = store.at().revision
    last = 0 if latest is None else latest.number
    if since is not None and since > last:
        raise RevisionNotFound(f"there is no revision {since}: the last one is {last}")
    return last if since is None else since


def _number(last_event: str | None, since: int | None) -> int | None:
    if last_event is None:
        return since
    if not (last_event.isascii() and last_event.isdecimal() and len(last_event) <= _DIGITS):
        fault = Fault(source="header", pointer="/Last-Event-ID", detail="is no revision's number")
        raise Refusal("invalid-parameter", "Last-Event-ID is no number", faults=(fault,))
    return int(last_event)


_DIGITS = 18
