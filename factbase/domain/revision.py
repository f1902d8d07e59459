"""A revision: one atomic change of the store, chained to the one before."""

from datetime import datetime

import msgspec


class Revision(msgspec.Struct, frozen=True, kw_only=True):
    """What was changed when, by whom and why. Ordered by number, never by clock."""

    number: int
    recorded_at: datetime
    """UTC; never earlier than the revision before."""
    author: str
    reason: str
    content: str
    """SHA-256 of the rows that it adds and removes."""
    previous_hash: str
    hash: str
    """SHA-256 of all of the above."""


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """A named revision."""

    name: str
    revision: int
    created_at: datetime
