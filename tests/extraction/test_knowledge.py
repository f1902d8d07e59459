"""The unit knowledge is kept as a file, and done without where that cannot be."""

import subprocess
import sys
from pathlib import Path

import pytest

from factbase.extraction.units import knowledge


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


def load() -> knowledge.Knowledge:
    return knowledge.knowledge.__wrapped__()


def test_cache_is_written_and_read_again() -> None:
    made = load()

    assert knowledge.cache_path().exists()
    assert load() == made


@pytest.mark.parametrize("content", [b"", b"{", b'{"schema": 0}', b"[]", b"\xff\xfe"])
def test_cache_that_is_no_good_is_made_anew(content: bytes) -> None:
    path = knowledge.cache_path()
    path.parent.mkdir(parents=True)
    path.write_bytes(content)

    assert load().surfaces["miles"] == "mile"
    assert path.read_bytes() != content


def test_cache_that_cannot_be_written_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("not a folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))

    assert load().symbols["km"] == "kilometre"


def test_quantulum3_is_not_imported_where_the_cache_is_good() -> None:
    load()
    code = (
        "import sys; from factbase.extraction.languages.pack import pack_of;"
        "pack_of('en'); sys.exit('quantulum3' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code
