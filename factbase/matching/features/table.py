"""The table of features: each compares a claim's subject with a tracked figure in one respect.

A feature answers with the name of a finding in ``weights.POINTS``, or None where it has nothing
to say. The words of a reason are only written for candidates that are shown.
"""

from collections.abc import Callable

import msgspec

from factbase.matching.features import counted, events, places, sizes, tellers, words
from factbase.matching.judgement import Reason
from factbase.matching.known import Tracked
from factbase.matching.subject import Subject
from factbase.matching.trend import number_against
from factbase.matching.weights import POINTS


class Feature(msgspec.Struct, frozen=True):
    """One respect in which a claim and a figure are compared."""

    name: str
    finding: Callable[[Subject, Tracked], str | None]
    words: Callable[[Subject, Tracked], str]
    """What the finding was about: "Gaza Strip"."""

    def reason(self, subject: Subject, tracked: Tracked) -> Reason | None:
        finding = self.finding(subject, tracked)
        if finding is None:
            return None
        return Reason(self.name, f"{finding}: {self.words(subject, tracked)}", POINTS[finding])


# Those that most often rule a candidate out come first: the others are then not asked.
FEATURES = (
    Feature("measure type", counted.measure_type, words.the_measure_type),
    Feature("basis", counted.basis, words.the_basis),
    Feature("place", places.place, words.the_places),
    Feature("population", counted.population, words.the_population),
    Feature("time", events.time, words.the_days),
    Feature("since", events.since, words.the_since),
    Feature("topic", counted.topic, words.the_topic),
    Feature("unit", counted.unit, lambda subject, _: subject.unit),
    Feature("part", places.alone, words.the_places),
    Feature("event", events.kind, words.the_kind),
    Feature("number", number_against, words.the_numbers),
    Feature("size", sizes.incident, words.the_numbers),
    Feature("whole", sizes.beyond, words.the_whole),
    Feature("noun", sizes.bare, words.the_numbers),
    Feature("support", tellers.many, lambda _, tracked: f"{tracked.heard} times"),
    Feature("article", tellers.article, lambda subject, _: subject.article),
    Feature("publisher", tellers.publisher, words.the_publisher),
    Feature("names", tellers.names, words.the_names),
)
