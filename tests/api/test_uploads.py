"""Two snapshots that are sent are compared as two states of a store are."""

from typing import Any

import msgspec
import pytest

from factbase.store.base import View
from tests.api.conftest import Client, Desk


def upload(view: View) -> Any:  # noqa: ANN401  # JSON
    return msgspec.json.decode(
        msgspec.json.encode(
            {
                "articles": list(view.articles()),
                "figures": list(view.figures()),
                "claims": list(view.claims()),
                "observations": list(view.observations()),
            }
        )
    )


@pytest.fixture
def sent(desk: Desk) -> dict[str, Any]:
    with desk.open() as store:
        return {"base": upload(store.at(1)), "head": upload(store.at(2))}


def test_uploads_differ_as_the_revisions_they_are_of(client: Client, sent: dict[str, Any]) -> None:
    answer = client.post("/v1/diff", json=sent)

    assert answer.status_code == 200
    assert answer.json()["items"] == client.get("/v1/diff?base=1&head=2").json()["items"]


def test_an_upload_does_not_differ_from_itself(client: Client, sent: dict[str, Any]) -> None:
    answer = client.post("/v1/diff", json={"base": sent["head"], "head": sent["head"]})

    assert (answer.json()["items"], answer.json()["summary"]) == ([], {})


def test_nothing_differs_from_nothing(client: Client) -> None:
    assert client.post("/v1/diff", json={"base": {}, "head": {}}).json()["items"] == []


def test_a_wrong_record_is_pointed_at(client: Client, sent: dict[str, Any]) -> None:
    sent["head"]["observations"][1]["quantity"]["value"] = []

    answer = client.post("/v1/diff", json=sent)

    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (
        422,
        "/head/observations/1/quantity/value",
    )


WRONG = [
    ("published", "soon", 422),
    ("published", "2024-01-27T10:00", 422),
    ("quantity", {"value": None, "low": None, "high": None}, 422),
    ("quantity", {"value": "1e999999", "low": None, "high": None}, 422),
    ("quantity", {"value": "NaN", "low": None, "high": None}, 422),
]


@pytest.mark.parametrize(("field", "value", "status"), WRONG, ids=str)
def test_a_record_that_cannot_be_is_refused(
    client: Client, sent: dict[str, Any], field: str, value: object, status: int
) -> None:
    for seen in sent["head"]["observations"]:
        seen[field] = value

    assert client.post("/v1/diff", json=sent).status_code == status


def test_a_record_that_comes_twice_is_refused(client: Client, sent: dict[str, Any]) -> None:
    sent["base"]["figures"] *= 2

    answer = client.post("/v1/diff", json=sent)

    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/base/figures")


@pytest.mark.parametrize("body", [{}, {"base": {}}, {"base": {}, "head": {}, "tail": {}}, []])
def test_what_is_no_pair_of_snapshots_is_refused(client: Client, body: object) -> None:
    assert client.post("/v1/diff", json=body).status_code == 422
