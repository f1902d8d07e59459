"""When a number holds: days, months, quarters and years of the text, resolved to dates."""

from datetime import date

from factbase.domain.claim import Accuracy, Origin
from factbase.extraction.document import Document
from factbase.extraction.draft import Draft
from factbase.extraction.languages.times import TimeWords
from factbase.extraction.languages.words import DETERMINER
from factbase.extraction.sentence import Sentence
from factbase.extraction.times import mentions, periods, results
from factbase.extraction.times.mentions import Mention
from factbase.extraction.times.results import Results

_SAID_PENALTY = 60
"""A date beside "said" is that of the statement: taken only where there is no other."""
_PART_PENALTY = 25
"""A date beyond "after" or "while" belongs to what is there."""
_BETWEEN_PENALTY = 6
"""For each number that stands between: "rose to 79 from 76 in April" dates the 76."""
_TAKEN_PENALTY = 30
"""A date that stands right behind another number is that one's."""
_SINCE_REACH = 30
_SAID_REACH = 4


def read(sentence: Sentence, drafts: list[Draft], document: Document) -> None:
    """Give each number its date: the nearest that the sentence states, else the article's."""
    about = results.of(document)
    found = mentions.find(sentence, document)
    caption = results.caption_day(sentence, document) if about.captions else None
    parts = _parts(sentence, drafts, found, document.pack.times)
    for draft in drafts:
        draft.as_of = about.today
        draft.origin = Origin.PUBLISHED if document.dated else Origin.INFERRED
        _date(draft, drafts, found, parts, sentence, document)
        if caption is not None:
            _set(draft, caption, Accuracy.DAY, Origin.INFERRED, "<caption>")
        elif about.period is not None and _is_free(draft, found, sentence, document):
            _of_article(draft, about, parts, sentence, document)


def _is_free(draft: Draft, found: list[Mention], sentence: Sentence, document: Document) -> bool:
    """Whether the number has no date of its own, or only that of the statement."""
    if draft.origin is not Origin.STATED:
        return True
    table = document.pack.times
    own = [at for at in found if at.day == draft.as_of]
    return bool(own) and all(_is_said(sentence, at, table) for at in own)


def _date(  # noqa: PLR0913, PLR0917 - all that a date depends on
    draft: Draft,
    drafts: list[Draft],
    found: list[Mention],
    parts: list[int],
    sentence: Sentence,
    document: Document,
) -> None:
    """Take the sentence's own date, or the start of a cumulative and the day of the statement."""
    start = min(
        (at for at in found if at.since is not None),
        key=lambda at: abs(at.first - draft.first),
        default=None,
    )
    table = document.pack.times
    plain = [
        at
        for at in found
        if at.since is None and not _is_elsewhere(draft, at, parts, sentence, table)
    ]
    if results.of(document).period is not None:
        plain = [at for at in plain if parts[at.first] <= parts[draft.first]]
    best = min(
        plain, key=lambda at: _distance(sentence, at, draft, drafts, parts, table), default=None
    )
    if start is not None and abs(start.first - draft.first) <= _SINCE_REACH:
        draft.since = start.since
        draft.rules.append(f"since {start.since}")
        if best is not None and _is_said(sentence, best, table):
            _set(draft, best.day, best.accuracy, Origin.STATED, best.rule)
    elif best is not None:
        _take(draft, best, results.of(document))


def _take(draft: Draft, mention: Mention, about: Results) -> None:
    """Take the mention; "a year earlier" is counted from the article's own period."""
    day, accuracy = mention.day, mention.accuracy
    if mention.back and about.period is not None:
        day, accuracy = periods.year_before(about.period.day), about.period.accuracy
    draft.since = mention.start
    _set(draft, day, accuracy, Origin.STATED, mention.rule)


def _set(draft: Draft, day: date, accuracy: Accuracy, origin: Origin, rule: str) -> None:
    draft.as_of, draft.accuracy, draft.origin = day, accuracy, origin
    draft.rules.append(rule)


def _of_article(
    draft: Draft, about: Results, parts: list[int], sentence: Sentence, document: Document
) -> None:
    """Give a figure of an article on a period's results that period; to "from" the one before."""
    table, period = document.pack.times, about.period
    if (
        period is None
        or draft.quoted
        or draft.since
        or not _is_of_results(draft, sentence, document)
    ):
        return
    day, accuracy = period.day, period.accuracy
    if _is_compared(draft, parts, sentence, table):
        day = periods.year_before(day) if about.yearly else periods.before(day, accuracy)
    _set(draft, day, accuracy, Origin.INFERRED, "<results of the period>")


def _is_of_results(draft: Draft, sentence: Sentence, document: Document) -> bool:
    """Whether the number may be one of the article's figures: tracked, no price of the day."""
    table = document.pack.times
    heading = document.is_heading(sentence.number)
    return draft.trackable and not heading and table.market.isdisjoint(sentence.lower)


def _is_compared(draft: Draft, parts: list[int], sentence: Sentence, table: TimeWords) -> bool:
    """Whether the number stands behind "from" or "compared with"."""
    part = parts[draft.first]
    return part > 0 and any(
        parts[at] == part
        and (at == 0 or parts[at - 1] != part)
        and sentence.lower[at] in table.compared
        for at in range(max(draft.first - _SINCE_REACH, 0), draft.first)
    )


def _parts(
    sentence: Sentence, drafts: list[Draft], found: list[Mention], table: TimeWords
) -> list[int]:
    """Number the parts of the sentence at "compared with", "from" a number, "after", "while"."""
    number, parts = 0, [0] * sentence.size
    bases = {at.first for at in found if at.accuracy is not Accuracy.DAY}
    if table.parts.isdisjoint(sentence.lower) and table.compared.isdisjoint(sentence.lower):
        return parts
    starts = {draft.before for draft in drafts} | bases
    opened = False
    for at, word in enumerate(sentence.lower):
        if word in table.parts or (word in table.compared and _compares(sentence, at, starts)):
            number += 1
            opened = at == 0
        elif word == "," and (opened or (number and _turns(sentence, at + 1))):
            number, opened = number + 1, False
        parts[at] = number
    return parts


def _turns(sentence: Sentence, at: int) -> bool:
    """Whether a comma leads back to the subject: from 43 cents, beating estimates of 48."""
    word = sentence.word(at)
    return word.endswith("ing") and word != "including"


def _compares(sentence: Sentence, at: int, starts: set[int]) -> bool:
    """Whether "from" leads to a number, as "compared" always does: down from $824 million."""
    if sentence.lower[at] not in {"from", "than"}:
        return True
    article = at + 1 < sentence.size and sentence.classes[at + 1] & DETERMINER
    return at + 1 in starts or (bool(article) and at + 2 in starts)


def _is_elsewhere(
    draft: Draft, mention: Mention, parts: list[int], sentence: Sentence, table: TimeWords
) -> bool:
    """Whether the date is that of what the number is compared with, or the other way round."""
    here, there = parts[draft.first], parts[mention.first]
    if here == there:
        return False
    low, high = min(draft.first, mention.first), max(draft.first, mention.first)
    return any(
        parts[at] != parts[at - 1] and sentence.lower[at] in table.compared
        for at in range(low + 1, high + 1)
    )


def _distance(  # noqa: PLR0913, PLR0917 - all that a distance depends on
    sentence: Sentence,
    mention: Mention,
    draft: Draft,
    drafts: list[Draft],
    parts: list[int],
    table: TimeWords,
) -> int:
    between = sum(
        min(draft.first, mention.first) < other.first < max(draft.first, mention.first)
        for other in drafts
    )
    gap = mention.first - draft.last if mention.first >= draft.last else draft.first - mention.last
    apart = parts[draft.first] != parts[mention.first]
    said = _SAID_PENALTY if _is_said(sentence, mention, table) else 0
    taken = _TAKEN_PENALTY * any(_touch(mention, other) for other in drafts if other is not draft)
    return gap + said + taken + _PART_PENALTY * apart + _BETWEEN_PENALTY * between


def _touch(mention: Mention, draft: Draft) -> bool:
    """Whether the date stands right beside the number: a 16.5 percent September jump."""
    return draft.last <= mention.first <= draft.last + 1


def _is_said(sentence: Sentence, mention: Mention, table: TimeWords) -> bool:
    """Whether the date is that of a statement: said on Tuesday."""
    if mention.accuracy is not Accuracy.DAY:
        return False
    near = sentence.lower[max(mention.first - _SAID_REACH, 0) : mention.first]
    after = sentence.word(mention.last)
    return (not table.said.isdisjoint(near) and "," not in near) or after in table.said
