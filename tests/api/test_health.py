"""For whoever watches over the server."""

from tests.api.conftest import Client


def test_a_server_that_runs_says_so(client: Client) -> None:
    assert client.get("/health").json() == {"status": "ok"}


def test_a_store_that_can_be_read_is_ready(client: Client) -> None:
    assert client.get("/ready").json() == {"status": "ready", "revision": 2}


def test_a_store_that_is_gone_is_not_ready(client: Client) -> None:
    client.app.state.store.close()

    answer = client.get("/ready")

    assert (answer.status_code, answer.json()["type"]) == (
        503,
        "urn:factbase:problem:store-unusable",
    )
