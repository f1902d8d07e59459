"""What a diff promises of any store, over the histories of a random newsroom."""

from collections.abc import Callable
from itertools import pairwise, product
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from hypothesis import HealthCheck, Phase, given, settings

from factbase.domain.changes import inverse
from factbase.domain.comparison import says_the_same
from factbase.domain.delta import apply, compose
from factbase.domain.diff import Change, Diff, Kind
from factbase.domain.figure import FigureValue
from factbase.domain.standing import value_of
from factbase.store.base import Batch, Store
from factbase.store.diff import compare, delta
from factbase.store.scan import MemoryView, rows_of
from factbase.store.snapshots import export
from factbase.store.when import Moment, moment_of_folder, moment_of_revision, moment_of_view
from tests.store.news import FIGURES, histories, record, states_of

laws = settings(
    max_examples=60,
    deadline=None,
    # The fixture only makes stores; each example asks for its own.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)

News = tuple[Batch, ...]


def revisions_of(store: Store) -> list[Moment]:
    last = store.at().revision
    assert last is not None
    return [moment_of_revision(store, number) for number in range(last.number + 1)]


def values_at(moment: Moment) -> dict[str, FigureValue | None]:
    seen = tuple(moment.view.observations())
    return {
        figure.id: value_of(figure, (each for each in seen if each.figure == figure.id))
        for figure in FIGURES
    }


def stays(before: FigureValue | None, after: FigureValue | None) -> bool:
    if before is None or after is None:
        return before is after
    return says_the_same(before.quantity, after.quantity)


def net(diff: Diff) -> list[Change]:
    """Leave out what only a store knows: the steps between, and what fitted one of them."""
    return [msgspec.structs.replace(row, kinds=(row.kind,), steps=1) for row in diff.items]


@laws
@given(news=histories())
def test_what_no_row_speaks_of_has_the_same_answer_at_both_ends(
    new_store: Callable[[], Store], news: News
) -> None:
    moments = revisions_of(record(new_store(), *news))

    for base, head in product(moments, moments):
        rows = {row.figure: row for row in compare(base, head).items}
        before, after = values_at(base), values_at(head)
        untold = [each.id for each in FIGURES if each.id not in rows]
        assert all(stays(before[figure], after[figure]) for figure in untold)


@laws
@given(news=histories())
def test_a_row_has_the_answers_of_both_ends(new_store: Callable[[], Store], news: News) -> None:
    moments = revisions_of(record(new_store(), *news))

    for base, head in pairwise(moments):
        values = values_at(head)
        told = {row.figure: row.after for row in compare(base, head).items}
        assert {figure: after and after.quantity for figure, after in told.items()} == {
            figure: value.quantity if (value := values[figure]) else None for figure in told
        }


@laws
@given(news=histories())
def test_from_a_moment_to_itself_nothing_changed(
    new_store: Callable[[], Store], news: News
) -> None:
    moments = revisions_of(record(new_store(), *news))

    assert [compare(moment, moment, kinds=frozenset(Kind)).items for moment in moments] == [
        () for _ in moments
    ]


@laws
@given(news=histories())
def test_the_way_back_reads_every_row_backwards(new_store: Callable[[], Store], news: News) -> None:
    moments = revisions_of(record(new_store(), *news))

    for base, head in product(moments, moments):
        there, back = compare(base, head), compare(head, base)
        assert [inverse(row) for row in there.items] == list(back.items)


@laws
@given(news=histories())
def test_a_delta_makes_the_head_of_the_base_and_deltas_compose(
    new_store: Callable[[], Store], news: News
) -> None:
    moments = revisions_of(record(new_store(), *news))

    for base, between, head in zip(moments, moments[1:], moments[2:], strict=False):
        whole = delta(base, head)
        assert apply(rows_of(base.view), whole) == tuple(rows_of(head.view))
        assert compose(delta(base, between), delta(between, head)) == whole


@laws
@given(news=histories())
def test_a_diff_is_the_same_wherever_its_ends_are_kept(
    new_store: Callable[[], Store], news: News
) -> None:
    moments = revisions_of(record(new_store(), *news))
    in_memory = [
        moment_of_view(MemoryView(state, revision=moment.view.revision))
        for state, moment in zip(states_of(news), moments, strict=True)
    ]

    with TemporaryDirectory() as folder:
        for number, moment in enumerate(moments):
            export(moment.view, Path(folder, str(number)), name="it")
        in_folders = [moment_of_folder(Path(folder, str(number))) for number in range(len(moments))]

        for base, head in ((0, -1), (1, -1), (-1, 1)):
            told = net(compare(moments[base], moments[head]))
            assert net(compare(in_memory[base], in_memory[head])) == told
            assert net(compare(in_folders[base], in_folders[head])) == told
            assert net(compare(in_folders[base], moments[head])) == told
            assert delta(in_folders[base], moments[head]) == delta(moments[base], moments[head])


@laws
@given(news=histories())
def test_kinds_begin_with_those_of_the_whole_way_and_steps_are_counted(
    new_store: Callable[[], Store], news: News
) -> None:
    moments = revisions_of(record(new_store(), *news))
    first, last = moments[0], moments[-1]

    for row in compare(first, last).items:
        touching = [
            delta(base, head)
            for base, head in pairwise(moments)
            if any(
                f'"figure":"{row.figure}"'.encode() in each.body or each.id == row.figure
                for each in (*delta(base, head).added, *delta(base, head).removed)
            )
        ]
        assert row.kind in row.kinds
        assert row.steps == max(1, len(touching))
