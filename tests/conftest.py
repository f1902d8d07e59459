"""What every test may ask for: a fixed day, other people's texts, golden files."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

PUBLISHED = date(2024, 1, 26)
"""The day on which our articles appear, unless a test says otherwise: a Friday."""

ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("FACTBASE_SHARED") or ROOT.parent / "shared")

Golden = Callable[[bytes, Path], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite golden files as they are made")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "shared" in getattr(item, "fixturenames", ()):
            item.add_marker("shared")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The field's texts and labels. CI can never be green without them; a laptop can."""
    if not SHARED.is_dir():
        missing = f"the folder {SHARED} is not there; FACTBASE_SHARED may name another"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)
    return SHARED


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare bytes with a kept file; ``pytest --accept`` writes them there instead."""

    def compare(made: bytes, kept: Path) -> None:
        if request.config.getoption("--accept"):
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(made)
        assert made.decode() == (kept.read_text() if kept.exists() else None), (
            f"{kept.relative_to(ROOT)} is stale; if the new text is right: pytest --accept"
        )

    return compare


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the settings of whoever runs the tests away: each test sets its own."""
    for name in [name for name in os.environ if name.startswith("FACTBASE_")]:
        monkeypatch.delenv(name)
