"""Which event the numbers are of: its kind, its beginning, its time."""

from factbase.matching.events import are_kin, horizon_of
from factbase.matching.known import Tracked
from factbase.matching.since import days_apart
from factbase.matching.subject import Subject


def kind(subject: Subject, tracked: Tracked) -> str | None:
    if subject.kind is None or tracked.kind is None:
        return None
    if subject.kind == tracked.kind:
        return "same kind of event"
    return "kin of event" if are_kin(subject.kind, tracked.kind) else "other kind of event"


def since(subject: Subject, tracked: Tracked) -> str | None:
    if subject.since is None or tracked.figure.since is None:
        return None
    apart = days_apart(subject.since, tracked.figure.since)
    return "same since" if apart <= SINCE_TOLERANCE_DAYS else "other since"


SINCE_TOLERANCE_DAYS = 31
""""Since October 7" and "since early October" are one beginning: "2023-10" says no more."""


def time(subject: Subject, tracked: Tracked) -> str | None:
    if tracked.first_on is None or tracked.last_on is None:
        return None
    horizon = horizon_of(tracked.kind)
    after = (subject.as_of - tracked.last_on).days
    if after > horizon:
        return "another event's time"
    if (tracked.first_on - subject.as_of).days > min(horizon, EARLIER_DAYS):
        return "long before"
    return "soon after" if abs(after) <= SOON_DAYS else None


EARLIER_DAYS = 60
"""A figure's first article is seldom much later than the event; "in 1960" is another event."""

SOON_DAYS = 14
