"""Claims over HTTP, by what they say."""

import pytest

from tests.api.conftest import Client

FITTING = [
    ({"term": "killed"}, ["26,083", "26,257"]),
    ({"term": "KILLED", "publisher": "plain dealer"}, ["26,257"]),
    ({"term": "injured"}, ["64,487"]),
    ({"unit": "count", "value_from": "26257", "value_to": "26257"}, ["26,257"]),
    ({"value_to": "400"}, ["350"]),
    ({"place": "Gaza Strip", "term": "injured"}, ["64,487"]),
    ({"place": "PSE", "term": "injured"}, ["64,487"]),
    ({"attribution": "health ministry", "as_of_from": "2024-01-27"}, ["26,257"]),
    ({"as_of_to": "2024-01-26", "term": "killed"}, ["26,083"]),
    ({"q": "patients WERE"}, ["350"]),
    ({"q": "nobody said this"}, []),
]


@pytest.mark.parametrize(("asked", "exact"), FITTING, ids=[str(asked) for asked, _ in FITTING])
def test_claims_are_found_by(client: Client, asked: dict[str, str], exact: list[str]) -> None:
    items = client.get("/v1/claims", params=asked).json()["items"]

    assert sorted(item["selector"]["exact"] for item in items) == exact


@pytest.mark.parametrize("name", ["value_from", "value_to"])
@pytest.mark.parametrize("number", ["nan", "Infinity", "sNaN", "many"])
def test_what_is_no_number_is_refused(client: Client, name: str, number: str) -> None:
    answer = client.get("/v1/claims", params={name: number})

    assert answer.status_code == 400
    assert answer.json()["errors"][0]["pointer"] == f"/{name}"


def test_claims_of_an_article_come_in_the_order_of_its_text(client: Client) -> None:
    one = client.get("/v1/claims", params={"term": "injured"}).json()["items"][0]
    asked = {"article": one["article"], "limit": 1}
    seen, cursor = [], None
    for _ in range(3):
        body = client.get("/v1/claims", params={**asked, "cursor": cursor} if cursor else asked)
        seen += [item["selector"]["exact"] for item in body.json()["items"]]
        cursor = body.json()["next"]

    assert (seen, cursor) == (["26,083", "64,487", "350"], None)


def test_a_claim_is_shown_with_its_words(client: Client) -> None:
    one = client.get("/v1/claims", params={"term": "injured"}).json()["items"][0]

    body = client.get(f"/v1/claims/{one['id']}").json()

    assert body["claim"] == one
