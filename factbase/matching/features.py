"""The table of features: each compares a claim's subject with a tracked figure in one respect.

A feature answers with the name of a finding in ``weights.POINTS``, or None where it has nothing
to say. The words of a reason are only written for candidates that are shown.
"""

from collections.abc import Callable
from datetime import date

import msgspec

from factbase.domain.claim import Basis, MeasureType
from factbase.domain.quantity import Quantifier, plain
from factbase.matching.events import are_kin, horizon_of
from factbase.matching.judgement import Reason
from factbase.matching.known import Tracked
from factbase.matching.places import Spot
from factbase.matching.populations import is_of
from factbase.matching.since import days_apart
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


def _topic(_: Subject, tracked: Tracked) -> str:
    return "same term" if tracked.figure.term else "same noun"


def _unit(subject: Subject, _: Tracked) -> str | None:
    return None if subject.unit == "count" else "same unit"


def _measure_type(subject: Subject, tracked: Tracked) -> str:
    pair = {subject.measure_type, tracked.figure.measure_type}
    if len(pair) == 1:
        return "same measure type"
    return "change against level" if MeasureType.CHANGE in pair else "other measure type"


FOREBODINGS = frozenset({Basis.FEARED, Basis.PROJECTED, Basis.ESTIMATED})
"""Numbers of what is not counted yet: one figure beside the counted one."""


def _basis(subject: Subject, tracked: Tracked) -> str:
    pair = {subject.basis, tracked.figure.basis}
    return "same basis" if len(pair) == 1 or pair <= FOREBODINGS else "other basis"


def _population(subject: Subject, tracked: Tracked) -> str:
    here, there = subject.population, tracked.figure.population
    if here == there:
        return "everybody" if here is None else "same population"
    spot = tracked.spot or subject.spot
    if spot is not None and (here is None or there is None):
        own = any(is_of(here or there or "", country) for country in spot.countries)
        return "its own people" if own else "other population"
    return "other population"


def _place(subject: Subject, tracked: Tracked) -> str:
    here, there = subject.spot, tracked.spot
    if here is None or there is None:
        return _unplaced(subject, tracked)
    if here.slug == there.slug:
        return "same place" if subject.place_stated else "the story's place"
    if not set(here.countries) & set(there.countries):
        return _elsewhere(subject, here.countries, there.countries)
    if _is_its_number(subject, tracked):
        return "its number at a part" if there.whole else "its number elsewhere"
    spoken_of = _name(here) in tracked.names or _name(there) in subject.names
    if not subject.place_stated or spoken_of:
        return "place it speaks of"
    return "part against whole" if here.whole or there.whole else "other part"


def _name(spot: Spot) -> str:
    return spot.slug.split("-")[0]


def _is_its_number(subject: Subject, tracked: Tracked) -> bool:
    """Whether a number of many digits says by itself what it counts: 5,300 in those days."""
    return subject.quantity.number >= TELLING and any(
        abs((subject.as_of - day).days) <= NEAR_DAYS
        and abs(float(subject.quantity.number) - number) <= number * NEARLY_ITS
        for day, number in tracked.around(subject.as_of)
    )


TELLING = 100
NEAR_DAYS = 3
NEARLY_ITS = 0.05


def _unplaced(subject: Subject, tracked: Tracked) -> str:
    here, there = subject.spot, tracked.spot
    speaks_of = (here and _name(here) in tracked.names) or (there and _name(there) in subject.names)
    if speaks_of:
        return "place that it names"
    stated = here is not None and subject.place_stated and tracked.heard >= MANY_HEARD
    return "place that it never names" if stated else "place unknown"


def _elsewhere(subject: Subject, here: tuple[str, ...], there: tuple[str, ...]) -> str:
    """Say how another country may still be the one that the number is of."""
    if not set(there).isdisjoint(subject.beside):
        return "country beside it"
    if not subject.place_stated and not set(there).isdisjoint(subject.around):
        return "country of its story"
    return "other country" if here and there else "place of no country"


def _alone(subject: Subject, tracked: Tracked) -> str | None:
    same = subject.spot is not None and tracked.spot is not None
    if not subject.alone or (same and subject.spot == tracked.spot):
        return None
    return "alone"


def _kind(subject: Subject, tracked: Tracked) -> str | None:
    if subject.kind is None or tracked.kind is None:
        return None
    if subject.kind == tracked.kind:
        return "same kind of event"
    return "kin of event" if are_kin(subject.kind, tracked.kind) else "other kind of event"


def _since(subject: Subject, tracked: Tracked) -> str | None:
    if subject.since is None or tracked.figure.since is None:
        return None
    apart = days_apart(subject.since, tracked.figure.since)
    return "same since" if apart <= SINCE_TOLERANCE_DAYS else "other since"


SINCE_TOLERANCE_DAYS = 31
""""Since October 7" and "since early October" are one beginning: "2023-10" says no more."""


def _time(subject: Subject, tracked: Tracked) -> str | None:
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


def _incident(subject: Subject, tracked: Tracked) -> str | None:
    level = tracked.level_on(subject.as_of)
    if not 0 < level * LARGER < subject.greatest:
        return None
    soon = tracked.last_on is None or abs((subject.as_of - tracked.last_on).days) <= SOON_DAYS
    return None if soon and _fits(subject, tracked) else "incident of something larger"


LARGER = 5
"""What kills so many times fewer than its event is a part of it, over in days."""


def _beyond(subject: Subject, tracked: Tracked) -> str | None:
    vague = subject.quantity.quantifier is Quantifier.VAGUE
    if vague or subject.spot is None or not 0 < subject.whole < subject.quantity.number:
        return None
    covers = tracked.spot is not None and tracked.spot.covers(subject.spot)
    return "more than the whole" if covers else "less than a part of it"


def _bare(subject: Subject, tracked: Tracked) -> str | None:
    if _fits(subject, tracked):
        return None
    if subject.measure_type is MeasureType.CHANGE:
        return "change, other number"
    if subject.measure_type is MeasureType.FLOW:
        return "flow, other number"
    counted = subject.term is None and subject.unit == "count"
    return "noun alone, other number" if counted else None


def _fits(subject: Subject, tracked: Tracked) -> bool:
    return number_against(subject, tracked) in FITTING


FITTING = frozenset({"same number", "same small number", "close", None})
"""What a number is to a figure where no growth has to explain it; None: nobody said another."""


def _many(_: Subject, tracked: Tracked) -> str | None:
    if tracked.heard >= VERY_MANY_HEARD:
        return "spoken of by very many"
    return "spoken of by many" if tracked.heard >= MANY_HEARD else None


MANY_HEARD = 5
VERY_MANY_HEARD = 25


def _article(subject: Subject, tracked: Tracked) -> str | None:
    said = tracked.articles.get(subject.article)
    if not said:
        return None
    again = float(subject.quantity.number) in said
    return "same number in the article" if again else "other number in the article"


def _publisher(subject: Subject, tracked: Tracked) -> str | None:
    return "same publisher" if subject.publisher in tracked.publishers else None


def _names(subject: Subject, tracked: Tracked) -> str | None:
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


def _the_topic(subject: Subject, _: Tracked) -> str:
    return subject.topic


def _the_measure_type(_: Subject, tracked: Tracked) -> str:
    return str(tracked.figure.measure_type)


def _the_basis(_: Subject, tracked: Tracked) -> str:
    return str(tracked.figure.basis)


def _the_population(_: Subject, tracked: Tracked) -> str:
    return tracked.figure.population or "all"


def _the_places(subject: Subject, tracked: Tracked) -> str:
    here = subject.spot.name if subject.spot else "nowhere"
    there = tracked.spot.name if tracked.spot else "nowhere"
    return here if here == there else f"{here} against {there}"


def _the_kind(subject: Subject, tracked: Tracked) -> str:
    return (
        f"{subject.kind} against {tracked.kind}"
        if subject.kind != tracked.kind
        else f"{subject.kind}"
    )


def _the_since(_: Subject, tracked: Tracked) -> str:
    return str(tracked.figure.since)


def _the_days(subject: Subject, tracked: Tracked) -> str:
    return f"{_days(subject, tracked.last_on or subject.as_of)} its latest"


def _the_numbers(subject: Subject, tracked: Tracked) -> str:
    near = min(tracked.trail, key=lambda seen: abs((seen[0] - subject.as_of).days))
    return f"{plain(subject.quantity.number):,} {_days(subject, near[0])} {near[1]:,.15g}"


def _the_whole(subject: Subject, _: Tracked) -> str:
    return f"{plain(subject.quantity.number):,} against {subject.whole:,.15g}"


def _days(subject: Subject, day: date) -> str:
    """Say when *subject* speaks, seen from *day*."""
    days = (subject.as_of - day).days
    if not days:
        return "on the day of"
    return f"{abs(days)} day{'s' * (abs(days) > 1)} {'before' if days < 0 else 'after'}"


def _the_publisher(subject: Subject, _: Tracked) -> str:
    return subject.publisher


def _the_names(subject: Subject, tracked: Tracked) -> str:
    return ", ".join(sorted(subject.names & tracked.names)[:5])


# Those that most often rule a candidate out come first: the others are then not asked.
FEATURES = (
    Feature("measure type", _measure_type, _the_measure_type),
    Feature("basis", _basis, _the_basis),
    Feature("place", _place, _the_places),
    Feature("population", _population, _the_population),
    Feature("time", _time, _the_days),
    Feature("since", _since, _the_since),
    Feature("topic", _topic, _the_topic),
    Feature("unit", _unit, lambda subject, _: subject.unit),
    Feature("part", _alone, _the_places),
    Feature("event", _kind, _the_kind),
    Feature("number", number_against, _the_numbers),
    Feature("size", _incident, _the_numbers),
    Feature("whole", _beyond, _the_whole),
    Feature("noun", _bare, _the_numbers),
    Feature("support", _many, lambda _, tracked: f"{tracked.heard} times"),
    Feature("article", _article, lambda subject, _: subject.article),
    Feature("publisher", _publisher, _the_publisher),
    Feature("names", _names, _the_names),
)
