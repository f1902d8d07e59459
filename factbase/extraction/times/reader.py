"""When a number holds: days, months, quarters and years of the text, resolved to dates."""

from bisect import bisect_left
from datetime import date
from typing import NamedTuple

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
_NEAR = 12
"""Dates that are weighed for one number."""
_SINCE_REACH = 30
_SAID_REACH = 4


class _Scene(NamedTuple):
    """One sentence with its dates, seen once for all its numbers."""

    sentence: Sentence
    drafts: list[Draft]
    since: list[Mention]
    plain: list[Mention]
    parts: list[int]
    """The part of the sentence that each token lies in, numbered."""
    table: TimeWords
    about: Results


def read(sentence: Sentence, drafts: list[Draft], document: Document) -> None:
    """Give each number its date: the nearest that the sentence states, else the article's."""
    about = results.of(document)
    found = mentions.find(sentence, document)
    origin = Origin.PUBLISHED if document.dated else Origin.INFERRED
    for draft in drafts:
        draft.as_of, draft.origin = about.today, origin
    if found or about.period is not None:
        _read(_scene(sentence, drafts, found, about, document), document)
    caption = results.caption_day(sentence, document) if about.captions else None
    if caption is not None:
        for draft in drafts:
            _set(draft, caption, Accuracy.DAY, Origin.INFERRED, "<caption>")


def _scene(
    sentence: Sentence,
    drafts: list[Draft],
    found: list[Mention],
    about: Results,
    document: Document,
) -> _Scene:
    table = document.pack.times
    return _Scene(
        sentence,
        drafts,
        [at for at in found if at.since is not None],
        [at for at in found if at.since is None],
        _parts(sentence, drafts, found, table),
        table,
        about,
    )


def _read(scene: _Scene, document: Document) -> None:
    for draft in scene.drafts:
        _date(draft, scene)
        if scene.about.period is not None and _is_free(draft, scene):
            _of_article(draft, scene, document)


def _is_free(draft: Draft, scene: _Scene) -> bool:
    """Whether the number has no date of its own, or only that of the statement."""
    if draft.origin is not Origin.STATED:
        return True
    own = [at for at in scene.plain if at.day == draft.as_of]
    return bool(own) and all(_is_said(scene, at) for at in own)


def _date(draft: Draft, scene: _Scene) -> None:
    """Take the sentence's own date, or the start of a cumulative and the day of the statement."""
    near = scene.plain if len(scene.plain) <= _NEAR else _beside(draft, scene.plain)
    plain = [at for at in near if _may_date(draft, at, scene)]
    best = min(plain, key=lambda at: _distance(at, draft, scene), default=None)
    start = min(scene.since, key=lambda at: abs(at.first - draft.first), default=None)
    if start is not None and abs(start.first - draft.first) <= _SINCE_REACH:
        draft.since = start.since
        draft.rules.append(f"since {start.since}")
        if best is not None and _is_said(scene, best):
            _set(draft, best.day, best.accuracy, Origin.STATED, best.rule)
    elif best is not None:
        _take(draft, best, scene.about)


def _beside(draft: Draft, found: list[Mention]) -> list[Mention]:
    """The dates on either side, so that a list without end costs no more than its length."""
    at = bisect_left(found, draft.first, key=lambda mention: mention.first)
    return found[max(at - _NEAR // 2, 0) : at + _NEAR // 2]


def _may_date(draft: Draft, mention: Mention, scene: _Scene) -> bool:
    """Whether the date may be the number's: none that it is compared with, or that follows."""
    here, there = scene.parts[draft.first], scene.parts[mention.first]
    if here == there:
        return True
    if there > here and scene.about.period is not None:
        return False
    low, high = min(draft.first, mention.first), max(draft.first, mention.first)
    return not any(
        scene.parts[at] != scene.parts[at - 1] and scene.sentence.lower[at] in scene.table.compared
        for at in range(low + 1, high + 1)
    )


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


def _of_article(draft: Draft, scene: _Scene, document: Document) -> None:
    """Give a figure of an article on a period's results that period; to "from" the one before."""
    period = scene.about.period
    if period is None or draft.quoted or draft.since or not _is_of_results(draft, scene, document):
        return
    day, accuracy = period.day, period.accuracy
    if _is_compared(draft, scene):
        day = periods.year_before(day) if scene.about.yearly else periods.before(day, accuracy)
    _set(draft, day, accuracy, Origin.INFERRED, "<results of the period>")


def _is_of_results(draft: Draft, scene: _Scene, document: Document) -> bool:
    """Whether the number may be one of the article's figures: tracked, no price of the day."""
    heading = document.is_heading(scene.sentence.number)
    priced = not scene.table.market.isdisjoint(scene.sentence.lower)
    return draft.trackable and not heading and not priced


def _is_compared(draft: Draft, scene: _Scene) -> bool:
    """Whether the number stands behind "from" or "compared with"."""
    parts, part = scene.parts, scene.parts[draft.first]
    return part > 0 and any(
        parts[at] == part
        and (at == 0 or parts[at - 1] != part)
        and scene.sentence.lower[at] in scene.table.compared
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


def _distance(mention: Mention, draft: Draft, scene: _Scene) -> int:
    low, high = min(draft.first, mention.first), max(draft.first, mention.first)
    between = taken = 0
    for other in scene.drafts:
        if other is not draft:
            between += low < other.first < high
            taken = taken or _touch(mention, other)
    gap = mention.first - draft.last if mention.first >= draft.last else draft.first - mention.last
    apart = scene.parts[draft.first] != scene.parts[mention.first]
    return (
        gap
        + _SAID_PENALTY * _is_said(scene, mention)
        + _TAKEN_PENALTY * taken
        + _PART_PENALTY * apart
        + _BETWEEN_PENALTY * between
    )


def _touch(mention: Mention, draft: Draft) -> bool:
    """Whether the date stands right beside the number: a 16.5 percent September jump."""
    return draft.last <= mention.first <= draft.last + 1


def _is_said(scene: _Scene, mention: Mention) -> bool:
    """Whether the date is that of a statement: said on Tuesday."""
    if mention.accuracy is not Accuracy.DAY:
        return False
    sentence, said = scene.sentence, scene.table.said
    near = sentence.lower[max(mention.first - _SAID_REACH, 0) : mention.first]
    beside = not said.isdisjoint(near) and "," not in near
    return beside or sentence.word(mention.last) in said
