"""Snapshots as folders: exported, verified, imported, all in step and to the byte."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from factbase.domain.diff import Row
from factbase.domain.errors import FolderUnusable
from factbase.store.base import Store, View
from factbase.store.manifest import FILES, MANIFEST, Manifest, content_of, write_manifest
from factbase.store.scan import rows_of
from factbase.store.when import find_snapshot


def export_snapshot(store: Store, name: str, folder: Path) -> Manifest:
    """Write the snapshot *name* to *folder*; FolderUnusable unless that is new or empty."""
    return export(store.at(find_snapshot(store, name).revision), folder, name=name)


def export(view: View, folder: Path, *, name: str) -> Manifest:
    """Write what *view* holds to *folder* as the snapshot *name*.

    The head is written last, once all else is safe on disk: what a crash leaves is no snapshot.
    """
    with _new(folder):
        counts, sha256 = {}, {}
        for table, file in FILES.items():
            counts[table], sha256[file] = _write(folder / file, rows_of(view, [table]))
        manifest = _manifest(view, name, counts, sha256)
        _write_safely(folder / MANIFEST, [write_manifest(manifest)])
        _make_safe(folder)
    return manifest


def _manifest(view: View, name: str, counts: dict[str, int], sha256: dict[str, str]) -> Manifest:
    revision = view.revision
    return Manifest(
        name=name,
        revision=0 if revision is None else revision.number,
        recorded_at=None if revision is None else revision.recorded_at,
        counts=counts,
        sha256=sha256,
        content=content_of(sha256),
        chain=None if revision is None else revision.hash,
    )


def _write(path: Path, rows: Iterable[Row]) -> tuple[int, str]:
    """Write a line a row; say how many, and their hash."""
    lines = _Lines()
    _write_safely(path, lines.of(rows))
    return lines.count, lines.whole.hexdigest()


class _Lines:
    """Rows on their way to a file, counted and hashed as they pass."""

    def __init__(self) -> None:
        self.whole = hashlib.sha256()
        self.count = 0

    def of(self, rows: Iterable[Row]) -> Iterator[bytes]:
        for row in rows:
            line = row.body + b"\n"
            self.whole.update(line)
            self.count += 1
            yield line


def _write_safely(path: Path, parts: Iterable[bytes]) -> None:
    with path.open("xb") as file:
        file.writelines(parts)
        file.flush()
        os.fsync(file.fileno())


def _make_safe(folder: Path) -> None:
    """Make the names in *folder* outlast a power cut, as their bytes do already."""
    entries = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(entries)
    finally:
        os.close(entries)


@contextmanager
def _new(folder: Path) -> Iterator[None]:
    """Hold a folder that nothing is in; leave nothing in it where the writing fails."""
    try:
        existed = folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_full(folder)
        try:
            yield
        except BaseException:
            _clear(folder, existed=existed)
            raise
    except OSError as error:
        raise FolderUnusable(
            f"{folder}: a snapshot cannot be written there: {error.strerror}"
        ) from error


def _refuse_full(folder: Path) -> None:
    if any(folder.iterdir()):
        raise FolderUnusable(
            f"{folder}: is not empty, and a snapshot overwrites nothing; name a new folder"
        )


def _clear(folder: Path, *, existed: bool) -> None:
    for name in (*FILES.values(), MANIFEST):
        (folder / name).unlink(missing_ok=True)
    if not existed:
        folder.rmdir()
