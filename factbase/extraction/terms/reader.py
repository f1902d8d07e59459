"""What happened to what is counted: killed, displaced, sold … from a closed list."""

from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence
from factbase.extraction.terms import amounts, following, lists, preceding, triggers

_AHEAD = 4
"""Numbers behind one that may stand between it and its verb."""


def read(sentence: Sentence, drafts: list[Draft], pack: Pack, earlier: list[Draft]) -> None:
    """Find each number's term: its noun, its verb before or behind, the list that it is in.

    *earlier* are the numbers of the sentence before: "Of them, 20 were children".
    """
    for index, draft in enumerate(drafts):
        before = drafts[index - 1] if index else None
        if draft.unit in ("count", "percent"):
            term = _of_count(sentence, draft, before, drafts[index + 1 : index + 1 + _AHEAD], pack)
        elif draft.unit[:3].isupper():
            term = amounts.read(sentence, draft, pack)
        else:
            continue
        term = term or lists.carried(sentence, before, draft, earlier, pack)
        if draft.unit == "count" and (term is None or term in pack.terms.yielding):
            term = _by_weak_noun(sentence, draft, pack) or term
        if term is not None and _fits(draft, term, pack):
            draft.term = term
            draft.rules.append(f"{term} <number>")


def _of_count(
    sentence: Sentence, draft: Draft, before: Draft | None, behind: list[Draft], pack: Pack
) -> str | None:
    if triggers.head_of(draft) in pack.terms.never:
        return None
    term = _by_noun(sentence, draft, pack)
    if term or (draft.unit == "percent" and draft.change):
        return term
    first = before.last if before else 0
    return (
        following.at_once(sentence, draft, behind[0] if behind else None, pack)
        or preceding.directly(sentence, draft, first, pack)
        or following.later(sentence, draft, behind, pack)
        or _by_modifier(sentence, draft, pack)
        or preceding.loosely(sentence, draft, first, pack)
    )


def _by_noun(sentence: Sentence, draft: Draft, pack: Pack) -> str | None:
    """The term of a noun that says it all: deaths, job cuts; of a percent, what is earned."""
    if draft.unit == "percent":
        return amounts.by_head(sentence, draft, pack)
    term = pack.terms.nouns.get(triggers.head_of(draft))
    if term is None and draft.noun is not None:
        last_two = "_".join(sentence.lower[max(draft.noun[1] - 2, draft.noun[0]) : draft.noun[1]])
        term = pack.terms.modified.get(last_two)
    return term


def _by_modifier(sentence: Sentence, draft: Draft, pack: Pack) -> str | None:
    """The term of a participle in the noun phrase: 20 displaced people."""
    if draft.noun is None:
        return None
    words = sentence.lower[draft.noun[0] : draft.noun[1] - 1]
    return next((term for word in words if (term := pack.terms.modified.get(word))), None)


def _by_weak_noun(sentence: Sentence, draft: Draft, pack: Pack) -> str | None:
    """The term of a noun of which no verb says otherwise: hostages; cases of a disease."""
    head = triggers.head_of(draft)
    if head in pack.terms.disease_nouns:
        return None if pack.terms.diseases.isdisjoint(sentence.lower) else "infected"
    return pack.terms.weak_nouns.get(head)


def _fits(draft: Draft, term: str, pack: Pack) -> bool:
    """Whether a term may be said of it: people alone are injured, no percent of them."""
    return not (draft.unit == "percent" and term in pack.terms.people_only)
