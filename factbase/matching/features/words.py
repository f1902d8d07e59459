"""The words of reasons: what a finding was about, as a person reads it."""

from datetime import date

from factbase.domain.quantity import plain
from factbase.matching.known import Tracked
from factbase.matching.subject import Subject


def the_topic(subject: Subject, _: Tracked) -> str:
    return subject.topic


def the_measure_type(_: Subject, tracked: Tracked) -> str:
    return str(tracked.figure.measure_type)


def the_basis(_: Subject, tracked: Tracked) -> str:
    return str(tracked.figure.basis)


def the_population(_: Subject, tracked: Tracked) -> str:
    return tracked.figure.population or "all"


def the_places(subject: Subject, tracked: Tracked) -> str:
    here = subject.spot.name if subject.spot else "nowhere"
    there = tracked.spot.name if tracked.spot else "nowhere"
    return here if here == there else f"{here} against {there}"


def the_kind(subject: Subject, tracked: Tracked) -> str:
    return (
        f"{subject.kind} against {tracked.kind}"
        if subject.kind != tracked.kind
        else f"{subject.kind}"
    )


def the_since(_: Subject, tracked: Tracked) -> str:
    return str(tracked.figure.since)


def the_days(subject: Subject, tracked: Tracked) -> str:
    return f"{_days(subject, tracked.last_on or subject.as_of)} its latest"


def the_numbers(subject: Subject, tracked: Tracked) -> str:
    near = min(tracked.trail, key=lambda seen: abs((seen[0] - subject.as_of).days))
    return f"{plain(subject.quantity.number):,} {_days(subject, near[0])} {near[1]:,.15g}"


def the_whole(subject: Subject, _: Tracked) -> str:
    return f"{plain(subject.quantity.number):,} against {subject.whole:,.15g}"


def the_publisher(subject: Subject, _: Tracked) -> str:
    return subject.publisher


def the_names(subject: Subject, tracked: Tracked) -> str:
    return ", ".join(sorted(subject.names & tracked.names)[:5])


def _days(subject: Subject, day: date) -> str:
    """Say when *subject* speaks, seen from *day*."""
    days = (subject.as_of - day).days
    if not days:
        return "on the day of"
    return f"{abs(days)} day{'s' * (abs(days) > 1)} {'before' if days < 0 else 'after'}"
