"""When a number holds: days, months, quarters and years of the text, resolved to dates."""

from factbase.domain.claim import Origin
from factbase.extraction.document import Document
from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence
from factbase.extraction.times import mentions
from factbase.extraction.times.mentions import Mention

_SAID_PENALTY = 60
"""A date beside "said" is that of the statement: taken only where there is no other."""
_BETWEEN_PENALTY = 6
"""For each number that stands between: "rose to 79 from 76 in April" dates the 76."""
_SINCE_REACH = 30


def read(sentence: Sentence, drafts: list[Draft], document: Document) -> None:
    """Give each number its date: the nearest that the sentence states, else the publication's."""
    found = mentions.find(sentence, document)
    for draft in drafts:
        draft.as_of, draft.origin = document.today, _fallback(document)
        if found:
            _date(sentence, draft, drafts, found, document)


def _fallback(document: Document) -> Origin:
    return Origin.PUBLISHED if document.dated else Origin.INFERRED


def _date(
    sentence: Sentence,
    draft: Draft,
    drafts: list[Draft],
    found: list[Mention],
    document: Document,
) -> None:
    since = [at for at in found if at.since is not None]
    plain = [at for at in found if at.since is None]
    best = min(
        plain, key=lambda at: _distance(sentence, at, draft, drafts, document.pack), default=None
    )
    start = min(since, key=lambda at: abs(at.first - draft.first), default=None)
    if start is not None and abs(start.first - draft.first) <= _SINCE_REACH:
        draft.since = start.since
        draft.rules.append(f"since {start.since}")
    elif best is not None:
        draft.as_of, draft.accuracy, draft.origin = best.day, best.accuracy, Origin.STATED
        draft.since = best.start
        draft.rules.append(best.rule)


def _distance(
    sentence: Sentence, mention: Mention, draft: Draft, drafts: list[Draft], pack: Pack
) -> int:
    between = sum(
        min(draft.first, mention.first) < other.first < max(draft.first, mention.first)
        for other in drafts
    )
    gap = mention.first - draft.last if mention.first >= draft.last else draft.first - mention.last
    near = (sentence.word(mention.first - 1), sentence.word(mention.first - 2))
    said = any(word in pack.times.said for word in near)
    return gap + (_SAID_PENALTY if said else 0) + _BETWEEN_PENALTY * between
