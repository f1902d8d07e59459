"""Several writers at once, writers that die, and readers beside them."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

import pytest

from factbase.domain.errors import BatchRefused
from factbase.store.base import Batch, Store
from factbase.store.opening import create_store, open_store
from tests.contracts.conftest import WriterLock
from tests.contracts.histories import MONDAY, a_figure, state_of

ROOT = Path(__file__).parents[2]
WRITERS = 4
EACH = 12


@contextmanager
def recorder(url: str, name: str, count: int) -> Iterator[subprocess.Popen[str]]:
    arguments = [sys.executable, "-m", "tests.contracts.recorder", url, name, str(count)]
    # This Python, with arguments of ours.
    with subprocess.Popen(  # noqa: S603
        arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        yield process


def acknowledged(process: subprocess.Popen[str]) -> Iterator[tuple[int, str]]:
    assert process.stdout is not None
    for line in process.stdout:
        number, its_hash = line.split()
        yield int(number), its_hash


def write_all(store: Store, writer: int) -> list[int]:
    return [
        revision.number
        for place in range(EACH)
        if (
            revision := store.record(
                Batch(figures=(a_figure(f"f-{writer}-{place}"),)),
                author=str(writer),
                reason="",
                recorded_at=MONDAY,
            )
        )
    ]


def assert_whole(store: Store, *, revisions: int) -> None:
    assert [one.number for one in store.revisions()] == list(range(1, revisions + 1))
    assert len(state_of(store.at())) == revisions
    assert store.verify() == store.at().revision


def test_threads_that_share_a_store_lose_no_revision_and_leave_no_gap(store: Store) -> None:
    with ThreadPoolExecutor(WRITERS) as threads:
        numbers = list(threads.map(lambda writer: write_all(store, writer), range(WRITERS)))

    assert sorted(chain.from_iterable(numbers)) == list(range(1, WRITERS * EACH + 1))
    assert_whole(store, revisions=WRITERS * EACH)


def test_threads_with_stores_of_their_own_do_neither(store_url: str) -> None:
    def write(writer: int) -> list[int]:
        with create_store(store_url) as store:
            return write_all(store, writer)

    with ThreadPoolExecutor(WRITERS) as threads:
        numbers = list(threads.map(write, range(WRITERS)))

    assert sorted(chain.from_iterable(numbers)) == list(range(1, WRITERS * EACH + 1))
    with open_store(store_url) as store:
        assert_whole(store, revisions=WRITERS * EACH)


def test_processes_do_neither(store_url: str) -> None:
    with recorder(store_url, "one", EACH) as one, recorder(store_url, "two", EACH) as two:
        numbers = [*acknowledged(one), *acknowledged(two)]

    with open_store(store_url) as store:
        assert_whole(store, revisions=2 * EACH)
        assert sorted(numbers) == [(one.number, one.hash) for one in store.revisions()]


def test_of_two_who_add_the_same_one_is_refused(store: Store) -> None:
    def write(name: str) -> str:
        try:
            store.record(Batch(figures=(a_figure(),)), author=name, reason="", recorded_at=MONDAY)
        except BatchRefused:
            return "refused"
        return "recorded"

    with ThreadPoolExecutor(WRITERS) as threads:
        outcomes = list(threads.map(write, map(str, range(WRITERS))))

    assert sorted(outcomes) == ["recorded", *["refused"] * (WRITERS - 1)]


def test_readers_do_not_wait_for_a_writer(store: Store, writer_lock: WriterLock) -> None:
    store.record(Batch(figures=(a_figure(),)), author="Ann", reason="", recorded_at=MONDAY)

    with writer_lock():
        assert list(store.at().figures()) == [a_figure()]
        assert len(list(store.revisions())) == 1
        assert store.delta(base=0, head=1).removed == ()


def test_a_poller_sees_every_revision_once_and_in_order(store: Store) -> None:
    seen: list[int] = []
    with ThreadPoolExecutor(WRITERS) as threads:
        writing = [threads.submit(write_all, store, writer) for writer in range(WRITERS)]
        while not all(future.done() for future in writing):
            poll(store, seen)
        poll(store, seen)

    assert seen == list(range(1, WRITERS * EACH + 1))


def poll(store: Store, seen: list[int]) -> None:
    latest = store.at().revision
    delta = store.delta(base=len(seen), head=0 if latest is None else latest.number)
    seen.extend(range(len(seen) + 1, len(seen) + 1 + len(delta.added)))


@pytest.mark.parametrize("acknowledgements", range(1, 11))
def test_nothing_acknowledged_is_lost_when_the_writer_is_killed(
    store_url: str, acknowledgements: int
) -> None:
    with recorder(store_url, "doomed", 10_000) as process:
        lines = acknowledged(process)
        promised = [next(lines) for _ in range(acknowledgements)]
        process.kill()
        # What it had printed before it died was promised too.
        promised += list(lines)

    with open_store(store_url) as store:
        kept = [(one.number, one.hash) for one in store.revisions()]
        assert kept[: len(promised)] == promised
        assert_whole(store, revisions=len(kept))
        store.record(Batch(figures=(a_figure(),)), author="Ann", reason="", recorded_at=MONDAY)
        assert_whole(store, revisions=len(kept) + 1)
