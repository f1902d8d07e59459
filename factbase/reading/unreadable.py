"""What could not be read, and why: a value, so that all else is still read."""

import msgspec


class Unreadable(msgspec.Struct, frozen=True, kw_only=True):
    """An input or a row that yields no article; ``str`` is one line that tells how to mend it."""

    path: str
    why: str
    row: int | None = None
    """The line of a JSONL file, the first being 1."""

    def __str__(self) -> str:
        where = self.path if self.row is None else f"{self.path}, row {self.row}"
        return f"{where}: {self.why}"


class PassedOver(Unreadable, frozen=True, kw_only=True):
    """Files of a folder that nobody asked for by name: worth saying, but nothing failed."""
