"""Who tells, and with which words: the article, its publisher, the names in it, how many others."""

from factbase.matching.known import Tracked
from factbase.matching.subject import Subject


def article(subject: Subject, tracked: Tracked) -> str | None:
    said = tracked.articles.get(subject.article)
    if not said:
        return None
    again = float(subject.quantity.number) in said
    return "same number in the article" if again else "other number in the article"


def publisher(subject: Subject, tracked: Tracked) -> str | None:
    return "same publisher" if subject.publisher in tracked.publishers else None


def names(subject: Subject, tracked: Tracked) -> str | None:
    shared = len(subject.names & tracked.names)
    if shared >= MANY_NAMES:
        return "many names shared"
    if shared:
        return "names shared"
    told = min(len(subject.names), len(tracked.names)) >= ENOUGH_NAMES
    return "no name shared" if told else None


MANY_NAMES = 3
ENOUGH_NAMES = 4
"""So few names that sharing none means nothing."""


def many(_: Subject, tracked: Tracked) -> str | None:
    if tracked.heard >= VERY_MANY_HEARD:
        return "spoken of by very many"
    return "spoken of by many" if tracked.heard >= MANY_HEARD else None


MANY_HEARD = 5
VERY_MANY_HEARD = 25
