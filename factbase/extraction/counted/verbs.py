"""The verb that speaks of an amount, and what it says it of: sales rose, put the toll at."""

from factbase.extraction.counted import chunker, subjects
from factbase.extraction.counted.chunker import Noun
from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    VERB,
)
from factbase.extraction.sentence import Sentence

_REACH = 26
"""Tokens between an amount and its verb."""
_MARKS = frozenset(';“”"')
_AFTER_BE = DETERMINER | PREPOSITION | ADVERB | PARTICLE


def hedge_start(sentence: Sentence, draft: Draft, pack: Pack) -> int:
    """The first token of the hedge and of the articles and adjectives before it."""
    at = draft.before
    while at > 0 and (
        sentence.lower[at - 1] in pack.quantifiers.transparent
        or sentence.lower[at - 1] in pack.counted.ranges
        or sentence.lower[at - 1] in pack.counted.amount_adjectives
        or sentence.classes[at - 1] == ADVERB
    ):
        at -= 1
    return at


def governing(sentence: Sentence, draft: Draft, pack: Pack) -> int | None:
    """Find the nearest verb of level, change or value before the number, in its own clause."""
    inside = _in_hedge(sentence, draft, pack)
    if inside is not None:
        return inside
    limit = hedge_start(sentence, draft, pack)
    link = sentence.word(limit - 1)
    if link in pack.kinds.change_verbs or _is_open_verb(sentence, limit - 1, pack):
        return limit - 1
    if _parts(sentence, draft, limit - 1, pack):
        return None
    return _nearest(sentence, limit, pack)


def _in_hedge(sentence: Sentence, draft: Draft, pack: Pack) -> int | None:
    """A verb that was read as a hedge: the toll passes 2,000."""
    hedge = range(draft.first - 1, draft.before - 1, -1)
    return next((at for at in hedge if sentence.lower[at] in pack.counted.level_verbs), None)


def _parts(sentence: Sentence, draft: Draft, link: int, pack: Pack) -> bool:
    """Whether the word before a number parts it from any verb: "with $5", "and thousands"."""
    if link < 0:
        return True
    if draft.unit == "count" and sentence.classes[link] == CONJUNCTION:
        return True
    known = sentence.lower[link] in pack.counted.verb_links
    return sentence.classes[link] == PREPOSITION and not known


def _nearest(sentence: Sentence, limit: int, pack: Pack) -> int | None:
    at = limit - 1
    while at > max(limit - _REACH, -1):
        if sentence.lower[at] == ")":
            at = _opening(sentence, at)
        elif _ends(sentence, at, pack):
            return at if _says_amount(sentence, at, limit, pack) else None
        at -= 1
    return None


def said_of(sentence: Sentence, draft: Draft, verb: int, first: int, pack: Pack) -> Noun | None:
    """Find the object or subject of the verb: put the toll at 20, the toll rose to 20."""
    limit = hedge_start(sentence, draft, pack)
    if sentence.lower[verb] in pack.counted.valued_verbs and (
        sentence.word(limit - 1) in pack.counted.object_links
    ):
        valued = object_of(sentence, verb + 1, limit, pack)
        if valued is not None:
            return chunker.handed_on(sentence, valued, limit, pack)
    return subjects.of_verb(sentence, verb, first, pack)


def object_of(sentence: Sentence, at: int, limit: int, pack: Pack) -> Noun | None:
    """Find the object that begins at token *at*; a number before it is stepped over."""
    at = chunker.start(sentence, at, limit, pack)
    while at < limit and _is_amount(sentence, at, pack):
        at += 1
    found = chunker.noun(sentence, at, limit, pack)
    return None if found is None or chunker.is_time(sentence, found, pack.counted) else found


def _is_amount(sentence: Sentence, at: int, pack: Pack) -> bool:
    """Whether a token belongs to a number: a 50 percent stake."""
    word = sentence.lower[at]
    return word[0].isdecimal() or word in pack.triggers or word in pack.units.percent


def _opening(sentence: Sentence, at: int) -> int:
    return next((i for i in range(at - 1, max(at - 16, -1), -1) if sentence.lower[i] == "("), at)


def _ends(sentence: Sentence, at: int, pack: Pack) -> bool:
    """Whether the search for a verb ends here, with it or without."""
    word = sentence.lower[at]
    table = pack.counted
    if word in table.level_verbs or word in pack.kinds.change_verbs or word in table.valued_verbs:
        return not _is_noun(sentence, at)
    if word in _MARKS or word in table.finite_closers:
        return True
    if not sentence.classes[at] & (VERB | AUXILIARY) or word in table.between_verbs:
        return False
    return not sentence.classes[at - 1] & (PREPOSITION | DETERMINER) or at == 0


def _is_noun(sentence: Sentence, at: int) -> bool:
    """Whether an article makes a noun of a verb's form: the number of, a record of."""
    before = sentence.classes[at - 1] if at else 0
    return bool(before & DETERMINER) and not before & (PARTICLE | PRONOUN)


def _says_amount(sentence: Sentence, at: int, limit: int, pack: Pack) -> bool:
    """Whether the word is a verb of an amount, and no auxiliary: "had agreed to invest"."""
    word = sentence.lower[at]
    if sentence.classes[at] & AUXILIARY:
        follows = sentence.words[at + 1][0]
        return (
            not follows.isalpha() or bool(sentence.classes[at + 1] & _AFTER_BE) or (at + 1 >= limit)
        )
    if word in pack.counted.level_verbs or word in pack.kinds.change_verbs:
        return True
    link = sentence.word(limit - 1)
    return word in pack.counted.valued_verbs and link in pack.counted.object_links


def _is_open_verb(sentence: Sentence, at: int, pack: Pack) -> bool:
    """Whether an unknown verb stands right before the amount: a wave towering 10 metres."""
    word = sentence.word(at)
    return (
        word.endswith(pack.counted.verbal_endings)
        and not sentence.classes[at]
        and word not in pack.terms.before
        and word not in pack.counted.finite_closers
        and word not in pack.terms.object_verbs
    )
