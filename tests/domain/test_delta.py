"""The laws of deltas, over any states, and what a delta refuses."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.domain.canonical import canonical_bytes
from factbase.domain.delta import (
    apply,
    compose,
    delta_from_json,
    delta_of,
    delta_to_json,
    inverse,
    paired,
    pairs_of,
)
from factbase.domain.diff import Delta, Row
from factbase.domain.errors import DeltaMismatch

NOTHING = Delta(added=(), removed=())

State = tuple[Row, ...]


def a_row(key: str = "o_1", said: str = "40", table: str = "observations") -> Row:
    return Row(table, key, canonical_bytes({"id": key, "said": said}))


@st.composite
def states(draw: st.DrawFn) -> State:
    keys = st.tuples(st.sampled_from(["articles", "observations"]), st.sampled_from("abcd"))
    held = draw(st.dictionaries(keys, st.sampled_from(["40", "41", "é\ud83d"]), max_size=6))
    return tuple(sorted(a_row(key, said, table) for (table, key), said in held.items()))


def between(base: State, head: State) -> Delta:
    return delta_of(paired(base, head))


@given(states(), states())
def test_a_delta_makes_the_head_of_the_base(base: State, head: State) -> None:
    assert apply(base, between(base, head)) == head


@given(states(), states())
def test_the_inverse_leads_back(base: State, head: State) -> None:
    there = between(base, head)

    assert inverse(there) == between(head, base)
    assert apply(head, inverse(there)) == base


@given(states())
def test_from_a_state_to_itself_there_is_nothing(state: State) -> None:
    assert between(state, state) == NOTHING


@given(states(), states(), states())
def test_deltas_compose(first: State, second: State, third: State) -> None:
    assert compose(between(first, second), between(second, third)) == between(first, third)


@given(states(), states())
def test_there_and_back_is_nothing(base: State, head: State) -> None:
    there = between(base, head)

    assert compose(there, inverse(there)) == NOTHING


@given(states(), states())
def test_a_delta_names_nothing_that_stays(base: State, head: State) -> None:
    there = between(base, head)

    assert set(there.added) == set(head) - set(base)
    assert set(there.removed) == set(base) - set(head)


@given(states(), states())
def test_a_delta_is_read_back_from_json_to_the_byte(base: State, head: State) -> None:
    there = between(base, head)

    assert delta_from_json(delta_to_json(there)) == there


@given(states(), states())
def test_pairs_and_rows_tell_the_same(base: State, head: State) -> None:
    there = between(base, head)

    assert tuple(pairs_of(there)) == tuple(paired(base, head))
    assert delta_of(pairs_of(there)) == there


def test_in_json_a_record_is_an_object_of_its_own() -> None:
    written = msgspec.json.decode(delta_to_json(Delta(added=(a_row(),), removed=())))

    assert written == {
        "added": [{"table": "observations", "id": "o_1", "record": {"id": "o_1", "said": "40"}}],
        "removed": [],
    }


def test_a_row_that_changes_is_removed_and_added() -> None:
    old, new = a_row(said="40"), a_row(said="41")

    assert between((old,), (new,)) == Delta(added=(new,), removed=(old,))


REFUSED = {
    "removes what is not there": ((), Delta(added=(), removed=(a_row(),))),
    "removes what reads otherwise": (
        (a_row(said="41"),),
        Delta(added=(), removed=(a_row(said="40"),)),
    ),
    "adds what is there": ((a_row(),), Delta(added=(a_row(said="41"),), removed=())),
}


@pytest.mark.parametrize(("state", "delta"), REFUSED.values(), ids=REFUSED.keys())
def test_a_delta_refuses_a_state_that_is_not_its_base(state: State, delta: Delta) -> None:
    with pytest.raises(DeltaMismatch, match="observations o_1"):
        apply(state, delta)


def test_deltas_that_do_not_meet_are_not_composed() -> None:
    first = between((), (a_row(said="40"),))
    second = between((a_row(said="41"),), ())

    with pytest.raises(DeltaMismatch, match="where the one before it ends"):
        compose(first, second)
