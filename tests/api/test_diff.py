"""Diffs over HTTP: typed, filtered, counted, paged."""

import pytest

from tests.api.conftest import TOLL, Client


def test_a_diff_says_what_became_of_each_figure(client: Client) -> None:
    body = client.get("/v1/diff", params={"base": "first", "head": "latest"}).json()

    (change,) = body["items"]
    assert (change["kind"], change["figure"], change["difference"]) == ("raised", TOLL, "174")
    assert (body["base"]["snapshot"], body["head"]["revision"]) == ("first", 2)
    assert (body["summary"], body["revision"]) == ({"raised": 1}, 2)


def test_a_diff_may_be_read_backwards(client: Client) -> None:
    body = client.get("/v1/diff", params={"base": "2", "head": "1"}).json()

    assert [change["kind"] for change in body["items"]] == ["lowered"]


FILTERS = [
    ({"kind": "new"}, 3),
    ({"kind": ["new", "raised"]}, 3),
    ({"kind": "raised"}, 0),
    ({"figure": TOLL}, 1),
    ({"term": "injured"}, 1),
    ({"term": "missing"}, 0),
    ({"publisher": "Plain Dealer"}, 1),
    ({"publisher": "Harbour Gazette"}, 2),
    ({"difference_from": "1"}, 0),
]


@pytest.mark.parametrize(("asked", "count"), FILTERS, ids=[str(asked) for asked, _ in FILTERS])
def test_changes_are_kept_by(client: Client, asked: dict[str, str], count: int) -> None:
    body = client.get("/v1/diff", params={"base": "0", "head": "2", **asked}).json()

    assert len(body["items"]) == sum(body["summary"].values()) == count


@pytest.mark.parametrize(("least", "count"), [("174", 1), ("174.1", 0)])
def test_small_differences_are_left_out(client: Client, least: str, count: int) -> None:
    asked = {"base": "1", "head": "2", "difference_from": least}

    assert len(client.get("/v1/diff", params=asked).json()["items"]) == count


def test_a_diff_goes_on_page_by_page_and_its_summary_counts_them_all(client: Client) -> None:
    asked = {"base": "0", "head": "2", "limit": "2"}
    first = client.get("/v1/diff", params=asked).json()
    second = client.get("/v1/diff", params={**asked, "cursor": first["next"]}).json()

    figures = [change["figure"] for page in (first, second) for change in page["items"]]
    assert (len(figures), figures) == (3, sorted(figures))
    assert first["summary"] == second["summary"] == {"new": 3}
    assert second["next"] is None


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        ("kind", [("raised", 1)]),
        ("figure", [(TOLL, 1)]),
        ("term", [("killed", 1)]),
        ("publisher", [("Harbour Gazette", 1), ("Plain Dealer", 1)]),
    ],
)
def test_changes_are_counted_by(client: Client, by: str, groups: list[tuple[str, int]]) -> None:
    asked = {"base": "1", "head": "2", "group_by": by}

    body = client.get("/v1/diff/summary", params=asked).json()

    assert [(group["group"], group["changes"]) for group in body["items"]] == groups
    assert body["items"][0]["largest"] == {"figure": TOLL, "difference": "174", "percent": "0.67"}
