"""Starting is cheap: a command imports what it needs, and nothing that takes long."""

import subprocess
import sys
from pathlib import Path

import pytest

NEVER = {"litestar", "uvicorn", "quantulum3", "numpy", "psycopg", "asyncio", "pytest"}
"""What no command that only reads may import."""

COMMANDS = [
    (["--help"], {"rich", "factbase.store", "factbase.reading", "factbase.extraction"}),
    (["serve", "--help"], {"rich", "factbase.api", "factbase.reading", "factbase.extraction"}),
    (["figures", "--help"], {"rich", "factbase.reading", "factbase.extraction"}),
    (["figures", "--format", "csv"], {"rich", "factbase.reading", "factbase.extraction"}),
    (["figures"], {"factbase.reading", "factbase.extraction"}),
    (["extract", "--format", "jsonl", "friday.txt"], {"rich", "factbase.store"}),
]

PROGRAM = """
import sys
from factbase.cli.exits import run
from factbase.cli.program import program
run(program, sys.argv[1:])
sys.stderr.write("\\n".join(sys.modules))
"""


@pytest.mark.parametrize(
    ("arguments", "unneeded"), COMMANDS, ids=[" ".join(words) for words, _ in COMMANDS]
)
def test_command_imports_only_what_it_needs(
    arguments: list[str], unneeded: set[str], tmp_path: Path
) -> None:
    (tmp_path / "friday.txt").write_text("A storm killed 40 people on Friday.\n")

    imported = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stderr.split()

    assert "factbase.cli.program" in imported
    assert not (NEVER | unneeded) & set(imported)
