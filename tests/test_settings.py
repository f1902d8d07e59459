"""What can be set, in which words, and what a wrong setting is told."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from factbase.settings import SETTINGS, InvalidSetting, Settings, load_settings

NOON = datetime(2024, 1, 27, 12, tzinfo=UTC)

READ = [
    ({"FACTBASE_STORE": "sqlite:///a.db"}, "store", "sqlite:///a.db"),
    ({"FACTBASE_AUTHOR": " Ana "}, "author", "Ana"),
    ({"FACTBASE_TEXT_LIMIT": "500"}, "text_limit", 500),
    ({"FACTBASE_TEXT_LIMIT": "2 MB"}, "text_limit", 2_000_000),
    ({"FACTBASE_TEXT_LIMIT": "20kB"}, "text_limit", 20_000),
    ({"FACTBASE_NOW": "2024-01-27T12:00:00Z"}, "now", NOON),
    ({"FACTBASE_NOW": "2024-01-27T19:00:00+07:00"}, "now", NOON),
    ({"FACTBASE_DEBUG": "1"}, "debug", True),
    ({"FACTBASE_DEBUG": "0"}, "debug", False),
    ({"PATH": "/bin"}, "store", "sqlite:///factbase.db"),
]

REFUSED = [
    (
        {"FACTBASE_SOTRE": "x"},
        "the environment sets 'sotre', which is no setting; did you mean sto",
    ),
    ({"FACTBASE_XYZZY": "x"}, "there are store, author, text_limit, now, debug"),
    ({"FACTBASE_AUTHOR": " "}, "FACTBASE_AUTHOR has to say something"),
    ({"FACTBASE_TEXT_LIMIT": "much"}, "is a size such as 10 MB, 500 kB or 2000000; it is 'much'"),
    ({"FACTBASE_TEXT_LIMIT": "0"}, "is a size"),
    ({"FACTBASE_NOW": "noon"}, "is a time with its offset"),
    ({"FACTBASE_NOW": "2024-01-27T12:00:00"}, "is a time with its offset"),
    ({"FACTBASE_DEBUG": "perhaps"}, "FACTBASE_DEBUG is 1 or 0"),
]


@pytest.mark.parametrize(("environment", "name", "value"), READ)
def test_environment_sets(
    environment: dict[str, str], name: str, value: object, tmp_path: Path
) -> None:
    assert getattr(load_settings(environment, tmp_path), name) == value


@pytest.mark.parametrize(("environment", "told"), REFUSED)
def test_wrong_setting_is_refused(environment: dict[str, str], told: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidSetting) as refused:
        load_settings(environment, tmp_path)

    assert told in str(refused.value)


def test_file_sets_what_the_environment_leaves(tmp_path: Path) -> None:
    (tmp_path / "factbase.toml").write_text('store = "sqlite:///desk.db"\nauthor = "Desk"\n')

    settings = load_settings({"FACTBASE_AUTHOR": "Ana"}, tmp_path)

    assert (settings.store, settings.author) == ("sqlite:///desk.db", "Ana")


def test_file_may_write_a_time_and_a_number_as_toml_does(tmp_path: Path) -> None:
    (tmp_path / "factbase.toml").write_text("now = 2024-01-27T12:00:00Z\ntext_limit = 300\n")

    settings = load_settings({}, tmp_path)

    assert (settings.now, settings.text_limit) == (NOON, 300)


def test_unknown_setting_in_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "factbase.toml").write_text("colour = 1\n")

    with pytest.raises(InvalidSetting, match=r"factbase\.toml sets 'colour'"):
        load_settings({}, tmp_path)


def test_file_that_is_no_toml_is_refused(tmp_path: Path) -> None:
    (tmp_path / "factbase.toml").write_text("store: here\n")

    with pytest.raises(InvalidSetting, match=r"factbase\.toml cannot be read"):
        load_settings({}, tmp_path)


def test_author_is_the_login_name_unless_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "mel")

    assert load_settings({}, tmp_path).author == "mel"


def test_fixed_time_stands_still() -> None:
    settings = Settings(now=NOON)

    assert settings.clock() == NOON


def test_clock_without_a_fixed_time_runs_in_utc() -> None:
    assert Settings().clock().tzinfo is UTC


def test_every_setting_is_listed_with_its_meaning() -> None:
    assert [setting.name for setting in SETTINGS] == list(Settings.__struct_fields__)
