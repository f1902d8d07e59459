"""Two numbers that are one range: 10-20, 10 to 20, between 10 and 20; "rose from 25 to 40": two."""

from decimal import Decimal

from factbase.domain.quantity import Quantifier
from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.numerals import NumeralWords
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import DETERMINER
from factbase.extraction.sentence import Sentence

_DASHES = frozenset("-–—")
# A lower end below this has left its scale word to the higher one.
_UNSCALED = 1000
_REACH = 3
_CLAUSE = 14
_CLAUSE_MARKS = frozenset(';:“”"()')
# "rose 3 to 40" is a rise and a level, "rose 3 to 5 percent" a range.
_WIDEST = 3
_NARROW = Decimal("1.6")


def join(sentence: Sentence, drafts: list[Draft], pack: Pack) -> list[Draft]:
    """Join neighbours that make a range, once their units are read; leave every other as it is."""
    joined = drafts[:1]
    for index, draft in enumerate(drafts[1:], 2):
        if _closes_bracketed(sentence, joined, draft, pack):
            joined[-2] = _held(joined[-2], draft)
            continue
        rule = _rule(sentence, joined[-1], draft, pack)
        if (
            rule is None
            or not _ranges(joined[-1], draft)
            or (
                _is_change(sentence, joined[-1], draft, pack)
                and not _goes_on(sentence, draft, drafts[index : index + 1], pack)
            )
        ):
            joined.append(draft)
        else:
            joined[-1] = _range(joined[-1], draft, rule)
    return joined


def _rule(sentence: Sentence, low: Draft, high: Draft, pack: Pack) -> str | None:
    """Name what makes two neighbours a range."""
    table = pack.numerals
    gap = sentence.lower[low.after : high.first]
    if len(gap) == 2 and gap[0] in _DASHES and sentence.touches(low.after):  # noqa: PLR2004
        gap = gap[1:]
    if len(gap) != 1:
        return "<low>-to-<high>" if _hyphened(gap, table) else None
    mark = gap[0]
    if mark in _DASHES:
        return "<low>-<high>" if _is_dash(sentence, low, high) else None
    if mark in table.range_words:
        return "<low> to <high>"
    if mark in table.choice_words:
        return "<low> or <high>"
    between = mark in table.between_and and _follows_between(sentence, low, table)
    return "between <low> and <high>" if between else None


def _is_dash(sentence: Sentence, low: Draft, high: Draft) -> bool:
    """Whether the dash touches both, or stands apart and the unit is the second's: 25 – 40 km."""
    tight = sentence.touches(low.after), sentence.touches(high.first)
    return all(tight) or (not any(tight) and low.unit == "count" and high.unit != "count")


def _follows_between(sentence: Sentence, low: Draft, table: NumeralWords) -> bool:
    near = {sentence.word(low.first - 1), sentence.word(low.first - 2)}
    return not near.isdisjoint(table.between)


def _hyphened(gap: list[str], table: NumeralWords) -> bool:
    """Whether they stand as five-to-10."""
    return len(gap) == 3 and gap[0] in _DASHES and gap[1] in table.range_words  # noqa: PLR2004


def _is_change(sentence: Sentence, low: Draft, high: Draft, pack: Pack) -> bool:
    """Tell "rose by 3 to 40" and "moved from 25 to 40" from "ages range from 3 to 12"."""
    table = pack.numerals
    if sentence.word(low.after) not in table.range_words:
        return False
    before = sentence.lower[max(low.first - _REACH, 0) : low.first]
    if not table.ranging.isdisjoint(before):
        return False
    if not table.from_words.isdisjoint(before):
        return _is_moving(sentence, low, pack)
    by_amount = sentence.word(low.before - 1) in table.by_words and not low.unit_shared
    if by_amount and low.unit not in ("count", "percent"):
        return True
    return not pack.kinds.change_verbs.isdisjoint(before) and _is_level(low, high)


def _is_moving(sentence: Sentence, low: Draft, pack: Pack) -> bool:
    """Whether the clause says that something moved from the one to the other."""
    if sentence.classes[low.first - 1] & DETERMINER:
        return False
    for at in range(low.first - 2, max(low.first - _CLAUSE, -1), -1):
        word = sentence.lower[at]
        if word in _CLAUSE_MARKS:
            return False
        if word in pack.kinds.change_verbs or word in pack.kinds.change_nouns:
            return True
        if word in pack.numerals.moves:
            return True
    return False


def _is_level(low: Draft, high: Draft) -> bool:
    """Whether the second is what was reached: it is far from the first, or the first has a unit."""
    if low.number is None or high.number is None or low.number <= 0:
        return True
    own = low.unit not in ("count", "percent") and not low.unit_shared
    return _low(low, high) * (_NARROW if own else _WIDEST) < high.number


def _goes_on(sentence: Sentence, high: Draft, following: list[Draft], pack: Pack) -> bool:
    """Whether a third number follows: from 5 to 7 percent to 3 to 5 percent."""
    gap = [word for draft in following for word in sentence.lower[high.after : draft.first]]
    return len(gap) == 1 and gap[0] in pack.numerals.range_words


def _closes_bracketed(sentence: Sentence, joined: list[Draft], high: Draft, pack: Pack) -> bool:
    """Whether it closes a range that a bracket broke: between 4 miles (6 km) and 9 miles."""
    if len(joined) < 2:  # noqa: PLR2004 - the lower end and what the bracket holds
        return False
    low, aside = joined[-2:]
    bracket = sentence.word(low.after) == "(" and low.after + 1 == aside.first
    closed = sentence.word(aside.after) == ")" and aside.after + 2 == high.first
    linked = sentence.word(high.first - 1) in pack.numerals.between_and
    return (
        bracket and closed and linked
        and _follows_between(sentence, low, pack.numerals) and _ranges(low, high)
    )  # fmt: skip


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
    if low.factor > 1 or number >= _UNSCALED or high.number is None:
        return number
    scaled = number * high.factor
    return scaled if scaled < high.number else number


def _range(low: Draft, high: Draft, rule: str) -> Draft:
    draft = _held(low, high)
    draft.last, draft.after = high.last, high.after
    draft.rules = [*high.rules, rule]
    return draft


def _held(low: Draft, high: Draft) -> Draft:
    """The range on the tokens of its lower end."""
    draft = Draft(low.first, low.last, None, Form.RANGE)
    draft.before, draft.after = low.before, low.after
    draft.low, draft.high, draft.factor = _low(low, high), high.number, high.factor
    draft.quantifier = Quantifier.BETWEEN
    draft.unit, draft.bare_money = high.unit, high.bare_money
    draft.rules = [*low.rules, "between <low> (<restated>) and <high>"]
    return draft
