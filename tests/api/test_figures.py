"""Figures over HTTP: what they are, what they were, and who said so."""

import json

from tests.api.conftest import TOLL, Client


def test_a_figure_has_its_value_and_all_who_speak_of_it(client: Client) -> None:
    body = client.get(f"/v1/figures/{TOLL}").json()

    assert (body["revision"], body["recorded_at"]) == (2, "2024-01-27T09:00:00Z")
    assert body["figure"]["id"] == TOLL
    assert body["value"]["quantity"]["value"] == "26257"
    assert [seen["publisher"] for seen in body["value"]["support"]] == ["Plain Dealer"]


def test_a_figure_is_what_it_was_known_to_be(client: Client) -> None:
    body = client.get(f"/v1/figures/{TOLL}", params={"known_at": "first"}).json()

    assert (body["revision"], body["value"]["quantity"]["value"]) == (1, "26083")


def test_a_figure_speaks_for_the_day_asked_for(client: Client) -> None:
    body = client.get(f"/v1/figures/{TOLL}", params={"as_of": "2024-01-26"}).json()

    assert (body["as_of"], body["value"]["as_of"]) == ("2024-01-26", "2024-01-26")
    assert body["value"]["quantity"]["value"] == "26083"


def test_figures_are_found_by_their_words(client: Client) -> None:
    body = client.get("/v1/figures", params={"q": "KILLED palestinians"}).json()

    assert [item["id"] for item in body["items"]] == [TOLL]
    assert body["items"][0]["value"]["quantity"]["value"] == "26257"
    assert body["next"] is None


def test_a_history_has_every_observation_with_what_it_stands_on(client: Client) -> None:
    body = client.get(f"/v1/figures/{TOLL}/history").json()

    told = [
        (row["as_of"], row["quantity"]["value"], row["publisher"], row["revision"])
        for row in body["items"]
    ]
    assert told == [
        ("2024-01-26", "26083", "Harbour Gazette", 1),
        ("2024-01-27", "26257", "Plain Dealer", 2),
    ]
    assert body["figure"]["id"] == TOLL
    assert body["items"][0]["title"] == "Hospitals in Gaza run out of fuel"


def test_a_history_goes_on_page_by_page(client: Client) -> None:
    url = f"/v1/figures/{TOLL}/history"
    first = client.get(url, params={"limit": 1}).json()
    second = client.get(url, params={"limit": 1, "cursor": first["next"]}).json()

    days = [page["items"][0]["as_of"] for page in (first, second)]
    assert days == ["2024-01-26", "2024-01-27"]
    assert second["next"] is None


def test_ndjson_ends_with_a_line_that_says_so(client: Client) -> None:
    answer = client.get("/v1/figures", headers={"Accept": "application/x-ndjson"})

    *rows, end = [json.loads(line) for line in answer.text.splitlines()]
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)
    assert end == {"end": True, "count": len(rows)}


def test_a_sheet_has_a_column_for_each_part(client: Client) -> None:
    answer = client.get("/v1/figures", params={"q": "killed"}, headers={"Accept": "text/csv"})

    header, row = answer.text.splitlines()
    assert header.startswith("id,title,value.quantity.value,")
    assert row.startswith(f"{TOLL},")
