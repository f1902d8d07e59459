"""How the program behaves among others: pipes, Ctrl-C, terminals, defects."""

import json
import os
import pty
import signal
import subprocess
from pathlib import Path

import pytest

from tests.e2e.desk import PROGRAM, Desk

pytestmark = pytest.mark.slow

ROWS = "".join(
    json.dumps({"id": str(n), "title": "Storm", "text": f"The storm killed {n} people."}) + "\n"
    for n in range(2, 2000)
)
SOME_ROWS = "".join(ROWS.splitlines(keepends=True)[:5]).encode()


def in_shell(desk: Desk, command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own words
        ["/bin/bash", "-c", f"set -o pipefail; {command}"],
        cwd=desk.folder,
        env={**desk.environment("2024-02-01"), "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("form", ["jsonl", "table"])
def test_reader_that_leaves_is_no_defect(form: str, scratch: Desk) -> None:
    (scratch.folder / "rows.jsonl").write_text(ROWS)

    ran = in_shell(scratch, f"factbase extract rows.jsonl --format {form} | head -1")

    assert (ran.returncode, ran.stdout.count("\n"), ran.stderr) == (141, 1, "")


def test_results_pass_as_they_are_made(scratch: Desk) -> None:
    process = subprocess.Popen(  # noqa: S603  # our own program
        [PROGRAM, "extract", "-", "--format", "jsonl"],
        cwd=scratch.folder,
        env=scratch.environment("2024-02-01"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(SOME_ROWS)
        process.stdin.flush()
        first = json.loads(process.stdout.readline())
        process.stdin.close()
        rest = process.stdout.read()

    assert first["title"] == "Storm"
    assert rest.count(b"\n") == SOME_ROWS.count(b"\n") - 1


def test_interrupt_is_one_line(scratch: Desk) -> None:
    process = subprocess.Popen(  # noqa: S603  # our own program
        [PROGRAM, "extract", "-", "--format", "jsonl"],
        cwd=scratch.folder,
        env=scratch.environment("2024-02-01"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(SOME_ROWS)
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        process.stdout.read()
        said = process.stderr.read().decode()

    assert process.returncode == 130
    assert said == "factbase: stopped; what was recorded before stays recorded\n"


def test_full_disk_is_one_line(scratch: Desk) -> None:
    (scratch.folder / "rows.jsonl").write_text(ROWS)

    ran = in_shell(scratch, "factbase extract rows.jsonl --format jsonl > /dev/full")

    assert (ran.returncode, ran.stderr) == (2, "factbase: No space left on device\n")


@pytest.mark.parametrize("no_colour", [False, True])
def test_terminal_has_colours_unless_told_otherwise(no_colour: bool, scratch: Desk) -> None:  # noqa: FBT001  # a parameter
    (scratch.folder / "storm.txt").write_text("The storm killed 40 people.\n")
    environment = scratch.environment("2024-02-01") | {"TERM": "xterm-256color"}
    environment |= {"NO_COLOR": "1"} if no_colour else {}

    shown = on_a_terminal(["extract", "storm.txt"], environment, scratch.folder)

    assert "The storm killed" in shown
    assert ("\x1b[1;30;103m40\x1b[0m" in shown) is not no_colour
    assert ("[40]" in shown) is no_colour


def on_a_terminal(arguments: list[str], environment: dict[str, str], folder: Path) -> str:
    """Run a command on a terminal and read what it shows."""
    outside, inside = pty.openpty()
    try:
        with subprocess.Popen(  # noqa: S603  # our own program
            [PROGRAM, *arguments],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=inside,
            stderr=inside,
        ) as process:
            process.wait(timeout=60)
        return os.read(outside, 100_000).decode()
    finally:
        os.close(inside)
        os.close(outside)
