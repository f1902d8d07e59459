"""The only door to quantulum3: its units are read once and kept as a small file.

Reading quantulum3 costs two seconds, the file a millisecond. The file stands in the user's cache
folder; where it is stale, cut short or cannot be written, the units are read anew.
"""

import contextlib
import os
import tempfile
from functools import cache
from importlib.metadata import version
from pathlib import Path

import msgspec

# Raise it when the shape of Knowledge, or what goes into it, changes.
_SCHEMA = 1


class Knowledge(msgspec.Struct, frozen=True):
    """Units by what they are called, and the kind of quantity behind each unit."""

    schema: int
    source: str
    surfaces: dict[str, str]
    """Name or plural in small letters: unit."""
    symbols: dict[str, str]
    """Symbol as written: unit."""
    entities: dict[str, str]
    """Unit: length, mass, currency …"""


@cache
def knowledge() -> Knowledge:
    """Load the unit knowledge, from the cache where that is good."""
    source = f"quantulum3 {version('quantulum3')}"
    path = cache_path()
    kept = _kept(path, source)
    if kept is None:
        kept = read_source(source)
        _keep(kept, path)
    return kept


def cache_path() -> Path:
    """Say where the cache stands: XDG_CACHE_HOME, else .cache in the home folder."""
    base = os.environ.get("XDG_CACHE_HOME")
    root = Path(base) if base else Path.home() / ".cache"
    return root / "factbase" / "units.json"


def read_source(source: str) -> Knowledge:
    """Read quantulum3's own tables: slow."""
    from quantulum3 import load  # noqa: PLC0415 - two seconds, and only where no cache is good

    units = load.units()
    return Knowledge(
        schema=_SCHEMA,
        source=source,
        surfaces={name.lower(): _plainest(found) for name, found in units.surfaces_all.items()},
        symbols={name: _plainest(found) for name, found in units.symbols.items()},
        entities={name: unit.entity.name for name, unit in units.names.items()},
    )


def _plainest(units: object) -> str:
    """Of several units of one name the one with the shortest name: ton, not short ton."""
    names = sorted(str(unit.name) for unit in units)  # type: ignore[attr-defined] # untyped set
    return min(names, key=len)


def _kept(path: Path, source: str) -> Knowledge | None:
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=Knowledge)
    except (OSError, msgspec.DecodeError):
        return None
    return kept if (kept.schema, kept.source) == (_SCHEMA, source) else None


def _keep(kept: Knowledge, path: Path) -> None:
    """Write the cache whole or not at all: another process may be reading it."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(kept))
        Path(name).replace(path)
