"""One way to write a value as bytes, so that equal content has equal hashes everywhere."""

import hashlib
import json
from collections.abc import Iterable
from typing import TypeVar

import msgspec

# Sorted keys, no spaces, UTF-8 as it is: the bytes of a snapshot's lines and of every hash.
_ENCODER = msgspec.json.Encoder(order="sorted", decimal_format="string")

# 128 bits: nobody can make a second claim that fits an id, and it still fits a line.
ID_LENGTH = 32

T = TypeVar("T")


def canonical_bytes(value: object) -> bytes:
    r"""Encode *value* as canonical JSON: sorted keys, no white space, decimals as strings.

    Half of a surrogate pair, which UTF-8 cannot hold, is written as its escape: ``\ud83d``.
    """
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        return _with_lone_surrogates(value)


def from_canonical(body: bytes | str, kind: type[T]) -> T:
    """Read what canonical_bytes wrote; msgspec's DecodeError for anything else."""
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError as error:
        return _from_lone_surrogates(body, kind, error)


def digest_of(*parts: bytes) -> str:
    """Hash *parts* (SHA-256, hexadecimal); their lengths count, so that no two splits collide."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()


def id_of(prefix: str, parts: Iterable[str]) -> str:
    """Make an id such as ``a_5f0c…`` of what a thing is made of."""
    return f"{prefix}_{digest_of(*map(_utf8, parts))[:ID_LENGTH]}"


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _with_lone_surrogates(value: object) -> bytes:
    # msgspec refuses them; json passes them on, and writes all else as msgspec does.
    plain = msgspec.to_builtins(value)
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


def _from_lone_surrogates(body: bytes | str, kind: type[T], error: msgspec.DecodeError) -> T:
    try:
        plain = json.loads(body)
    except ValueError:
        raise error from None
    return msgspec.convert(plain, kind)
