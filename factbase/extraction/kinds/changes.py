"""Whether a number is a difference: rose 3 percent, another 20, 200 more than."""

from factbase.extraction.counted.verbs import hedge_start
from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import ADVERB, CONJUNCTION, PREPOSITION
from factbase.extraction.sentence import Sentence

_REACH = 7
_BY_REACH = 14
_PACE_REACH = 3
_MARKS = frozenset(';:“”"()')


def is_change(
    sentence: Sentence, before: list[Draft], draft: Draft, pack: Pack, earlier: list[Draft]
) -> bool:
    """Tell a difference from a level; *before* and *earlier* are the numbers said before."""
    if _is_addition(sentence, draft, pack):
        return _is_of_same_tally(before, earlier, draft)
    return (
        draft.change
        or _risen_by(sentence, draft, pack)
        or _is_compared(sentence, draft, pack)
        or bool(before and _like_last(sentence, before[-1], draft, pack))
    )


def _is_addition(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Read "another 20", "20 more"; "20 percent more" is compared."""
    table = pack.kinds
    if sentence.word(draft.before - 1) in table.another:
        return True
    return draft.unit == "count" and sentence.word(draft.last) in table.more


def _is_of_same_tally(before: list[Draft], earlier: list[Draft], draft: Draft) -> bool:
    """Whether what is added was counted before: killed 5, another 7 were injured, is not."""
    for drafts in (before, earlier):
        terms = {one.term for one in drafts if one.term and one.unit == "count"}
        if draft.term and terms:
            return draft.term in terms
    return True


def _risen_by(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Read "rose 3 percent", "fell by 40 points"; "rose to 3 percent" is a level."""
    start = hedge_start(sentence, draft, pack)
    if sentence.word(start - 1) in pack.kinds.by:
        return _changed_by(sentence, start - 1, pack)
    if draft.unit == "count" and draft.head is not None and _is_behind(draft):
        return False
    return _has_changed(sentence, draft, start, pack)


def _has_changed(sentence: Sentence, draft: Draft, start: int, pack: Pack) -> bool:
    """Whether a word of change stands before token *start*, and no level between."""
    table = pack.kinds
    for at in range(start - 1, max(start - _REACH, -1), -1):
        word = sentence.lower[at]
        if word in table.change_verbs or word in table.change_nouns:
            phrasal = sentence.classes[at] and sentence.word(at - 1) in table.phrasal
            return not phrasal and not _takes_amount(draft, word, pack)
        if word in table.level_links:
            return _is_pace(sentence, at, draft, pack)
        if word not in table.change_links and sentence.classes[at] != ADVERB:
            return False
    return False


def _is_behind(draft: Draft) -> bool:
    """Whether the number has a noun of its own behind it: rose 20 people is no English."""
    return draft.noun is not None and draft.noun[0] >= draft.last


def _takes_amount(draft: Draft, word: str, pack: Pack) -> bool:
    """Whether an amount is the verb's object: raised $5 million, lost $5 million."""
    if word not in pack.kinds.transitive_changes or not draft.unit[:3].isupper():
        return False
    return draft.term is None or draft.term in {"earned", "lost", "invested", "cost"}


def _changed_by(sentence: Sentence, by: int, pack: Pack) -> bool:
    """Whether a verb of change governs "by": increase production by 3 percent."""
    for at in range(by - 1, max(by - _BY_REACH, -1), -1):
        word = sentence.lower[at]
        if word in pack.kinds.change_verbs or word in pack.kinds.change_nouns:
            return True
        if word in pack.counted.valued_verbs:
            return True
        if _ends_clause(sentence, at, pack) or (at == by - 1 and _is_passive(word, pack)):
            return False
    return False


def _ends_clause(sentence: Sentence, at: int, pack: Pack) -> bool:
    word = sentence.lower[at]
    joins = word in pack.counted.joins
    return word in _MARKS or (bool(sentence.classes[at] & CONJUNCTION) and not joins)


def _is_passive(word: str, pack: Pack) -> bool:
    """Whether "by" names who did it: helped by the $4 million sale."""
    return word.endswith(pack.counted.participle_endings)


def _is_pace(sentence: Sentence, link: int, draft: Draft, pack: Pack) -> bool:
    """Read "grew at a 3 percent pace" as a difference."""
    behind = sentence.lower[draft.last : draft.last + _PACE_REACH]
    return sentence.word(link - 1) in pack.kinds.change_verbs and not (
        pack.kinds.paces.isdisjoint(behind)
    )


def _is_compared(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Read "3 percent more than", "2 percent higher", "8 percent below the record"."""
    if draft.unit == "count" or draft.unit in pack.units.time_units:
        return False
    return sentence.word(draft.after) in pack.kinds.compared


def _like_last(sentence: Sentence, last: Draft, draft: Draft, pack: Pack) -> bool:
    """Whether it restates or lists a difference: rose 5 cents, or 1 percent; up 3 and 4 percent."""
    if not last.change or draft.unit == "count":
        return False
    link = sentence.word(hedge_start(sentence, draft, pack) - 1)
    if link in pack.counted.restates:
        return True
    money = draft.unit[:3].isupper()
    if money or draft.unit != last.unit or link not in pack.counted.joins:
        return False
    return all(
        sentence.classes[at] & (PREPOSITION | CONJUNCTION) or sentence.words[at][0].isupper()
        for at in range(last.after, draft.before)
    )
