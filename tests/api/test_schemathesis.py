"""Schemathesis holds the server to its own OpenAPI: no defect, and no answer undeclared."""

import re
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.api.conftest import TOLL, Desk
from tests.api.test_serving import serving

PROGRAM = Path(sys.executable).parent / "schemathesis"

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "response_headers_conformance",
)

FEWEST_CASES = 200

pytestmark = pytest.mark.slow


def hold_to_schema(address: str, folder: Path, config: str) -> subprocess.CompletedProcess[str]:
    """Send what the schema allows and what it does not, the same each time."""
    (folder / "schemathesis.toml").write_text(config)
    return subprocess.run(  # noqa: S603  # a tool of ours
        [
            *(PROGRAM, "--config-file", "schemathesis.toml"),
            *("run", f"{address}/schema/openapi.json"),
            *("--checks", ",".join(CHECKS)),
            *("--phases", "fuzzing", "--max-examples", "15", "--seed", "1"),
            *("--suppress-health-check", "all", "--generation-database", "none", "--no-color"),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def parameters(address: str) -> str:
    """Name what is there, so that not every question ends with 404."""
    claim = httpx.get(f"{address}/v1/claims").json()["items"][0]
    named = {"figure": TOLL, "claim": claim["id"], "article": claim["article"]}
    lines = "".join(f'"path.{name}" = "{value}"\n' for name, value in named.items())
    return f"[parameters]\n{lines}"


@pytest.mark.parametrize("known", [False, True], ids=["anything", "what is there"])
def test_the_server_answers_as_it_says(desk: Desk, tmp_path: Path, known: bool) -> None:  # noqa: FBT001
    with serving(desk) as server:
        config = parameters(server.address) if known else ""
        ran = hold_to_schema(server.address, tmp_path, config)

    sent = re.search(r"([\d,]+) generated, ([\d,]+) passed", ran.stdout)
    assert ran.returncode == 0, ran.stdout[-5000:] + ran.stderr
    assert sent is not None
    assert sent[1] == sent[2]
    assert int(sent[1].replace(",", "")) >= FEWEST_CASES
