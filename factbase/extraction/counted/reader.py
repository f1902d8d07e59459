"""What a number counts or measures, in the article's words."""

from factbase.extraction.counted import amounts, changes, chunker, likeness, verbs
from factbase.extraction.counted.chunker import Noun
from factbase.extraction.counted.likeness import Company
from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence

_OPENING = 16
"""Tokens in the phrase that a sentence opens with: "Of the cars sold, …"."""


def read(sentence: Sentence, drafts: list[Draft], pack: Pack, earlier: list[Draft]) -> None:
    """Find the noun after each number, else the subject of what is said of it.

    *earlier* are the numbers of the sentence before: a pronoun stands for what they spoke of.
    """
    for index, draft in enumerate(drafts):
        limit = drafts[index + 1].before if index + 1 < len(drafts) else sentence.size
        if draft.unit == "count" and draft.form is not Form.SHARE:
            noun = _counted(sentence, draft, limit, pack)
        else:
            first = drafts[index - 1].last if index else 0
            noun = _measured(sentence, draft, first, limit, pack)
        if noun is not None and not _is_expectation(sentence, draft, noun, pack):
            _take(sentence, draft, noun, pack)
            continue
        _by_others(sentence, Company(drafts[:index], earlier), draft, pack)
        if noun is not None and draft.head is None:
            _take(sentence, draft, noun, pack)
    likeness.inherit(sentence, drafts, pack)


def _counted(sentence: Sentence, draft: Draft, limit: int, pack: Pack) -> Noun | None:
    """The noun behind a count: "20 people", "a 66-story building"."""
    at = draft.after
    if sentence.word(at) == "-" and sentence.touches(at) and sentence.touches(at + 1):
        return (at + 1, at + 2) if sentence.written(at + 1).isalpha() else None
    at = chunker.start(sentence, at, limit, pack)
    noun = chunker.noun(sentence, at, limit, pack)
    if noun is not None and noun[1] - noun[0] == 1:
        noun = None if _is_ground(sentence.lower[noun[0]], pack) else noun
    if noun is None:
        standing = at > draft.after and sentence.word(at) in pack.counted.elliptical
        return (at, at + 1) if standing else _before(sentence, draft, pack)
    if draft.number == 1:
        noun = chunker.singular(sentence, noun, pack)
    handed = sentence.lower[noun[1] - 1] in pack.counted.numbers
    return chunker.handed_on(sentence, noun, limit, pack) if handed else noun


def _is_ground(word: str, pack: Pack) -> bool:
    """Whether a word tells on what ground the number stands: 50 feared dead."""
    return word in pack.kinds.basis or word in pack.kinds.doubts


def _before(sentence: Sentence, draft: Draft, pack: Pack) -> Noun | None:
    """The noun that a bare number hangs on: a death toll of 20, of the cars 20."""
    link = sentence.word(verbs.hedge_start(sentence, draft, pack) - 1)
    if link == pack.counted.of:
        return amounts.before(sentence, draft, 0, pack)
    return _of_those(sentence, draft, pack)


def _of_those(sentence: Sentence, draft: Draft, pack: Pack) -> Noun | None:
    """Read "Of the cars sold, 20 …" as cars."""
    if sentence.lower[0] != pack.counted.of or sentence.word(draft.before - 1) != ",":
        return None
    return verbs.object_of(sentence, 0, draft.before, pack) if draft.before < _OPENING else None


def _measured(sentence: Sentence, draft: Draft, first: int, limit: int, pack: Pack) -> Noun | None:
    """What an amount is of, beside it; where that is a change, the thing that changes."""
    noun = amounts.beside(sentence, draft, first, limit, pack)
    if noun is None or not changes.is_change(sentence, noun, pack):
        return noun
    draft.change = True
    return changes.thing(sentence, draft, noun, pack)


def _by_others(sentence: Sentence, company: Company, draft: Draft, pack: Pack) -> None:
    """Let a number speak of what the one before it does, else ask its verb for the subject."""
    like = likeness.beside(sentence, company, draft, pack)
    verb = None if like else verbs.governing(sentence, draft, pack)
    if like is not None:
        _share(draft, like)
    elif verb is not None:
        _by_verb(sentence, company, draft, verb, pack)


def _by_verb(sentence: Sentence, company: Company, draft: Draft, verb: int, pack: Pack) -> None:
    ends = [one.last for one in company.before if one.last <= verb and _is_amount(one, pack)]
    noun = verbs.said_of(sentence, draft, verb, max(ends, default=0), pack)
    if noun is not None:
        _take(sentence, draft, noun, pack)
    elif draft.unit != "count":
        like = likeness.by_subject(sentence, company, verb, pack)
        if like is not None:
            _share(draft, like)


def _is_amount(draft: Draft, pack: Pack) -> bool:
    return draft.unit != "count" and draft.unit not in pack.units.time_units


def _is_expectation(sentence: Sentence, draft: Draft, noun: Noun, pack: Pack) -> bool:
    """Whether a noun only repeats what the number before measures: forecasts of $6 million."""
    return noun[1] <= draft.first and sentence.lower[noun[1] - 1] in pack.counted.expectations


def _take(sentence: Sentence, draft: Draft, noun: Noun, pack: Pack) -> None:
    draft.noun = noun
    draft.counted = sentence.span(*noun)
    draft.head = chunker.head(sentence, noun, pack.counted)
    draft.rules.append("<number> <noun>" if noun[0] >= draft.last else "<subject> <number>")


def _share(draft: Draft, like: Draft) -> None:
    draft.like = like
    draft.counted, draft.head = like.counted, like.head
    draft.rules.append("<subject> <number> … <number>")
