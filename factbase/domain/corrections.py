"""Texts that say themselves that they correct a number."""

import re

_NUMBER_WORD = r"(?:figure|number|toll|count|total|tally|sum|share|rate|age|date)"

# Each row is a way of owning up; nouns are asked for where the verb alone means something else.
_SIGNS = (
    r"\bcorrection\s*[:—–-]",
    r"\bcorrected\s*[:—–-]",
    r"\b(?:this|the) (?:article|story|version|report|item) (?:corrects|has been corrected)\b",
    rf"\b(?:corrects|correcting) (?:the |an |its )?(?:earlier |previous )?{_NUMBER_WORD}\b",
    rf"\b{_NUMBER_WORD} (?:has|have|had) been corrected\b",
    r"\bearlier (?:version|edition)s? of this (?:article|story|report)\b",
    r"\b(?:incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|gave|reported|put|listed)\b",
    r"\bmisstated\b",
    r"\b(?:we|the editors?) regret",
)

_TITLES = (r"^(?:update \d+-)?correct(?:ed|ion)\b(?! officer)", r"\(correct(?:ed|ion)\)\s*$")

_OWNS_UP = re.compile("|".join(_SIGNS), re.IGNORECASE)
_TITLED = re.compile("|".join(_TITLES), re.IGNORECASE)


def says_that_it_corrects(*, title: str, words: str) -> bool:
    """Whether the sentence (*words*) owns up to an error, or the title the whole article."""
    return bool(_OWNS_UP.search(words) or _TITLED.search(title))
