"""The API describes itself: for programs, and on a page that loads nothing."""

import re

from factbase.app import create_app
from tests.api.conftest import Client, Desk
from tests.conftest import ROOT


def test_the_page_names_every_operation(client: Client) -> None:
    text = client.get("/schema").text
    document = client.get("/schema/openapi.json").json()

    shown = {
        f"{method.upper()} {path}" for path, item in document["paths"].items() for method in item
    }
    assert shown == set(re.findall(r"<h2><code>([^<]+)</code>", text))
    assert "GET /v1/figures/{figure}" in shown


def test_the_page_loads_and_runs_nothing(client: Client) -> None:
    answer = client.get("/schema")

    assert answer.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert re.findall(r"<script|<link|<img|https?://", answer.text) == []


def test_every_operation_says_what_it_is_for_and_what_can_go_wrong(client: Client) -> None:
    document = client.get("/schema/openapi.json").json()

    for path, item in document["paths"].items():
        for operation in item.values():
            assert operation["description"], path
            statuses = set(operation["responses"])
            assert statuses >= {"400", "401", "403"} or path in {"/health", "/ready"}, path


def test_a_number_is_a_text_in_json(client: Client) -> None:
    schemas = client.get("/schema/openapi.json").json()["components"]["schemas"]

    assert {"type": "string"} in schemas["Quantity"]["properties"]["value"]["oneOf"]


def test_every_endpoint_is_in_the_reference(desk: Desk) -> None:
    app = create_app(desk.open, settings=desk.settings)
    text = (ROOT / "docs/reference/http.md").read_text()
    told = set(re.findall(r"^\| `([A-Z]+ /\S+)`", text, re.MULTILINE))
    served = {
        f"{method} {re.sub(r'{(figure|claim|article):str}', '{id}', route.path)}"
        for route in app.routes
        for method in route.methods
        if not route.path.startswith("/schema") and method != "OPTIONS"
    }

    assert told == {re.sub(r":\w+}", "}", each) for each in served}
