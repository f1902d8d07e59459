"""Numbers that share what they speak of: restated, compared, listed, or with one subject."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from factbase.extraction.counted import subjects
from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence

_REACH = 8
"""Tokens between an amount and its restatement."""
_OF_THE = 3
"""Tokens between the numbers of "20 of the 30": of the, of its other."""


class Company(NamedTuple):
    """The numbers before one: those of its sentence, and those of the sentence before."""

    before: list[Draft]
    earlier: list[Draft]


def beside(sentence: Sentence, company: Company, draft: Draft, pack: Pack) -> Draft | None:
    """The number that *draft* restates or is set beside: "(11 km)", ", or 4 cents", "from $5"."""
    before = company.before
    if _is_expected(sentence, draft, pack):
        return _headed(before or company.earlier)
    if not before:
        return None
    last = before[-1]
    if (last.unit == "count") is not (draft.unit == "count"):
        return None
    restated = sentence.word(draft.before - 1) in pack.counted.restates
    if restated and draft.before - last.after <= _REACH and draft.unit != "count":
        return last
    return _headed(before) if draft.change or _is_compared(sentence, draft, pack) else None


def by_subject(sentence: Sentence, company: Company, verb: int, pack: Pack) -> Draft | None:
    """The number whose subject *verb* shares: "and is up 3 percent", "it has gained"."""
    at = subjects.before_group(sentence, verb, 0, pack)
    word = sentence.word(at - 1)
    if word in pack.counted.pronouns:
        known = sentence.lower[verb] in pack.counted.level_verbs | pack.kinds.change_verbs
        return _headed(company.before or company.earlier) if known else None
    if at <= 1 or not word[0].isalpha() or sentence.classes[at - 1]:
        return _headed(company.before)
    return None


def inherit(sentence: Sentence, drafts: list[Draft], pack: Pack) -> None:
    """Give "five Japanese and seven foreign firms" one head, and "20 or 30 boats"."""
    for first, second in pairwise(drafts):
        if first.unit != "count" or second.unit != "count" or not second.head:
            continue
        joined = sentence.lower[first.end : second.before]
        bare = first.head is None and _joins(joined, pack)
        if bare or (_is_adjective(first, second, pack) and len(joined) == 1):
            first.head, first.counted = second.head, second.counted


def _headed(drafts: Iterable[Draft]) -> Draft | None:
    return next((draft for draft in reversed([*drafts]) if draft.head), None)


def _is_compared(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Whether the number stands after versus, compared with, up from, expectations of."""
    at = draft.before - 1
    while at > 0 and (
        sentence.lower[at] in pack.quantifiers.transparent
        or sentence.lower[at] in pack.counted.compared_links
    ):
        at -= 1
    if sentence.word(at) in pack.counted.compared:
        return True
    return (
        sentence.word(at) in pack.counted.number_links
        and sentence.word(at - 1) in pack.counted.expectations
    )


def _is_expected(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Whether analysts expect it: it is of what the number before was of."""
    table = pack.counted
    if draft.unit == "count" or sentence.word(draft.before - 1) not in table.expecting:
        return False
    near = sentence.lower[max(draft.before - _REACH, 0) : draft.before - 1]
    return not table.forecasters.isdisjoint(near)


def _joins(words: list[str], pack: Pack) -> bool:
    """Whether the noun of the second number is the first's too: 20 or 30, 20 of the 30."""
    if len(words) == 1:
        return words[0] in pack.counted.joins
    return words[:1] == [pack.counted.of] and len(words) <= _OF_THE


def _is_adjective(first: Draft, second: Draft, pack: Pack) -> bool:
    """Whether a number has an adjective alone, and the next its noun: five Japanese."""
    noun = second.noun
    return (
        noun is not None
        and noun[1] - noun[0] > 1
        and first.number != 1
        and (first.head or "").endswith(pack.counted.adjective_endings)
    )
