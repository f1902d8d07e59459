"""Cursors: where a page ended, of which question, at which revisions; opaque to who holds one."""

import base64
import binascii

import msgspec

from factbase.api.problems import Refusal
from factbase.domain.canonical import canonical_bytes, digest_of

_SEAL_LENGTH = 12


class Cursor(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A page goes on after the row at this place, in what was known at these revisions."""

    question: str
    """Digest of the address and all that was asked but the page: another is another listing."""
    revisions: tuple[int, ...]
    after: tuple[str, ...]


def question_of(path: str, asked: object) -> str:
    return digest_of(canonical_bytes((path, asked)))[:_SEAL_LENGTH]


def written(cursor: Cursor) -> str:
    body = canonical_bytes(cursor)
    return base64.urlsafe_b64encode(_seal(body) + body).decode().rstrip("=")


def read(text: str, *, question: str, places: int) -> Cursor:
    """Read what `written` wrote for this question; Refusal for all else."""
    try:
        whole = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        seal, body = whole[:_SEAL_LENGTH], whole[_SEAL_LENGTH:]
        cursor = msgspec.json.decode(body, type=Cursor)
    except (binascii.Error, ValueError, msgspec.MsgspecError):
        raise _refused() from None
    if seal != _seal(body) or cursor.question != question or len(cursor.after) != places:
        raise _refused()
    return cursor


def _seal(body: bytes) -> bytes:
    return digest_of(b"cursor", body)[:_SEAL_LENGTH].encode()


def _refused() -> Refusal:
    return Refusal(
        "invalid-cursor", "take the cursor from the page before, and ask for the same otherwise"
    )
