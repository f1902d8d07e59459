"""What the person who reads adds: facts that fill gaps, and the limit."""

import msgspec

from factbase.domain.calendar import Moment


class ReadingOptions(msgspec.Struct, frozen=True, kw_only=True):
    """published and publisher fill what an input lacks and never override it."""

    published: Moment | None = None
    publisher: str | None = None
    text_limit: int = 10_000_000
    """The largest text that is read, in bytes of UTF-8."""
