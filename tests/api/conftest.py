"""A server in this process: a desk's two days in its store, and a client that asks it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from factbase.app import create_app
from factbase.domain.article import Article
from factbase.pipeline import take_in
from factbase.settings import Settings
from factbase.store.base import Store
from factbase.store.opening import create_store, open_store
from tests.cli.desk import FRIDAY, SATURDAY

TOLL = "gaza-palestinians-killed-since-2023-10-07"

NOON = datetime(2024, 1, 28, 12, tzinfo=UTC)
TIMES = {
    "friday": datetime(2024, 1, 26, 18, 30, tzinfo=UTC),
    "saturday": datetime(2024, 1, 27, 9, tzinfo=UTC),
}

Client = TestClient[Any]


class Desk(msgspec.Struct, frozen=True):
    """A store's address, and the settings of the server that opens it."""

    url: str
    settings: Settings

    def open(self) -> Store:
        return open_store(self.url)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Record Friday as revision 1, named first, and Saturday as revision 2."""
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    with create_store(url) as store:
        for name, publisher, text in (
            ("friday", "Harbour Gazette", FRIDAY),
            ("saturday", "Plain Dealer", SATURDAY),
        ):
            record(store, an_article(publisher, name, text), at=TIMES[name])
        store.name_snapshot("first", revision=1, created_at=TIMES["friday"])
    return Desk(url, Settings(store=url, author="Ana", now=NOON))


@pytest.fixture
def client(desk: Desk) -> Iterator[Client]:
    with TestClient(
        create_app(desk.open, settings=desk.settings), base_url="http://127.0.0.1:8321"
    ) as client:
        yield client


def an_article(publisher: str, key: str, text: str) -> Article:
    title = text.partition("\n")[0]
    return Article(
        publisher=publisher,
        key=key,
        title=title,
        text=text,
        published=TIMES[key].date().isoformat() if key in TIMES else "2024-01-28",
        input_id=key,
    )


def record(store: Store, *articles: Article, at: datetime = NOON) -> None:
    list(take_in(articles, store, author="Ana", clock=lambda: at))
