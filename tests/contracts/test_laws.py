"""Laws over random histories: what was known stays known, and a delta is a difference."""

from collections.abc import Callable
from itertools import product

from hypothesis import HealthCheck, Phase, given, settings

from factbase.domain.diff import Delta
from factbase.store.base import Store
from tests.contracts.histories import (
    MONDAY,
    History,
    applied,
    composed,
    difference,
    histories,
    inverse,
    state_of,
)

NOTHING = Delta(added=(), removed=())

laws = settings(
    max_examples=20,
    deadline=None,
    # The fixture only makes stores; each example asks for its own.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)


def told(store: Store, history: History) -> Store:
    for batch in history.batches:
        store.record(batch, author="Ann", reason="", recorded_at=MONDAY)
    return store


@laws
@given(history=histories())
def test_what_was_known_stays_known(new_store: Callable[[], Store], history: History) -> None:
    store = told(new_store(), history)

    known = tuple(state_of(store.at(number)) for number in range(len(history.states)))

    assert known == history.states
    assert store.verify() == store.at().revision


@laws
@given(history=histories())
def test_a_delta_is_a_difference_between_any_two_revisions(
    new_store: Callable[[], Store], history: History
) -> None:
    store = told(new_store(), history)
    states = history.states
    numbers = range(len(states))

    deltas = {(a, b): store.delta(base=a, head=b) for a, b in product(numbers, numbers)}

    assert deltas == {(a, b): difference(states[a], states[b]) for a, b in deltas}
    assert all(applied(states[a], delta) == states[b] for (a, b), delta in deltas.items())
    assert all(deltas[b, a] == inverse(delta) for (a, b), delta in deltas.items())
    assert all(deltas[a, a] == NOTHING for a in numbers)
    assert all(
        composed(deltas[a, b], deltas[b, c]) == deltas[a, c]
        for a, b, c in product(numbers, numbers, numbers)
    )


@laws
@given(history=histories())
def test_undoing_the_last_revision_brings_back_what_was_before(
    new_store: Callable[[], Store], history: History
) -> None:
    store = told(new_store(), history)
    last = len(history.batches)

    undone = store.undo(last, author="Ann", reason="a slip", recorded_at=MONDAY)
    redone = store.undo(undone.number, author="Ann", reason="no slip", recorded_at=MONDAY)

    assert state_of(store.at(undone.number)) == history.states[last - 1]
    assert state_of(store.at(redone.number)) == history.states[last]
    assert store.verify() == redone
