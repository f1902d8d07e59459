"""What a number counts or measures, in the article's words."""

from itertools import pairwise

from factbase.extraction.counted import chunker, subjects
from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence


def read(sentence: Sentence, drafts: list[Draft], pack: Pack) -> None:
    """Find the noun after each number, else the subject of what is said of it."""
    for index, draft in enumerate(drafts):
        limit = drafts[index + 1].before if index + 1 < len(drafts) else sentence.size
        noun = _after(sentence, draft, limit, pack)
        if noun is None and draft.unit != "count":
            noun = subjects.before(sentence, draft, pack)
        if noun is not None:
            _take(sentence, draft, noun)
    _inherit(sentence, drafts)


def _after(sentence: Sentence, draft: Draft, limit: int, pack: Pack) -> tuple[int, int] | None:
    at = draft.after
    if draft.unit != "count" or draft.form is Form.SHARE:
        return _of_measure(sentence, draft, at, limit, pack)
    if sentence.word(at) == "-" and sentence.touches(at) and sentence.touches(at + 1):
        return (at + 1, at + 2) if sentence.written(at + 1).isalpha() else None
    at = chunker.start(sentence, at, limit, pack)
    return chunker.noun(sentence, at, limit, pack)


def _of_measure(
    sentence: Sentence, draft: Draft, at: int, limit: int, pack: Pack
) -> tuple[int, int] | None:
    """What a share or an amount is of: 85 percent of Gaza's population, $5 million in aid."""
    link = sentence.word(at)
    if link == "-":
        at += 1
    elif link in pack.counted.shares_link and not (
        link in {"in", "on", "from", "for"} and (not draft.unit.isupper())
    ):
        at = chunker.start(sentence, at + 1, limit, pack)
        return chunker.noun(sentence, at, limit, pack)
    elif sentence.classes[at : at + 1] != [0] or not sentence.word(at).isalpha():
        return None
    return chunker.noun(sentence, at, limit, pack)


def _take(sentence: Sentence, draft: Draft, noun: tuple[int, int]) -> None:
    draft.noun = noun
    draft.counted = sentence.span(*noun)
    draft.head = sentence.words[noun[1] - 1]
    draft.rules.append("<number> <noun>" if noun[0] >= draft.last else "<subject> <number>")


def _inherit(sentence: Sentence, drafts: list[Draft]) -> None:
    """Give "five Japanese and seven foreign firms" one head."""
    for first, second in pairwise(drafts):
        joined = sentence.lower[first.end : second.before]
        if second.unit != "count" and second.head is None and first.head is not None:
            second.head, second.counted = first.head, first.counted
        if (
            first.head is None
            and second.head
            and first.unit == second.unit == "count"
            and (joined in (["and"], ["or"], [","], ["to"]))
        ):
            first.head, first.counted = second.head, second.counted
