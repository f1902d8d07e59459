"""A path that a person named, as the files to read: itself, or what a folder holds."""

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec

from factbase.reading.unreadable import PassedOver, Unreadable

ENDINGS = (".txt", ".md", ".jsonl", ".jsonl.gz")
"""What is read, in the order in which `read` lists their readers."""

_NAMED = ", ".join(ENDINGS[:-1]) + f" or {ENDINGS[-1]}"
_SHOWN = 3


class Found(msgspec.Struct, frozen=True):
    """A file to read; its key is its name, below a folder its path within it."""

    path: Path
    key: str
    ending: str
    """One of ENDINGS, or none at all: then what it holds decides, as with standard input."""


def find_files(name: str) -> Iterator[Found | Unreadable]:
    """List the files to read under *name*: folders sorted, to any depth, hidden files left out."""
    path = Path(name)
    if "\0" in name:
        yield Unreadable(path=name, why="is no file name; it holds a NUL character")
    elif os.path.isdir(name):  # noqa: PTH112  # Path.is_dir() raises where a folder above is closed
        yield from _find_in_folder(path)
    else:
        yield _named_file(path)


def _named_file(path: Path) -> Found | Unreadable:
    ending = ending_of(path.name)
    # /dev/fd/63 of a shell's <(…) has no ending, nor has a file called "draft".
    if ending is None and path.suffix:
        return Unreadable(path=str(path), why=_advice(path))
    return Found(path, path.name, ending or "")


def ending_of(name: str) -> str | None:
    """Which of ENDINGS a file's name has; None for a file that is not read."""
    return next((end for end in ENDINGS if name.lower().endswith(end)), None)


def _find_in_folder(folder: Path) -> Iterator[Found | Unreadable]:
    passed: list[str] = []
    count = 0
    for path in _walk(folder):
        ending = ending_of(path.name)
        if ending is None:
            passed.append(path.name)
        else:
            count += 1
            yield Found(path, path.relative_to(folder).as_posix(), ending)
    if not count:
        yield Unreadable(path=str(folder), why=f"holds no article: no file ends in {_NAMED}")
    elif passed:
        yield PassedOver(path=str(folder), why=_passed_over(passed))


def _walk(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place, name) for name in sorted(files) if not name.startswith("."))


def _passed_over(names: list[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"passed over {shown}{more}; only {_NAMED} is read"


def _advice(path: Path) -> str:
    if path.name.lower().endswith((".html", ".htm")):
        return "is HTML, which is not read; save the page as text (.txt) or give its text as JSONL"
    return f"ends in {path.suffix}; what is read ends in {_NAMED}"
