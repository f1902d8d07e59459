"""The documents say all that there is, and nothing that there is not."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import click
import msgspec
import pytest

from factbase.cli.program import COMMANDS, program
from factbase.domain import claim as claims
from factbase.domain import diff as diffs
from factbase.domain import figure as figures
from factbase.domain import revision as revisions
from factbase.domain.interval import Relation
from factbase.domain.quantity import Quantifier, Quantity
from factbase.domain.record import ArticleVersion, ClaimRecord
from factbase.listings.observed import Observed
from factbase.reading.sources.folders import ENDINGS
from factbase.reading.sources.markdown import FRONT_MATTER_KEYS
from factbase.settings import SETTINGS
from factbase.store.manifest import FILES, Manifest
from tests.conftest import ROOT, Golden
from tests.reference_tables import with_tables
from tests.servers import new_postgres_url, postgres_or_reason

DOCS = ROOT / "docs"
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md")))

RECORDS = {
    "reference/records.md": (
        ClaimRecord,
        claims.Selector,
        Quantity,
        claims.Place,
        claims.Attribution,
        ArticleVersion,
        figures.Figure,
        figures.Observation,
        figures.Decision,
        Observed,
        figures.FigureValue,
        revisions.Revision,
        revisions.Snapshot,
    ),
    "reference/diff.md": (diffs.Diff, diffs.End, diffs.Change, diffs.Answer, diffs.Dispute),
    "reference/snapshot-files.md": (Manifest,),
}
"""Which page has the table of which records' fields."""

MEMBERS = {
    "reference/records.md": (
        claims.MeasureType,
        claims.Basis,
        claims.Accuracy,
        claims.Origin,
        figures.Status,
        Quantifier,
    ),
    "reference/diff.md": (diffs.Kind,),
}

DECISION_LINES = 12

WORDS = (
    ("article", "version", "publisher", "source", "dateline", "selector"),
    ("quantity", "qualifier", "quantifier", "unit", "counted", "head", "term"),
    ("measure type", "basis", "attribution", "claim", "figure", "observation"),
    ("as_of", "known_at", "revision", "snapshot", "delta", "place", "population"),
)
"""What the model's words are; the glossary has them all."""

_LINK = re.compile(r"(?<!!)\[[^\]\n]+\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_FIRST_CELL = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)
_CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
_SHELL = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def named(page: Path) -> str:
    return str(page.relative_to(ROOT))


def page(name: str) -> str:
    return (DOCS / name).read_text()


@pytest.mark.parametrize("path", sorted(DOCS.glob("reference/*.md")), ids=named)
def test_tables_that_follow_from_the_code_are_fresh(path: Path, golden: Golden) -> None:
    golden(with_tables(path.read_text()).encode(), path)


@pytest.mark.parametrize(
    ("where", "record"),
    [(where, record) for where, records in RECORDS.items() for record in records],
    ids=lambda given: given if isinstance(given, str) else given.__name__,
)
def test_every_field_of_a_record_is_documented_in_its_order(
    where: str, record: type[msgspec.Struct]
) -> None:
    fields = [field.name for field in msgspec.structs.fields(record)]

    assert fields in _first_columns(page(where))


@pytest.mark.parametrize(
    ("where", "kind"),
    [(where, kind) for where, kinds in MEMBERS.items() for kind in kinds],
    ids=lambda given: given if isinstance(given, str) else given.__name__,
)
def test_every_value_that_a_field_can_have_is_documented(where: str, kind: type[StrEnum]) -> None:
    assert [member for member in kind if f"`{member}`" not in page(where)] == []


def test_kinds_of_change_are_listed_by_their_precedence() -> None:
    assert [kind.value for kind in diffs.Kind] in _first_columns(page("reference/diff.md"))


def test_relations_between_numbers_are_explained() -> None:
    text = page("explanation/comparing.md")

    assert [relation for relation in Relation if relation[:7] not in text] == []


@pytest.mark.parametrize("setting", [setting.name for setting in SETTINGS])
def test_every_setting_is_documented(setting: str) -> None:
    assert f"| `{setting}` |" in page("reference/settings.md")


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_shown_at_work(command: str) -> None:
    blocks = [block for path in PAGES for block in _FENCED.findall(path.read_text())]

    assert any(f"factbase {command}" in block for block in blocks)


def test_every_command_and_option_is_in_the_reference() -> None:
    text = page("reference/command-line.md")

    assert [name for name in _commands_and_options() if name not in text] == []


def test_every_ending_key_and_file_is_documented() -> None:
    formats, files = page("reference/input-formats.md"), page("reference/snapshot-files.md")
    keys = {key for keys in FRONT_MATTER_KEYS.values() for key in keys}

    assert [each for each in (*ENDINGS, *keys) if f"`{each}`" not in formats] == []
    assert [name for name in FILES.values() if f"`{name}`" not in files] == []


@pytest.mark.parametrize("word", [word for words in WORDS for word in words])
def test_the_glossary_has_every_word_of_the_model(word: str) -> None:
    terms = re.findall(r"^\| ([^|]+) \|", page("glossary.md"), re.MULTILINE)

    assert word in {part.strip() for term in terms for part in term.split(",")}


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_links_lead_somewhere(path: Path) -> None:
    links = _LINK.findall(_FENCED.sub("", path.read_text()))
    inner = [link for link in links if not link.startswith("https://")]

    assert [link for link in inner if not _leads_somewhere(path, link)] == []


def test_every_page_can_be_found_from_the_list() -> None:
    linked = {(DOCS / link).resolve() for link in _LINK.findall(page("README.md"))}

    assert [
        named(path) for path in DOCS.rglob("*.md") if path not in {*linked, DOCS / "README.md"}
    ] == []


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_no_page_shows_a_command_that_is_not_there(path: Path) -> None:
    shown = set(re.findall(r"\bfactbase ([a-z]+)", "".join(_commands_in(path.read_text()))))

    assert shown - COMMANDS.keys() == set()


@pytest.mark.parametrize("path", sorted(DOCS.glob("decisions/*.md")), ids=named)
def test_a_decision_says_why_what_and_what_follows(path: Path) -> None:
    text = path.read_text()

    assert re.findall(r"^\*\*(\w+)\.\*\*", text, re.MULTILINE) == [
        "Context",
        "Decision",
        "Consequences",
    ]
    assert text.count("\n") <= DECISION_LINES


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_a_sentence_has_a_line(path: Path) -> None:
    prose = _FENCED.sub("", path.read_text())
    lines = [line for line in prose.splitlines() if not line.startswith("|")]

    assert [line for line in lines if re.search(r"[a-z)`]{2}[.!?] [A-Z]", line)] == []


@pytest.mark.slow
def test_the_readme_shows_what_the_demo_prints(tmp_path: Path) -> None:
    shown = _CONSOLE.findall((ROOT / "README.md").read_text())[0].splitlines()[1:]
    environment = {**os.environ, "COLUMNS": "100", "TMPDIR": str(tmp_path)}
    demo = subprocess.run(  # noqa: S603  # the program is ours
        [Path(sys.executable).parent / "factbase", "demo"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )

    printed = demo.stdout.splitlines()

    assert [line for line in shown if line != "..." and line not in printed] == []


@pytest.mark.postgres
def test_the_commands_for_postgresql_work(tmp_path: Path) -> None:
    _, missing = postgres_or_reason()
    if missing:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)
    blocks = _SHELL.findall(page("how-to/postgresql.md"))[1:]
    script = "".join(blocks)
    for address in ("postgresql://desk@localhost/figures", "postgresql://desk@localhost/other"):
        script = script.replace(address, f"'{new_postgres_url()}'")
    (tmp_path / "friday.txt").write_text("At least 40 people were killed in Derna on Friday.\n")

    done = subprocess.run(  # noqa: S603  # the documents are ours
        ["/bin/bash", "-ec", script],
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def _first_columns(text: str) -> list[list[str]]:
    """List what the rows of each table begin with."""
    tables = re.split(r"\n(?!\|)", text)
    return [found for table in tables if (found := _FIRST_CELL.findall(table))]


def _commands_in(text: str) -> Iterator[str]:
    """List what a page sets as code: blocks, and words in backticks."""
    yield from (f"{block}\n" for block in _FENCED.findall(text))
    yield from (f"{code}\n" for code in re.findall(r"`([^`\n]+)`", _FENCED.sub("", text)))


def _commands_and_options() -> Iterator[str]:
    for path, command in _leaves(program, "factbase"):
        yield path
        for option in command.params:
            yield from (name for name in option.opts if name.startswith("--"))


def _leaves(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    if not isinstance(command, click.Group):
        yield path, command
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        found = command.get_command(context, name)
        assert found is not None
        yield from _leaves(found, f"{path} {name}")


def _leads_somewhere(path: Path, link: str) -> bool:
    file, _, anchor = link.partition("#")
    target = (path.parent / file).resolve() if file else path
    if not anchor or not target.is_file():
        return target.exists()
    headings = _HEADING.findall(_FENCED.sub("", target.read_text()))
    return anchor in {_anchor_of(heading) for heading in headings}


def _anchor_of(heading: str) -> str:
    """Say how a heading is linked to."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
