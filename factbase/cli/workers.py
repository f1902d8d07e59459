"""Work done by several processes, its results in the order of its inputs."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")

# Enough that sending is cheap next to working, few enough that nobody waits long.
_BATCH = 16
_AHEAD = 3
"""Batches that wait for each worker: memory does not grow with the input."""


def in_order(
    work: Callable[[Given], Made], items: Iterable[Given], *, workers: int
) -> Iterator[Made]:
    """Do *work* on each of *items*; with one worker here, with more in processes of their own."""
    return map(work, items) if workers == 1 else _spread(work, iter(items), workers)


def _spread(work: Callable[[Given], Made], items: Iterator[Given], workers: int) -> Iterator[Made]:
    pool = ProcessPoolExecutor(workers, initializer=_leave_interrupts_to_parent)
    waiting: deque[Future[list[Made]]] = deque()
    try:
        while batch := list(islice(items, _BATCH)):
            waiting.append(pool.submit(_do_all, work, batch))
            if len(waiting) >= workers * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _do_all(work: Callable[[Given], Made], batch: list[Given]) -> list[Made]:
    return [work(item) for item in batch]


def _leave_interrupts_to_parent() -> None:
    """Ctrl-C reaches every process of the terminal; one of them says that it stopped."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
