"""Views without an index: every answer is a pass over records sorted by id, memory stays flat."""

from abc import abstractmethod
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import TypeVar

import msgspec

from factbase.domain.canonical import canonical_bytes, from_canonical
from factbase.domain.diff import Row
from factbase.domain.errors import (
    ArticleNotFound,
    ClaimNotFound,
    FigureNotFound,
    InvalidQuantity,
    SnapshotInvalid,
)
from factbase.domain.figure import Figure, Observation
from factbase.domain.quantity import Quantity
from factbase.domain.record import ArticleVersion, ClaimRecord, Record
from factbase.domain.revision import Revision
from factbase.store.base import Spot, View
from factbase.store.rows import TYPES, published_at, topic_of, topic_text

R = TypeVar("R", bound=Record)
T = TypeVar("T")

# Nobody prints a number with more digits, and writing one out must not fill the memory.
MAX_EXPONENT = 100

MEND = "export the snapshot again, or restore the folder from where it was kept"

TABLES: dict[type, str] = {kind: table for table, kind in TYPES.items()}


class ScanView(View):
    """What a listing of rows, sorted by id within each table, can answer by reading it."""

    @abstractmethod
    def rows(self, table: str) -> Iterator[Row]:
        """List the rows of *table*, sorted by id."""

    def records(self, kind: type[R]) -> Iterator[R]:
        """List the records of *kind*, sorted by id."""
        for row in self.rows(TABLES[kind]):
            yield record_of(row, kind)

    def article(self, article: str) -> ArticleVersion:
        for version in self.articles():
            if version.id == article:
                return version
        raise ArticleNotFound(f"there is no article {article!r} here")

    def articles(self, *, after: str = "") -> Iterator[ArticleVersion]:
        return self._records_after(ArticleVersion, after)

    def versions(self, article: str) -> tuple[tuple[int, ArticleVersion], ...]:
        """List the version that is here, with the view's own revision."""
        return ((self._number, self.article(article)),)

    def articles_with_text(self, text_hash: str) -> tuple[ArticleVersion, ...]:
        return tuple(each for each in self.articles() if each.text_hash == text_hash)

    def claim(self, claim: str) -> ClaimRecord:
        found = [each for each in self.records(ClaimRecord) if each.id.startswith(claim)]
        if len(found) == 1 or (found and found[0].id == claim):
            return found[0]
        raise ClaimNotFound(
            f"several claims here begin with {claim!r}: write more of the id"
            if found
            else f"there is no claim {claim!r} here"
        )

    def claims(self, *, article: str | None = None, after: str = "") -> Iterator[ClaimRecord]:
        if article is None:
            return self._records_after(ClaimRecord, after)
        of_article = (each for each in self.records(ClaimRecord) if each.article == article)
        return iter(sorted(of_article, key=lambda claim: (claim.selector.start, claim.id)))

    def figure(self, figure: str) -> Figure:
        passed: set[str] = set()
        found = self._figure(figure)
        while found.merged_into is not None and found.id not in passed:
            passed.add(found.id)
            found = self._figure(found.merged_into)
        return found

    def figures(self, *, after: str = "") -> Iterator[Figure]:
        return self._records_after(Figure, after)

    def figures_about(self, *, topic: str, unit: str) -> tuple[Figure, ...]:
        wanted = topic_text(topic), unit
        return tuple(each for each in self.figures() if (topic_of(each), each.unit) == wanted)

    def figures_near(
        self, *, topic: str, unit: str, country: str | None, limit: int
    ) -> tuple[Figure, ...]:
        found = [
            each
            for each in self.figures_about(topic=topic, unit=unit)
            if each.merged_into is None and country in {None, each.country or ""}
        ]
        latest = {each.id: date.min for each in found}
        for seen in self.records(Observation):
            if seen.figure in latest:
                latest[seen.figure] = max(latest[seen.figure], seen.as_of)
        found.sort(key=lambda each: latest[each.id], reverse=True)
        return tuple(found[:limit])

    def observations(
        self, *, figure: str | None = None, article: str | None = None, until: date | None = None
    ) -> Iterator[Observation]:
        seen = (
            each
            for each in self.records(Observation)
            if figure in {None, each.figure}
            and article in {None, each.article}
            and (until is None or each.as_of <= until)
        )
        return seen if figure is None else iter(sorted(seen, key=_by_time))

    def recorded_observations(
        self,
        *,
        figure: str | None = None,
        until: date | None = None,
        after: Spot | None = None,
    ) -> Iterator[tuple[int, Observation]]:
        """List observations, each with the view's own revision: rows do not say who wrote them."""
        place = _by_id if figure is None else _by_time
        for seen in self.observations(figure=figure, until=until):
            if after is None or place(Spot.of(seen)) > place(after):
                yield self._number, seen

    @property
    def _number(self) -> int:
        revision = self.revision
        return 0 if revision is None else revision.number

    def _records_after(self, kind: type[R], after: str) -> Iterator[R]:
        return (record for record in self.records(kind) if record.id > after)

    def _figure(self, figure: str) -> Figure:
        for found in self.figures():
            if found.id == figure:
                return found
        raise FigureNotFound(f"there is no figure {figure!r} here")


class MemoryView(ScanView):
    """Records held in memory: the store before its first revision, uploads, tests."""

    def __init__(self, records: Iterable[Record] = (), *, revision: Revision | None = None) -> None:
        self._rows: dict[str, tuple[Row, ...]] = {}
        self._revision = revision
        written = sorted(
            Row(TABLES[type(record)], record.id, canonical_bytes(record)) for record in records
        )
        for table in TYPES:
            self._rows[table] = tuple(row for row in written if row.table == table)

    @property
    def revision(self) -> Revision | None:
        return self._revision

    def rows(self, table: str) -> Iterator[Row]:
        return iter(self._rows[table])


def record_of(row: Row, kind: type[T]) -> T:
    """Read the record in *row*, or a part of it; SnapshotInvalid for what is none, or endless."""
    try:
        record = from_canonical(row.body, kind)
        if isinstance(record, ClaimRecord | Observation):
            _refuse_endless(record.quantity)
    except (msgspec.MsgspecError, InvalidQuantity, ValueError, RecursionError) as error:
        raise SnapshotInvalid(f"{row.table} {row.id}: {error}; {MEND}") from None
    return record


def rows_of(view: View, tables: Collection[str] = TYPES) -> Iterator[Row]:
    """List the rows of any view by (table, id), so that two listings can be read in step."""
    for table in sorted(tables):
        if isinstance(view, ScanView):
            yield from view.rows(table)
        else:
            yield from _listed(view, table)


def _listed(view: View, table: str) -> Iterator[Row]:
    records: dict[str, Iterator[Record]] = {
        "articles": view.articles(),
        "claims": view.claims(),
        "figures": view.figures(),
        "observations": view.observations(),
    }
    for record in records[table]:
        yield Row(table, record.id, canonical_bytes(record))


def _refuse_endless(quantity: Quantity) -> None:
    for number in (quantity.value, quantity.low, quantity.high):
        if number is None:
            continue
        if not number.is_finite() or abs(number.adjusted()) > MAX_EXPONENT:
            raise InvalidQuantity(f"{number} is no number that an article prints")


def _by_id(seen: Observation | Spot) -> tuple[date, str, str]:
    return date.min, "", seen.id


def _by_time(seen: Observation | Spot) -> tuple[date, str, str]:
    return seen.as_of, published_at(seen.published), seen.id
