"""Say which figure a claim speaks of: the candidates that are near, judged by the features."""

from collections.abc import Sequence

import msgspec

from factbase.domain.claim import Claim
from factbase.matching.features.table import FEATURES
from factbase.matching.judgement import Candidate, Judgement, New, Reason, Same, Unsure
from factbase.matching.known import Known, Tracked
from factbase.matching.naming import figure_of
from factbase.matching.story import Story
from factbase.matching.subject import Subject, subject_of, topic_of
from factbase.matching.weights import NEVER, POINTS, SAME_FROM, UNSURE_FROM

SHOWN = 3
"""How many candidates a person is shown."""


def is_matchable(claim: Claim) -> bool:
    """Whether a figure can follow the claim: it is trackable, and a number of something."""
    return claim.trackable and topic_of(claim) is not None


def match(claim: Claim, *, story: Story, known: Known) -> Judgement:
    """Say whether *claim*, told in *story*, speaks of a figure that is *known*.

    Ask only for claims that ``is_matchable``. Costs by the number of candidates that *known*
    shows, which is bounded; nothing is remembered: whoever keeps the figures takes the answer in.
    """
    subject = subject_of(claim, topic_of(claim) or "", story)
    near = _near(subject, known)
    subject = _sized(subject, near)
    ranked = _ranked(subject, near)
    if ranked and ranked[0][0] >= SAME_FROM:
        score, best = ranked[0]
        return Same(best.figure.id, score, _reasons(subject, best))
    figure = figure_of(subject, is_taken=known.has)
    unsure = [found for found in ranked[:SHOWN] if found[0] >= UNSURE_FROM]
    if unsure:
        return Unsure(figure, tuple(_candidate(subject, *found) for found in unsure))
    return New(figure, _reasons(subject, ranked[0][1]) if ranked else ())


def _near(subject: Subject, known: Known) -> Sequence[Tracked]:
    found: dict[str, Tracked] = {}
    for area in (*subject.areas, ""):
        seen = known.about(topic=subject.topic, unit=subject.unit, area=area)
        found |= {tracked.figure.id: tracked for tracked in seen}
    if subject.spot is None or not subject.spot.countries:
        latest = known.latest(topic=subject.topic, unit=subject.unit)
        found |= {tracked.figure.id: tracked for tracked in latest}
    return tuple(found.values())


def _sized(subject: Subject, near: Sequence[Tracked]) -> Subject:
    """Say how large the figures like *subject* were by its day: there, and in the whole of it."""
    like = [tracked for tracked in near if _is_like(subject, tracked)]
    here = (tracked.level_on(subject.as_of) for tracked in like if tracked.spot == subject.spot)
    whole = (
        tracked.level_on(subject.as_of)
        for tracked in like
        if tracked.spot and subject.spot and tracked.spot.covers(subject.spot)
    )
    return msgspec.structs.replace(
        subject, greatest=max(here, default=0.0), whole=max(whole, default=0.0)
    )


def _is_like(subject: Subject, tracked: Tracked) -> bool:
    figure = tracked.figure
    return (
        subject.kind is not None
        and tracked.kind == subject.kind
        and (figure.population, figure.basis) == (subject.population, subject.basis)
        and figure.measure_type is subject.measure_type
    )


def _ranked(subject: Subject, near: Sequence[Tracked]) -> list[tuple[float, Tracked]]:
    """Score the candidates, best first; among equals by id, so that the answer is one."""
    scored = [(_score(subject, tracked), tracked) for tracked in near]
    return sorted(
        (found for found in scored if found[0] > NEVER / 2),
        key=lambda found: (-found[0], found[1].figure.id),
    )


def _score(subject: Subject, tracked: Tracked) -> float:
    score = 0.0
    for feature in FEATURES:
        finding = feature.finding(subject, tracked)
        if finding is not None:
            score += POINTS[finding]
            if score < NEVER / 2:
                break
    return score


def _reasons(subject: Subject, tracked: Tracked) -> tuple[Reason, ...]:
    """Write the reasons, the weightiest first."""
    found = (feature.reason(subject, tracked) for feature in FEATURES)
    return tuple(sorted((r for r in found if r is not None), key=lambda r: -abs(r.points)))


def _candidate(subject: Subject, score: float, tracked: Tracked) -> Candidate:
    return Candidate(tracked.figure.id, score, _reasons(subject, tracked))
