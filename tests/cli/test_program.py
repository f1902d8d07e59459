"""The commands as a whole: what help says, how wrong use is told."""

import importlib

import click
import pytest

from factbase.cli.program import COMMANDS, program
from tests.cli.commands import every_command
from tests.cli.conftest import Factbase

WRONG = [
    (["figurs"], "no such command: 'figurs'; did you mean figures? (factbase --help"),
    (["xyzzy"], "no such command: 'xyzzy' (factbase --help"),
    (["--colour"], "No such option"),
    (["diff", "1"], "Missing argument 'HEAD' (factbase diff --help"),
    (["figures", "--formt", "csv"], "(factbase figures --help"),
    (["figures", "--format", "xml"], "'xml' is not one of 'table', 'json', 'jsonl', 'csv'"),
    (["figures", "--as-of", "Friday"], "'Friday' is no day; write it as 2024-01-26"),
    (["extract", "x", "--published", "2024"], "'2024' is no date; write 2024-01-26 or"),
    (["extract", "x", "--workers", "0"], "0 is not in the range 1<=x<=64"),
    (["extract", "x", "--explain", "--format", "jsonl"], "--explain is for people"),
    (["extract"], "Missing argument 'PATH…'"),
    (["correct", "c_1", "--value", "many", "--reason", "r"], "'many' is no number; write it as"),
    (["correct", "c_1", "--value", "inf", "--reason", "r"], "'inf' is no number"),
    (["correct", "c_1", "--reason", "r"], "say what is right: --value, --quantifier or --as-of"),
    (["correct", "c_1", "--value", "1"], "Missing option '--reason'"),
    (["retract", "c_1", "--reason", " "], "it has to say why"),
    (["undo", "0", "--reason", "r"], "0 is not in the range x>=1"),
    (["snapshot", "verify", "nowhere"], "'nowhere' does not exist"),
]

READING = [
    ["figures"],
    ["history", "x"],
    ["diff", "1", "2"],
    ["export", "figures"],
    ["correct", "c_1", "--value", "1", "--reason", "r"],
    ["retract", "c_1", "--reason", "r"],
    ["undo", "1", "--reason", "r"],
    ["snapshot", "list"],
    ["snapshot", "create", "first"],
    ["snapshot", "export", "first"],
]


EVERY = every_command(program)


@pytest.mark.parametrize(("arguments", "told"), WRONG, ids=[" ".join(words) for words, _ in WRONG])
def test_wrong_use_is_one_line(arguments: list[str], told: str, factbase: Factbase) -> None:
    ran = factbase(*arguments)

    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_store_that_is_not_there_is_not_made(arguments: list[str], factbase: Factbase) -> None:
    ran = factbase(*arguments, "--store", "sqlite:///nowhere.db")

    assert (ran.code, ran.out) == (2, "")
    assert "nowhere.db" in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("name", COMMANDS)
def test_list_of_commands_says_what_the_command_says(name: str) -> None:
    module, says = COMMANDS[name]
    command = getattr(importlib.import_module(f"factbase.cli.commands.{module}"), name)

    assert command.get_short_help_str(limit=100) == says


@pytest.mark.parametrize(("path", "command"), EVERY, ids=[" ".join(path) for path, _ in EVERY])
def test_help_has_examples_and_every_option_a_meaning(
    path: tuple[str, ...], command: click.Command, factbase: Factbase
) -> None:
    ran = factbase(*path, "--help")

    assert (ran.code, ran.err) == (0, "")
    assert f"Examples:\n    factbase {' '.join(path)}" in ran.out
    assert all(option.help for option in command.params if isinstance(option, click.Option))


def test_bare_program_shows_help_and_is_wrong_use(factbase: Factbase) -> None:
    ran = factbase()

    assert (ran.code, ran.out) == (2, "")
    assert "Usage: factbase" in ran.err


def test_wrong_setting_is_one_line(factbase: Factbase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTBASE_SOTRE", "x")

    ran = factbase("figures")

    assert (ran.code, ran.out) == (2, "")
    assert "did you mean store?" in ran.err
