"""Dates and periods in English."""

from factbase.extraction.languages.times import TimeWords
from factbase.extraction.languages.words import words_of

TIMES = TimeWords(
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    last=frozenset({"last", "previous", "past"}),
    this=frozenset({"this", "current"}),
    next=frozenset({"next", "coming"}),
    ago=frozenset({"ago", "earlier", "before"}),
    year=frozenset({"year"}),
    month=frozenset({"month"}),
    week=frozenset({"week"}),
    quarter=frozenset({"quarter"}),
    quarters={"first": 1, "second": 2, "third": 3, "fourth": 4, "q1": 1, "q2": 2, "q3": 3, "q4": 4},
    since=frozenset({"since"}),
    future=frozenset({"will", "next", "coming", "plans", "scheduled", "expected", "would"}),
    said=words_of(
        "said says told reported announced added wrote tweeted stated released published"
    ),
    early=frozenset({"early", "late", "mid", "-"}),
)
