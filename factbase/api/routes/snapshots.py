"""GET and PUT /v1/snapshots: the revisions that have a name, and their files."""

import tarfile
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from litestar import Response, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, RawBody
from litestar.response import Stream

from factbase.api.answers import Listing, page
from factbase.api.asked import Asked
from factbase.api.bodies import JSON, read_json
from factbase.api.declared import DOCUMENT, LISTING, taking
from factbase.api.doors import BODIES, NEEDS
from factbase.api.moments import moment_at
from factbase.domain.errors import RevisionNotFound, SnapshotExists, SnapshotNotFound
from factbase.domain.key import Scope
from factbase.domain.revision import Snapshot
from factbase.listings.columns import SNAPSHOTS
from factbase.listings.encoding import encoded
from factbase.listings.sheet import columns
from factbase.settings import Settings
from factbase.store.base import Store
from factbase.store.manifest import FILES, MANIFEST
from factbase.store.snapshots import export_snapshot
from factbase.store.when import find_snapshot

TAR = "application/x-tar"

_BLOCK = 512
_CHUNK = 1024 * 1024


class SnapshotPage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of snapshots, by revision and name."""

    revision: int
    recorded_at: datetime | None
    items: tuple[Snapshot, ...]
    next: str | None


class Naming(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which revision gets the name."""

    known_at: str = "latest"


NAMING_BODY = {
    JSON: {
        "type": "object",
        "description": "Which revision gets the name: a WHEN, the latest else.",
        "properties": {"known_at": {"type": "string"}},
        "additionalProperties": False,
    }
}


@get("/snapshots", summary="The snapshots", **LISTING)
def list_snapshots(listing: NamedDependency[Asked]) -> Response[SnapshotPage]:
    """List the names that were given to revisions."""
    named = listing.store.snapshots()
    pinned = listing.pin("latest", places=2, beside=named)
    after = pinned.after or ("", "")
    rows = Listing(
        rows=[each for each in named if _place(each) > after],
        place=_place,
        columns=columns(*SNAPSHOTS),
    )
    return page(listing, pinned, rows)


@put(
    "/snapshots/{name:str}",
    status_code=201,
    summary="Name a revision",
    opt={NEEDS: Scope.WRITE, BODIES: (JSON,)},
    **taking(NAMING_BODY, also={200: Snapshot}),
)
def put_snapshot(
    name: FromPath[str],
    body: RawBody,
    store: NamedDependency[Store],
    settings: NamedDependency[Settings],
) -> Response[Snapshot]:
    """Give a revision a name for ever. 201; 200 where it has that name already, 409 for another."""
    revision = moment_at(store, read_json(body, Naming).known_at).end.revision
    if not revision:
        raise RevisionNotFound("there is no revision yet to name: send an article first")
    try:
        made = store.name_snapshot(name, revision=revision, created_at=settings.clock())
    except SnapshotExists:
        held = find_snapshot(store, name)
        if held.revision != revision:
            raise
        return _named(held, 200)
    return _named(made, 201)


@get(
    "/snapshots/{name:str}/export",
    media_type=TAR,
    summary="A snapshot's files",
    **{**DOCUMENT, "sync_to_thread": True},
)
def export(name: FromPath[str], files: NamedDependency[Asked]) -> Stream:
    """Send a snapshot's folder as a tar archive, as `factbase snapshot export` writes it."""
    if name == "latest" or not name[:1].isalpha():
        raise SnapshotNotFound(f"no snapshot is named {name!r}")
    pinned = files.pin(name)
    headers = {**pinned.headers, "Content-Disposition": f'attachment; filename="{name}.tar"'}
    return Stream(_archive(files.store, name), media_type=TAR, headers=headers)


def _archive(store: Store, name: str) -> Iterator[bytes]:
    """Write the folder beside, for an archive says sizes first; memory does not grow with it."""
    with tempfile.TemporaryDirectory(prefix="factbase-export-") as scratch:
        folder = Path(scratch) / name
        manifest = export_snapshot(store, name, folder)
        at = int(manifest.recorded_at.timestamp()) if manifest.recorded_at else 0
        for file in (*FILES.values(), MANIFEST):
            yield from _entry(folder / file, f"{name}/{file}", at)
    yield bytes(2 * _BLOCK)


def _entry(path: Path, name: str, at: int) -> Iterator[bytes]:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mtime = path.stat().st_size, at
    yield entry.tobuf()
    with path.open("rb") as file:
        yield from iter(lambda: file.read(_CHUNK), b"")
    yield bytes(-entry.size % _BLOCK)


def _named(snapshot: Snapshot, status: int) -> Response[Any]:
    headers = {"Cache-Control": "no-store", "Factbase-Revision": str(snapshot.revision)}
    return Response(encoded(snapshot), status_code=status, media_type=JSON, headers=headers)


def _place(snapshot: Snapshot) -> tuple[str, ...]:
    return f"{snapshot.revision:019}", snapshot.name
