"""Who says what a title says: "…: sources", "…, police say"."""

from factbase.domain.claim import Attribution
from factbase.extraction.attributions import speakers
from factbase.extraction.languages.attributions import AttributionWords
from factbase.extraction.sentence import Sentence

_REACH = 6
"""Tokens in the longest source that a title names."""


def find(sentence: Sentence, table: AttributionWords) -> tuple[int, Attribution] | None:
    """Find the title's source and the token at which it begins."""
    last = sentence.size
    while last > 0 and not sentence.words[last - 1][0].isalnum():
        last -= 1
    for at in range(last - 1, max(last - _REACH, 0), -1):
        if sentence.lower[at] in {":", ","} or sentence.words[at] in {"-", "–"}:
            return _source(sentence, at, last, table)
    return None


def _source(
    sentence: Sentence, mark: int, last: int, table: AttributionWords
) -> tuple[int, Attribution] | None:
    """Read the words behind the mark: a source after a colon, a source and its verb else."""
    verb = sentence.word(last - 1) in table.heading_verbs
    colon = sentence.words[mark] == ":" or (
        sentence.words[mark] in {"-", "–"} and not sentence.touches(mark)
    )
    if not (verb or colon) or mark + 1 >= last - verb:
        return None
    span = mark + 1, last - verb
    if not verb and not _is_source(sentence, span, table):
        return None
    return mark, speakers.named(sentence, span, "says" if verb else ":", table)


def _is_source(sentence: Sentence, span: tuple[int, int], table: AttributionWords) -> bool:
    """Whether the words are of one who may speak, an acronym or a name of two words."""
    inside = sentence.lower[span[0] : span[1]]
    if not table.organisations.isdisjoint(inside) or not table.people.isdisjoint(inside):
        return True
    written = sentence.words[span[0] : span[1]]
    return written[0].isupper() and len(written) == 1 and len(written[0]) > 1
