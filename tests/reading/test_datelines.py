"""The place at an article's head."""

import pytest

from factbase.reading.layout.datelines import dateline_at
from tests.reading.newsdesk import read_text

CORPUS = [
    ("MOSCOW", ["MOSCOW - ", "MOSCOW -- ", "MOSCOW – ", "MOSCOW— ", "MOSCOW (Wire) - "]),
    ("London", ["London - ", "London (Valley Wire) – ", "**London** - "]),
    ("PARIS", ["PARIS (Agency) - ", "PARIS, Jan 26 (Agency) - ", "PARIS, Jan. 26, 2024 - "]),
    ("JERUSALEM", ["JERUSALEM – ", "JERUSALEM, Jun (Agency) - "]),
    ("NEW YORK", ["NEW YORK - ", "NEW YORK (Agency) (26/1) - "]),
    ("NEW YORK/LONDON", ["NEW YORK/LONDON (Agency) - "]),
    ("DUBLIN, Ohio", ["DUBLIN, Ohio - ", "DUBLIN, Ohio (Agency) - "]),
    ("THE HAGUE", ["THE HAGUE - "]),
    ("RIO DE JANEIRO", ["RIO DE JANEIRO - "]),
    ("Rio de Janeiro", ["Rio de Janeiro - "]),
    ("Jakarta", ["Jakarta, Valley.com - ", "Jakarta, Valley News - "]),
    ("ST. LOUIS", ["ST. LOUIS - "]),
    ("KINGSTON UPON HULL", ["KINGSTON UPON HULL - "]),
]

SILENT = [
    "Analysis - why it rained",
    "EXCLUSIVE - it rained",
    "He - who was away - came back",
    "The mayor - who was away - came back",
    "(Agency) - It rained",
    "rain - and more of it",
    "Well-known places",
    "A 12-year-old",
    "LONDON: It rained",
    "LONDON",
]


@pytest.mark.parametrize(
    ("written", "place"),
    [pytest.param(w, place, id=w) for place, ways in CORPUS for w in ways],
)
def test_dateline_is_read(written: str, place: str) -> None:
    text = f"Rain\n\n{written}It rained.\n"

    found = dateline_at(text, 6)

    assert found is not None
    assert (found.place, text[found.ends :]) == (place, "It rained.\n")


@pytest.mark.parametrize("text", SILENT)
def test_no_dateline_is_read(text: str) -> None:
    assert dateline_at(text, 0) is None


def test_article_has_its_dateline() -> None:
    assert read_text("Rain in the valley\n\nVALEDO - It rained.\n").dateline == "VALEDO"


def test_article_without_one_has_none() -> None:
    assert read_text("Rain in the valley\n\nIt rained in VALEDO - again.\n").dateline is None
