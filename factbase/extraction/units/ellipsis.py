"""Units said once for two numbers: "to 930 million pounds from 782 million"."""

from decimal import Decimal
from itertools import pairwise

from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import ADVERB, CLOSES_NOUN
from factbase.extraction.sentence import Sentence

_DASHES = frozenset("-–")
_LONGEST_GAP = 8
_LARGE = 10**6
_RATIO = 100


def fill(sentence: Sentence, drafts: list[Draft], pack: Pack) -> None:
    """Give numbers without a unit that of their neighbour, where words make the two a pair."""
    beside = [draft for draft in drafts if not _is_aside(sentence, draft)]
    for first, second in reversed(list(pairwise(beside))):
        if _has_unit(first) and not _has_unit(second):
            if _is_pair(sentence, first, second, pack):
                _share(second, first)
        elif (
            first.unit == "count"
            and second.unit != "count"
            and (_leads_to(sentence, first, second, pack))
        ):
            _scale_alike(sentence, first, second, pack)
            _share(first, second)
    _fill_amounts(sentence, drafts, pack)
    _fill_levels(sentence, drafts, pack)


def _has_unit(draft: Draft) -> bool:
    """Whether it has one of its own: $5, but not the 8 of "$5-8 per share"."""
    return draft.unit.split("/", 1)[0] != "count" and not draft.unit.startswith("per_")


def _is_tight(sentence: Sentence, first: Draft, second: Draft, pack: Pack) -> bool:
    """Whether a sign stands with the first only: $5-8 per share, $24-45 billion, $5 to 8."""
    signed = sentence.words[first.first][-1] in pack.units.bare_signs
    joined = second.first == first.after + 1 and sentence.word(first.after)
    if not signed or not joined:
        return False
    return joined in pack.numerals.range_words or (
        joined in _DASHES and sentence.touches(first.after) and sentence.touches(second.first)
    )


def _is_pair(sentence: Sentence, first: Draft, second: Draft, pack: Pack) -> bool:
    """Whether the second is the other end: from X to Y, to X from Y, X versus Y, $5-8."""
    table = pack.units
    if _is_tight(sentence, first, second, pack):
        return second.unit != "count" or not _counts(sentence, second)
    gap = sentence.lower[first.after : second.before]
    if not 0 < len(gap) <= _LONGEST_GAP or not _is_bare(sentence, second, pack):
        return False
    before = sentence.word(first.before - 1)
    if gap[-1] in pack.numerals.from_words:
        return before in table.level_words or before in table.levels
    if gap[-1] in pack.numerals.range_words:
        return before in pack.numerals.from_words and _is_close(first, second)
    return gap[-1] in table.versus and _is_close(first, second)


def _is_close(first: Draft, second: Draft) -> bool:
    return _is_alike(first.number, second.number)


def _is_alike(one: Decimal | None, other: Decimal | None) -> bool:
    """Whether two numbers may measure one thing: less than a hundredfold apart."""
    if not one or not other:
        return False
    ratio = abs(one / other)
    return ratio < _RATIO and ratio * _RATIO > 1


def _leads_to(sentence: Sentence, first: Draft, second: Draft, pack: Pack) -> bool:
    """Whether the first has left its unit to the second: 4.8 to 4.7 percent."""
    if Form.VAGUE in (first.form, second.form) or Form.SHARE in (first.form, second.form):
        return False
    gap = sentence.lower[first.after : second.first]
    if len(gap) > 1 and gap[0] in _DASHES and sentence.touches(first.after):
        gap = gap[1:]
    signed = sentence.words[second.first][-1] in pack.units.bare_signs
    if gap[:1] == [pack.numerals.of] and len(gap) == 2:  # noqa: PLR2004 - of the
        return first.factor > 1 and second.factor > 1
    joined = len(gap) == 1 and (
        gap[0] in pack.numerals.range_words | pack.numerals.choice_words
        or gap[0] in pack.numerals.between_and
        or (gap[0] in _DASHES and sentence.touches(first.after) and sentence.touches(second.first))
    )
    said = second.last > second.first + 1 or second.unit_shared
    return joined and not signed and said


def _scale_alike(sentence: Sentence, first: Draft, second: Draft, pack: Pack) -> None:
    """Read the billion of "from 24.2 to 35 billion euros" with both."""
    word = sentence.word(first.after)
    if (
        not (word in pack.numerals.range_words or word in _DASHES)
        or first.number is None
        or first.factor > 1
        or second.factor == 1
    ):
        return
    if _is_alike(first.number * second.factor, second.number):
        first.number *= second.factor
        first.factor = second.factor


def _fill_amounts(sentence: Sentence, drafts: list[Draft], pack: Pack) -> None:
    """Read "net earnings of 78.5 million" as money after "sales of 759 million euros"."""
    code: str | None = None
    for draft in drafts:
        if draft.unit.isupper() and draft.factor >= _LARGE:
            code = code if _is_aside(sentence, draft) else draft.unit
        elif code and _is_amount(sentence, draft, pack):
            draft.unit = code
            draft.rules.append(f"<number> (<{code}>)")


def _fill_levels(sentence: Sentence, drafts: list[Draft], pack: Pack) -> None:
    """Read "to 1,328.26" as points after "rose 8.82 points"."""
    points = False
    for draft in drafts:
        if draft.unit == "point":
            points = True
        elif points and draft.unit == "count" and "." in sentence.words[draft.last - 1]:
            level = sentence.word(draft.before - 1) in pack.units.level_words
            if level and _is_bare(sentence, draft, pack):
                draft.unit = "point"
                draft.rules.append("<number> (<point>)")


def _is_amount(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Whether a large number stands alone, and nothing before it is counted in millions."""
    if draft.unit != "count" or draft.factor < _LARGE or draft.form is Form.VAGUE:
        return False
    return _is_bare(sentence, draft, pack) and not _counts_people(sentence, draft, pack)


def _is_aside(sentence: Sentence, draft: Draft) -> bool:
    """Whether brackets hold nothing else: the same amount, in other money."""
    opened = sentence.word(draft.first - 1) == "("
    return opened and sentence.word(draft.after) == ")" and draft.first > 1


def _counts_people(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    near = sentence.lower[max(draft.before - _LONGEST_GAP, 0) : draft.before]
    return not pack.units.populations.isdisjoint(near)


def _is_bare(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Whether no noun follows: a mark, or a word that closes a phrase."""
    word = sentence.word(draft.after)
    if not word[:1].isalpha():
        return word not in {"-", "(", "%"}
    closes = sentence.classes[draft.after] & (CLOSES_NOUN | ADVERB)
    return bool(closes) or word in pack.units.not_counted


def _counts(sentence: Sentence, draft: Draft) -> bool:
    """Whether a noun follows that is counted: $5 to 8 people."""
    word = sentence.word(draft.after)
    return word.isalpha() and not sentence.classes[draft.after] & (CLOSES_NOUN | ADVERB)


def _share(draft: Draft, other: Draft) -> None:
    """Take the other's unit, a rate of one's own kept: the 8 of "$5-8 per share"."""
    if draft.number is not None:
        draft.number *= other.coin
    draft.coin = other.coin
    draft.unit = other.unit + draft.unit.removeprefix("count")
    draft.unit_shared = True
    draft.rules.append(f"<number> (<{draft.unit}>)")
