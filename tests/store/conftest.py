"""A store in memory: what is tested here holds whatever database it lies in."""

from collections.abc import Iterator

import pytest

from factbase.store.base import Store
from factbase.store.opening import create_store


@pytest.fixture
def store() -> Iterator[Store]:
    with create_store("sqlite:///:memory:") as store:
        yield store
