"""Texts in: recorded once however often they are sent, or read and forgotten."""

import json
import logging
from concurrent.futures import ThreadPoolExecutor

import pytest
from litestar.testing import TestClient

from factbase.app import create_app
from tests.api.conftest import TOLL, Client, Desk

SUNDAY = {
    "id": "sunday",
    "publisher": "Herald",
    "published": "2024-01-28",
    "title": "The toll on Sunday",
    "text": "At least 26,422 Palestinians have been killed in Israeli attacks on the Gaza Strip "
    "since October 7, the health ministry said on Sunday.",
}
OTHER = {**SUNDAY, "id": "other", "text": "A storm killed 40 people in Derna, the mayor said."}

LINES = {"Content-Type": "application/x-ndjson"}


def revisions(client: Client) -> int:
    return int(client.get("/ready").json()["revision"])


def test_an_article_is_taken_in_as_a_revision(client: Client) -> None:
    answer = client.post("/v1/articles", json=SUNDAY)

    body = answer.json()
    assert (answer.status_code, body["revision"]) == (201, 3)
    assert answer.headers["factbase-revision"] == "3"
    (article,) = body["articles"]
    assert (article["id"], article["outcome"], article["revision"]) == ("sunday", "new", 3)
    assert [seen["figure"] for seen in article["observations"]] == [TOLL]
    (change,) = client.get(body["diff"]).json()["items"]
    assert (change["kind"], change["difference"]) == ("raised", "165")


def test_the_same_article_again_makes_no_revision(client: Client) -> None:
    client.post("/v1/articles", json=SUNDAY)

    answer = client.post("/v1/articles", json=SUNDAY)

    assert (answer.status_code, answer.json()["revision"]) == (200, None)
    assert answer.json()["articles"][0]["outcome"] == "unchanged"
    assert revisions(client) == 3


def test_lines_are_one_revision_and_a_bad_one_costs_no_other(client: Client) -> None:
    lines = "\n".join([json.dumps(SUNDAY), '{"id": "no text"}', "no JSON", json.dumps(OTHER)])

    answer = client.post("/v1/articles", content=lines, headers=LINES)

    body = answer.json()
    assert (answer.status_code, body["revision"]) == (201, 3)
    assert [article["revision"] for article in body["articles"]] == [3, 3]
    assert [unread["row"] for unread in body["unread"]] == [2, 3]


def test_an_article_without_an_id_is_known_by_its_text(client: Client) -> None:
    texts = [{"text": SUNDAY["text"]}, {"text": OTHER["text"]}, {"text": SUNDAY["text"]}]
    told = [client.post("/v1/articles", json=text).json()["articles"][0] for text in texts]

    assert [article["outcome"] for article in told] == ["new", "new", "unchanged"]


UNREADABLE = [
    ({"id": "x"}, "article-unreadable", "/title"),
    ({"text": 5}, "article-unreadable", "/text"),
    ({"text": "40 dead", "published": "soon"}, "article-unreadable", "/published"),
    ([SUNDAY], "article-unreadable", ""),
]


@pytest.mark.parametrize("url", ["/v1/articles", "/v1/extract"])
@pytest.mark.parametrize(("sent", "kind", "pointer"), UNREADABLE, ids=repr)
def test_what_is_no_article_is_pointed_at(
    client: Client, url: str, sent: object, kind: str, pointer: str
) -> None:
    answer = client.post(url, json=sent)

    assert (answer.status_code, answer.json()["type"]) == (422, f"urn:factbase:problem:{kind}")
    assert answer.json()["errors"][0]["pointer"] == pointer
    assert revisions(client) == 2


@pytest.mark.parametrize("body", ["", "{", "nonsense", "\ufeff", "[" * 100_000])
@pytest.mark.parametrize("url", ["/v1/articles", "/v1/extract"])
def test_what_is_no_json_is_refused(client: Client, url: str, body: str) -> None:
    answer = client.post(url, content=body, headers={"Content-Type": "application/json"})

    assert (answer.status_code, answer.json()["type"]) == (
        400,
        "urn:factbase:problem:invalid-request",
    )


def test_an_article_that_comes_twice_is_refused_whole(client: Client) -> None:
    twice = "\n".join([json.dumps(SUNDAY), json.dumps({**SUNDAY, "text": "40 people died."})])

    answer = client.post("/v1/articles", content=twice, headers=LINES)

    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/1")
    assert revisions(client) == 2


def test_too_many_articles_are_refused_whole(client: Client) -> None:
    lines = "\n".join(json.dumps({"id": str(number), "text": "x"}) for number in range(501))

    answer = client.post("/v1/articles", content=lines, headers=LINES)

    assert (answer.status_code, revisions(client)) == (413, 2)


def test_a_body_beyond_the_bound_is_refused(client: Client) -> None:
    answer = client.post("/v1/extract", json={"text": "x" * 10_000_001})

    assert (answer.status_code, answer.json()["type"]) == (413, "urn:factbase:problem:too-large")


def test_a_request_sent_again_is_answered_as_the_first_time(client: Client) -> None:
    key = {"Idempotency-Key": "of ours"}
    first = client.post("/v1/articles", json=SUNDAY, headers=key)

    again = client.post("/v1/articles", json=SUNDAY, headers=key)

    assert (again.status_code, again.content) == (201, first.content)
    assert again.headers["idempotency-replayed"] == "true"
    assert "idempotency-replayed" not in first.headers
    assert revisions(client) == 3


def test_a_request_that_changed_nothing_is_answered_as_the_first_time_too(client: Client) -> None:
    client.post("/v1/articles", json=SUNDAY)
    key = {"Idempotency-Key": "of ours"}
    first = client.post("/v1/articles", json=SUNDAY, headers=key)

    again = client.post("/v1/articles", json=SUNDAY, headers=key)

    assert (again.status_code, again.content) == (200, first.content)


def test_a_key_is_for_one_request(client: Client) -> None:
    key = {"Idempotency-Key": "of ours"}
    client.post("/v1/articles", json=SUNDAY, headers=key)

    answer = client.post("/v1/articles", json=OTHER, headers=key)

    assert (answer.status_code, answer.json()["type"]) == (
        422,
        "urn:factbase:problem:idempotency-key-reused",
    )
    assert revisions(client) == 3


def test_an_acknowledgement_that_was_lost_is_found_again(client: Client, desk: Desk) -> None:
    """The receipt lies in the store: another server answers as the first one would have."""
    key = {"Idempotency-Key": "of ours"}
    first = client.post("/v1/articles", json=SUNDAY, headers=key)

    app = create_app(desk.open, settings=desk.settings)
    with TestClient(app, base_url="http://127.0.0.1") as other:
        again = other.post("/v1/articles", json=SUNDAY, headers=key)

    assert again.content == first.content


def test_a_request_sent_many_times_at_once_is_one_revision(client: Client) -> None:
    def send(_: int) -> bytes:
        key = {"Idempotency-Key": "of ours"}
        return client.post("/v1/articles", json=SUNDAY, headers=key).content

    with ThreadPoolExecutor(8) as pool:
        answers = set(pool.map(send, range(16)))

    assert (len(answers), revisions(client)) == (1, 3)


def test_a_text_is_read_and_forgotten(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = client.post("/v1/extract", json=SUNDAY)

    body = answer.json()
    assert answer.status_code == 200
    assert (body["id"], body["publisher"], body["published"]) == ("sunday", "Herald", "2024-01-28")
    (claim,) = body["claims"]
    assert (claim["selector"]["exact"], claim["as_of"]) == ("26,422", "2024-01-28")
    assert (revisions(client), answer.headers["cache-control"]) == (2, "no-store")
    assert "26,422" not in caplog.text
    assert client.get("/v1/claims", params={"q": "26,422"}).json()["items"] == []


def test_half_a_character_does_no_harm(client: Client) -> None:
    sent = b'{"id": "half", "text": "At least 40 people \\ud83d died in Derna on Friday."}'

    answer = client.post("/v1/articles", content=sent, headers={"Content-Type": "application/json"})

    assert answer.status_code == 201
    article = answer.json()["articles"][0]["article"]
    assert client.get(f"/v1/articles/{article}").status_code == 200
