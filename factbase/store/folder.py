"""A snapshot folder, read as a view: in step, line by line, whatever its size.

Each pass over a file checks what can be seen in passing: whole lines, ids that rise, and at its
end the count and the hash. So no answer that took a whole file rests on a damaged one.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TypeVar

import msgspec

from factbase.domain.canonical import canonical_bytes, from_canonical
from factbase.domain.diff import Row
from factbase.domain.errors import SnapshotInvalid
from factbase.domain.record import Record
from factbase.domain.revision import Revision
from factbase.store.manifest import FILES, Manifest, read_manifest
from factbase.store.scan import MEND, TABLES, ScanView, record_of

R = TypeVar("R", bound=Record)

# A text may have 10 MB, and JSON may write a character of it with six.
MAX_LINE_BYTES = 64 * 1024 * 1024


class FolderView(ScanView):
    """What a snapshot folder holds; SnapshotInvalid names the file and line that is damaged."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest: Manifest = read_manifest(folder)

    @property
    def revision(self) -> Revision | None:
        """The revision it was exported at, of which a folder keeps number, time and hash."""
        manifest = self.manifest
        if manifest.recorded_at is None or manifest.chain is None:
            return None
        return Revision(
            number=manifest.revision,
            recorded_at=manifest.recorded_at,
            author="",
            reason="",
            content="",
            previous_hash="",
            hash=manifest.chain,
        )

    def rows(self, table: str) -> Iterator[Row]:
        return (row for _, row in self._numbered(table))

    def records(self, kind: type[R]) -> Iterator[R]:
        table = TABLES[kind]
        for number, row in self._numbered(table):
            yield self._record(row, kind, f"{self._path(table)}:{number}")

    def checked_records(self, kind: type[R]) -> Iterator[tuple[str, R]]:
        """List records with where each stands; also refuse what this version would not write."""
        table = TABLES[kind]
        for number, row in self._numbered(table):
            where = f"{self._path(table)}:{number}"
            record = self._record(row, kind, where)
            if canonical_bytes(record) != row.body:
                raise SnapshotInvalid(f"{where}: is not written as a snapshot is; {MEND}")
            yield where, record

    def _numbered(self, table: str) -> Iterator[tuple[int, Row]]:
        path = self._path(table)
        whole = hashlib.sha256()
        last, number = "", 0
        for number, line in enumerate(_lines(path), start=1):
            whole.update(line)
            row = Row(table, _id_of(line, f"{path}:{number}"), line[:-1])
            _refuse_disorder(last, row.id, f"{path}:{number}")
            last = row.id
            yield number, row
        self._check_end(path, number, whole.hexdigest())

    def _check_end(self, path: Path, count: int, sha256: str) -> None:
        manifest = self.manifest
        told = manifest.counts[path.stem]
        if count != told:
            raise SnapshotInvalid(
                f"{path}:{count}: ends here, but snapshot.json tells of {told} records; {MEND}"
            )
        if sha256 != manifest.sha256[path.name]:
            raise SnapshotInvalid(
                f"{path}: was changed since its export: its SHA-256 is not the one that "
                f"snapshot.json has; {MEND}"
            )

    def _record(self, row: Row, kind: type[R], where: str) -> R:
        try:
            return record_of(row, kind)
        except SnapshotInvalid as error:
            raise SnapshotInvalid(f"{where}: {error}") from None

    def _path(self, table: str) -> Path:
        return self.folder / FILES[table]


class _Named(msgspec.Struct):
    id: str


def _lines(path: Path) -> Iterator[bytes]:
    """Read line by line, each with its end; a line is bounded, so memory is."""
    with _opened(path) as file:
        for number, line in enumerate(iter(lambda: file.readline(MAX_LINE_BYTES), b""), start=1):
            if not line.endswith(b"\n"):
                wrong = "is cut short" if len(line) < MAX_LINE_BYTES else "is too long"
                raise SnapshotInvalid(f"{path}:{number}: {wrong}; {MEND}")
            yield line


def _opened(path: Path) -> IO[bytes]:
    try:
        if not path.is_file() and path.exists():
            raise SnapshotInvalid(f"{path}: is no file; {MEND}")
        return path.open("rb")
    except FileNotFoundError:
        raise SnapshotInvalid(f"{path}: is missing; {MEND}") from None
    except OSError as error:
        raise SnapshotInvalid(f"{path}: cannot be read: {error.strerror}") from error


def _id_of(line: bytes, where: str) -> str:
    try:
        return from_canonical(line, _Named).id
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise SnapshotInvalid(f"{where}: is no record ({error}); {MEND}") from None


def _refuse_disorder(last: str, this: str, where: str) -> None:
    if this > last:
        return
    wrong = f"has {this} twice" if this == last else f"{this} stands after {last}, out of order"
    raise SnapshotInvalid(f"{where}: {wrong}; {MEND}")
