"""What a snapshot folder says of itself: ``snapshot.json``."""

from datetime import datetime
from pathlib import Path

import msgspec

from factbase.domain.canonical import digest_of
from factbase.domain.errors import SnapshotInvalid

FORMAT = 1

MANIFEST = "snapshot.json"

FILES = {
    "articles": "articles.jsonl",
    "figures": "figures.jsonl",
    "claims": "claims.jsonl",
    "observations": "observations.jsonl",
}
"""The file of each table, in the order in which a reader wants them."""

# A manifest has a dozen lines; whatever is larger is none.
_MAX_BYTES = 64 * 1024


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The head of a snapshot folder. Only content, counts and sha256 follow from its records."""

    format: int = FORMAT
    name: str
    revision: int
    """0 for a store without any."""
    recorded_at: datetime | None
    counts: dict[str, int]
    """Records, by table."""
    sha256: dict[str, str]
    """Of each file, hexadecimal."""
    content: str
    """Of the four files: equal where, and only where, two snapshots hold the same records."""
    chain: str | None
    """The hash of the revision, which is chained to all before it."""


def content_of(sha256: dict[str, str]) -> str:
    """Hash the hashes of the four files, in their order."""
    return digest_of(*(sha256[name].encode() for name in FILES.values()))


def read_manifest(folder: Path) -> Manifest:
    """Read the folder's head; SnapshotInvalid where there is none that this version reads."""
    path = folder / MANIFEST
    body = _body(path)
    try:
        version = msgspec.json.decode(body, type=_Versioned).format
        if version != FORMAT:
            raise SnapshotInvalid(
                f"{path}: format {version} is not format {FORMAT}, which this factbase reads; "
                "use the version of factbase that wrote it, or export it again"
            )
        return _checked(msgspec.json.decode(body, type=Manifest), path)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise SnapshotInvalid(f"{path}: is no snapshot's head ({error}); export it again") from None


def write_manifest(manifest: Manifest) -> bytes:
    """Write the head for people and for ``git diff``: a key a line."""
    return msgspec.json.format(msgspec.json.encode(manifest, order="sorted"), indent=2) + b"\n"


class _Versioned(msgspec.Struct):
    format: int


def _body(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            body = file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        raise SnapshotInvalid(
            f"{path}: is missing, so {path.parent} is no snapshot, or its export never ended; "
            "export it again into a new folder"
        ) from None
    except OSError as error:
        raise SnapshotInvalid(f"{path}: cannot be read: {error.strerror}") from error
    if len(body) > _MAX_BYTES:
        raise SnapshotInvalid(f"{path}: is too large to be a snapshot's head; export it again")
    return body


def _checked(manifest: Manifest, path: Path) -> Manifest:
    if manifest.counts.keys() != FILES.keys() or manifest.sha256.keys() != set(FILES.values()):
        raise SnapshotInvalid(f"{path}: does not name the four files; export it again")
    if manifest.content != content_of(manifest.sha256):
        raise SnapshotInvalid(
            f"{path}: content is not the hash of sha256: one was changed by hand; export it again"
        )
    return manifest
