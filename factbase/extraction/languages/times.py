"""What a language says of dates and periods; names of months and weekdays are the calendar's."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MonthAndDay = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Words of relative days and periods."""

    days: Mapping[str, int] = field(default_factory=dict)
    """today, yesterday: days from the day of publication."""
    holidays: Mapping[str, tuple[tuple[str, MonthAndDay], ...]] = field(default_factory=dict)
    """Days with a name, by their first word: Christmas Day."""
    weekend: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    this: frozenset[str] = frozenset()
    next: frozenset[str] = frozenset()
    running: frozenset[str] = frozenset()
    """last: "over the last year" runs up to the day of publication."""
    shifts_behind: Mapping[str, int] = field(default_factory=dict)
    """Words behind a period that say which: Indonesian tahun lalu, the last year."""
    ago: frozenset[str] = frozenset()
    """ago, earlier: "a year ago"."""
    year: frozenset[str] = frozenset()
    month: frozenset[str] = frozenset()
    week: frozenset[str] = frozenset()
    quarter: frozenset[str] = frozenset()
    half: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    """months: "the first nine months", "three months to June"."""
    quarters: Mapping[str, int] = field(default_factory=dict)
    """first … fourth: the quarter's number."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """How many months or years: nine months, two years ago."""
    ended: frozenset[str] = frozenset()
    """ended, to: between a period's name and its last day."""
    year_before: frozenset[str] = frozenset()
    """Words that after "year" make it the one before the article's: earlier, ago."""
    starts: frozenset[str] = frozenset()
    """the start of the: with "year" its first day."""
    goods: frozenset[str] = frozenset()
    """crude, futures: a month before one is that of a contract."""
    same: frozenset[str] = frozenset()
    """same, comparable: "the same period last year"."""
    that: frozenset[str] = frozenset()
    """that: "that day" is the day named before."""
    fiscal: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()
    """most, first: "the most since May" counts nothing from May on."""
    future: frozenset[str] = frozenset()
    """will, next: the clause speaks of the future."""
    starting: frozenset[str] = frozenset()
    """starting, by: right before a date they make it one to come."""
    past: frozenset[str] = frozenset()
    """had, was: what had been done by a date is done."""
    said: frozenset[str] = frozenset()
    """Cue verbs: a date beside one is that of the statement."""
    early: frozenset[str] = frozenset()
    """early, late, mid: leave a month a month."""
    compared: frozenset[str] = frozenset()
    """from, compared, versus: what follows holds at an earlier time."""
    parts: frozenset[str] = frozenset()
    """after, while: a date beyond belongs to what is there."""
    results: frozenset[str] = frozenset()
    """profit, revenue: what an article on a period's results is about."""
    results_period: frozenset[str] = frozenset()
    """quarterly, annual: with one of those, the article is about a period."""
    data: frozenset[str] = frozenset()
    """index, survey: what an article on a month's figures is about."""
    market: frozenset[str] = frozenset()
    """shares, stock: such figures hold on the day, not for the period."""
    hints: tuple[str, ...] = ()
    """Parts of words without which a sentence names no quarter and no year."""
    caption: tuple[str, ...] = ()
    """What stands in a photograph's caption."""

    @property
    def triggers(self) -> frozenset[str]:
        """Words at which a date or a period may begin or end; the calendar's names beside."""
        return frozenset().union(
            self.days, self.holidays, self.weekend, self.year, self.month, self.week,
            self.quarter, self.half, self.months, self.that,
            {word for word in self.quarters if word[0] == "q"},
        )  # fmt: skip
