"""Plain text: one article, or several in one file."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factbase.domain.article import Article
from factbase.reading.layout.lines import lines_of
from factbase.reading.layout.splitting import split
from tests.reading.newsdesk import STORY, masked, read_all, read_text, write

TITLE = "Flood kills 12 in river valley"
BODY = "VALEDO - Rescuers found 12 bodies, the governor said.\n\nSchools stay shut.\n"
SECOND = "Harbour workers end strike\n\nPORT ISARD - The union said 900 workers returned.\n"

TITLES = [
    ("above a dateline", f"{TITLE}\n\n{BODY}"),
    ("twice on one line", f"{TITLE} {TITLE}\n\n{BODY}"),
    ("on several lines", f"{TITLE}\n\n{TITLE}\n\n{TITLE}\n\n{BODY}"),
    ("on one line and on several", f"{TITLE} {TITLE}\n\n{TITLE}\n{TITLE}\n{BODY}"),
    ("no blank line below", f"{TITLE}\n{BODY}"),
    ("no dateline below", f"{TITLE}\n\nRescuers found 12 bodies, she said.\n"),
    ("broken to fit a width", f"Flood kills 12\nin river valley\n\n{BODY}"),
    (
        "broken after a small word",
        f"{TITLE.replace('in river', 'in' + chr(10) + 'river')}\n\n{BODY}",
    ),
    ("below a kicker", f"WORLD NEWS\n\n{TITLE}\n\n{BODY}"),
    ("above a byline", f"{TITLE}\n\nBy Ann Dale\n\n26 January 2024\n\n{BODY}"),
    ("below a date", f"Friday, 26 January 2024\n{TITLE}\n\n{BODY}"),
    ("below blank lines", f"\n\n  {TITLE}\n\n{BODY}"),
    ("Windows line ends", f"{TITLE}\r\n\r\n{BODY}"),
    ("nothing but a title", TITLE),
]

NO_TITLES = [
    ("a paragraph at once", BODY),
    ("a sentence", "Rescuers found 12 bodies in the valley.\n"),
    ("a paragraph broken to fit a width", "Rescuers on Friday found\nTen bodies in the valley.\n"),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in TITLES])
def test_title_is_found(text: str) -> None:
    assert read_text(text).title == TITLE


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in NO_TITLES])
def test_no_title_is_made_up(text: str) -> None:
    assert read_text(text).title == ""


def test_title_said_again_is_masked() -> None:
    article = read_text(f"{TITLE} {TITLE}\n\n{TITLE}\n\n{BODY}")

    assert masked(article) == [f" {TITLE}", TITLE]


BOILERPLATE = [
    "Also read: 40 shops reopen in the valley",
    "Read more: 40 shops reopen",
    "RELATED: 40 shops reopen",
    "Advertisement",
    "ADVERTISEMENT - 30 seconds",
    "Previous Post Next Post",
    "Previous Article | Next Article",
    "Share this on Facebook:",
    "Subscribe to our newsletter, read by 40,000 people.",
    "© 2024 Valley Wire. All rights reserved.",
    "* * *",
]

NEWS = [
    "Also read in court was a letter of 40 pages.",
    "Previous floods killed 30 people.",
    "Share prices fell 3 percent.",
    "Related deaths rose to 40.",
    "Print runs fell to 900 copies.",
]


@pytest.mark.parametrize("line", BOILERPLATE)
def test_boilerplate_stays_and_is_masked(line: str) -> None:
    article = read_text(f"{STORY}{line}\n")

    assert article.text == f"{STORY}{line}\n"
    assert masked(article) == [line]


@pytest.mark.parametrize("line", NEWS)
def test_news_is_not_masked(line: str) -> None:
    assert masked(read_text(f"{STORY}{line}\n")) == []


def test_a_long_line_is_news_however_it_begins() -> None:
    line = "Also read: " + "forty shops reopened in the valley and " * 6

    assert masked(read_text(f"{STORY}{line}")) == []


SEVERAL = [
    ("a heading above a dateline", STORY + "\n" + SECOND),
    ("no blank line between", STORY + SECOND),
    ("a heading said twice", STORY + "\nHarbour workers end strike\n\n" + SECOND),
    (
        "no dateline but a heading said twice",
        STORY + "A new law passes\n\nA new law passes\n\nIt did.\n",
    ),
    ("after navigation", STORY + "Previous Post Next Post\n\nA new law passes\n\nIt did.\n"),
    ("after a rule", STORY + "---\n\nA new law passes\n\nIt did, on Monday.\n"),
]

ONE = [
    ("a round-up", "Markets today\n\nLONDON - Shares rose.\n\nPARIS - Shares fell.\n"),
    ("a subheading", STORY + "\nWhat comes next\n\nMore rain is forecast.\n"),
    ("a list", "Shopping\n\n" + "tea\ntea\n\nsalt and pepper\nsalt and pepper\n" * 9),
    ("a dash", STORY + "\nThe mayor\n\nHe - who was away - came back.\n"),
    ("a rule before a paragraph", STORY + "***\nMore rain is forecast.\n"),
]


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in SEVERAL])
def test_file_holds_two_articles(text: str) -> None:
    first, second = read_all("-", stdin=text.encode())

    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.title, first.key) == (TITLE, "stdin#1")
    assert (second.key, first.text + second.text) == ("stdin#2", text)
    assert second.title in {"Harbour workers end strike", "A new law passes"}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in ONE])
def test_file_holds_one_article(text: str) -> None:
    assert list(split(text)) == [text]


def test_articles_of_a_file_are_numbered(tmp_path: Path) -> None:
    path = write(tmp_path / "wire" / "morning.txt", STORY + "\n" + SECOND)

    found = [(a.publisher, a.key) for a in read_all(path) if isinstance(a, Article)]

    assert found == [("wire", "morning.txt#1"), ("wire", "morning.txt#2")]


PIECES = [
    TITLE,
    BODY,
    SECOND,
    "\n",
    "\r\n",
    "Previous Post Next Post\n",
    "LONDON - It rained.",
    "---\n",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=12).map("".join))
@example(STORY + SECOND)
def test_pieces_make_the_text_again(text: str) -> None:
    assert "".join(split(text)) == text


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=12).map("".join))
def test_lines_stand_where_they_say(text: str) -> None:
    lines = lines_of(text)

    assert all(text[line.start : line.end] == line.words.strip() for line in lines)
    assert "".join("".join(line.words for line in lines).split()) == "".join(text.split())
