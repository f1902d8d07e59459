"""GET /health and /ready: for whoever watches over the server."""

import msgspec
from litestar import get
from litestar.di import NamedDependency

from factbase.api.declared import problems
from factbase.store.base import Store


class Health(msgspec.Struct, frozen=True):
    """Whether the server answers at all."""

    status: str


class Readiness(msgspec.Struct, frozen=True):
    """Whether the store can be read, and what its last revision is."""

    status: str
    revision: int


OPEN = {"open_to_all": True}
"""Asked by machines that have no key; tells nothing of what is kept."""


@get("/health", summary="Whether the server runs", opt=OPEN, sync_to_thread=False)
def health() -> Health:
    """Answer, without a look at the store."""
    return Health("ok")


@get(
    "/ready",
    summary="Whether the store can be read",
    opt=OPEN,
    responses=problems([503]),
    sync_to_thread=True,
)
def ready(store: NamedDependency[Store]) -> Readiness:
    """Read the store's last revision."""
    revision = store.at().revision
    return Readiness("ready", revision.number if revision else 0)
