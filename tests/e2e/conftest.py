"""A desk on each kind of store."""

from pathlib import Path

import pytest

from tests.contracts.conftest import need_postgres
from tests.e2e.desk import Desk
from tests.servers import new_postgres_url


@pytest.fixture(
    scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
)
def desk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    folder = tmp_path_factory.mktemp("desk")
    if request.param == "sqlite":
        return Desk(folder, "sqlite:///figures.db")
    need_postgres()
    return Desk(folder, new_postgres_url())


@pytest.fixture
def scratch(tmp_path: Path) -> Desk:
    """A desk of one's own, on SQLite, in an empty folder."""
    return Desk(tmp_path, "sqlite:///figures.db")
