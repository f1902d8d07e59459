"""Random histories as a newsroom makes them: stories, edits, retractions, corrections, re-reading.

Numbers and days are few, so that stories repeat, dispute and overtake one another.
"""

from collections.abc import Callable
from datetime import UTC, datetime

import hypothesis.strategies as st
import msgspec

from factbase.domain.claim import Basis, MeasureType
from factbase.domain.figure import Decision, Figure, Observation, Status
from factbase.domain.quantity import Quantity
from factbase.domain.record import ArticleVersion, ClaimRecord, Record
from factbase.store.base import Batch, Store
from tests.builders import (
    a_claim,
    a_figure,
    a_version,
    about,
    an_article,
    an_observation,
    at_least,
    exact,
)

NOON = datetime(2024, 1, 29, 12, tzinfo=UTC)

KILLED = a_figure()
IDENTIFIED = a_figure("gaza-killed-identified", basis=Basis.IDENTIFIED)
OPEN_BEDS = a_figure("beds-open", term=None, head="beds", measure_type=MeasureType.STOCK)
FIGURES = (KILLED, IDENTIFIED, OPEN_BEDS)

DECISION = Decision("M. Editor", "a second count")

State = dict[tuple[str, str], Record]
"""What holds, by table and id."""


class Story(msgspec.Struct, frozen=True):
    """One article with one number."""

    version: ArticleVersion
    claim: ClaimRecord
    observation: Observation


def a_story(
    quantity: Quantity | str,
    *,
    day: str = "2024-01-26",
    publisher: str = "Daily Ledger",
    figure: Figure = KILLED,
    extractor: str = "en 1",
) -> Story:
    """Write the story of *quantity*: one publisher prints one article a day about a figure."""
    number = exact(quantity) if isinstance(quantity, str) else quantity
    text = f"{number.qualifier or 'Exactly'} {number.number} people were killed."
    article = an_article(text, publisher=publisher, key=f"{figure.id} {day}", published=day)
    version = a_version(article, extractor=extractor)
    as_of = datetime.fromisoformat(day).date()
    claim = a_claim(number, version=version, as_of=as_of, rules=(extractor,))
    seen = an_observation(claim=claim, publisher=publisher, published=day, figure=figure.id)
    return Story(version, claim, seen)


def take_in(*stories: Story, figures: tuple[Figure, ...] = ()) -> Batch:
    return Batch(
        articles=tuple(story.version for story in stories),
        claims=tuple(story.claim for story in stories),
        figures=figures,
        observations=tuple(story.observation for story in stories),
    )


def replace(old: Story, new: Story) -> Batch:
    """Take in *new* in the place of *old*: another version, or another reading."""
    return Batch(
        articles=(new.version,),
        claims=(new.claim,),
        observations=(new.observation,),
        removed_articles=(old.version.id,),
        removed_claims=(old.claim.id,),
        removed_observations=(old.observation.id,),
    )


def decide(seen: Observation, decided: Observation) -> Batch:
    return Batch(observations=(decided,), removed_observations=(seen.id,))


def retracted(seen: Observation) -> Observation:
    return msgspec.structs.replace(seen, status=Status.RETRACTED, decision=DECISION)


def corrected(seen: Observation, quantity: Quantity) -> Observation:
    return msgspec.structs.replace(
        seen, quantity=quantity, status=Status.CORRECTED, decision=DECISION
    )


def record(store: Store, *batches: Batch) -> Store:
    for batch in batches:
        store.record(batch, author="Ann", reason="", recorded_at=NOON)
    return store


def states_of(batches: tuple[Batch, ...]) -> tuple[tuple[Record, ...], ...]:
    """Say what holds before the first batch, and after each."""
    held: State = {}
    states: list[tuple[Record, ...]] = [()]
    for batch in batches:
        held = _after(held, batch)
        states.append(tuple(held.values()))
    return tuple(states)


def _after(held: State, batch: Batch) -> State:
    tables = ("articles", "claims", "figures", "observations")
    gone = {(table, key) for table in tables for key in getattr(batch, f"removed_{table}")}
    came = {(table, each.id): each for table in tables for each in getattr(batch, table)}
    return {key: each for key, each in held.items() if key not in gone} | came


_NUMBERS = st.sampled_from(["40", "41", "50"]).flatmap(
    lambda number: st.sampled_from([exact(number), at_least(number), about(number)])
)
_STORIES = st.builds(
    a_story,
    _NUMBERS,
    day=st.sampled_from(["2024-01-26", "2024-01-27", "2024-01-28"]),
    publisher=st.sampled_from(["Daily Ledger", "Courier", "Herald"]),
    figure=st.sampled_from(FIGURES),
    extractor=st.sampled_from(["en 1", "en 2"]),
)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Batch, ...]:
    """Draw one to seven revisions, each of which changes something."""
    held: dict[str, Story] = {}
    batches: list[Batch] = []
    named: set[str] = set()
    for _ in range(draw(st.integers(1, 7))):
        story = draw(_STORIES)
        old = held.get(story.version.id)
        happens = draw(st.sampled_from(_EVENTS)) if old is not None else _is_told
        batch, now = happens(old or story, story)
        if story.observation.figure not in named:
            figure = next(each for each in FIGURES if each.id == story.observation.figure)
            batch = msgspec.structs.replace(batch, figures=(figure,))
            named.add(figure.id)
        if now is not old and not batch.empty:
            batches.append(batch)
            held.pop(story.version.id, None)
            held |= {} if now is None else {now.version.id: now}
    return tuple(batches)


Event = Callable[[Story, Story], tuple[Batch, Story | None]]


def _is_told(_old: Story, new: Story) -> tuple[Batch, Story | None]:
    return take_in(new), new


def _is_told_anew(old: Story, new: Story) -> tuple[Batch, Story | None]:
    return (replace(old, new), new) if old.claim.id != new.claim.id else (Batch(), old)


def _is_retracted(old: Story, _new: Story) -> tuple[Batch, Story | None]:
    return _is_decided(old, retracted(old.observation))


def _is_corrected(old: Story, new: Story) -> tuple[Batch, Story | None]:
    return _is_decided(old, corrected(old.observation, new.claim.quantity))


def _is_undone(old: Story, _new: Story) -> tuple[Batch, Story | None]:
    return (
        Batch(
            removed_articles=(old.version.id,),
            removed_claims=(old.claim.id,),
            removed_observations=(old.observation.id,),
        ),
        None,
    )


def _is_decided(old: Story, decided: Observation) -> tuple[Batch, Story | None]:
    if decided == old.observation:
        return Batch(), old
    return decide(old.observation, decided), msgspec.structs.replace(old, observation=decided)


_EVENTS: tuple[Event, ...] = (_is_told_anew, _is_retracted, _is_corrected, _is_undone)
