"""Keys on the command line: shown once, listed without their secrets."""

import pytest

from tests.cli.conftest import Factbase


def test_a_key_is_printed_once_and_all_else_beside_it(desk: Factbase) -> None:
    ran = desk("key", "create", "Wire", "--scope", "read", "--scope", "write")

    assert ran.code == 0
    assert ran.out.startswith("fb_")
    assert ran.out.count("\n") == 1
    assert "for Wire, to read and write: keep it, it is shown once" in ran.err
    assert ran.out.strip() not in ran.err


def test_keys_are_listed_as_a_table(desk: Factbase) -> None:
    desk("key", "create", "Wire")
    ran = desk("key", "list")

    assert "Wire" in ran.out
    assert "28 Jan 2024 12:00 UTC" in ran.out
    assert ran.out.endswith("1 key\n")


def test_a_store_without_keys_lists_none(desk: Factbase) -> None:
    assert desk("key", "list").out == "0 keys\n"


def test_a_revoked_key_says_since_when(desk: Factbase) -> None:
    key = desk("key", "create", "Wire").err.split()[1]

    ran = desk("key", "revoke", key)

    assert ran.out == f"{key} opens nothing any more\n"
    assert desk("key", "list").out.count("28 Jan 2024") == 2


@pytest.mark.parametrize("arguments", [("create", " "), ("revoke", "k_none"), ("create",)])
def test_wrong_use_is_one_line(desk: Factbase, arguments: tuple[str, ...]) -> None:
    ran = desk("key", *arguments)

    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
