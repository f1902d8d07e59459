"""Records, batches and histories to ask stores about, and a dictionary that remembers them all."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import chain
from typing import NamedTuple, TypeAlias

import hypothesis.strategies as st
from msgspec.structs import replace

from factbase.domain.article import Article
from factbase.domain.canonical import canonical_bytes, from_canonical
from factbase.domain.claim import Selector
from factbase.domain.diff import Delta, Row
from factbase.domain.figure import Figure, Observation
from factbase.domain.quantity import Quantity
from factbase.domain.record import ArticleVersion, ClaimRecord, Record
from factbase.store.base import Batch, View

MONDAY = datetime(2024, 1, 29, 9, 30, tzinfo=UTC)

State: TypeAlias = dict[tuple[str, str], Record]
"""What holds, by table and id."""


class History(NamedTuple):
    """Batches in order, and what holds before the first and after each of them."""

    batches: tuple[Batch, ...]
    states: tuple[State, ...]


TYPES: dict[str, type[Record]] = {
    "articles": ArticleVersion,
    "claims": ClaimRecord,
    "figures": Figure,
    "observations": Observation,
}


def a_figure(figure: str = "flood-killed", title: str = "Killed by the flood") -> Figure:
    return Figure(id=figure, title=title, term="killed")


def an_article(key: str = "1", text: str = "At least 40 people died.") -> ArticleVersion:
    article = Article(publisher="The Courier", key=key, title="Flood", text=text)
    return ArticleVersion.of(article, version=1, copy_of=None, extractor="en 1")


def a_claim(claim: str = "c_1", article: str = "a_1", start: int = 9) -> ClaimRecord:
    return ClaimRecord(
        id=claim,
        article=article,
        version=1,
        selector=Selector(start=start, end=start + 2, exact="40", prefix="At least "),
        quantity=Quantity.stated(Decimal(40)),
        as_of=date(2024, 1, 26),
    )


def an_observation(
    observation: str = "o_1",
    *,
    figure: str = "flood-killed",
    article: str = "a_1",
    as_of: date = date(2024, 1, 26),
    published: str | None = None,
) -> Observation:
    return Observation(
        id=observation,
        figure=figure,
        claim=observation.replace("o_", "c_"),
        article=article,
        publisher="The Courier",
        published=published,
        as_of=as_of,
        quantity=Quantity.stated(Decimal("40.0")),
        words="At least 40 people died.",
    )


def state_of(view: View) -> State:
    """Read all that a view knows."""
    records: Iterable[tuple[str, Record]] = chain(
        (("articles", record) for record in view.articles()),
        (("claims", record) for record in view.claims()),
        (("figures", record) for record in view.figures()),
        (("observations", record) for record in view.observations()),
    )
    return {(table, record.id): record for table, record in records}


def after(state: State, batch: Batch) -> State:
    """Say what holds once *batch* is recorded."""
    ended = {
        *(("articles", one) for one in batch.removed_articles),
        *(("claims", one) for one in batch.removed_claims),
        *(("figures", one) for one in batch.removed_figures),
        *(("observations", one) for one in batch.removed_observations),
    }
    begun: State = {
        **{("articles", one.id): one for one in batch.articles},
        **{("claims", one.id): one for one in batch.claims},
        **{("figures", one.id): one for one in batch.figures},
        **{("observations", one.id): one for one in batch.observations},
    }
    return {key: record for key, record in state.items() if key not in ended} | begun


def difference(base: State, head: State) -> Delta:
    """Compare two states row by row, as slowly and surely as can be."""
    old, new = _rows(base), _rows(head)
    return Delta(added=tuple(sorted(new - old)), removed=tuple(sorted(old - new)))


def applied(state: State, delta: Delta) -> State:
    """Take the removed rows out of *state*, each as it stands there, and put the added ones in."""
    assert _rows(state) >= set(delta.removed)
    gone = {(row.table, row.id) for row in delta.removed}
    left = {key: record for key, record in state.items() if key not in gone}
    added = {(row.table, row.id): from_canonical(row.body, TYPES[row.table]) for row in delta.added}
    assert not left.keys() & added.keys()
    return left | added


def inverse(delta: Delta) -> Delta:
    return Delta(added=delta.removed, removed=delta.added)


def composed(first: Delta, second: Delta) -> Delta:
    """Say what both do, one after the other: what one adds and the other takes is nothing."""
    through = {*first.added} & {*second.removed}
    back = {*first.removed} & {*second.added}
    added = ({*first.added} - through) | ({*second.added} - back)
    removed = ({*first.removed} - back) | ({*second.removed} - through)
    return Delta(added=tuple(sorted(added)), removed=tuple(sorted(removed)))


def _rows(state: State) -> set[Row]:
    return {
        Row(table, its_id, canonical_bytes(record)) for (table, its_id), record in state.items()
    }


# Halves of surrogate pairs apart from each other: two that meet are one code point in JSON.
ODD_TEXTS = st.lists(
    st.sampled_from(
        ["\0", "\ud83d", "\ufeff", "\\", "\\u0000", "é", "\u2028", "\n", "\U0010ffff", "'"]
    ),
    max_size=3,
).map("-".join)

DAYS = st.dates(date(2024, 1, 1), date(2024, 1, 4))
PUBLISHED = st.sampled_from(
    [None, "2024-01-02", "2024-01-02T23:30:00-05:00", "2024-01-03T01:00:00+00:00", "2024-01-03"]
)
FIGURES = st.sampled_from(["flood", "quake", "vote"])
ARTICLES = st.sampled_from(["1", "2", "3"])

figures = st.builds(
    Figure, id=FIGURES, title=ODD_TEXTS, term=st.none() | st.just("killed"), head=ODD_TEXTS
)
articles = st.builds(an_article, key=ARTICLES, text=ODD_TEXTS)
claims = st.builds(
    a_claim,
    claim=st.sampled_from(["c_1", "c_2", "c_3", "c_4"]),
    article=ARTICLES.map(lambda key: an_article(key).id),
    start=st.integers(0, 3),
)
observations = st.builds(
    lambda seen, words: replace(seen, words=words),
    st.builds(
        an_observation,
        st.sampled_from(["o_1", "o_2", "o_3", "o_4"]),
        figure=FIGURES,
        article=ARTICLES.map(lambda key: an_article(key).id),
        as_of=DAYS,
        published=PUBLISHED,
    ),
    ODD_TEXTS,
)


def _by_id(records: st.SearchStrategy[Record]) -> st.SearchStrategy[tuple[Record, ...]]:
    return st.lists(records, max_size=3, unique_by=lambda record: record.id).map(tuple)


@st.composite
def batches(draw: st.DrawFn, state: State) -> Batch:
    """Draw a batch that *state* admits: what it adds and holds already, it removes with it."""
    fields: dict[str, tuple[object, ...]] = {}
    for table, records in (
        ("articles", articles),
        ("claims", claims),
        ("figures", figures),
        ("observations", observations),
    ):
        added = draw(_by_id(records))
        held = sorted(its_id for its_table, its_id in state if its_table == table)
        dropped = draw(st.sets(st.sampled_from(held))) if held else set()
        replaced = {record.id for record in added} & set(held)
        fields[table] = added
        fields[f"removed_{table}"] = tuple(sorted(dropped | replaced))
    return Batch(**fields)  # type: ignore[arg-type] # each table's records, by its name


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Draw one to five batches, each of which changes something."""
    states: list[State] = [{}]
    recorded: list[Batch] = []
    for _ in range(draw(st.integers(1, 5))):
        batch = draw(batches(states[-1]).filter(_changes_something(states[-1])))
        recorded.append(batch)
        states.append(after(states[-1], batch))
    return History(tuple(recorded), tuple(states))


def _changes_something(state: State) -> Callable[[Batch], bool]:
    return lambda batch: after(state, batch) != state
