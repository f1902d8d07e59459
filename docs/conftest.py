"""Every example in the documents is run: Python as doctests, ``console`` blocks in a shell.

A document's console blocks share one scratch folder, which begins with nothing but the sample
newsroom where a clone has it, and what their shell has set. A command whose output is shown has to
print just that ("..." stands for anything); one without has to end well. A block whose fence names
a file (``text friday.txt``) is that file, written there.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from doctest import ELLIPSIS
from doctest import Example as Shown
from pathlib import Path

from sybil import Document, Example, Region, Sybil
from sybil.evaluators.doctest import OutputChecker
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

NOW = "2024-02-01T09:00:00+00:00"
"""When the examples are run, as far as they know."""

DEMO = Path(__file__).parents[1] / "factbase" / "demo"

_COMMAND = re.compile(r"^\$ ", re.MULTILINE)

_SHELL = """\
set -a
. {kept}
{command}
code=$?
pwd > {here}
export -p > {kept}
exit $code"""

_FILES = RawFencedCodeBlockLexer(re.compile(r"\w+ (?P<name>[\w./-]+)$\n", re.MULTILINE))


def start(namespace: dict[str, object]) -> None:
    namespace["scratch"] = tempfile.TemporaryDirectory(prefix="factbase-docs-")
    namespace["where"] = Path(namespace["scratch"].name)
    demo = namespace["where"] / "factbase"
    demo.mkdir()
    (demo / "demo").symlink_to(DEMO)


def end(namespace: dict[str, object]) -> None:
    namespace["scratch"].cleanup()


def run_console(example: Example) -> str | None:
    """Run a block's commands; say what differs from the output that the document shows."""
    for block in _COMMAND.split(str(example.parsed))[1:]:
        command, _, wanted = block.partition("\n")
        if told := _difference(command, wanted.strip("\n"), example.namespace):
            return told
    return None


def find_files(document: Document) -> Iterator[Region]:
    """Find the blocks whose fence names a file."""
    for region in _FILES(document):
        file = region.lexemes["name"], str(region.lexemes["source"])
        yield Region(region.start, region.end, file, write_file)


def write_file(example: Example) -> None:
    """Write a block's file, its folder too, where the commands before left off."""
    name, content = example.parsed
    path = Path(str(example.namespace["where"])) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


def _difference(command: str, wanted: str, namespace: dict[str, object]) -> str | None:
    code, output = _run(command, namespace)
    if not wanted:
        return None if code == 0 else f"$ {command}\nended with {code}:\n{output}"
    checker, shown = OutputChecker(), Shown(command, wanted + "\n")
    if checker.check_output(shown.want, output, ELLIPSIS):
        return None
    return f"$ {command}\n{checker.output_difference(shown, output, ELLIPSIS)}"


def _run(command: str, namespace: dict[str, object]) -> tuple[int, str]:
    """Run *command* where the one before left off; its output has both streams."""
    scratch = Path(str(namespace["scratch"].name))
    here, kept = scratch / ".where", scratch / ".variables"
    kept.touch()
    done = subprocess.run(  # noqa: S603  # the documents are ours
        ["/bin/bash", "-c", _SHELL.format(command=command, here=here, kept=kept)],
        cwd=namespace["where"],
        env=_environment(scratch),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=60,
        check=False,
    )
    namespace["where"] = Path(here.read_text().strip())
    return done.returncode, done.stdout.decode().strip("\n") + "\n"


def _environment(scratch: Path) -> dict[str, str]:
    kept = {name: text for name, text in os.environ.items() if not name.startswith("FACTBASE_")}
    kept.pop("COLUMNS", None)
    ours = {"FACTBASE_NOW": NOW, "FACTBASE_AUTHOR": "Ana", "TMPDIR": str(scratch)}
    # A clone's folder factbase lies in the scratch folder, and is not the package.
    ours["PYTHONSAFEPATH"] = "1"
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    return {**kept, **ours, "PATH": path}


pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(),
        CodeBlockParser(language="console", evaluator=run_console),
        find_files,
        SkipParser(),
    ],
    patterns=["*.md"],
    setup=start,
    teardown=end,
).pytest()
