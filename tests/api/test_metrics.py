"""What a server counts: endpoints and statuses, never what was asked for."""

import re

from tests.api.conftest import TOLL, Client


def test_requests_are_counted_by_endpoint_and_status(client: Client) -> None:
    for figure in (TOLL, TOLL, "nobody-speaks-of-this"):
        client.get(f"/v1/figures/{figure}")

    answer = client.get("/metrics")

    endpoint = r'method="GET",endpoint="/v1/figures/{figure}"'
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert f'{{{endpoint},status="200"}} 2' in answer.text
    assert f'{{{endpoint},status="404"}} 1' in answer.text
    assert "nobody-speaks-of-this" not in answer.text


def test_every_line_is_one_that_prometheus_reads(client: Client) -> None:
    client.get("/v1/figures")
    line = re.compile(r'# TYPE \w+ \w+|\w+(\{(\w+="[^"]*",?)+\})? [\d.]+')

    lines = client.get("/metrics").text.splitlines()

    assert [each for each in lines if not line.fullmatch(each)] == []
    assert "factbase_revision 2" in lines
    assert "factbase_answer_seconds_count 1" in lines


def test_what_the_doors_turn_away_is_counted_too(client: Client) -> None:
    client.get("/v1/figures", headers={"Host": "facts.example"})

    assert 'status="421"} 1' in client.get("/metrics").text
