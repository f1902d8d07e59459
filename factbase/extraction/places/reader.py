"""Where a number holds: the place nearest to it, else the one the text speaks of."""

from factbase.domain.claim import Origin, Place
from factbase.extraction.document import Document
from factbase.extraction.draft import Draft
from factbase.extraction.places import mentions
from factbase.extraction.places.mentions import Mention
from factbase.extraction.sentence import Sentence

_LOOK_BACK = 4
"""Sentences in which a place is sought where the number's own names none."""
_WEAK_PENALTY = 40


def read(sentence: Sentence, drafts: list[Draft], document: Document) -> None:
    """Give each number its place: nearest in its sentence, else carried over, else the title's."""
    found = mentions.find(sentence, document)
    carried: Place | None = None
    for draft in drafts:
        if found:
            best = min(found, key=lambda mention: _distance(mention, draft))
            draft.place = Place(best.name, best.country)
        else:
            carried = carried or _carried(sentence, document)
            draft.place = carried
        if draft.place is not None:
            draft.rules.append(f"<place> {draft.place.origin}")


def _distance(mention: Mention, draft: Draft) -> int:
    gap = mention.first - draft.last if mention.first >= draft.last else draft.first - mention.last
    return max(gap, 0) + (0 if mention.strong else _WEAK_PENALTY)


def _carried(sentence: Sentence, document: Document) -> Place | None:
    """Take the place of an earlier sentence, then of the title."""
    earlier = range(sentence.number - 1, max(sentence.number - _LOOK_BACK, 0) - 1, -1)
    for number in (*earlier, 0):
        if number >= sentence.number:
            continue
        found = mentions.find(document.sentence(number), document)
        if found:
            best = next((mention for mention in found if mention.strong), found[0])
            return Place(best.name, best.country, Origin.INFERRED)
    return _following(sentence, document)


def _following(sentence: Sentence, document: Document) -> Place | None:
    """For a title, take the place of the first sentence that names one."""
    if sentence.number > 1:
        return None
    for number in range(sentence.number + 1, min(sentence.number + 3, len(document.spans))):
        found = mentions.find(document.sentence(number), document)
        if found:
            best = next((mention for mention in found if mention.strong), found[0])
            return Place(best.name, best.country, Origin.INFERRED)
    return None
