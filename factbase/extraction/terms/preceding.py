"""What precedes a number: killed 20, the arrest of 20, a death toll of 20."""

from factbase.extraction.counted import verbs
from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import ADVERB, AUXILIARY, DETERMINER
from factbase.extraction.sentence import Sentence
from factbase.extraction.terms import triggers

_STEPS = 5
_REACH = 9
_OPEN_WORDS = 5
_TOLL_REACH = 12
_SUBJECT_REACH = 3


def directly(sentence: Sentence, draft: Draft, first: int, pack: Pack) -> str | None:
    """Read the verb that has the number as its object, or the noun that it hangs on."""
    table = pack.terms
    at = _before_passed(sentence, draft.before, first, pack)
    word = sentence.word(at)
    if word == pack.counted.of or (word in table.noun_links and draft.noun is None):
        term = table.before_nouns.get(sentence.word(at - 1))
        if term is not None:
            return term
    if at < first:
        return None
    found = triggers.backwards(sentence, at, draft, pack)
    return None if found is None else _with_first(sentence, found, draft, pack)


def loosely(sentence: Sentence, draft: Draft, first: int, pack: Pack) -> str | None:
    """Read a verb over another object, or a toll: killed a guard and 20 guests, toll now 20."""
    return (
        _shared_verb(sentence, draft, first, pack)
        or _included(sentence, draft, pack)
        or _toll(sentence, draft, first, pack)
    )


def _before_passed(sentence: Sentence, at: int, first: int, pack: Pack) -> int:
    """The token before the words that may stand between a trigger and its number."""
    at -= 1
    for _ in range(_STEPS):
        if at < first or not (
            sentence.lower[at] in pack.terms.before_passed
            or sentence.classes[at] & (ADVERB | DETERMINER)
        ):
            return at
        at -= 1
    return at


def _with_first(sentence: Sentence, found: triggers.Trigger, draft: Draft, pack: Pack) -> str:
    """Join the verb before: "killed or injured 20"."""
    term, at = found
    if at < 1 or sentence.lower[at] not in pack.terms.joins:
        return term
    other = triggers.backwards(sentence, at - 1, draft, pack)
    return term if other is None else pack.terms.combined.get((other[0], term), term)


def _shared_verb(sentence: Sentence, draft: Draft, first: int, pack: Pack) -> str | None:
    at = draft.before - 1
    if sentence.word(at) not in pack.terms.list_links:
        return None
    open_words = 0
    for back in range(at, max(at - _REACH, first - 1, -1), -1):
        found = triggers.backwards(sentence, back, draft, pack)
        if found is not None:
            passive = sentence.classes[max(found[1], 0)] & AUXILIARY
            with_them = pack.terms.companions.intersection(sentence.lower[back:at])
            return None if passive and not with_them else found[0]
        bits = sentence.classes[back]
        open_words += not bits
        linked = sentence.lower[back] in pack.terms.list_links or bits & DETERMINER
        if (bits and not linked) or open_words > _OPEN_WORDS:
            return None
    return None


def _included(sentence: Sentence, draft: Draft, pack: Pack) -> str | None:
    """Read "the dead included 20 children", "among the injured were 20"."""
    at = draft.before - 1
    if not (
        sentence.word(at) in pack.terms.includes or sentence.classes[at : at + 1] == [AUXILIARY]
    ):
        return None
    return pack.terms.victims.get(sentence.word(at - 1))


def _toll(sentence: Sentence, draft: Draft, first: int, pack: Pack) -> str | None:
    """The noun whose number it is, though its own noun stands behind it: the toll hit 20 people."""
    if draft.unit != "count" or pack.terms.toll_nouns.isdisjoint(sentence.lower[: draft.first]):
        return None
    if draft.noun is None:
        return _toll_in(sentence.lower[max(draft.before - _TOLL_REACH, first) : draft.before], pack)
    verb = verbs.governing(sentence, draft, pack)
    if verb is None:
        return None
    noun = verbs.said_of(sentence, draft, verb, 0, pack)
    words = sentence.lower[max(verb - _SUBJECT_REACH, 0) : verb]
    if noun is not None:
        words = [*words, sentence.lower[noun[1] - 1]]
    return _toll_in(words, pack)


def _toll_in(words: list[str], pack: Pack) -> str | None:
    near = [word for word in words if word in pack.terms.toll_nouns]
    return pack.terms.before_nouns.get(near[-1]) if near else None
