"""What is asked wrongly is answered with a problem: a stable type, and a pointer per field."""

import httpx
import pytest
from litestar.testing import TestClient

from factbase.api.problems import KIND_OF, KINDS, PROBLEM_JSON, TYPE_PREFIX
from factbase.app import create_app
from factbase.store.base import Store
from tests.api.conftest import TOLL, Client, Desk

WHENS = {
    "3": (404, "revision-not-found"),
    "2024-01-26T18:30": (400, "invalid-date"),
    "2024-02-30": (400, "invalid-date"),
    "./first": (400, "invalid-date"),
    "snapshots/first": (400, "invalid-date"),
    "second": (404, "snapshot-not-found"),
    "-1": (400, "invalid-date"),
    "": (400, "invalid-date"),
}


def type_of(answer: httpx.Response) -> tuple[int, str]:
    assert answer.headers["content-type"] == PROBLEM_JSON
    assert answer.json()["status"] == answer.status_code
    return answer.status_code, answer.json()["type"].removeprefix(TYPE_PREFIX)


@pytest.mark.parametrize(("when", "told"), WHENS.items())
@pytest.mark.parametrize("url", ["/v1/figures", f"/v1/figures/{TOLL}", "/v1/claims"])
def test_no_moment_is_named_by(client: Client, url: str, when: str, told: tuple[int, str]) -> None:
    assert type_of(client.get(url, params={"known_at": when})) == told


@pytest.mark.parametrize(("when", "told"), WHENS.items())
@pytest.mark.parametrize("end", ["base", "head"])
def test_no_end_of_a_diff_is_named_by(
    client: Client, end: str, when: str, told: tuple[int, str]
) -> None:
    assert type_of(client.get("/v1/diff", params={"base": "1", "head": "2", end: when})) == told


MOMENTS = {
    "1": "1",
    "first": "1",
    "latest": "2",
    "2024-01-26": "1",
    "2024-01-26T18:30:00+00:00": "1",
    "2024-01-27T16:00+07:00": "2",
    "2024-01-20": "0",
}


@pytest.mark.parametrize(("when", "revision"), MOMENTS.items())
def test_a_moment_is_named_by(client: Client, when: str, revision: str) -> None:
    answer = client.get("/v1/figures", params={"known_at": when})

    assert answer.headers["factbase-revision"] == revision


def test_a_plus_that_was_not_escaped_is_still_an_offset(client: Client) -> None:
    answer = client.get("/v1/figures?known_at=2024-01-27T16:00+07:00")

    assert answer.headers["factbase-revision"] == "2"


def test_a_bare_day_is_echoed_as_it_was_read(client: Client) -> None:
    answer = client.get("/v1/figures", params={"known_at": "2024-01-26"})

    assert answer.headers["factbase-note"] == (
        "2024-01-26 is read as the end of that day in UTC: revision 1"
    )


PARAMETERS = [
    ("/v1/figures?limit=0", "/limit"),
    ("/v1/figures?limit=1001", "/limit"),
    ("/v1/figures?limit=many", "/limit"),
    ("/v1/figures?as_of=yesterday", "/as_of"),
    ("/v1/claims?as_of_from=2024-13-01", "/as_of_from"),
    ("/v1/diff?base=1&kind=grown", "/kind"),
    ("/v1/diff/summary?base=1&group_by=colour", "/group_by"),
    ("/v1/diff", "/base"),
]


@pytest.mark.parametrize(("url", "pointer"), PARAMETERS)
def test_a_wrong_parameter_is_pointed_at(client: Client, url: str, pointer: str) -> None:
    answer = client.get(url)

    assert type_of(answer) == (400, "invalid-parameter")
    assert [(fault["source"], fault["pointer"]) for fault in answer.json()["errors"]] == [
        ("query", pointer)
    ]


MISSING = {
    "/v1/figures/nobody-speaks-of-this": (404, "figure-not-found"),
    "/v1/figures/nobody-speaks-of-this/history": (404, "figure-not-found"),
    "/v1/claims/c_none": (404, "claim-not-found"),
    "/v1/articles/a_none": (404, "article-not-found"),
    "/v1/articles/a_none/versions": (404, "article-not-found"),
    "/v1/articles/a_none/diff": (404, "article-not-found"),
    "/v1/nothing": (404, "not-found"),
    "/": (404, "not-found"),
}


@pytest.mark.parametrize(("url", "told"), MISSING.items())
def test_what_is_not_there_is_said_to_be_missing(
    client: Client, url: str, told: tuple[int, str]
) -> None:
    assert type_of(client.get(url)) == told


def test_a_method_that_an_address_does_not_take_is_refused(client: Client) -> None:
    answer = client.delete("/v1/figures")

    assert type_of(answer) == (405, "method-not-allowed")
    assert "GET" in answer.headers["allow"]


@pytest.mark.parametrize("accept", ["text/html", "image/png", "text/csv"])
def test_a_form_that_cannot_be_written_is_refused(client: Client, accept: str) -> None:
    answer = client.get(f"/v1/figures/{TOLL}", headers={"Accept": accept})

    assert type_of(answer) == (406, "not-acceptable")


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("*/*", "application/json"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "application/json"),
        ("text/csv;q=0.5, application/x-ndjson", "application/x-ndjson"),
        ("text/*", "text/csv; charset=utf-8"),
    ],
)
def test_the_form_that_is_liked_most_is_written(client: Client, accept: str, form: str) -> None:
    answer = client.get("/v1/figures", headers={"Accept": accept})

    assert answer.headers["content-type"] == form


def test_every_error_that_a_person_can_mend_has_a_type_of_its_own() -> None:
    assert set(KIND_OF.values()) <= KINDS.keys()
    assert len(set(KIND_OF.values())) == len(KIND_OF)


def test_a_defect_tells_nobody_what_was_sent(
    desk: Desk, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store that breaks in an unforeseen way stands for any defect."""

    sent = "an embargoed number"

    def broken(_store: Store, _revision: int | None = None) -> None:
        raise KeyError(sent)

    app = create_app(desk.open, settings=desk.settings)
    with TestClient(app, base_url="http://127.0.0.1") as client:
        monkeypatch.setattr("factbase.store.versioned.VersionedStore.at", broken)
        answer = client.get("/v1/figures")

    assert type_of(answer) == (500, "defect")
    assert "KeyError" in caplog.text
    assert "embargoed" not in caplog.text + answer.text
