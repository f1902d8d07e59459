"""Every read is pinned to a revision and says which; pages of one listing never mix two."""

import json

import pytest

from factbase.api.cursors import Cursor, question_of, written
from tests.api.conftest import TOLL, Client, Desk, an_article, record

READS = [
    "/v1/figures",
    f"/v1/figures/{TOLL}",
    f"/v1/figures/{TOLL}/history",
    "/v1/claims",
    "/v1/diff?base=1&head=2",
    "/v1/diff/summary?base=1&head=2",
    "/v1/revisions",
    "/v1/snapshots",
]

SUNDAY = "A storm in Derna killed 40 people on Sunday, the mayor said.\n"


def take_in_sunday(desk: Desk) -> None:
    with desk.open() as store:
        record(store, an_article("Herald", "sunday", SUNDAY))


@pytest.mark.parametrize("url", READS)
def test_a_read_says_which_revision_it_is_of(client: Client, url: str) -> None:
    answer = client.get(url)

    assert (answer.status_code, answer.headers["factbase-revision"]) == (200, "2")
    assert (answer.json()["revision"], answer.json()["recorded_at"]) == (2, "2024-01-27T09:00:00Z")


@pytest.mark.parametrize("url", READS)
def test_an_answer_that_the_client_has_is_not_sent_again(client: Client, url: str) -> None:
    tag = client.get(url).headers["etag"]

    again = client.get(url, headers={"If-None-Match": f'"other", {tag}'})

    assert not tag.startswith("W/")
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert again.headers["factbase-revision"] == "2"


@pytest.mark.parametrize("url", [url for url in READS if "diff" not in url])
def test_a_new_revision_is_another_answer(client: Client, desk: Desk, url: str) -> None:
    tag = client.get(url).headers["etag"]
    take_in_sunday(desk)

    again = client.get(url, headers={"If-None-Match": tag})

    assert (again.status_code, again.headers["factbase-revision"]) == (200, "3")


def test_a_new_name_is_another_answer(client: Client, desk: Desk) -> None:
    tag = client.get("/v1/snapshots").headers["etag"]
    with desk.open() as store:
        store.name_snapshot("second", revision=2, created_at=desk.settings.clock())

    again = client.get("/v1/snapshots", headers={"If-None-Match": tag})

    assert [item["name"] for item in again.json()["items"]] == ["first", "second"]


def test_another_form_or_question_is_another_answer(client: Client) -> None:
    asked = [
        client.get("/v1/figures"),
        client.get("/v1/figures", params={"q": "killed"}),
        client.get("/v1/figures", params={"known_at": "1"}),
        client.get("/v1/figures", headers={"Accept": "text/csv"}),
        client.get("/v1/figures", headers={"Accept": "application/x-ndjson"}),
        client.get("/v1/claims"),
    ]

    assert len({answer.headers["etag"] for answer in asked}) == len(asked)


def test_a_pair_of_fixed_revisions_may_be_kept_for_ever(client: Client) -> None:
    fixed = client.get("/v1/diff?base=first&head=2").headers["cache-control"]
    moving = client.get("/v1/diff?base=first&head=latest").headers["cache-control"]

    assert "immutable" in fixed
    assert moving == "private, no-cache"


def test_an_answer_that_the_client_has_is_not_computed(client: Client) -> None:
    """The figure is not even looked up: the revision alone tells that nothing changed."""
    unknown = "/v1/figures/nobody-speaks-of-this?known_at=1"
    other = client.get(f"/v1/figures/{TOLL}?known_at=1")

    assert client.get(unknown).status_code == 404
    assert client.get(unknown, headers={"If-None-Match": "*"}).status_code == 304
    assert other.status_code == 200


def test_pages_of_one_listing_are_of_one_revision(client: Client, desk: Desk) -> None:
    first = client.get("/v1/figures", params={"limit": 1})
    take_in_sunday(desk)
    seen, answer = first.json()["items"], first
    while answer.json()["next"]:
        cursor = answer.json()["next"]
        answer = client.get("/v1/figures", params={"limit": 1, "cursor": cursor})
        seen += answer.json()["items"]
        assert answer.headers["factbase-revision"] == "2"

    assert len(seen) == 3
    assert not any("derna" in figure["id"] for figure in seen)
    assert len(client.get("/v1/figures").json()["items"]) > 3


def test_a_link_leads_to_the_next_page(client: Client) -> None:
    url, seen = "/v1/figures?limit=2&q=gaza", []
    while url:
        answer = client.get(url, headers={"Accept": "application/x-ndjson"})
        *rows, _ = map(json.loads, answer.text.splitlines())
        seen += [row["id"] for row in rows]
        url = answer.links["next"]["url"] if "next" in answer.links else ""

    assert seen == [item["id"] for item in client.get("/v1/figures?q=gaza").json()["items"]]


WRONG_CURSORS = [
    "",
    "nonsense",
    "!!",
    "ä",
    written(Cursor("other", (2,), ("a",))),
    written(Cursor("0" * 12, (2,), ("a", "b"))),
]


@pytest.mark.parametrize("cursor", WRONG_CURSORS)
@pytest.mark.parametrize("url", READS[2:5])
def test_a_cursor_that_was_not_given_is_refused(client: Client, url: str, cursor: str) -> None:
    answer = client.get(url, params={"cursor": cursor} | dict(_params(url)))

    assert (answer.status_code, answer.json()["type"]) == (
        400,
        "urn:factbase:problem:invalid-cursor",
    )


def _params(url: str) -> list[tuple[str, str]]:
    query = url.partition("?")[2]
    return [(name, value) for name, _, value in (each.partition("=") for each in query.split("&"))]


def test_a_cursor_is_for_its_own_question_alone(client: Client) -> None:
    cursor = client.get("/v1/figures", params={"limit": 1}).json()["next"]

    for url, params in (("/v1/claims", {}), ("/v1/figures", {"q": "killed"})):
        answer = client.get(url, params={**params, "cursor": cursor})
        assert answer.json()["type"] == "urn:factbase:problem:invalid-cursor"


def test_a_cursor_may_be_asked_for_more_or_fewer_items(client: Client) -> None:
    cursor = client.get("/v1/figures", params={"limit": 1}).json()["next"]

    answer = client.get("/v1/figures", params={"limit": 1000, "cursor": cursor})

    assert len(answer.json()["items"]) == 2


def test_a_forged_place_in_a_history_is_refused(client: Client) -> None:
    url = f"/v1/figures/{TOLL}/history"
    forged = written(Cursor(question_of(url, []), (2,), ("no day", "", "o_")))

    assert client.get(url, params={"cursor": forged}).status_code == 400
