"""What kind of number it is: a level or a difference, its measure type, and its ground."""

from factbase.domain.claim import MeasureType
from factbase.extraction.draft import Draft
from factbase.extraction.kinds import changes, grounds
from factbase.extraction.languages.kinds import KindWords
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence


def read(sentence: Sentence, drafts: list[Draft], pack: Pack, earlier: list[Draft]) -> None:
    """Fill change, measure type and basis; call it once terms and times are known.

    *earlier* are the numbers of the sentence before: another 20 of what they counted.
    """
    for index, draft in enumerate(drafts):
        draft.change = changes.is_change(sentence, drafts[:index], draft, pack, earlier)
        if draft.change:
            draft.rules.append("change")
        draft.measure_type = _measure_type(draft, pack.kinds)
        first = drafts[index - 1].last if index else 0
        draft.basis = grounds.basis(sentence, draft, first, pack)


def _measure_type(draft: Draft, table: KindWords) -> MeasureType:
    if draft.change:
        return MeasureType.CHANGE
    if draft.since is not None:
        return MeasureType.CUMULATIVE
    if draft.term in table.flow_terms or draft.unit.endswith(("/day", "/year", "/month", "/hour")):
        return MeasureType.FLOW
    return MeasureType.CUMULATIVE if draft.term in table.cumulative_terms else MeasureType.STOCK
