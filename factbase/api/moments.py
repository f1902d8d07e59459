"""WHEN over HTTP: what the command line takes, folders aside."""

import re

from factbase.domain.errors import InvalidDate
from factbase.store.base import Store
from factbase.store.when import Moment, moment_of_revision, needs_store, resolve

# A plus in an address is a space once it is read.
_LOST_PLUS = re.compile(r"(T[\d:.]+) (\d\d:?\d\d)")

# A number and a snapshot's name mean one revision for ever; latest and the clock do not.
_FIXED = re.compile(r"\d+|(?!latest\Z)[A-Za-z].*")


def moment_at(store: Store, when: str) -> Moment:
    """Find what *when* means.

    InvalidDate for what is none, RevisionNotFound and SnapshotNotFound for what is not there.
    """
    if not needs_store(when):
        raise InvalidDate(f"{when!r} is a folder, and the server reads none: compare uploads")
    return resolve(_LOST_PLUS.sub(r"\1+\2", when), store=store)


def moment_again(store: Store, when: str, *, revision: int) -> Moment:
    """Find what *when* meant when the first page was asked for."""
    if when[:1].isalpha() and when != "latest":
        return moment_at(store, when)
    return moment_of_revision(store, revision)


def is_fixed(when: str) -> bool:
    """Whether *when* means the same for ever."""
    return _FIXED.fullmatch(when) is not None
