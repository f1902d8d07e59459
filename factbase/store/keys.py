"""Keys to a server, kept beside the history: made, looked up by a hash, revoked."""

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime

from factbase.domain.errors import KeyNotFound
from factbase.domain.key import Key, Scope
from factbase.store.base import Store
from factbase.store.chain import moment_text
from factbase.store.database import Connection, Values
from factbase.store.escaping import escape, unescape

PREFIX = "fb_"
"""What every secret begins with, so that one that leaked is recognised."""

ADD_KEY = """
INSERT INTO api_key (id, name, scopes, secret_hash, created_at)
VALUES (:id, :name, :scopes, :secret_hash, :created_at)
"""

REVOKE_KEY = """
UPDATE api_key
SET revoked_at = :revoked_at
WHERE id = :id AND revoked_at IS NULL
"""

KEYS = """
SELECT id, name, scopes, created_at, revoked_at
FROM api_key
ORDER BY created_at, id
"""

KEY_WITH = """
SELECT id, name, scopes, created_at, revoked_at
FROM api_key
WHERE secret_hash = :secret_hash AND revoked_at IS NULL
"""


def make_key(
    store: Store, name: str, *, scopes: Iterable[Scope], created_at: datetime
) -> tuple[Key, str]:
    """Make a key and its secret, which is returned here and never again."""
    wanted = set(scopes)
    secret = PREFIX + secrets.token_urlsafe(32)
    key = Key(
        id=f"k_{secrets.token_hex(4)}",
        name=name,
        scopes=tuple(scope for scope in Scope if scope in wanted),
        created_at=created_at,
    )
    store.add_key(key, secret_hash=hash_of(secret))
    return key, secret


def hash_of(secret: str) -> str:
    """Hash a secret. It has 256 random bits: nothing slower is needed to keep it."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def add_key(connection: Connection, key: Key, secret_hash: str) -> None:
    row = {
        "id": key.id,
        "name": escape(key.name),
        "scopes": " ".join(key.scopes),
        "secret_hash": secret_hash,
        "created_at": moment_text(key.created_at),
    }
    connection.change(ADD_KEY, [row])


def all_keys(connection: Connection) -> tuple[Key, ...]:
    return tuple(_key_of(row) for row in connection.fetch(KEYS))


def key_with(connection: Connection, secret_hash: str) -> Key | None:
    rows = connection.fetch(KEY_WITH, secret_hash=secret_hash)
    return _key_of(rows[0]) if rows else None


def revoke_key(connection: Connection, key: str, revoked_at: datetime) -> None:
    row = {"id": escape(key), "revoked_at": moment_text(revoked_at)}
    if not connection.change(REVOKE_KEY, [row]):
        raise KeyNotFound(f"no key {key!r} is in use: factbase key list shows which there are")


def _key_of(row: Values) -> Key:
    key, name, scopes, created_at, revoked_at = row
    return Key(
        id=key,
        name=unescape(name),
        scopes=tuple(map(Scope, scopes.split())),
        created_at=datetime.fromisoformat(created_at),
        revoked_at=None if revoked_at is None else datetime.fromisoformat(revoked_at),
    )
