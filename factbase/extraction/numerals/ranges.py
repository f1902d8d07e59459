"""Two numbers that are one range: 10-20, 10 to 20, between 10 and 20; "from 25 to 40" is two."""

from decimal import Decimal

from factbase.domain.quantity import Quantifier
from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.numerals import NumeralWords
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence

_DASHES = frozenset("-–—")
# A lower end below this has left its scale word to the higher one.
_UNSCALED = 1000
_CHANGE_REACH = 3


def join(sentence: Sentence, drafts: list[Draft], pack: Pack) -> list[Draft]:
    """Join neighbours that make a range, once their units are read; leave every other as it is."""
    joined = drafts[:1]
    for draft in drafts[1:]:
        rule = _rule(sentence, joined[-1], draft, pack)
        if rule is None or not _ranges(joined[-1], draft):
            joined.append(draft)
        else:
            joined[-1] = _range(joined[-1], draft, rule)
    return joined


def _rule(sentence: Sentence, low: Draft, high: Draft, pack: Pack) -> str | None:
    """Name what makes two neighbours a range."""
    table = pack.numerals
    gap = sentence.lower[low.after : high.first]
    before = sentence.word(low.first - 1)
    if len(gap) != 1:
        return "<low>-to-<high>" if _hyphened(gap, table) else None
    mark = gap[0]
    if mark in _DASHES:
        tight = sentence.touches(low.after) and sentence.touches(high.first)
        return "<low>-<high>" if tight else None
    if mark in table.range_words:
        return None if _is_change(sentence, low, pack) else "<low> to <high>"
    if mark in table.choice_words:
        return "<low> or <high>"
    between = {before, sentence.word(low.first - 2)} & table.between
    return "between <low> and <high>" if mark in table.between_and and between else None


def _is_change(sentence: Sentence, low: Draft, pack: Pack) -> bool:
    """Tell "rose by 3 to 40" and "from 25 to 40" from "ranging from 25 to 40"."""
    table = pack.numerals
    before = sentence.lower[max(low.first - _CHANGE_REACH, 0) : low.first]
    if not table.ranging.isdisjoint(before):
        return False
    return not (table.from_words | pack.kinds.change_verbs).isdisjoint(before)


def _hyphened(gap: list[str], table: NumeralWords) -> bool:
    """Whether they stand as five-to-10."""
    return len(gap) == 3 and gap[0] in _DASHES and gap[1] in table.range_words  # noqa: PLR2004


def _ranges(low: Draft, high: Draft) -> bool:
    """Decline what runs downwards ("40 to 30"), is vague, or measures two things."""
    if Form.VAGUE in (low.form, high.form) or Form.RANGE in (low.form, high.form):
        return False
    if low.unit not in ("count", high.unit) and not high.unit.startswith(low.unit + "/"):
        return False
    if low.number is None or high.number is None or Form.SHARE in (low.form, high.form):
        return False
    return _low(low, high) < high.number


def _low(low: Draft, high: Draft) -> Decimal:
    """The lower end, with the scale word that only the higher end has: 10 to 20 million."""
    number = low.number or Decimal(0)
    return number * high.factor if low.factor == 1 and number < _UNSCALED else number


def _range(low: Draft, high: Draft, rule: str) -> Draft:
    draft = Draft(low.first, high.last, None, Form.RANGE)
    draft.before, draft.after = low.before, high.after
    draft.low, draft.high, draft.factor = _low(low, high), high.number, high.factor
    draft.quantifier = Quantifier.BETWEEN
    draft.unit = high.unit
    draft.rules = [*high.rules, rule]
    return draft
