"""Taking a snapshot folder in, and holding it against a store."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import msgspec

from factbase.domain.canonical import digest_of
from factbase.domain.delta import Pair, paired
from factbase.domain.diff import Row
from factbase.domain.errors import (
    HistoryBroken,
    RevisionNotFound,
    SnapshotConflict,
    SnapshotInvalid,
)
from factbase.domain.figure import Figure, Observation, observation_id_of
from factbase.domain.record import ArticleVersion, ClaimRecord
from factbase.domain.revision import Revision
from factbase.store.base import Store, View
from factbase.store.folder import FolderView
from factbase.store.manifest import FILES, Manifest
from factbase.store.rows import batch_of
from factbase.store.scan import rows_of


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """What an import came to; no revision where the store held all of it."""

    manifest: Manifest
    revision: Revision | None
    added: dict[str, int]
    """Records, by table."""


def verify_folder(folder: Path, *, against: Store | None = None) -> Manifest:
    """Check a snapshot folder to the byte, and that the store *against* still says the same.

    SnapshotInvalid names the file and line that is damaged; HistoryBroken says what the store's
    revision has otherwise.
    """
    view = FolderView(folder)
    _check(view)
    if against is not None:
        _check_against(view, against)
    return view.manifest


def import_folder(store: Store, folder: Path, *, author: str, recorded_at: datetime) -> Imported:
    """Record what the snapshot in *folder* holds and the store does not, as one revision.

    Nothing is written where the folder is damaged (SnapshotInvalid), or where the store has a
    record of the same id that says otherwise (SnapshotConflict).
    """
    view = FolderView(folder)
    _check(view)
    held = store.at()
    counts = _count_missing(held, view)
    revision = store.record(
        batch_of(added=_missing(held, view), removed=()),
        author=author,
        reason=f"import of snapshot {view.manifest.name}",
        recorded_at=recorded_at,
    )
    return Imported(manifest=view.manifest, revision=revision, added=counts)


def _count_missing(held: View, offered: FolderView) -> dict[str, int]:
    """Count the rows that only the folder has; SnapshotConflict where the two disagree."""
    counts = dict.fromkeys(FILES, 0)
    conflicts = []
    for ours, theirs in paired(rows_of(held), rows_of(offered)):
        if theirs is not None and ours is None:
            counts[theirs.table] += 1
        elif theirs is not None:
            conflicts.append(theirs)
    if conflicts:
        raise SnapshotConflict(_disagreement(offered.folder, conflicts))
    return counts


def _missing(held: View, offered: FolderView) -> Iterator[Row]:
    for ours, theirs in paired(rows_of(held), rows_of(offered)):
        if theirs is not None and ours is None:
            yield theirs


def _disagreement(folder: Path, conflicts: list[Row]) -> str:
    first = ", ".join(f"{row.table} {row.id}" for row in conflicts[:_NAMED])
    more = len(conflicts) - _NAMED
    rest = f" and {more} more" if more > 0 else ""
    return (
        f"{folder}: the store says otherwise of {first}{rest}; compare them with factbase diff, "
        "or import into a new store"
    )


_NAMED = 3


def _check(view: FolderView) -> None:
    """Read every record, and see that it speaks of records that are there."""
    articles = set(_articles(view))
    figures = {figure.id for _, figure in view.checked_records(Figure)}
    for where, record in _claims_and_observations(view):
        _must_have(record.article, articles, where)
        if isinstance(record, Observation):
            _must_have(record.figure, figures, where)


def _articles(view: FolderView) -> Iterator[str]:
    for where, version in view.checked_records(ArticleVersion):
        if digest_of(version.text.encode("utf-8", "surrogatepass")) != version.text_hash:
            raise SnapshotInvalid(f"{where}: text_hash is not that of the text; export it again")
        yield version.id


def _claims_and_observations(view: FolderView) -> Iterator[tuple[str, ClaimRecord | Observation]]:
    """List each claim with its observation: ids differ in a letter, so both files go in step."""
    observations = view.checked_records(Observation)
    at, seen = next(observations, ("", None))
    for where, claim in view.checked_records(ClaimRecord):
        yield where, claim
        if seen is not None and (seen.claim, seen.id) == (claim.id, observation_id_of(claim.id)):
            yield at, seen
            at, seen = next(observations, ("", None))
    if seen is not None:
        raise SnapshotInvalid(f"{at}: is of claim {seen.claim}, which claims.jsonl has not")


def _must_have(wanted: str, known: set[str], where: str) -> None:
    if wanted not in known:
        raise SnapshotInvalid(f"{where}: speaks of {wanted}, which the snapshot has not")


def _check_against(offered: FolderView, store: Store) -> None:
    manifest = offered.manifest
    try:
        held = store.at(manifest.revision)
    except RevisionNotFound as error:
        raise HistoryBroken(
            f"{offered.folder}: is no snapshot of this store, where {error}"
        ) from error
    for pair in paired(rows_of(held), rows_of(offered)):
        raise HistoryBroken(_difference(pair, offered))
    chain = None if held.revision is None else held.revision.hash
    if chain != manifest.chain:
        raise HistoryBroken(
            f"{offered.folder}: has the records of the store's revision {manifest.revision}, but "
            "not its history: the chain's hashes differ"
        )


def _difference(pair: Pair, offered: FolderView) -> str:
    ours, theirs = pair
    which = "they differ in" if ours and theirs else f"only the {_ONE[ours is None]} has"
    named = ", ".join(dict.fromkeys(f"{row.table} {row.id}" for row in pair if row is not None))
    return (
        f"{offered.folder}: the store's revision {offered.manifest.revision} is not what was "
        f"exported: {which} {named}"
    )


_ONE = {True: "snapshot", False: "store"}
