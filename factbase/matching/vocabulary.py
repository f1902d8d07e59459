"""The names in a text: what tells one story from another where no table knows the place."""

import re

from factbase.matching.words import WORDS

_NAME = re.compile(r"\b[A-Z][\w’'-]{2,}")


def names_in(text: str) -> frozenset[str]:
    """List the words of *text* that look like names, in lower case, without a possessive."""
    found = (word[0].lower().replace("’", "'").removesuffix("'s") for word in _NAME.finditer(text))
    return frozenset(word for word in found if word not in WORDS.common)
