"""Who may ask: this machine's own programs on loopback, elsewhere whoever has a key."""

from collections.abc import Iterator

import msgspec
import pytest
from litestar.testing import TestClient

from factbase.app import create_app, doors_for
from factbase.domain.errors import CannotServe
from factbase.domain.key import Scope
from factbase.store.keys import hash_of, make_key
from tests.api.conftest import NOON, Client, Desk

NEWS = {"id": "1", "publisher": "Herald", "text": "A storm killed 40 people in Derna."}

URLS = ["/v1/figures", "/health", "/schema/openapi.json"]


class Keys(msgspec.Struct, frozen=True):
    """The secrets of a reader, a writer and one whose key was revoked."""

    reader: str
    writer: str
    revoked: str


@pytest.fixture
def keys(desk: Desk) -> Keys:
    with desk.open() as store:
        _, reader = make_key(store, "Reader", scopes=[Scope.READ], created_at=NOON)
        _, writer = make_key(store, "Wire", scopes=[Scope.WRITE], created_at=NOON)
        gone, revoked = make_key(store, "Gone", scopes=list(Scope), created_at=NOON)
        store.revoke_key(gone.id, revoked_at=NOON)
    return Keys(reader, writer, revoked)


@pytest.fixture
def guarded(desk: Desk, keys: Keys) -> Iterator[Client]:
    """Ask a server from elsewhere, through a proxy, by a name of its own."""
    with desk.open() as store:
        assert store.key_with(hash_of(keys.reader))
        doors = doors_for("0.0.0.0", store.keys())  # noqa: S104  # what is told, not listened on
    app = create_app(desk.open, settings=desk.settings, doors=doors)
    with TestClient(app, base_url="http://facts.example") as client:
        client.headers["X-Forwarded-For"] = "192.0.2.7"
        yield client


def bearer(secret: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret}"}


@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:8321", "127.0.0.1:8321", "127.3.2.1", "[::1]:8321"]
)
def test_this_machine_is_let_in_by(client: Client, url: str, host: str) -> None:
    assert client.get(url, headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize(
    "host", ["facts.example", "127.0.0.1.facts.example", "localhost.facts.example", "10.0.0.1", ""]
)
def test_a_name_that_may_be_a_trick_is_refused(client: Client, url: str, host: str) -> None:
    answer = client.get(url, headers={"Host": host})

    assert (answer.status_code, answer.json()["type"]) == (
        421,
        "urn:factbase:problem:foreign-host",
    )


@pytest.mark.parametrize(
    "header",
    ["X-Forwarded-For", "X-Forwarded-Host", "x-forwarded-proto", "Forwarded", "Via", "X-Real-IP"],
)
def test_a_proxy_is_not_loopback(client: Client, header: str) -> None:
    answer = client.get("/v1/figures", headers={header: "127.0.0.1"})

    assert (answer.status_code, answer.json()["type"]) == (403, "urn:factbase:problem:proxied")


FOREIGN = [
    {"Origin": "https://facts.example"},
    {"Origin": "null"},
    {"Origin": "http://127.0.0.1:9999"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_pages_of_other_sites_are_refused(client: Client, headers: dict[str, str]) -> None:
    for answer in (
        client.get("/v1/figures", headers=headers),
        client.post("/v1/articles", json=NEWS, headers=headers),
    ):
        assert (answer.status_code, answer.json()["type"]) == (
            403,
            "urn:factbase:problem:foreign-origin",
        )


def test_a_page_of_this_server_may_ask(client: Client) -> None:
    headers = {"Origin": "http://127.0.0.1:8321", "Sec-Fetch-Site": "same-origin"}

    assert client.get("/v1/figures", headers=headers).status_code == 200


@pytest.mark.parametrize("url", ["/v1/articles", "/v1/extract"])
@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""]
)
def test_what_a_form_could_send_is_refused(client: Client, url: str, media_type: str) -> None:
    answer = client.post(url, content=b'{"text": "40 dead"}', headers={"Content-Type": media_type})

    assert (answer.status_code, answer.json()["type"]) == (
        415,
        "urn:factbase:problem:unsupported-media-type",
    )


def test_a_compressed_body_is_refused(client: Client) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}

    assert client.post("/v1/extract", content=b"{}", headers=headers).status_code == 415


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "facts.example"])  # noqa: S104
def test_elsewhere_nothing_is_served_without_keys(host: str) -> None:
    with pytest.raises(CannotServe, match="factbase key create"):
        doors_for(host, [])


def test_a_revoked_key_is_none(desk: Desk) -> None:
    with desk.open() as store:
        key, _ = make_key(store, "Gone", scopes=[Scope.READ], created_at=NOON)
        store.revoke_key(key.id, revoked_at=NOON)

        with pytest.raises(CannotServe):
            doors_for("192.0.2.1", store.keys())


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "[::1]", "127.9.9.9"])
def test_on_loopback_no_key_is_needed(host: str) -> None:
    assert doors_for(host, [])


def test_a_key_lets_one_read(guarded: Client, keys: Keys) -> None:
    assert guarded.get("/v1/figures", headers=bearer(keys.reader)).status_code == 200


@pytest.mark.parametrize("url", ["/v1/figures", "/v1/revisions", "/schema/openapi.json"])
@pytest.mark.parametrize(
    "authorization", [None, "", "Bearer", "Bearer ", "Basic dXNlcjpwYXNz", "Bearer é"]
)
def test_without_a_key_nothing_is_read(
    guarded: Client, url: str, authorization: str | None
) -> None:
    headers = [] if authorization is None else [(b"Authorization", authorization.encode())]

    answer = guarded.get(url, headers=headers)

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert "26" not in answer.json()["detail"]


def test_a_revoked_or_invented_key_opens_nothing(guarded: Client, keys: Keys) -> None:
    for secret in (keys.revoked, keys.reader + "x", "fb_invented"):
        answer = guarded.get("/v1/figures", headers=bearer(secret))

        assert answer.json()["type"] == "urn:factbase:problem:key-unknown"


def test_a_key_that_is_revoked_later_opens_nothing_from_then_on(
    guarded: Client, keys: Keys, desk: Desk
) -> None:
    with desk.open() as store:
        reader = store.key_with(hash_of(keys.reader))
        assert reader is not None
        store.revoke_key(reader.id, revoked_at=NOON)

    assert guarded.get("/v1/figures", headers=bearer(keys.reader)).status_code == 401


def test_a_scope_allows_its_own_and_no_more(guarded: Client, keys: Keys) -> None:
    refused = [
        guarded.post("/v1/articles", json=NEWS, headers=bearer(keys.reader)),
        guarded.get("/v1/figures", headers=bearer(keys.writer)),
    ]

    for answer in refused:
        assert (answer.status_code, answer.json()["type"]) == (
            403,
            "urn:factbase:problem:scope-missing",
        )


def test_who_has_the_key_is_the_author(guarded: Client, keys: Keys) -> None:
    guarded.post("/v1/articles", json=NEWS, headers=bearer(keys.writer))

    revisions = guarded.get("/v1/revisions", headers=bearer(keys.reader)).json()["items"]
    assert [revision["author"] for revision in revisions] == ["Ana", "Ana", "Wire"]


@pytest.mark.parametrize("url", ["/health", "/ready"])
def test_whoever_watches_needs_no_key(guarded: Client, url: str) -> None:
    assert guarded.get(url).status_code == 200
