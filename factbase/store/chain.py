"""The chain of hashes: each revision vouches for its rows and for the revision before."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

from factbase.domain.canonical import canonical_bytes, digest_of
from factbase.domain.errors import InvalidDate
from factbase.domain.revision import Revision

BEFORE_THE_FIRST = "0" * 64
"""What the first revision names as the hash of the one before."""


class Change(NamedTuple):
    """One row that a revision removes (added is 0) or adds (1), and the digest of its body.

    The digest stands for the body: where a body is erased by law, the chain still fits.
    """

    kind: str
    id: str
    added: int
    digest: str


def content_of(changes: Iterable[Change]) -> str:
    """Hash *changes*, which come sorted; reads them one by one, however many there are."""
    content = hashlib.sha256()
    for change in changes:
        content.update(canonical_bytes(change) + b"\n")
    return content.hexdigest()


def next_revision(
    previous: Revision | None, *, recorded_at: datetime, author: str, reason: str, content: str
) -> Revision:
    """Chain a revision to *previous*; its time is never earlier, wherever the clock went."""
    moment = in_utc(recorded_at)
    return hashed(
        Revision(
            number=1 if previous is None else previous.number + 1,
            recorded_at=moment if previous is None else max(moment, previous.recorded_at),
            author=author,
            reason=reason,
            content=content,
            previous_hash=BEFORE_THE_FIRST if previous is None else previous.hash,
            hash="",
        )
    )


def hashed(revision: Revision) -> Revision:
    """Give *revision* the hash of all else that it says."""
    said = (
        revision.number,
        moment_text(revision.recorded_at),
        revision.author,
        revision.reason,
        revision.content,
        revision.previous_hash,
    )
    return Revision(
        number=revision.number,
        recorded_at=revision.recorded_at,
        author=revision.author,
        reason=revision.reason,
        content=revision.content,
        previous_hash=revision.previous_hash,
        hash=digest_of(canonical_bytes(said)),
    )


def in_utc(moment: datetime) -> datetime:
    """Read *moment* in UTC; InvalidDate for one without an offset, which could mean any."""
    if moment.tzinfo is None:
        raise InvalidDate(f"{moment.isoformat()} needs an offset, such as {moment.isoformat()}Z")
    return moment.astimezone(UTC)


def moment_text(moment: datetime) -> str:
    """Write *moment* in UTC to the microsecond, so that texts sort as the moments do."""
    return in_utc(moment).isoformat(timespec="microseconds")
