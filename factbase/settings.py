"""What can be set: by an option, else the environment, else factbase.toml, else as written here."""

import difflib
import getpass
import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from factbase.domain.errors import FactbaseError

FILE = "factbase.toml"
PREFIX = "FACTBASE_"


class InvalidSetting(FactbaseError):
    """A setting that is unknown or has a value it cannot have."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Every setting, by the name it has in factbase.toml; the environment adds FACTBASE_."""

    store: str = "sqlite:///factbase.db"
    author: str = ""
    text_limit: int = 10_000_000
    now: datetime | None = None
    debug: bool = False

    def clock(self) -> datetime:
        """Say what time it is, in UTC: the fixed time where one is set."""
        return self.now or datetime.now(UTC)


class Setting(msgspec.Struct, frozen=True):
    """How one setting is read and what it is for."""

    name: str
    parse: Callable[[str], Any]
    meaning: str
    default: str

    @property
    def variable(self) -> str:
        return PREFIX + self.name.upper()


def load_settings(environment: Mapping[str, str], folder: Path) -> Settings:
    """Read the settings that hold in *folder*; InvalidSetting names the first that cannot be."""
    stated = _stated_in_file(folder / FILE) | _stated_in(environment)
    values = {name: _parse(_BY_NAME[name], text, where) for name, (text, where) in stated.items()}
    return Settings(**{"author": _login_name(), **values})


def _size(text: str) -> int:
    found = re.fullmatch(r"(\d+)\s*(|[kMG]B)", text.strip())
    if not found or not int(found[1]):
        raise ValueError("is a size such as 10 MB, 500 kB or 2000000")
    return int(found[1]) * _BYTES[found[2]]


def _time(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError("is a time with its offset, such as 2024-01-27T09:00:00+00:00")
    return moment.astimezone(UTC)


def _words(text: str) -> str:
    if not text.strip():
        raise ValueError("has to say something")
    return text.strip()


def _switch(text: str) -> bool:
    if text.casefold() not in _SWITCH:
        raise ValueError("is 1 or 0")
    return _SWITCH[text.casefold()]


_BYTES = {"": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9}
_SWITCH = {"1": True, "true": True, "0": False, "false": False, "": False}

SETTINGS = (
    Setting(
        "store",
        _words,
        "Where figures are kept: sqlite:///path or postgresql://user@host/database.",
        "sqlite:///factbase.db",
    ),
    Setting(
        "author",
        _words,
        "Who a revision is by.",
        "your login name",
    ),
    Setting(
        "text_limit",
        _size,
        "The largest text that is read, in bytes: 500 kB, 10 MB, 2000000.",
        "10 MB",
    ),
    Setting(
        "now",
        _time,
        "The time that it shall be, for runs that give the same bytes each time.",
        "the clock",
    ),
    Setting(
        "debug",
        _switch,
        "1 shows where in the program an unexpected error came from.",
        "0",
    ),
)

_BY_NAME = {setting.name: setting for setting in SETTINGS}

_Stated = dict[str, tuple[str, str]]
"""By name: the text it was given and where it stands, as a person would say it."""


def _stated_in_file(file: Path) -> _Stated:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise InvalidSetting(f"{FILE} cannot be read: {error}") from error
    return {_known(name, FILE): (str(value), f"{name} in {FILE}") for name, value in table.items()}


def _stated_in(environment: Mapping[str, str]) -> _Stated:
    names = [name for name in environment if name.startswith(PREFIX)]
    return {
        _known(name.removeprefix(PREFIX).lower(), "the environment"): (environment[name], name)
        for name in names
    }


def _known(name: str, where: str) -> str:
    if name in _BY_NAME:
        return name
    near = difflib.get_close_matches(name, _BY_NAME, n=1)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(_BY_NAME)}"
    raise InvalidSetting(f"{where} sets {name!r}, which is no setting; {hint}")


def _parse(setting: Setting, text: str, where: str) -> Any:  # noqa: ANN401  # each setting has its own type
    try:
        return setting.parse(text)
    except ValueError as error:
        raise InvalidSetting(f"{where} {error}; it is {text!r}") from error


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
