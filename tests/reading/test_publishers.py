"""One name for each publisher."""

import pytest

from factbase.reading import ReadingOptions
from factbase.reading.publishers import name_of, publisher_of
from tests.reading.newsdesk import read_row

NAMES = [
    (
        "Reuters",
        ["Reuters", "reuters", "REUTERS", "reuters.com", "www.reuters.com", "Thomson Reuters"],
    ),
    ("AP", ["AP", "Associated Press", "The Associated  Press", "apnews.com"]),
    ("BBC", ["BBC News", "bbc.co.uk"]),
    ("Valley Wire", ["Valley Wire", " Valley  Wire "]),
    ("Valley ?", ["Valley \udcff"]),
]

HOSTS = [
    ("https://www.reuters.com/world/rain", "Reuters"),
    ("http://news.bbc.co.uk/1/rain", "BBC"),
    ("https://edition.cnn.com/rain", "CNN"),
    ("https://WWW.ValleyWire.example:8080/rain", "valleywire.example"),
    ("https://notreuters.com/rain", "notreuters.com"),
    ("rain.html", None),
    ("https://[rain/", None),
    ("", None),
    (None, None),
]


@pytest.mark.parametrize(
    ("written", "name"), [pytest.param(w, name, id=ascii(w)) for name, ways in NAMES for w in ways]
)
def test_publisher_has_one_name(written: str, name: str) -> None:
    assert name_of(written) == name


@pytest.mark.parametrize(("url", "name"), HOSTS)
def test_address_tells_the_publisher(url: str | None, name: str | None) -> None:
    assert publisher_of(url) == name


FILLED = [
    ("the row's own", {"publisher": "reuters.com", "url": "https://apnews.com/1"}, "Reuters"),
    ("else the one given", {"url": "https://apnews.com/1"}, "Valley Wire"),
]


@pytest.mark.parametrize(("row", "name"), [pytest.param(*case[1:], id=case[0]) for case in FILLED])
def test_given_publisher_fills_and_never_overrides(row: dict[str, object], name: str) -> None:
    options = ReadingOptions(publisher="Valley Wire")

    assert read_row({**row, "text": "It rained."}, options=options).publisher == name


def test_address_tells_where_nobody_does() -> None:
    assert read_row({"url": "https://apnews.com/1", "text": "It rained."}).publisher == "AP"


def test_dateline_agency_is_no_publisher() -> None:
    assert read_row({"text": "PARIS (Reuters) - It rained."}).publisher == "stdin"
