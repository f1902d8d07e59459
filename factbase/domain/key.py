"""A key that lets a program ask a server; what it opens is known by a hash alone."""

from datetime import datetime
from enum import StrEnum

import msgspec


class Scope(StrEnum):
    """What a key allows; writing alone does not let one read."""

    READ = "read"
    WRITE = "write"


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """A key, without its secret, which was shown once and is kept nowhere."""

    id: str
    name: str
    """Who has it: the author of what is written with it."""
    scopes: tuple[Scope, ...]
    created_at: datetime
    revoked_at: datetime | None = None
