"""Terms that a number has from another: a list, a part of a whole, a sentence before."""

from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import DETERMINER, PREPOSITION
from factbase.extraction.sentence import Sentence

_PART_REACH = 7
_PLACE_REACH = 8
_OPENING = 6


def carried(
    sentence: Sentence, before: Draft | None, draft: Draft, earlier: list[Draft], pack: Pack
) -> str | None:
    """Take the term of the number before: "50 killed, including 20 children and 12 women"."""
    if draft.like is not None and draft.like.term is not None:
        return draft.like.term
    said = before is not None and before.term is not None and before.unit == draft.unit
    if before is not None and said and _is_listed(sentence, before, draft, pack):
        return before.term
    return _of_those(sentence, draft, earlier, pack)


def _is_listed(sentence: Sentence, before: Draft, draft: Draft, pack: Pack) -> bool:
    table = pack.terms
    between = sentence.lower[before.end : draft.before]
    near = between[-_PART_REACH:]
    if not table.includes.isdisjoint(near) or not table.partitives.isdisjoint(near):
        return True
    if not between or before.term in table.money_terms:
        return False
    if all(word in table.list_links for word in between):
        return True
    return draft.noun is None and _only_places(sentence, before.end, draft, pack)


def _only_places(sentence: Sentence, first: int, draft: Draft, pack: Pack) -> bool:
    """Whether only a place parts two items: 20 in Gaza, 30 in Lebanon and 5 in Israel."""
    last = draft.before
    if sentence.lower[last - 1] not in pack.terms.list_links or last - first > _PLACE_REACH:
        return False
    if sentence.classes[draft.after : draft.after + 1] != [PREPOSITION]:
        return False
    return all(
        sentence.lower[at] in pack.terms.list_links
        or not sentence.classes[at] & ~(PREPOSITION | DETERMINER)
        for at in range(first, last)
    )


def _of_those(sentence: Sentence, draft: Draft, earlier: list[Draft], pack: Pack) -> str | None:
    """Read "Of them, 20 were children" as of those of the sentence before."""
    table = pack.terms
    near = sentence.lower[max(draft.before - _OPENING, 0) : draft.after + 2]
    if draft.unit != "count" or table.partitives.isdisjoint(near):
        return None
    opens = draft.before <= _OPENING or sentence.word(draft.after) == pack.counted.of
    terms = [one.term for one in earlier if one.term and one.unit == "count"]
    return terms[-1] if opens and terms else None
