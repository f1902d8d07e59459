"""Where a number holds: the place nearest to it, else the one the text speaks of."""

from bisect import bisect_left
from collections import Counter

from factbase.domain.claim import Origin, Place
from factbase.extraction.attributions import cues
from factbase.extraction.document import Document
from factbase.extraction.draft import Draft
from factbase.extraction.places import mentions
from factbase.extraction.places.mentions import Mention, Setting
from factbase.extraction.sentence import Sentence

_LOOK_BACK = 4
"""Sentences in which a place is sought where the number's own names none."""
_LOOK_AHEAD = 7
_LEAD = 3
_SETTING_PENALTY = 40
_BETWEEN_PENALTY = 14
"""For each number that stands between: "20 in Derna, 30 in Sabha"."""
_MARK_PENALTY = 8
_BREAK_PENALTY = 160
_NEAR = 12
"""Places that are weighed for one number."""
_MARKS = frozenset({";", ":"})


def read(sentence: Sentence, drafts: list[Draft], document: Document) -> None:
    """Give each number its place: nearest in its sentence, else carried over, else the title's."""
    found = _with_speakers(mentions.find(sentence, document), sentence, document)
    carried, sought = None, False
    for draft in drafts:
        best = _nearest(draft, drafts, found, sentence, document.pack.places.breaks)
        if best is not None and best.setting <= Setting.OF and best.name:
            draft.place = _stated(best, found)
        else:
            if not sought:
                carried, sought = _carried(sentence, document) or _weak(found), True
            draft.place = carried
        if draft.place is not None:
            draft.rules.append(f"<place> {draft.place.origin}")


def _nearest(
    draft: Draft,
    drafts: list[Draft],
    found: list[Mention],
    sentence: Sentence,
    breaks: frozenset[str],
) -> Mention | None:
    if len(found) > 1:
        near = found if len(found) <= _NEAR else _beside(draft, found)
        return min(near, key=lambda at: _distance(at, draft, drafts, sentence, breaks))
    return found[0] if found else None


def _beside(draft: Draft, found: list[Mention]) -> list[Mention]:
    """The places on either side, so that a list without end costs no more than its length."""
    at = bisect_left(found, draft.first, key=lambda mention: mention.first)
    return found[max(at - _NEAR // 2, 0) : at + _NEAR // 2]


def _with_speakers(found: list[Mention], sentence: Sentence, document: Document) -> list[Mention]:
    """Mark the places that are part of a speaker's name: the health ministry in Gaza."""
    if not found:
        return found
    spans = [(cue.first, cue.last) for cue in cues.find(sentence, document.pack)]
    if not spans:
        return found
    return [
        mention._replace(setting=max(mention.setting, Setting.SPEAKER))
        if any(first <= mention.first < last for first, last in spans)
        else mention
        for mention in found
    ]


def _weak(found: list[Mention]) -> Place | None:
    """Take the place of those who speak or act, where the text gives no other."""
    named = [mention for mention in found if mention.name]
    spare = min(named, key=lambda at: at.setting, default=None)
    return None if spare is None else _inferred(spare)


def _stated(best: Mention, found: list[Mention]) -> Place:
    if best.country is None and best.facility:
        near = (mention.country for mention in found if mention.country)
        return Place(best.name, next(near, None))
    return Place(best.name, best.country or None)


def _distance(
    mention: Mention,
    draft: Draft,
    drafts: list[Draft],
    sentence: Sentence,
    breaks: frozenset[str],
) -> int:
    before = mention.last <= draft.first
    low, high = (mention.last, draft.first) if before else (draft.last, mention.first)
    between = sum(low <= other.first < high for other in drafts) if high > low else 0
    inside = sentence.lower[low:high]
    return (
        max(high - low, 0)
        + _BETWEEN_PENALTY * between
        + _MARK_PENALTY * (not _MARKS.isdisjoint(inside))
        + _BREAK_PENALTY * (not breaks.isdisjoint(inside))
        + _SETTING_PENALTY * mention.setting
    )


def _carried(sentence: Sentence, document: Document) -> Place | None:
    """Take the place of the sentence before, of the article, or of an earlier sentence."""
    if sentence.number == 0 or document.is_heading(sentence.number):
        return _ahead(sentence, document)
    near = _strongest(document.sentence(sentence.number - 1), document)
    if near is not None and near.setting is Setting.IN and sentence.number > 1:
        return _inferred(near)
    topic = _topic(document, sentence.number)
    if topic is not None:
        return topic
    for number in range(sentence.number - 1, max(sentence.number - _LOOK_BACK, 0) - 1, -1):
        back = _strongest(document.sentence(number), document)
        if back is not None:
            return _inferred(back)
    return None


def _inferred(mention: Mention) -> Place:
    return Place(mention.name, mention.country, Origin.INFERRED)


def _strongest(sentence: Sentence, document: Document) -> Mention | None:
    found = [
        mention
        for mention in mentions.find(sentence, document)
        if mention.setting <= Setting.OF and mention.name
    ]
    return min(found, key=lambda mention: mention.setting, default=None)


def _topic(document: Document, before: int) -> Place | None:
    """The place that the title and the first sentences name most, the first of equals."""
    sentences = min(_LEAD, before)
    if sentences not in document.topics:
        document.topics[sentences] = _most_named(document, sentences)
    return document.topics[sentences]


def _most_named(document: Document, sentences: int) -> Place | None:
    head = [
        mention
        for number in range(sentences)
        for mention in mentions.find(document.sentence(number), document)
        if mention.name and mention.setting <= Setting.OF
    ]
    if not head:
        return None
    counts = Counter(mention.name for mention in head)
    return _inferred(max(head, key=lambda at: (counts[at.name], -at.setting)))


def _ahead(sentence: Sentence, document: Document) -> Place | None:
    """For a title, take the place that is set first in the sentences behind it."""
    spare: Place | None = None
    last = min(sentence.number + _LOOK_AHEAD, len(document.spans))
    for number in range(sentence.number + 1, last):
        place = _strongest(document.sentence(number), document)
        if place is not None and place.setting is Setting.IN:
            return _inferred(place)
        spare = spare or (_inferred(place) if place is not None else None)
    return spare
