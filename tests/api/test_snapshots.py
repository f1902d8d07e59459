"""Snapshots over HTTP: named once, sent as files, held against today's chain."""

import hashlib
import io
import json
import tarfile
from pathlib import Path

import msgspec
import pytest

from factbase.domain.revision import Revision
from factbase.store.chain import hashed
from factbase.store.importing import verify_folder
from tests.api.conftest import Client, Desk


def test_a_revision_gets_a_name(client: Client) -> None:
    made = client.put("/v1/snapshots/second", json={})

    assert made.status_code == 201
    assert made.json() == {"name": "second", "revision": 2, "created_at": "2024-01-28T12:00:00Z"}
    names = [item["name"] for item in client.get("/v1/snapshots").json()["items"]]
    assert names == ["first", "second"]


def test_the_same_name_for_the_same_revision_is_no_news(client: Client) -> None:
    again = client.put("/v1/snapshots/first", json={"known_at": "1"})

    assert (again.status_code, again.json()["created_at"]) == (200, "2024-01-26T18:30:00Z")


REFUSED = [
    ("first", {"known_at": "2"}, 409, "snapshot-exists"),
    ("latest", {}, 422, "invalid-snapshot-name"),
    ("2", {}, 422, "invalid-snapshot-name"),
    ("third", {"known_at": "3"}, 404, "revision-not-found"),
    ("third", {"known_at": "./first"}, 400, "invalid-date"),
    ("third", {"known_at": 5}, 422, "invalid-body"),
    ("third", {"revision": 1}, 422, "invalid-body"),
    ("third", {"known_at": "0"}, 404, "revision-not-found"),
]


@pytest.mark.parametrize(("name", "body", "status", "kind"), REFUSED)
def test_a_name_is_not_given(
    client: Client, name: str, body: dict[str, object], status: int, kind: str
) -> None:
    answer = client.put(f"/v1/snapshots/{name}", json=body)

    assert (answer.status_code, answer.json()["type"]) == (status, f"urn:factbase:problem:{kind}")


def test_a_wrong_field_is_pointed_at(client: Client) -> None:
    answer = client.put("/v1/snapshots/third", json={"known_at": 5})

    assert answer.json()["errors"] == [
        {"source": "body", "pointer": "/known_at", "detail": "Expected `str`, got `int`"}
    ]


def test_names_come_page_by_page(client: Client) -> None:
    client.put("/v1/snapshots/second", json={})
    first = client.get("/v1/snapshots", params={"limit": 1}).json()
    second = client.get("/v1/snapshots", params={"limit": 1, "cursor": first["next"]}).json()

    assert [page["items"][0]["name"] for page in (first, second)] == ["first", "second"]
    assert second["next"] is None


def test_an_export_is_the_folder_that_the_command_writes(
    client: Client, desk: Desk, tmp_path: Path
) -> None:
    answer = client.get("/v1/snapshots/first/export")

    assert answer.headers["content-type"] == "application/x-tar"
    with tarfile.open(fileobj=io.BytesIO(answer.content)) as archive:
        archive.extractall(tmp_path, filter="data")
    with desk.open() as store:
        manifest = verify_folder(tmp_path / "first", against=store)
    assert (manifest.name, manifest.revision) == ("first", 1)


def test_an_export_is_the_same_each_time_and_is_not_sent_twice(client: Client) -> None:
    first, again = (client.get("/v1/snapshots/first/export") for _ in range(2))
    known = client.get(
        "/v1/snapshots/first/export", headers={"If-None-Match": first.headers["etag"]}
    )

    assert first.content == again.content
    assert (known.status_code, known.content) == (304, b"")


@pytest.mark.parametrize("name", ["second", "latest", "1", "2024-01-26"])
def test_what_is_no_snapshot_is_not_exported(client: Client, name: str) -> None:
    assert client.get(f"/v1/snapshots/{name}/export").status_code == 404


def test_the_chain_leads_from_a_snapshot_to_today(client: Client) -> None:
    body = client.get("/v1/proofs/1").json()

    chain = msgspec.convert(body["items"], tuple[Revision, ...])
    assert [revision.number for revision in chain] == [1, 2]
    assert [hashed(revision) for revision in chain] == list(chain)
    assert chain[1].previous_hash == chain[0].hash == body["proves"]
    assert chain[1].hash == body["head"]


def test_a_long_chain_comes_page_by_page(client: Client) -> None:
    first = client.get("/v1/proofs/1", params={"limit": 1}).json()
    second = client.get("/v1/proofs/1", params={"limit": 1, "cursor": first["next"]}).json()

    assert [page["items"][0]["number"] for page in (first, second)] == [1, 2]
    assert second["next"] is None


@pytest.mark.parametrize("number", ["0", "3", "-1"])
def test_a_revision_that_is_not_there_is_not_proven(client: Client, number: str) -> None:
    assert client.get(f"/v1/proofs/{number}").status_code == 404


def test_the_chain_can_be_checked_by_what_the_reference_says(client: Client) -> None:
    last = client.get("/v1/proofs/2").json()["items"][0]
    moment = last["recorded_at"].replace("Z", ".000000+00:00")
    fields = ("author", "reason", "content", "previous_hash")
    said = json.dumps(
        [last["number"], moment, *(last[field] for field in fields)], separators=(",", ":")
    ).encode()

    assert hashlib.sha256(len(said).to_bytes(8, "big") + said).hexdigest() == last["hash"]
