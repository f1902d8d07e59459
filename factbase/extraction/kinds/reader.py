"""What kind of number it is: a level or a difference, its measure type, and its ground."""

from factbase.domain.claim import Basis, MeasureType
from factbase.extraction.draft import Draft
from factbase.extraction.languages.kinds import KindWords
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence

_REACH = 6
_BASIS_REACH = 8


def read(sentence: Sentence, drafts: list[Draft], pack: Pack, earlier: list[Draft]) -> None:
    """Fill change, measure type and basis; call it once terms and times are known."""
    table = pack.kinds
    for draft in drafts:
        if _is_change(sentence, draft, table):
            draft.change = True
            draft.rules.append("change")
        draft.measure_type = _measure_type(draft, table)
        draft.basis = _basis(sentence, draft, table)


def _is_change(sentence: Sentence, draft: Draft, table: KindWords) -> bool:
    return (
        _risen_by(sentence, draft, table)
        or _rise_of(sentence, draft, table)
        or sentence.word(draft.before - 1) in table.another
        or (
            sentence.word(draft.last) in table.more
            and (draft.unit != "count" or sentence.word(draft.last) == "more")
        )
    )


def _risen_by(sentence: Sentence, draft: Draft, table: KindWords) -> bool:
    """Read "rose 3 percent", "fell by 40 points"; "rose to 3 percent" is a level."""
    if draft.unit == "count" and draft.head is not None and sentence.word(draft.before - 1) != "by":
        return False
    for at in range(draft.before - 1, max(draft.before - _REACH, -1), -1):
        word = sentence.lower[at]
        if word in table.change_verbs or word in table.change_nouns:
            return True
        if word in table.level_links or word not in table.change_links:
            return False
    return False


def _rise_of(sentence: Sentence, draft: Draft, table: KindWords) -> bool:
    """Read "a 3 percent rise", "a 2 percent income increase"."""
    if draft.unit == "count":
        return False
    near = {(draft.head or "").lower(), sentence.word(draft.last)}
    return not table.change_nouns.isdisjoint(near)


def _measure_type(draft: Draft, table: KindWords) -> MeasureType:
    if draft.change:
        return MeasureType.CHANGE
    if draft.since is not None:
        return MeasureType.CUMULATIVE
    if draft.term in table.flow_terms or draft.unit.endswith(("/day", "/year", "/month", "/hour")):
        return MeasureType.FLOW
    return MeasureType.CUMULATIVE if draft.term in table.cumulative_terms else MeasureType.STOCK


def _basis(sentence: Sentence, draft: Draft, table: KindWords) -> Basis:
    for at in range(draft.first - 1, max(draft.first - _BASIS_REACH, -1), -1):
        basis = table.basis.get(sentence.lower[at])
        if basis is not None:
            return basis
    for at in range(draft.last, min(draft.end + 4, sentence.size)):
        basis = table.basis.get(sentence.lower[at])
        if basis is not None:
            return basis
    return Basis.REPORTED
