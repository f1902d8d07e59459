"""Article -> claims: the numbers a text states, with all that it says of them."""

from factbase.extraction.finder import extractor_of, find_claims

__all__ = ["extractor_of", "find_claims"]
