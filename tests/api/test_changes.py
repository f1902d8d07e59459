"""Following what is recorded: by asking again, or by listening; nothing is missed."""

import json
import threading
from collections.abc import Iterator

import httpx
import pytest

from tests.api.conftest import Client, Desk, an_article, record
from tests.api.test_serving import serving


def take_in(desk: Desk, number: int) -> None:
    text = f"A storm in Derna killed {number} people, the mayor said.\n"
    with desk.open() as store:
        record(store, an_article("Herald", f"storm {number}", text))


def test_revisions_are_told_in_order(client: Client) -> None:
    body = client.get("/v1/changes", params={"since": 0}).json()

    told = [(item["revision"], item["author"], item["summary"]) for item in body["items"]]
    assert told == [(1, "Ana", {"new": 3}), (2, "Ana", {"raised": 1})]
    assert body["next"] == 2
    (change,) = client.get(body["items"][1]["diff"]).json()["items"]
    assert change["kind"] == "raised"


def test_who_asks_for_the_first_time_begins_at_the_end(client: Client) -> None:
    assert client.get("/v1/changes").json() == {"revision": 2, "items": [], "next": 2}


def test_who_asks_again_misses_nothing(client: Client, desk: Desk) -> None:
    seen, since = [], 0
    for number in (40, 41, 42):
        take_in(desk, number)
        body = client.get("/v1/changes", params={"since": since, "limit": 2}).json()
        seen += [item["revision"] for item in body["items"]]
        since = body["next"]
    seen += [
        item["revision"]
        for item in client.get("/v1/changes", params={"since": since}).json()["items"]
    ]

    assert seen == [1, 2, 3, 4, 5]


def test_who_waits_is_told_as_soon_as_there_is_news(client: Client, desk: Desk) -> None:
    writer = threading.Timer(0.3, take_in, (desk, 40))
    writer.start()

    body = client.get("/v1/changes", params={"since": 2, "wait": 25}).json()

    writer.join()
    assert [item["revision"] for item in body["items"]] == [3]


REFUSED = [
    ({"since": "3"}, {}, 404),
    ({"since": "-1"}, {}, 400),
    ({"wait": "26"}, {}, 400),
    ({}, {"Last-Event-ID": "3"}, 404),
    ({}, {"Last-Event-ID": "yesterday"}, 400),
    ({}, {"Last-Event-ID": "9" * 5000}, 400),
    ({}, {"Accept": "text/csv"}, 406),
]


@pytest.mark.parametrize(("params", "headers", "status"), REFUSED)
def test_what_cannot_be_followed_is_refused(
    client: Client, params: dict[str, str], headers: dict[str, str], status: int
) -> None:
    answer = client.get("/v1/changes", params=params, headers=headers)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"


def events(lines: Iterator[str], count: int) -> list[tuple[str, dict[str, object]]]:
    """Read so many events: their ids and what they say."""
    found: list[tuple[str, dict[str, object]]] = []
    number = ""
    while len(found) < count:
        name, _, value = next(lines).partition(": ")
        if name == "id":
            number = value
        elif name == "data":
            found.append((number, json.loads(value)))
    return found


@pytest.mark.slow
def test_a_listener_that_lost_the_line_goes_on_where_it_was(desk: Desk) -> None:
    headers = {"Accept": "text/event-stream"}
    with serving(desk) as server, httpx.Client(base_url=server.address) as client:
        with client.stream("GET", "/v1/changes?since=0", headers=headers) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            before = events(answer.iter_lines(), 2)
        take_in(desk, 40)
        headers["Last-Event-ID"] = before[-1][0]
        with client.stream("GET", "/v1/changes", headers=headers) as answer:
            lines = answer.iter_lines()
            missed = events(lines, 1)
            take_in(desk, 41)
            live = events(lines, 1)

    assert [number for number, _ in before + missed + live] == ["1", "2", "3", "4"]
    assert [told["revision"] for _, told in missed + live] == [3, 4]


@pytest.mark.slow
def test_a_server_that_stops_lets_its_listeners_go(desk: Desk) -> None:
    headers = {"Accept": "text/event-stream"}
    with (
        serving(desk) as server,
        httpx.Client(base_url=server.address, timeout=60) as client,
        client.stream("GET", "/v1/changes", headers=headers) as answer,
    ):
        server.process.terminate()
        rest = list(answer.iter_lines())
        _, said = server.process.communicate(timeout=60)

    assert (server.process.returncode, said) == (0, "")
    assert all(not line.startswith("data") for line in rest)
