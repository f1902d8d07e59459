"""A dictionary, SQLite and PostgreSQL told the same story: none of them may notice a difference."""

from contextlib import ExitStack
from typing import TypeAlias

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from factbase.domain.errors import BatchRefused, CannotUndo
from factbase.domain.figure import Observation
from factbase.domain.record import ClaimRecord, Record
from factbase.domain.revision import Revision
from factbase.store.base import Batch, Store
from factbase.store.opening import create_store
from tests.contracts.conftest import need_postgres
from tests.contracts.histories import (
    MONDAY,
    State,
    a_figure,
    after,
    batches,
    difference,
    state_of,
)
from tests.servers import new_postgres_url

Key: TypeAlias = tuple[str, str]


class SideBySide(RuleBasedStateMachine):
    """Tells every store what the dictionary is told, and asks all of them the same."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = ExitStack()
        self.stores = tuple(
            self.opened.enter_context(create_store(url))
            for url in ("sqlite:///:memory:", new_postgres_url())
        )
        self.states: list[State] = [{}]

    def teardown(self) -> None:
        latest = {store.verify() for store in self.stores}
        self.opened.close()
        assert len(latest) == 1

    @rule(data=st.data())
    def record(self, data: st.DataObject) -> None:
        batch = data.draw(batches(self.states[-1]))
        if after(self.states[-1], batch) != self.states[-1]:
            self.states.append(after(self.states[-1], batch))
        revisions = {self.recorded(store, batch) for store in self.stores}
        assert len(revisions) == 1

    @rule()
    def remove_what_does_not_hold(self) -> None:
        batch = Batch(figures=(a_figure("new"),), removed_figures=("nobody",))
        for store in self.stores:
            with pytest.raises(BatchRefused):
                self.recorded(store, batch)

    @precondition(lambda self: len(self.states) > 1)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        number = data.draw(st.integers(1, len(self.states) - 1))
        if can_undo(self.states, number):
            revisions = {self.undone(store, number) for store in self.stores}
            assert len(revisions) == 1
            self.states.append(without(self.states, number))
        else:
            for store in self.stores:
                with pytest.raises(CannotUndo):
                    self.undone(store, number)

    @rule(data=st.data())
    def look_back(self, data: st.DataObject) -> None:
        numbers = st.integers(0, len(self.states) - 1)
        base, head = data.draw(numbers), data.draw(numbers)
        for store in self.stores:
            assert state_of(store.at(head)) == self.states[head]
            expected = difference(self.states[base], self.states[head])
            assert store.delta(base=base, head=head) == expected

    def recorded(self, store: Store, batch: Batch) -> Revision | None:
        return store.record(batch, author="Ann", reason="", recorded_at=MONDAY)

    def undone(self, store: Store, number: int) -> Revision:
        return store.undo(number, author="Ann", reason="", recorded_at=MONDAY)


def without(states: list[State], number: int) -> State:
    """Take what revision *number* changed out of the latest state."""
    touched, before = touched_by(states, number), states[number - 1]
    left = {key: record for key, record in states[-1].items() if key not in touched}
    return left | {key: before[key] for key in touched & before.keys()}


def touched_by(states: list[State], number: int) -> set[Key]:
    before, changed = states[number - 1], states[number]
    return {key for key in before.keys() | changed if before.get(key) != changed.get(key)}


def can_undo(states: list[State], number: int) -> bool:
    """Whether the same records stand as it left them, and none would name what is gone."""
    touched, latest = touched_by(states, number), states[-1]
    stands = all(latest.get(key) == states[number].get(key) for key in touched)
    return stands and not any(
        named in gone_with(states, number, key)
        for key, record in without(states, number).items()
        for named in named_by(record)
    )


def gone_with(states: list[State], number: int, key: Key) -> set[Key]:
    """Say what the record *key* may not name: what the undoing takes, or what went since."""
    touched, result = touched_by(states, number), without(states, number)
    if key in touched:
        return {gone for state in states[number:] for gone in state} - states[-1].keys() - {*result}
    written_since = any(state.get(key) != result[key] for state in states[number:])
    return touched - result.keys() if written_since else set()


def named_by(record: Record) -> tuple[Key, ...]:
    match record:
        case ClaimRecord():
            return (("articles", record.article),)
        case Observation():
            return (
                ("figures", record.figure),
                ("articles", record.article),
                ("claims", record.claim),
            )
        case _:
            return ()


@pytest.mark.postgres
def test_a_dictionary_and_both_databases_tell_the_same_story() -> None:
    need_postgres()
    run_state_machine_as_test(
        SideBySide,
        settings=settings(
            max_examples=25,
            stateful_step_count=12,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
