"""What a number is measured in: money, percent, points, measures and rates."""

from itertools import pairwise

from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.pack import Pack
from factbase.extraction.plurals import counts_something
from factbase.extraction.sentence import Sentence
from factbase.extraction.units import ellipsis, measures, money, rates


def read(sentence: Sentence, drafts: list[Draft], pack: Pack) -> list[Draft]:
    """Take signs and units into the drafts' spans; what only says "per 100,000" is no number."""
    for draft in drafts:
        if draft.form is not Form.SHARE:
            _read_unit(sentence, draft, pack)
            rates.read(sentence, draft, pack)
    for draft, following in pairwise(drafts):
        # "5 EUR 6": the sign was read with the number before it.
        following.first = max(following.first, draft.last)
    ellipsis.fill(sentence, drafts, pack)
    return rates.join(sentence, drafts, pack)


def _read_unit(sentence: Sentence, draft: Draft, pack: Pack) -> None:
    table = pack.units
    if money.read_sign(sentence, draft, pack):
        _scale_of_money(sentence, draft, pack)
        money.read_minus(sentence, draft, pack.numerals)
        if not money.read_name(sentence, draft, pack):
            money.read_country(sentence, draft, table)
        return
    _ = (
        measures.read_percent(sentence, draft, pack)
        or _vague_of(sentence, draft, pack)
        or money.read_name(sentence, draft, pack)
        or _letter_scale(sentence, draft, pack)
        or measures.read_measure(sentence, draft, table, pack.catalogue)
        or measures.read_before(sentence, draft, table)
        or _points(sentence, draft, pack)
    )


def _scale_of_money(sentence: Sentence, draft: Draft, pack: Pack) -> None:
    """Read the m of $5m: a million, for metres are no money."""
    factor = pack.numerals.money_scales.get(sentence.word(draft.last))
    joined = sentence.touches(draft.last) or (
        sentence.written(draft.last) in pack.numerals.money_scales_apart
    )
    if factor is not None and joined and draft.number is not None:
        draft.number *= factor
        draft.factor = factor
        draft.last = draft.after = draft.last + 1


def _letter_scale(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Read 1.2m people, 4.3M sales and 7B people; a small m with no noun behind is a metre."""
    at = draft.last
    written = sentence.written(at)
    factor = pack.numerals.money_scales.get(written.lower())
    if factor is None or not sentence.touches(at) or draft.number is None:
        return False
    if written.islower() and not counts_something(sentence, at + 1, pack):
        return False
    draft.number *= factor
    draft.factor = factor
    draft.last = draft.after = at + 1
    return True


def _vague_of(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Read hundreds of millions of dollars, and half of a money amount's name."""
    if draft.form is not Form.VAGUE or sentence.word(draft.last) != pack.numerals.of:
        return False
    kept = draft.last, draft.after
    draft.last = draft.after = draft.last + 1
    if money.read_name(sentence, draft, pack) or measures.read_measure(
        sentence, draft, pack.units, pack.catalogue
    ):
        return True
    draft.last, draft.after = kept
    return False


def _points(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Read a bare decimal beside an index as points: the gauge rose to 79.3."""
    table = pack.units
    if draft.form is not Form.DIGITS or table.index_nouns.isdisjoint(sentence.lower):
        return False
    follows = sentence.word(draft.after)
    bare = not follows or not follows[0].isalpha() or sentence.classes[draft.after] != 0
    level = sentence.word(draft.first - 1) in table.level_words
    if bare and (level or pack.numerals.decimal_mark in sentence.words[draft.last - 1]):
        draft.unit = "point"
        draft.rules.append("<index> <number>")
        return True
    return False
