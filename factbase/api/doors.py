"""Who may ask: on loopback whoever is on this machine, elsewhere whoever has a key."""

import ipaddress
from collections.abc import Mapping
from typing import Any

from litestar.concurrency import sync_to_thread
from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler

from factbase.api.problems import Refusal
from factbase.domain.key import Key, Scope
from factbase.store.base import Store
from factbase.store.keys import hash_of

AnyConnection = ASGIConnection[Any, Any, Any, Any]

LOCAL_NAME = "localhost"

# What a proxy adds; behind one, everybody seems to be on this machine.
_OF_PROXIES = ("forwarded", "via", "x-real-ip")
_OF_PROXIES_TOO = "x-forwarded-"

_CHALLENGE = {"WWW-Authenticate": 'Bearer realm="factbase"'}

OPEN_TO_ALL = "open_to_all"
NEEDS = "needs"
BODIES = "bodies"


def is_loopback(host: str) -> bool:
    """Whether nobody but this machine reaches *host*."""
    name = host.removeprefix("[").removesuffix("]")
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name.casefold() == LOCAL_NAME


def local_door(connection: AnyConnection, _: BaseRouteHandler) -> None:
    """Let in what this machine's own programs ask: no proxy, and no page of another site."""
    headers = connection.headers
    for name in headers:
        if name in _OF_PROXIES or name.startswith(_OF_PROXIES_TOO):
            raise Refusal(
                "proxied",
                f"{name} says that a proxy asks: serve on another address, with keys, behind one",
            )
    host = headers.get("host", "")
    if not is_loopback(_name_of(host)):
        raise Refusal("foreign-host", "ask for localhost or 127.0.0.1: another name may be a trick")
    _refuse_foreign_pages(headers, host)


async def key_door(connection: AnyConnection, handler: BaseRouteHandler) -> None:
    """Let in who has a key that allows it; what a machine asks to watch is open to all."""
    if handler.opt.get(OPEN_TO_ALL):
        return
    store: Store = connection.app.state.store
    key = await sync_to_thread(store.key_with, hash_of(_secret_in(connection)))
    if key is None:
        raise Refusal("key-unknown", "make another one: factbase key create", headers=_CHALLENGE)
    needed = handler.opt.get(NEEDS, Scope.READ)
    if needed not in key.scopes:
        raise Refusal("scope-missing", f"the key {key.id} has no scope {needed}")
    connection.scope["user"] = key


def body_door(connection: AnyConnection, handler: BaseRouteHandler) -> None:
    """Let in bodies of the media types that the endpoint reads, and no others."""
    offered = handler.opt.get(BODIES)
    if offered is None:
        return
    media_type = connection.headers.get("content-type", "").partition(";")[0].strip().lower()
    encoded = connection.headers.get("content-encoding", "identity").strip().lower()
    if media_type not in offered or encoded != "identity":
        raise Refusal("unsupported-media-type", f"send {' or '.join(offered)}, not compressed")


def key_of(scope: Mapping[str, Any]) -> Key | None:
    """Say whose key a request came with."""
    return scope.get("user")


def _secret_in(connection: AnyConnection) -> str:
    scheme, _, secret = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not secret.strip():
        raise Refusal("key-missing", "send Authorization: Bearer KEY", headers=_CHALLENGE)
    return secret.strip()


def _refuse_foreign_pages(headers: Mapping[str, str], host: str) -> None:
    origin = headers.get("origin")
    foreign = origin is not None and origin != f"http://{host}"
    if foreign or headers.get("sec-fetch-site", "none") not in {"none", "same-origin"}:
        raise Refusal("foreign-origin", "only pages of this server itself may ask")


def _name_of(host: str) -> str:
    """Say the name in a Host header, without its port."""
    if host.startswith("["):
        return host.partition("]")[0]
    return host.partition(":")[0]
