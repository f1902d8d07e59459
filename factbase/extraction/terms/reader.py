"""What happened to what is counted: killed, displaced, sold … from a closed list."""

from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.terms import TermWords
from factbase.extraction.sentence import Sentence

_AFTER_REACH = 7
_BEFORE_REACH = 7
_MONEY_REACH = 12
_CLAUSE_ENDS = frozenset(';:()“”"—')


def read(sentence: Sentence, drafts: list[Draft], pack: Pack) -> None:
    """Find each number's term: its noun, what follows, what precedes, the list it is in."""
    table = pack.terms
    for index, draft in enumerate(drafts):
        left = drafts[index - 1].last if index else 0
        right = drafts[index + 1].before if index + 1 < len(drafts) else sentence.size
        if draft.unit in ("count", "percent"):
            _ = (
                _noun(draft, table)
                or _business(draft, table)
                or _after(sentence, draft, right, table)
                or _before(sentence, draft, left, table)
                or (index > 0 and _listed(sentence, drafts[index - 1], draft, table))
            )
        elif draft.unit[:3].isupper():
            _money(sentence, draft, left, table)


def _noun(draft: Draft, table: TermWords) -> bool:
    term = table.nouns.get((draft.head or "").lower())
    return term is not None and _set(draft, term, f"<number> {draft.head}")


def _business(draft: Draft, table: TermWords) -> bool:
    """Read "revenue fell 3 percent" as earned, of what is measured."""
    term = table.money.get((draft.head or "").lower()) if draft.unit == "percent" else None
    return term is not None and _set(draft, term, f"{draft.head} <percent>")


def _after(sentence: Sentence, draft: Draft, right: int, table: TermWords) -> bool:
    """Read "20 people were killed", "20 dead", "70 have been wounded"."""
    stop = min(draft.end + _AFTER_REACH, right, sentence.size)
    joined = False
    for at in range(draft.end, stop):
        word = sentence.lower[at]
        term = table.after.get(word)
        if term is not None:
            if _governs_next(sentence, at, right):
                return False
            return _fits(draft, term, table) and _set(draft, term, f"<number> <noun> {word}")
        joined = joined or word == "and"
        if word not in table.passed_over and not (joined and sentence.classes[at] == 0):
            return False
    return False


def _governs_next(sentence: Sentence, at: int, right: int) -> bool:
    """Whether the trigger is the next number's verb: "killed 20 and injured 64"."""
    return right - at <= 1 < sentence.size - at and sentence.word(at - 1) in {"and", ",", "or"}


def _before(sentence: Sentence, draft: Draft, left: int, table: TermWords) -> bool:
    """Read "killed at least 20", "a death toll of 20", "killing 20 people"."""
    for at in range(draft.before - 1, max(draft.before - _BEFORE_REACH, left - 1, -1), -1):
        word = sentence.lower[at]
        if word in _CLAUSE_ENDS:
            return False
        term = table.before.get(word)
        if term is not None:
            return _fits(draft, term, table) and _set(draft, term, f"{word} <number>")
    return False


def _listed(sentence: Sentence, before: Draft, draft: Draft, table: TermWords) -> bool:
    """Carry the term over a list: "… killed, including 20 children and 12 women"."""
    if before.term is None or before.unit != draft.unit or before.term in table.money_terms:
        return False
    between = sentence.lower[before.end : draft.before]
    links = [word for word in between if word in table.list_links]
    linked = "including" in between or (bool(links) and len(links) == len(between))
    return linked and _set(draft, before.term, f"… {before.term}, <number>")


def _money(sentence: Sentence, draft: Draft, left: int, table: TermWords) -> None:
    term = table.money.get((draft.head or "").lower())
    if term is not None:
        _set(draft, term, f"{draft.head} <money>")
        return
    for at in range(draft.before - 1, max(draft.before - _MONEY_REACH, left - 1, -1), -1):
        term = table.money.get(sentence.lower[at])
        if term is not None:
            _set(draft, term, f"{sentence.lower[at]} <money>")
            return
    for at in range(draft.last, min(draft.last + 5, sentence.size)):
        term = table.money.get(sentence.lower[at])
        if term is not None:
            _set(draft, term, f"<money> {sentence.lower[at]}")
            return


def _fits(draft: Draft, term: str, table: TermWords) -> bool:
    if term == "jobs_cut":
        return (draft.head or "").lower() in {"jobs", "positions", "workers", "employees", "staff"}
    if term in {"produced", "sold", "attacked"}:
        return draft.unit == "count"
    return not (draft.unit == "percent" and term in table.people_only)


def _set(draft: Draft, term: str, rule: str) -> bool:
    draft.term = term
    draft.rules.append(rule)
    return True
