"""The story of one figure, told again through HTTP: said, said again, raised, put right."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from litestar.testing import TestClient

from factbase.app import create_app
from factbase.settings import Settings
from factbase.store.opening import create_store
from tests.api.conftest import Client
from tests.contracts.conftest import need_postgres
from tests.e2e.test_story import FIGURE, FRIDAY, SATURDAY
from tests.servers import new_postgres_url

FRIDAYS = {"id": "1", "publisher": "Harbour Gazette", "published": "2024-01-26", "text": FRIDAY}
SATURDAYS = {"id": "2", "publisher": "Plain Dealer", "published": "2024-01-27", "text": SATURDAY}
MENDED = {**SATURDAYS, "text": SATURDAY.replace("26,275", "26,257")}


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Client]:
    """Serve an empty store of each kind."""
    if request.param == "postgres":
        need_postgres()
        url = new_postgres_url()
    else:
        url = f"sqlite:///{tmp_path / 'figures.db'}"
    now = datetime(2024, 1, 28, 9, tzinfo=UTC)
    app = create_app(lambda: create_store(url), settings=Settings(author="Ana", now=now))
    with TestClient(app, base_url="http://127.0.0.1") as client:
        yield client


@pytest.fixture
def told(server: Client) -> Client:
    """Take in Friday and Saturday, let Saturday's publisher mend a misprint, name two states."""
    for article, name in ((FRIDAYS, "friday"), (SATURDAYS, "saturday")):
        assert server.post("/v1/articles", json=article).status_code == 201
        assert server.put(f"/v1/snapshots/{name}", json={}).status_code == 201
    assert server.post("/v1/articles", json=MENDED).json()["articles"][0]["outcome"] == "changed"
    return server


def test_an_article_that_is_sent_again_is_recorded_once(server: Client) -> None:
    key = {"Idempotency-Key": "friday"}
    first, again = (server.post("/v1/articles", json=FRIDAYS, headers=key) for _ in range(2))
    known = server.post("/v1/articles", json=FRIDAYS)

    assert (first.status_code, again.content, known.status_code) == (201, first.content, 200)
    assert server.get("/ready").json()["revision"] == 1


def test_each_step_is_a_change_of_its_kind(told: Client) -> None:
    assert kinds(told, "friday", "saturday") == [("raised", "192")]
    assert kinds(told, "saturday", "latest") == [("corrected", "-18")]


def test_what_was_known_stays_known(told: Client) -> None:
    values = [value(told, known_at) for known_at in ("friday", "saturday", "latest")]

    assert values == ["26083", "26275", "26257"]


def test_who_said_what_is_told_beside_it(told: Client) -> None:
    history = told.get(f"/v1/figures/{FIGURE}/history").json()["items"]

    assert [row["publisher"] for row in history] == ["Harbour Gazette", "Plain Dealer"]


def test_the_edit_is_a_diff_of_the_article(told: Client) -> None:
    (claim,) = told.get("/v1/claims", params={"publisher": "Plain Dealer"}).json()["items"]
    (change,) = told.get(f"/v1/articles/{claim['article']}/diff").json()["items"]

    assert (change["kind"], change["difference"]) == ("corrected", "-18")


def test_the_chain_and_the_events_have_every_revision(told: Client) -> None:
    chain = told.get("/v1/proofs/1").json()["items"]
    events = told.get("/v1/changes", params={"since": 0}).json()["items"]

    assert chain[2]["previous_hash"] == chain[1]["hash"]
    assert [event["revision"] for event in events] == [1, 2, 3]


def value(server: Client, known_at: str) -> str:
    body = server.get(f"/v1/figures/{FIGURE}", params={"known_at": known_at}).json()
    return str(body["value"]["quantity"]["value"])


def kinds(server: Client, base: str, head: str) -> list[tuple[str, str]]:
    body = server.get("/v1/diff", params={"base": base, "head": head}).json()
    return [(change["kind"], change["difference"]) for change in body["items"]]
