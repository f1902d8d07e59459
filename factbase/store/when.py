"""WHEN: how a person names what was known, and the view that it means.

A revision's number, ``latest``, a snapshot's name, a day (to its end in UTC), a time with its
offset, or the folder of a snapshot, which has a slash and needs no store.
"""

import re
from datetime import UTC, date, datetime, time
from pathlib import Path

import msgspec

from factbase.domain.diff import End
from factbase.domain.errors import InvalidDate, SnapshotNotFound, StoreNotFound
from factbase.domain.revision import Revision, Snapshot
from factbase.store.base import Store, View
from factbase.store.folder import FolderView

LATEST = "latest"

_FORMS = (
    "a revision's number, latest, a snapshot's name, a day (2024-01-26), a time with its offset "
    "(2024-01-26T18:00+00:00) or a snapshot's folder (with a slash: ./first)"
)


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """What a WHEN means: the end of a diff, and the view that answers for it."""

    end: End
    view: View
    store: Store | None = None
    """The store whose revision it is; None for a folder."""
    note: str | None = None
    """What a person should be told of how their words were read."""


def needs_store(when: str) -> bool:
    """Whether *when* speaks of a store; a folder answers for itself."""
    return not _is_folder(when)


def resolve(when: str, *, store: Store | None = None) -> Moment:
    """Find what *when* means.

    RevisionNotFound for a revision to come, SnapshotNotFound, SnapshotInvalid for a folder that
    is none, InvalidDate for what is nothing of all that, StoreNotFound if it takes a store.
    """
    if _is_folder(when):
        return moment_of_folder(Path(when))
    if store is None:
        raise StoreNotFound(f"{when!r} is looked up in a store, and there is none")
    if when == LATEST:
        return moment_of_view(store.at(), store=store)
    if _NUMBER.fullmatch(when):
        return moment_of_revision(store, int(when))
    if when[:1].isalpha():
        return moment_of_snapshot(store, when)
    return _by_clock(store, when)


def view_at(store: Store, when: str) -> View:
    """Find the view that *when* means, for what reads at one time only."""
    return resolve(when, store=store).view


def moment_of_folder(folder: Path) -> Moment:
    """Speak of the snapshot in *folder*, by the name that it was exported by."""
    view = FolderView(folder)
    head = view.manifest
    end = End(revision=head.revision, recorded_at=head.recorded_at, snapshot=head.name)
    return Moment(end=end, view=view)


def moment_of_revision(store: Store, number: int) -> Moment:
    """Speak of a revision; 0 is the store before its first."""
    return moment_of_view(store.at(number), store=store)


def moment_of_snapshot(store: Store, name: str) -> Moment:
    """Speak of a revision by the name that it was given."""
    found = find_snapshot(store, name)
    return moment_of_view(store.at(found.revision), store=store, snapshot=name)


def moment_of_view(
    view: View, *, store: Store | None = None, snapshot: str | None = None, note: str | None = None
) -> Moment:
    """Speak of any view, such as one held in memory."""
    revision = view.revision
    end = End(
        revision=0 if revision is None else revision.number,
        recorded_at=None if revision is None else revision.recorded_at,
        snapshot=snapshot,
    )
    return Moment(end=end, view=view, store=store, note=note)


def find_snapshot(store: Store, name: str) -> Snapshot:
    """Find a snapshot by name; SnapshotNotFound says which there are."""
    snapshots = store.snapshots()
    for snapshot in snapshots:
        if snapshot.name == name:
            return snapshot
    names = ", ".join(snapshot.name for snapshot in snapshots[-_LISTED:])
    known = f"the latest are {names}" if names else "the store has none"
    raise SnapshotNotFound(f"no snapshot is named {name!r}: {known}. WHEN is {_FORMS}")


_LISTED = 5

# No store has more revisions, and int() refuses a number of thousands of digits.
_NUMBER = re.compile(r"[0-9]{1,18}")

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _is_folder(when: str) -> bool:
    return "/" in when


def _by_clock(store: Store, when: str) -> Moment:
    asked = _time_of(when)
    revision = store.revision_recorded_by(asked)
    number = 0 if revision is None else revision.number
    note = f"{_read_as(when, asked)}: {_in_words(revision)}"
    return moment_of_view(store.at(number), store=store, note=note)


def _time_of(when: str) -> datetime:
    try:
        if _DAY.fullmatch(when):
            return datetime.combine(date.fromisoformat(when), time.max, UTC)
        asked = datetime.fromisoformat(when)
    except ValueError:
        raise InvalidDate(f"{when!r} is no WHEN: give {_FORMS}") from None
    if asked.tzinfo is None:
        raise InvalidDate(f"{when!r} has no offset: write {when}+00:00 for UTC, or your own")
    return asked


def _read_as(when: str, asked: datetime) -> str:
    if _DAY.fullmatch(when):
        return f"{when} is read as the end of that day in UTC"
    return f"{when} is {asked.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _in_words(revision: Revision | None) -> str:
    return "before the first revision" if revision is None else f"revision {revision.number}"
