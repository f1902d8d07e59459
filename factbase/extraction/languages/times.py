"""What a language says of dates and periods; names of months and weekdays are the calendar's."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Words of relative days and periods."""

    days: Mapping[str, int]
    """today, yesterday: days from the day of publication."""
    last: frozenset[str]
    this: frozenset[str]
    next: frozenset[str]
    ago: frozenset[str]
    """ago, earlier: "a year ago"."""
    year: frozenset[str]
    month: frozenset[str]
    week: frozenset[str]
    quarter: frozenset[str]
    quarters: Mapping[str, int]
    """first … fourth: the quarter's number."""
    since: frozenset[str]
    future: frozenset[str]
    """will, next: the clause speaks of the future."""
    said: frozenset[str]
    """Cue verbs: a date beside one is that of the statement."""
    early: frozenset[str]
    """early, late, mid: leave a month a month."""
