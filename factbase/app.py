"""The application that answers HTTP: it opens the store, and lets go of it at its end."""

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from litestar import Litestar, Router
from litestar.datastructures import State
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.types import Guard

from factbase.api.asked import (
    NotModified,
    provide_document,
    provide_files,
    provide_listing,
    say_not_modified,
)
from factbase.api.bounds import MOST_BYTES
from factbase.api.doors import body_door, is_loopback, key_door, local_door
from factbase.api.metrics import Counted, Metrics, show_metrics
from factbase.api.page import openapi_config
from factbase.api.problems import apologise, refuse, refuse_http
from factbase.api.routes.articles import diff_versions, list_versions, show_article
from factbase.api.routes.changes import follow, provide_followed
from factbase.api.routes.claims import list_claims, provide_filter, show_claim
from factbase.api.routes.diffs import diff, provide_changes, summarise
from factbase.api.routes.figures import list_figures, list_history, show_figure
from factbase.api.routes.health import health, ready
from factbase.api.routes.intake import extract, post_articles
from factbase.api.routes.proofs import list_proof
from factbase.api.routes.revisions import list_revisions
from factbase.api.routes.snapshots import export, list_snapshots, put_snapshot
from factbase.api.routes.uploads import diff_uploads
from factbase.api.server import listening, run
from factbase.api.timing import Timed
from factbase.domain.errors import CannotServe, FactbaseError
from factbase.domain.key import Key
from factbase.settings import Settings
from factbase.store.base import Store

__all__ = ["create_app", "doors_for", "listening", "run"]

OpenStore = Callable[[], Store]

Doors = tuple[Guard, ...]

ROUTES = (
    list_figures,
    show_figure,
    list_history,
    list_claims,
    show_claim,
    show_article,
    list_versions,
    diff_versions,
    diff,
    summarise,
    list_snapshots,
    put_snapshot,
    export,
    list_revisions,
    list_proof,
    post_articles,
    extract,
    diff_uploads,
    follow,
)


def create_app(
    open_store: OpenStore, *, settings: Settings, doors: Doors = (local_door,)
) -> Litestar:
    """Make the application; the store is opened when it starts and closed when it stops."""
    metrics = Metrics()
    return Litestar(
        route_handlers=[Router("/v1", route_handlers=ROUTES), health, ready, show_metrics],
        guards=[*doors, body_door],
        middleware=[Counted(metrics), Timed()],
        lifespan=[_with_store(open_store)],
        dependencies={
            "store": Provide(_provide_store, sync_to_thread=False),
            "settings": Provide(lambda: settings, sync_to_thread=False),
            "metrics": Provide(lambda: metrics, sync_to_thread=False),
            "asked": Provide(provide_document, sync_to_thread=False),
            "files": Provide(provide_files, sync_to_thread=False),
            "listing": Provide(provide_listing, sync_to_thread=False),
            "followed": Provide(provide_followed, sync_to_thread=False),
            "wanted": Provide(provide_filter, sync_to_thread=False),
            "changes_wanted": Provide(provide_changes, sync_to_thread=False),
        },
        exception_handlers={
            NotModified: say_not_modified,
            FactbaseError: refuse,
            HTTPException: refuse_http,
            Exception: apologise,
        },
        openapi_config=openapi_config(),
        logging_config=None,
        request_max_body_size=MOST_BYTES,
    )


def doors_for(host: str, keys: Iterable[Key]) -> Doors:
    """Say who may ask; CannotServe where that would be everybody."""
    if any(key.revoked_at is None for key in keys):
        return (key_door,)
    if is_loopback(host):
        return (local_door,)
    raise CannotServe(
        f"{host} can be reached from elsewhere: make a key first (factbase key create), "
        "or serve on 127.0.0.1"
    )


def _provide_store(state: State) -> Store:
    store: Store = state.store
    return store


def _with_store(open_store: OpenStore) -> Callable[[Litestar], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: Litestar) -> AsyncIterator[None]:
        with open_store() as store:
            app.state.store = store
            app.state.stopping = False
            yield

    return lifespan
