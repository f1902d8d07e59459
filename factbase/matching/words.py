"""The word lists of matching, read once from the table beside this file."""

from importlib.resources import files

import msgspec


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Lower case and singular, but for with_article; what each is for stands in the table."""

    everybody: frozenset[str]
    empty: frozenset[str]
    common: frozenset[str]
    with_article: frozenset[str]
    uncounted: frozenset[str]


WORDS = msgspec.toml.decode((files(__package__) / "words.toml").read_bytes(), type=Words)
