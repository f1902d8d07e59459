"""The snapshots that lie in snapshots/ are what the sample newsroom makes, to the byte."""

from pathlib import Path

import pytest

from factbase.demo import KEPT, export_snapshots
from factbase.store.importing import verify_folder
from tests.conftest import ROOT, Golden

SNAPSHOTS = ROOT / "snapshots"

FILES = (
    "articles.jsonl",
    "figures.jsonl",
    "claims.jsonl",
    "observations.jsonl",
    "snapshot.json",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("snapshots")
    export_snapshots(folder)
    return folder


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("name", KEPT)
def test_kept_file_is_what_the_newsroom_makes(
    name: str, file: str, made: Path, golden: Golden
) -> None:
    golden((made / name / file).read_bytes(), SNAPSHOTS / name / file)


@pytest.mark.parametrize("name", KEPT)
def test_kept_snapshot_is_whole(name: str) -> None:
    assert verify_folder(SNAPSHOTS / name).name == name


def test_nothing_else_is_kept() -> None:
    assert sorted(path.name for path in SNAPSHOTS.iterdir()) == sorted(KEPT)


def test_newsroom_played_again_makes_the_same_bytes(made: Path, tmp_path: Path) -> None:
    export_snapshots(tmp_path)

    again = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.glob("*/*")}
    assert again == {path.relative_to(made): path.read_bytes() for path in made.glob("*/*")}
