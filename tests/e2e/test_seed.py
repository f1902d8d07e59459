"""The seed file, three articles in one, scored by the field's own script."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.desk import Desk

pytestmark = pytest.mark.slow

LATER = "2031-06-01"
"""The seed's dates have no year, and mean what they mean on any day."""


def score(shared: Path, predicted: Path) -> dict[str, object]:
    done = subprocess.run(  # noqa: S603  # the field's script
        [sys.executable, shared / "eval/seed.py", predicted, "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    return dict(json.loads(done.stdout))


@pytest.mark.parametrize("day", ["2024-02-01", LATER])
def test_seed_is_read_whole(day: str, shared: Path, scratch: Desk) -> None:
    ran = scratch.run("extract", str(shared / "articles/seed.txt"), "--format", "jsonl", day=day)

    predicted = scratch.folder / "predicted.jsonl"
    predicted.write_text(ran.out)
    found = score(shared, predicted)
    assert (ran.code, ran.err) == (0, "")
    assert (found["articles_right"], found["found"], found["false"]) == (True, 12, [])
    assert isinstance(found["whole"], int)
    assert found["whole"] >= 11


def test_next_day_joins_the_seeds_figure(shared: Path, scratch: Desk) -> None:
    scratch.run("ingest", str(shared / "articles/seed.txt"), "--publisher", "Seed")
    later = (
        "Fighting goes on\n\nAt least 26,257 Palestinians have been killed in Israeli attacks on"
        " the Gaza Strip since October 7, the health ministry said on Saturday (27/1).\n"
    )
    scratch.run("ingest", "-", "--publisher", "Plain Dealer", stdin=later)

    changes = [
        json.loads(line)
        for line in scratch.run("diff", "3", "latest", "--format", "jsonl").out.splitlines()
    ]

    (raised,) = [change for change in changes if change["kind"] == "raised"]
    assert (raised["difference"], raised["percent"], raised["days"]) == ("174", "0.67", 1)
    assert raised["between_bounds"] == "lower"
