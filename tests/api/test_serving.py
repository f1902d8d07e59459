"""The server as a process: where it listens, what it refuses, how it stops."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import msgspec
import pytest

from tests.api.conftest import TOLL, Desk

PROGRAM = Path(sys.executable).parent / "factbase"

pytestmark = pytest.mark.slow


class Serving(msgspec.Struct, frozen=True):
    """A server that listens."""

    process: subprocess.Popen[str]
    address: str


@contextmanager
def serving(desk: Desk, *options: str) -> Iterator[Serving]:
    """Start a server on a free port, and wait for the line that says where."""
    command = [str(PROGRAM), "serve", "--port", "0", "--store", desk.url, *options]
    with subprocess.Popen(  # noqa: S603  # our own program
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        try:
            yield Serving(process, line.removeprefix("listening on ").partition(",")[0])
        finally:
            process.kill()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own program
        [PROGRAM, *arguments], capture_output=True, text=True, timeout=60, check=False
    )


def test_a_server_says_where_it_listens_and_answers_there(desk: Desk) -> None:
    with serving(desk) as server:
        body = httpx.get(f"{server.address}/v1/figures/{TOLL}").json()

    assert server.address.startswith("http://127.0.0.1:")
    assert body["value"]["quantity"]["value"] == "26257"


@pytest.mark.parametrize("wish", [signal.SIGTERM, signal.SIGINT])
def test_a_server_stops_when_it_is_told_to(desk: Desk, wish: signal.Signals) -> None:
    with serving(desk) as server:
        httpx.get(f"{server.address}/health")
        server.process.send_signal(wish)
        _, said = server.process.communicate(timeout=60)

    assert (server.process.returncode, said) == (0, "")


def test_a_server_answers_what_has_begun_before_it_stops(desk: Desk) -> None:
    """Eight clients ask until they are turned away; every answer that begins is whole."""
    with serving(desk) as server, ThreadPoolExecutor(8) as pool:
        asking = [pool.submit(ask_until_it_stops, server.address) for _ in range(8)]
        with httpx.Client(base_url=server.address) as first:
            for _ in range(20):
                first.get("/v1/figures")
        server.process.send_signal(signal.SIGTERM)
        answers = [answer for asked in asking for answer in asked.result(timeout=60)]
        _, said = server.process.communicate(timeout=60)

    assert (server.process.returncode, said) == (0, "")
    assert len(answers) >= 8
    assert set(answers) == {(200, 3)}


def ask_until_it_stops(address: str) -> list[tuple[int, int]]:
    answers: list[tuple[int, int]] = []
    with httpx.Client(base_url=address, timeout=30) as client:
        while True:
            try:
                answer = client.get("/v1/figures")
            except (httpx.ConnectError, httpx.RemoteProtocolError, httpx.ReadError):
                return answers
            answers.append((answer.status_code, len(answer.json()["items"])))


def test_elsewhere_a_server_without_keys_does_not_start(desk: Desk) -> None:
    ran = run("serve", "--host", "0.0.0.0", "--port", "0", "--store", desk.url)  # noqa: S104

    assert (ran.returncode, ran.stdout) == (2, "")
    assert "make a key first (factbase key create)" in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_port_that_is_taken_is_named(desk: Desk) -> None:
    with serving(desk) as server:
        port = server.address.rpartition(":")[2]
        ran = run("serve", "--port", port, "--store", desk.url)

    assert (ran.returncode, ran.stderr.count("\n")) == (2, 1)
    assert f"127.0.0.1:{port} cannot be listened on" in ran.stderr


def test_with_a_key_a_server_serves_elsewhere(desk: Desk) -> None:
    secret = run("key", "create", "Wire", "--store", desk.url).stdout.strip()

    with serving(desk, "--host", "0.0.0.0") as server:  # noqa: S104
        port = server.address.rpartition(":")[2]
        url = f"http://127.0.0.1:{port}/v1/figures"
        refused = httpx.get(url)
        answered = httpx.get(url, headers={"Authorization": f"Bearer {secret}"})

    assert (refused.status_code, answered.status_code) == (401, 200)


def test_a_server_logs_neither_texts_nor_keys(desk: Desk) -> None:
    secret = run("key", "create", "Wire", "--store", desk.url).stdout.strip()
    draft = {"text": "An embargoed draft: 40 people died in Derna."}

    with serving(desk) as server, httpx.Client(base_url=server.address) as client:
        client.headers["Authorization"] = f"Bearer {secret}"
        client.post("/v1/extract", json=draft)
        client.get("/v1/claims", params={"q": "embargoed"})
        client.post("/v1/extract", content=b"embargoed", headers={"Content-Type": "text/plain"})
        server.process.send_signal(signal.SIGTERM)
        out, said = server.process.communicate(timeout=60)

    assert "embargoed" not in out + said
    assert secret not in out + said
    assert b"embargoed" not in Path(desk.url.removeprefix("sqlite:///")).read_bytes()


def test_keys_are_made_listed_and_revoked(desk: Desk) -> None:
    made = run("key", "create", "Wire", "--scope", "write", "--store", desk.url)
    (listed,) = json.loads(run("key", "list", "--format", "json", "--store", desk.url).stdout)[
        "items"
    ]

    assert made.stdout.startswith("fb_")
    assert (listed["name"], listed["scopes"], listed["revoked_at"]) == ("Wire", ["write"], None)
    assert listed["id"] in made.stderr
    assert made.stdout.strip() not in run("key", "list", "--store", desk.url).stdout
    assert run("key", "revoke", listed["id"], "--store", desk.url).returncode == 0
    again = run("key", "revoke", listed["id"], "--store", desk.url)
    assert (again.returncode, again.stderr.count("\n")) == (2, 1)


@pytest.fixture(autouse=True)
def _no_store_but_the_desks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(desk.url.removeprefix("sqlite:///")).parent)
    assert "FACTBASE_STORE" not in os.environ
