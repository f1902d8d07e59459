"""Work side by side comes back in the order in which it was handed out."""

import pytest

from factbase.cli.workers import in_order

ITEMS = range(200)


def double(number: int) -> int:
    return 2 * number


def refuse(number: int) -> int:
    if number == 150:
        raise ValueError("no more")
    return number


@pytest.mark.parametrize("workers", [1, 2])
def test_results_keep_their_order(workers: int) -> None:
    assert list(in_order(double, ITEMS, workers=workers)) == [2 * number for number in ITEMS]


@pytest.mark.parametrize("workers", [1, 2])
def test_nothing_to_do_is_no_result(workers: int) -> None:
    assert not list(in_order(double, [], workers=workers))


@pytest.mark.parametrize("workers", [1, 2])
def test_error_reaches_who_asked(workers: int) -> None:
    with pytest.raises(ValueError, match="no more"):
        list(in_order(refuse, ITEMS, workers=workers))


def test_only_a_few_items_are_read_ahead() -> None:
    items = iter(range(10_000))

    next(iter(in_order(double, items, workers=2)))

    assert next(items) < 200
