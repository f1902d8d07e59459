"""Article -> claims: the numbers a text states, with all that it says of them."""

from factbase.extraction.finder import EXTRACTOR, find_claims

__all__ = ["EXTRACTOR", "find_claims"]
