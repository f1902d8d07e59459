"""One way to write a value as bytes, so that equal content has equal hashes everywhere."""

import hashlib
from collections.abc import Iterable

import msgspec

# Sorted keys, no spaces, UTF-8 as it is: the bytes of a snapshot's lines and of every hash.
_ENCODER = msgspec.json.Encoder(order="sorted", decimal_format="string")

# 128 bits: nobody can make a second claim that fits an id, and it still fits a line.
ID_LENGTH = 32


def canonical_bytes(value: object) -> bytes:
    """Encode *value* as canonical JSON: sorted keys, no white space, decimals as strings."""
    return _ENCODER.encode(value)


def digest_of(*parts: bytes) -> str:
    """Hash *parts* (SHA-256, hexadecimal); each part's length counts, so that no two splits collide."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()


def id_of(prefix: str, parts: Iterable[str]) -> str:
    """Make an id such as ``a_5f0c…`` of what a thing is made of."""
    return f"{prefix}_{digest_of(*(part.encode() for part in parts))[:ID_LENGTH]}"
