"""What a server counts of itself, for Prometheus: how many requests, how long they took."""

import time
from collections import Counter
from collections.abc import Iterator

import msgspec
from litestar import MediaType, Response, get
from litestar.di import NamedDependency
from litestar.enums import ScopeType
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from factbase.api.declared import problems
from factbase.store.base import Store

BUCKETS = (0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 30.0)
"""Upper ends, in seconds until an answer begins."""

TEXT = "text/plain; version=0.0.4"


class Answered(msgspec.Struct, frozen=True):
    """What requests are counted by: never what was asked for, only at which endpoint."""

    method: str
    endpoint: str
    status: int


class Metrics:
    """The counts of one server since it started."""

    def __init__(self) -> None:
        self.answered: Counter[Answered] = Counter()
        self.buckets: Counter[float] = Counter()
        self.seconds = 0.0

    def count(self, answered: Answered, seconds: float) -> None:
        self.answered[answered] += 1
        self.seconds += seconds
        for end in BUCKETS:
            self.buckets[end] += seconds <= end


class Counted(ASGIMiddleware):
    """Counts each answer as it begins."""

    scopes = (ScopeType.HTTP,)

    def __init__(self, metrics: Metrics) -> None:
        self.metrics = metrics

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        began = time.perf_counter()

        async def begin(message: Message) -> None:
            if message["type"] == "http.response.start":
                answered = Answered(
                    str(scope.get("method")), str(scope["path_template"]), message["status"]
                )
                self.metrics.count(answered, time.perf_counter() - began)
            await send(message)

        await next_app(scope, receive, begin)


@get(
    "/metrics",
    summary="What the server counts",
    media_type=MediaType.TEXT,
    responses=problems([400, 401, 403, 421, 503]),
    sync_to_thread=True,
)
def show_metrics(metrics: NamedDependency[Metrics], store: NamedDependency[Store]) -> Response[str]:
    """List the counts in the format of Prometheus."""
    revision = store.at().revision
    text = "".join(f"{line}\n" for line in _lines(metrics, revision.number if revision else 0))
    return Response(text, media_type=TEXT, headers={"Cache-Control": "no-store"})


def _lines(metrics: Metrics, revision: int) -> Iterator[str]:
    yield "# TYPE factbase_revision gauge"
    yield f"factbase_revision {revision}"
    yield "# TYPE factbase_requests_total counter"
    for each, count in metrics.answered.items():
        labels = f'method="{each.method}",endpoint="{each.endpoint}",status="{each.status}"'
        yield f"factbase_requests_total{{{labels}}} {count}"
    total = metrics.answered.total()
    yield "# TYPE factbase_answer_seconds histogram"
    for end in BUCKETS:
        yield f'factbase_answer_seconds_bucket{{le="{end}"}} {metrics.buckets[end]}'
    yield f'factbase_answer_seconds_bucket{{le="+Inf"}} {total}'
    yield f"factbase_answer_seconds_sum {metrics.seconds:.6f}"
    yield f"factbase_answer_seconds_count {total}"
