"""Bodies: articles as the command line reads rows, and JSON with a pointer to what is wrong."""

import json
import re
from datetime import date
from typing import TypeVar

import msgspec

from factbase.api.bounds import MOST_ARTICLES
from factbase.api.problems import Fault, Refusal, pointer_of
from factbase.domain.article import Article
from factbase.reading import ReadingOptions, Unreadable, read_body
from factbase.settings import Settings

JSON = "application/json"
JSON_LINES = ("application/x-ndjson", "application/jsonl", "application/x-jsonlines")

T = TypeVar("T")


class Unread(msgspec.Struct, frozen=True, kw_only=True):
    """A row that no article can be read from; the others are taken in."""

    row: int
    detail: str


def read_json(body: bytes, kind: type[T]) -> T:
    """Read a JSON document; Refusal points at the field that is wrong."""
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.ValidationError as error:
        detail, _, path = str(error).partition(" - at `")
        fault = Fault(source="body", pointer=pointer_of(path.removesuffix("`")), detail=detail)
        raise Refusal("invalid-body", str(error), faults=(fault,)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refusal("invalid-request", f"the body is no JSON: {error}") from None


def only_article(body: bytes, settings: Settings) -> Article:
    """Read one article; Refusal where it is none."""
    (found,) = _read(_one_line(body), settings) or (None,)
    if isinstance(found, Article):
        return found
    raise _unreadable(found)


def articles_in(
    body: bytes, media_type: str, settings: Settings
) -> tuple[tuple[Article, ...], tuple[Unread, ...]]:
    """Read one article, or a line each: also say which lines are none.

    Refusal where nothing can be read, where there are too many, or where one comes twice: a
    request is one revision.
    """
    if media_type not in JSON_LINES:
        return (only_article(body, settings),), ()
    found = _read(body, settings)
    articles = tuple(each for each in found if isinstance(each, Article))
    unread = tuple(
        Unread(row=each.row or 0, detail=each.why) for each in found if isinstance(each, Unreadable)
    )
    if not articles:
        raise _unreadable(next((each for each in found if isinstance(each, Unreadable)), None))
    _refuse_twins(articles)
    return articles, unread


def _read(body: bytes, settings: Settings) -> list[Article | Unreadable]:
    options = ReadingOptions(text_limit=settings.text_limit)
    today: date = settings.clock().date()
    found: list[Article | Unreadable] = []
    for each in read_body(body, options=options, today=today):
        if len(found) == MOST_ARTICLES:
            raise Refusal("too-large", f"send {MOST_ARTICLES} articles in a request at most")
        found.append(each)
    return found


def _one_line(body: bytes) -> bytes:
    """Write a document in one line, as a row of JSONL has to be."""
    try:
        return json.dumps(json.loads(body)).encode()
    except (ValueError, RecursionError) as error:
        raise Refusal("invalid-request", f"the body is no JSON: {error}") from None


def _unreadable(found: Unreadable | None) -> Refusal:
    why = "the body is empty; send an article" if found is None else f"the article {found.why}"
    faults = () if found is None else (_fault_of(found),)
    return Refusal("article-unreadable", why, faults=faults)


_NAMED_FIELD = re.compile(r'"(id|url|publisher|published|title|text|lang)"')


def _fault_of(found: Unreadable) -> Fault:
    """Point at the field that the reason names first; at the whole where it names none."""
    named = _NAMED_FIELD.search(found.why)
    return Fault(source="body", pointer=f"/{named[1]}" if named else "", detail=found.why)


def _refuse_twins(articles: tuple[Article, ...]) -> None:
    seen: set[str] = set()
    for row, article in enumerate(articles):
        if article.id in seen:
            fault = Fault(source="body", pointer=f"/{row}", detail="is an article sent before")
            raise Refusal(
                "invalid-body",
                f"{article.publisher} {article.key} comes twice: send versions one by one",
                faults=(fault,),
            )
        seen.add(article.id)
