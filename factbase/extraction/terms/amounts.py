"""What is said of an amount: earned, lost, cost, priced, invested, sold."""

from factbase.extraction.counted.verbs import hedge_start
from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import ADVERB, DETERMINER, PLURAL, PRONOUN
from factbase.extraction.sentence import Sentence
from factbase.extraction.terms import triggers

_OBJECT_REACH = 24
_BEHIND_REACH = 3
_MARKS = frozenset(';:“”"')


def read(sentence: Sentence, draft: Draft, pack: Pack) -> str | None:
    """Find the term of money: by its verb, by what it is of, by the verb of its object."""
    start = hedge_start(sentence, draft, pack)
    while start > 0 and sentence.classes[start - 1] & DETERMINER:
        start -= 1
    return (
        triggers.phrase_before(sentence, start - 1, pack.terms.amount_before)
        or _priced(draft, pack)
        or _by_verb(sentence, draft, start, pack)
        or by_head(sentence, draft, pack)
        or _by_object(sentence, draft, start, pack)
        or _behind(sentence, draft, pack)
        or pack.terms.nouns.get(triggers.head_of(draft))
    )


def _priced(draft: Draft, pack: Pack) -> str | None:
    """Shares and crude that lose $3 are priced, whatever the verb."""
    return pack.terms.subject_heads.get(triggers.head_of(draft)) if _is_subject(draft) else None


def _by_verb(sentence: Sentence, draft: Draft, start: int, pack: Pack) -> str | None:
    if _is_adjective(sentence, draft, pack):
        return None
    return pack.terms.amount_verbs.get(sentence.word(start - 1))


def by_head(sentence: Sentence, draft: Draft, pack: Pack) -> str | None:
    """Read what is measured: revenue is earned; shares are priced where they rise or close."""
    table, head = pack.terms, triggers.head_of(draft)
    term = table.amount_heads.get(head)
    if term is not None:
        return term
    if _is_subject(draft) and head in table.subject_heads:
        return table.subject_heads[head]
    if head in table.rates and draft.unit == "percent" and _is_subject(draft):
        return None if table.rate_words.intersection(sentence.lower) else "priced"
    return None


def _is_subject(draft: Draft) -> bool:
    """Whether what is measured stands before the amount, or before the one it is beside."""
    if draft.like is not None:
        return _is_subject(draft.like)
    return draft.noun is not None and draft.noun[1] <= draft.first


def _by_object(sentence: Sentence, draft: Draft, start: int, pack: Pack) -> str | None:
    """Read the verb over its object: fined the bank $5 million, sold it for $5 million."""
    table, link = pack.terms, sentence.word(start - 1)
    priced = link in table.price_links
    if _is_adjective(sentence, draft, pack):
        return None
    verbs = table.price_verbs if priced else table.object_verbs
    for at in range(start - 1 - priced, max(start - _OBJECT_REACH, -1), -1):
        word = sentence.lower[at]
        if word in verbs and not (priced and _in_noun(draft, at)):
            return verbs[word]
        if word in _MARKS or (not priced and not _in_object(sentence, at, pack)):
            return None
    return None


def _is_adjective(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Whether the amount stands right before its noun: a $5 million scheme."""
    if draft.noun is None or draft.noun[0] < draft.last:
        return False
    table = pack.counted
    links = table.links | table.money_links | table.paid_links | table.purpose
    return links.isdisjoint(sentence.lower[draft.last : draft.noun[0]])


def _in_noun(draft: Draft, at: int) -> bool:
    """Whether a token belongs to what is measured: sell orders for $5 million."""
    return draft.noun is not None and draft.noun[0] <= at < draft.noun[1]


def _in_object(sentence: Sentence, at: int, pack: Pack) -> bool:
    """Whether a token may stand in an object: "a group of 11 banks"."""
    bits, word = sentence.classes[at], sentence.lower[at]
    if word == pack.counted.of or bits & DETERMINER:
        return True
    return not bits & ~(PLURAL | PRONOUN | ADVERB) and word[0].isalnum()


def _behind(sentence: Sentence, draft: Draft, pack: Pack) -> str | None:
    for at in range(draft.after, min(draft.after + _BEHIND_REACH, sentence.size)):
        term = pack.terms.amount_after.get(sentence.lower[at])
        if term is not None:
            return term
    return None
