"""How firmly a number is meant: at least, more than, up to, about, nearly; or more, or so."""

from itertools import pairwise

from factbase.domain.quantity import Quantifier
from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence

_LONGEST = 5
"""Tokens in the longest hedge."""


def read(sentence: Sentence, drafts: list[Draft], pack: Pack) -> None:
    """Read the hedges before and after each number; vague numbers and ranges keep theirs."""
    for draft in drafts:
        if draft.quantifier is not Quantifier.EXACT:
            _step_over(sentence, draft, pack)
        elif draft.form is Form.VAGUE:
            draft.quantifier = Quantifier.VAGUE
        elif not _before(sentence, draft, pack):
            _after(sentence, draft, pack)
    _restated(sentence, drafts)


def _before(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    at = _step_over(sentence, draft, pack)
    last_words = pack.hedge_ends
    if sentence.word(at - 1) not in last_words:
        return False
    for length in range(min(_LONGEST, at), 0, -1):
        meaning = pack.quantifiers.before.get(sentence.phrase(at - length, at))
        if meaning is not None and not _is_no_hedge(sentence, at - length, at, draft):
            draft.quantifier = meaning
            draft.qualifier = sentence.span(at - length, at)
            draft.before = at - length
            draft.rules.append(f"{sentence.phrase(at - length, at)} <number>")
            return True
    return False


def _step_over(sentence: Sentence, draft: Draft, pack: Pack) -> int:
    """The token after the hedge: an article may stand between it and the number."""
    at = draft.before
    if sentence.word(at - 1) in pack.quantifiers.transparent and (
        sentence.word(at - 2) in pack.hedge_ends
    ):
        at -= 1
    return at


def _is_no_hedge(sentence: Sentence, first: int, last: int, draft: Draft) -> bool:
    """Decline "over the past 10 years", "above 5", "by six weeks up to 26 weeks"."""
    phrase = sentence.phrase(first, last)
    if phrase == "some":
        return draft.form is Form.SHARE
    if phrase in {"passed", "crossed", "near", "within", "topped", "tops", "topping"}:
        return draft.unit == "count" and phrase in {"passed", "near"}
    return phrase in {"around", "about"} and sentence.word(first - 1) in {"turned", "all"}


def _after(sentence: Sentence, draft: Draft, pack: Pack) -> None:
    """Read "or more" behind the number, or behind one noun."""
    for at in (draft.last, draft.after, draft.after + 1):
        for length in (3, 2, 1):
            meaning = pack.quantifiers.after.get(sentence.phrase(at, at + length))
            if meaning is None or (length == 1 and at != draft.last):
                continue
            draft.quantifier = meaning
            draft.qualifier = sentence.span(at, min(at + length, sentence.size))
            draft.after = max(draft.after, at + length) if at <= draft.after else draft.after
            draft.rules.append(f"<number> {sentence.phrase(at, at + length)}")
            return


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
