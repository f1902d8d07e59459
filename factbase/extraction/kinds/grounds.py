"""On what ground a number is given: confirmed, identified, estimated, feared, projected."""

from factbase.domain.claim import Basis
from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    PREPOSITION,
    PRONOUN,
)
from factbase.extraction.sentence import Sentence

_BEFORE_REACH = 10
_AFTER_REACH = 7
_ESTIMATE_REACH = 16
_MARKS = frozenset({"-", "'s", "’s"})
_CLAUSE = 4
"""Tokens between a comma and the verb of who estimates."""


def basis(sentence: Sentence, draft: Draft, first: int, pack: Pack) -> Basis:
    """Find what governs the number: before it (no earlier than *first*), or its own verb."""
    found = (
        _hedged(sentence, draft, pack)
        or _before(sentence, draft, first, pack)
        or _after(sentence, draft, pack)
        or _estimated_by(sentence, draft, pack)
    )
    restated = sentence.word(draft.before - 1) in pack.counted.restates
    if found is None and draft.like is not None and restated:
        return draft.like.basis
    return found or Basis.REPORTED


def _hedged(sentence: Sentence, draft: Draft, pack: Pack) -> Basis | None:
    """The ground within the hedge or the noun: an estimated 20, 20 confirmed cases."""
    words = sentence.lower[draft.before : draft.first]
    if draft.noun is not None and draft.noun[0] >= draft.last:
        words = [*words, *sentence.lower[draft.last : draft.noun[1] - 1]]
    return next((found for word in words if (found := pack.kinds.basis.get(word))), None)


def _before(sentence: Sentence, draft: Draft, first: int, pack: Pack) -> Basis | None:
    for at in range(draft.before - 1, max(draft.before - _BEFORE_REACH, first - 1, -1), -1):
        found = _ground(sentence, at, draft, pack)
        if found is not None:
            return found
        if not _governs_on(sentence, at, pack):
            return None
    return None


def _governs_on(sentence: Sentence, at: int, pack: Pack) -> bool:
    """Whether what stands before token *at* may still govern the number."""
    word = sentence.lower[at]
    if word in pack.counted.relatives:
        before = sentence.word(at - 1)
        return before in pack.kinds.basis or before in pack.kinds.doubts
    if word in pack.kinds.ground_links or word in _MARKS:
        return True
    bits = sentence.classes[at]
    return word[0].isalnum() and not bits & (PREPOSITION | CONJUNCTION | PRONOUN)


def _after(sentence: Sentence, draft: Draft, pack: Pack) -> Basis | None:
    """The ground in the number's own verb: 20 people are feared dead, may have been killed."""
    start = _own_verb(sentence, draft, pack)
    for at in range(start, min(start + _AFTER_REACH, sentence.size)):
        word = sentence.lower[at]
        if word in pack.kinds.modals or word in pack.kinds.doubts:
            return _modal(sentence, at, draft, pack)
        if word in pack.kinds.basis and not _is_finite(sentence, at, draft, pack):
            return pack.kinds.basis[word]
        if not sentence.classes[at] & (AUXILIARY | ADVERB) and word not in pack.terms.passed_over:
            return None
    return None


def _own_verb(sentence: Sentence, draft: Draft, pack: Pack) -> int:
    """Pass over what tells the counted apart: 20 people killed in Gaza | had been identified."""
    if not sentence.word(draft.end).endswith(pack.counted.participle_endings):
        return draft.end
    for at in range(draft.end + 1, min(draft.end + _AFTER_REACH, sentence.size)):
        if sentence.classes[at] & AUXILIARY:
            return at
        if sentence.classes[at] & CONJUNCTION or not sentence.lower[at][0].isalnum():
            break
    return draft.end


def _is_finite(sentence: Sentence, at: int, draft: Draft, pack: Pack) -> bool:
    """Whether those counted do it themselves: 20 analysts expect, 20 firms plan."""
    participle = sentence.lower[at].endswith(pack.counted.participle_endings)
    return at == draft.end and not participle


def _modal(sentence: Sentence, at: int, draft: Draft, pack: Pack) -> Basis | None:
    """A modal behind the number counts only where it governs the number's term."""
    if draft.term is None and sentence.lower[at] in pack.kinds.modals:
        return None
    return _ground(sentence, at, draft, pack)


def _ground(sentence: Sentence, at: int, draft: Draft, pack: Pack) -> Basis | None:
    table, word = pack.kinds, sentence.lower[at]
    if _is_name(sentence, at, pack) or sentence.word(at - 1) in pack.counted.compared:
        return None
    if word in table.before_infinitive and sentence.word(at + 1) not in pack.counted.purpose:
        return None
    if word in table.doubts:
        return Basis.FEARED if draft.term in table.dire_terms else _of_doubt(word, pack)
    return Basis.PROJECTED if word in table.modals else table.basis.get(word)


def _of_doubt(word: str, pack: Pack) -> Basis:
    return Basis.PROJECTED if word in pack.kinds.modals else Basis.ESTIMATED


def _is_name(sentence: Sentence, at: int, pack: Pack) -> bool:
    return sentence.lower[at] in pack.kinds.names and sentence.capital(at)


def _estimated_by(sentence: Sentence, draft: Draft, pack: Pack) -> Basis | None:
    """Read ", officials estimate" behind what was said."""
    stop = min(draft.end + _ESTIMATE_REACH, sentence.size)
    comma = next((at for at in range(draft.end, stop) if sentence.lower[at] == ","), None)
    if comma is None:
        return None
    clause = sentence.lower[comma + 1 : comma + 1 + _CLAUSE]
    return None if pack.kinds.estimates.isdisjoint(clause) else Basis.ESTIMATED
