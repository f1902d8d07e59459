"""A newsroom's desk for tests: articles written in one line, taken in under a fixed clock."""

from collections.abc import Iterable
from datetime import UTC, datetime

import msgspec

from factbase.domain.article import Article
from factbase.domain.figure import Decision, FigureValue
from factbase.domain.standing import value_of
from factbase.pipeline import Taken, take_in
from factbase.store.base import Store, View

NOW = datetime(2024, 1, 28, 9, 0, tzinfo=UTC)
EDITOR = Decision("Ada Editor", "the ministry's sheet says otherwise")


def clock() -> datetime:
    return NOW


def an_item(text: str, **changes: object) -> Article:
    """Write an article whose title is its first sentence; *changes* are its fields."""
    item = Article(
        publisher="Harbour Post",
        key="1",
        title=text.partition(".")[0],
        text=text,
        published="2024-01-26",
    )
    return msgspec.structs.replace(item, **changes)


def taken(store: Store, *articles: Article, batch_size: int = 1) -> list[Taken]:
    return list(take_in(articles, store, author="desk", clock=clock, batch_size=batch_size))


def tracked(taken_in: Iterable[Taken]) -> list[str]:
    """The figures that articles speak of, in the order of their words."""
    return [one.observation.figure for each in taken_in for one in each.matched]


def value(view: View, figure: str) -> FigureValue | None:
    return value_of(view.figure(figure), view.observations(figure=figure))


def number(view: View, figure: str) -> str:
    found = value(view, figure)
    assert found is not None
    return str(found.quantity.number)
