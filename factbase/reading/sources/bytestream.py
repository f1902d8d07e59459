"""Bytes in bounded pieces: gzip is expanded as it is read, lines have a longest length."""

import codecs
import itertools
import zlib
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from factbase.domain.errors import ArticleUnreadable
from factbase.reading.reading import Chunks

CHUNK = 1 << 16
"""Bytes held at a time."""

BYTE_ORDER_MARK = "\ufeff"

_GZIP_WINDOW = 16 + zlib.MAX_WBITS
_UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class StreamBroken(ArticleUnreadable):
    """Bytes that end or break before their time; what came before has been read."""


class Line(msgspec.Struct, frozen=True):
    """One line without its end; content is None where it was longer than allowed."""

    number: int
    content: bytes | None


def chunks_of(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


def expanded(chunks: Chunks) -> Iterator[bytes]:
    """Expand gzip in bounded pieces whatever its ratio; StreamBroken where it ends early."""
    member: zlib._Decompress | None = None
    for chunk in chunks:
        rest = chunk
        while rest:
            member = member or zlib.decompressobj(_GZIP_WINDOW)
            yield from _expand(member, rest)
            rest = member.unused_data
            # A gzip file may be several, one after the other.
            member = None if member.eof else member
    if member is not None:
        raise StreamBroken("is cut short, its gzip data ends early; fetch the file again")


def as_utf8(chunks: Chunks) -> Iterator[bytes]:
    """Turn UTF-16 that says so by its first bytes into UTF-8; all else passes as it is."""
    stream = iter(chunks)
    first = next(stream, b"")
    whole = itertools.chain([first], stream)
    return _from_utf_16(whole) if first.startswith(_UTF_16_MARKS) else whole


def lines_of(chunks: Chunks, *, longest: int) -> Iterator[Line]:
    """Cut into lines; one of more than *longest* bytes is passed over without being held."""
    held = _Held(longest)
    numbers = itertools.count(1)
    for chunk in chunks:
        *ended, rest = chunk.split(b"\n")
        for part in ended:
            held.add(part)
            yield Line(next(numbers), held.take())
        held.add(rest)
    if held.size:
        yield Line(next(numbers), held.take())


def read_within(chunks: Chunks, *, limit: int) -> bytes:
    """Read all of it; ArticleUnreadable as soon as it is more than *limit* bytes."""
    held = _Held(limit)
    for chunk in chunks:
        held.add(chunk)
        if held.size > limit:
            raise ArticleUnreadable(too_large(limit))
    return held.take() or b""


def decode(content: bytes) -> str:
    """Read UTF-8, its byte order mark aside; ArticleUnreadable says where it is none."""
    try:
        return content.decode().removeprefix(BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        raise ArticleUnreadable(
            f"is not UTF-8: byte 0x{content[error.start]:02X} at offset {error.start}; convert it, "
            "for instance with: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW"
        ) from None


def too_large(limit: int) -> str:
    return f"is larger than {limit:,} bytes; split it, or raise the setting text_limit"


class _Held:
    """Bytes until they are taken; past the longest length only their number is kept."""

    def __init__(self, longest: int) -> None:
        self._longest = longest
        self._parts: list[bytes] = []
        self.size = 0

    def add(self, part: bytes) -> None:
        self.size += len(part)
        if self.size <= self._longest:
            self._parts.append(part)
        else:
            self._parts.clear()

    def take(self) -> bytes | None:
        content = b"".join(self._parts) if self.size <= self._longest else None
        self._parts.clear()
        self.size = 0
        return content


def _expand(member: "zlib._Decompress", content: bytes) -> Iterator[bytes]:
    try:
        while not member.eof:
            piece = member.decompress(content, CHUNK)
            content = member.unconsumed_tail
            yield piece
            if not content and len(piece) < CHUNK:
                return
    except zlib.error:
        raise StreamBroken("is no gzip data, or is damaged; fetch the file again") from None


def _from_utf_16(chunks: Chunks) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder("utf-16")()
    try:
        for chunk in chunks:
            yield decoder.decode(chunk).encode()
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise StreamBroken(
            f"begins as UTF-16 and breaks off ({error.reason}); save it as UTF-8"
        ) from None
