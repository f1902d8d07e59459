"""How firmly a number is meant: at least, more than, up to, about, nearly; or more, or so."""

from itertools import pairwise

from factbase.domain.quantity import Quantifier
from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.quantifiers import QuantifierWords
from factbase.extraction.languages.words import (
    AUXILIARY,
    CLOSES_NOUN,
    CONJUNCTION,
    DETERMINER,
    VERB,
)
from factbase.extraction.sentence import Sentence

_LONGEST = 5
"""Tokens in the longest hedge."""
_LONGEST_NOUN = 3


def read(sentence: Sentence, drafts: list[Draft], pack: Pack) -> None:
    """Read the hedges before and after each number; vague numbers and ranges keep theirs."""
    for draft in drafts:
        if draft.form is Form.VAGUE:
            draft.quantifier = Quantifier.VAGUE
        elif draft.quantifier is Quantifier.EXACT and not _before(sentence, draft, pack):
            _after(sentence, draft, pack)
    _restated(sentence, drafts)


def _before(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    at = _step_over(sentence, draft, pack)
    if sentence.word(at - 1) in pack.quantifiers.verbs:
        return _reached(sentence, draft, at - 1, pack)
    if sentence.word(at - 1) not in pack.hedge_ends:
        return False
    for length in range(min(_LONGEST, at), 0, -1):
        phrase = sentence.phrase(at - length, at)
        meaning = pack.quantifiers.before.get(phrase)
        if meaning is not None:
            declined = _is_no_hedge(sentence, phrase, at - length, draft, pack)
            return not declined and _hedge(sentence, draft, at - length, at, meaning)
    return False


def _hedge(sentence: Sentence, draft: Draft, first: int, last: int, meaning: Quantifier) -> bool:
    draft.quantifier = meaning
    draft.qualifier = sentence.span(first, last)
    draft.before = first
    draft.rules.append(f"{sentence.phrase(first, last)} <number>")
    return True


def _step_over(sentence: Sentence, draft: Draft, pack: Pack) -> int:
    """The token after the hedge: an article, or "a total of", may stand before the number."""
    table = pack.quantifiers
    at = draft.before
    for steps in range(_LONGEST):
        before = sentence.word(at - 1)
        if before in pack.hedge_ends or before in table.verbs:
            return at
        if before not in table.passed_over and (steps or before not in table.transparent):
            break
        at -= 1
    return draft.before


def _reached(sentence: Sentence, draft: Draft, verb: int, pack: Pack) -> bool:
    """Read "deaths top 26,000" and "nears $3 billion", not "they passed two villages"."""
    table = pack.quantifiers
    if sentence.classes[draft.before - 1] & DETERMINER:
        follows = sentence.word(draft.after) in table.thresholds
    else:
        follows = draft.unit != "count" or _is_large(draft, table) or not _has_noun(sentence, draft)
    meaning = table.verbs[sentence.word(verb)]
    return follows and _hedge(sentence, draft, verb, verb + 1, meaning)


def _is_large(draft: Draft, table: QuantifierWords) -> bool:
    return draft.number is not None and draft.number >= table.large_from


def _has_noun(sentence: Sentence, draft: Draft) -> bool:
    word = sentence.word(draft.after)
    return word.isalpha() and not sentence.classes[draft.after] & CLOSES_NOUN


def _is_no_hedge(sentence: Sentence, phrase: str, first: int, draft: Draft, pack: Pack) -> bool:
    """Decline "worried about 40 boats" and "a plan over three years"."""
    table = pack.quantifiers
    if sentence.word(first - 1) in table.not_after.get(phrase, ()):
        return True
    if phrase != table.over or draft.unit not in pack.units.time_units:
        return False
    before = sentence.word(first - 1)
    return before.isalnum() and not sentence.classes[first - 1]


def _after(sentence: Sentence, draft: Draft, pack: Pack) -> None:
    """Read "or more" behind the number, or behind its noun."""
    for at in _places_after(sentence, draft):
        if sentence.word(at) not in pack.hedge_starts:
            continue
        for length in (4, 3, 2, 1) if at == draft.last else (4, 3, 2):
            phrase = sentence.phrase(at, at + length)
            meaning = pack.quantifiers.after.get(phrase)
            if meaning is not None and not _goes_on(sentence, phrase, at + length, pack):
                draft.quantifier = meaning
                draft.qualifier = sentence.span(at, at + length)
                draft.after = max(draft.after, at + length) if at <= draft.after else draft.after
                draft.rules.append(f"<number> {phrase}")
                return


def _places_after(sentence: Sentence, draft: Draft) -> list[int]:
    """Where a hedge may stand: behind the number, its unit, and each word of its noun."""
    places = [draft.last]
    if draft.after > draft.last:
        places.append(draft.after)
    for at in range(draft.after, min(draft.after + _LONGEST_NOUN, sentence.size)):
        if sentence.classes[at] & CLOSES_NOUN or not sentence.words[at][0].isalpha():
            break
        places.append(at + 1)
    return places


def _goes_on(sentence: Sentence, phrase: str, index: int, pack: Pack) -> bool:
    """Whether the words hedge what follows them: 12 boats, at least 3 of which; and up from 5."""
    if index >= sentence.size:
        return False
    word = sentence.lower[index]
    if word[0].isdecimal() or word in pack.triggers:
        return True
    if phrase.split(" ", 1)[0] in pack.numerals.joiners:
        closed = sentence.classes[index] & (AUXILIARY | VERB | CONJUNCTION)
        return word.isalpha() and not closed
    return bool(sentence.classes[index] & DETERMINER)


def _restated(sentence: Sentence, drafts: list[Draft]) -> None:
    """A number restated in brackets has the hedge of the first: about 7 miles (11 km)."""
    for first, second in pairwise(drafts):
        bracketed = sentence.word(second.first - 1) == "(" and second.first - first.after == 1
        if (
            bracketed
            and second.quantifier is Quantifier.EXACT
            and first.quantifier not in (Quantifier.BETWEEN, Quantifier.VAGUE)
        ):
            second.quantifier, second.qualifier = first.quantifier, first.qualifier
            second.rules.append("<quantity> (<restated>)")
