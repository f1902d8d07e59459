"""Records as rows and back: what is stored of each, beside its canonical JSON."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

import msgspec

from factbase.domain.canonical import canonical_bytes, digest_of, from_canonical
from factbase.domain.diff import Row
from factbase.domain.errors import BatchRefused, HistoryBroken
from factbase.domain.figure import Figure, Observation
from factbase.domain.record import ArticleVersion, ClaimRecord, Record
from factbase.store.base import Batch
from factbase.store.chain import Change
from factbase.store.escaping import escape, unescape

R = TypeVar("R", bound=Record)

TYPES: Mapping[str, type[Record]] = {
    "articles": ArticleVersion,
    "claims": ClaimRecord,
    "figures": Figure,
    "observations": Observation,
}

# Beside id and body, in the order of the tables' columns.
LOOKED_UP_BY: Mapping[str, Callable[[Any], tuple[str | int, ...]]] = {
    "articles": lambda version: (escape(version.text_hash),),
    "claims": lambda claim: (escape(claim.article), claim.selector.start),
    "figures": lambda figure: (
        topic_of(figure),
        escape(figure.unit),
        escape(figure.country or ""),
        escape(figure.merged_into or ""),
    ),
    "observations": lambda seen: (
        escape(seen.figure),
        escape(seen.article),
        seen.as_of.isoformat(),
        published_at(seen.published),
    ),
}

Stored = tuple[str | int, ...]
"""A row as it is inserted, without its revision: id, what it is looked up by, body."""


class Text(NamedTuple):
    """An article's text as it is kept: UTF-8, in which halves of surrogate pairs stand too."""

    hash: str
    body: bytes


class Written(msgspec.Struct, frozen=True):
    """A batch in the form that is written, made before the writer's lock is taken."""

    added: dict[str, list[Stored]]
    texts: tuple[Text, ...]
    changes: list[Change]
    """One for each row that is added."""
    removed: dict[str, frozenset[str]]

    @property
    def empty(self) -> bool:
        """Whether it changes nothing."""
        return not self.changes and not any(self.removed.values())

    def without(self, unchanged: set[tuple[str, str]]) -> "Written":
        """Leave these rows as they are, by kind and id."""
        if not unchanged:
            return self
        return Written(
            {
                kind: [row for row in rows if (kind, row[0]) not in unchanged]
                for kind, rows in self.added.items()
            },
            self.texts,
            [change for change in self.changes if change[:2] not in unchanged],
            {
                kind: frozenset(one for one in stored_ids if (kind, one) not in unchanged)
                for kind, stored_ids in self.removed.items()
            },
        )


def written(batch: Batch) -> Written:
    """Bring *batch* into the form of rows; BatchRefused where it contradicts itself."""
    records: dict[str, tuple[Record, ...]] = {
        "articles": batch.articles,
        "claims": batch.claims,
        "figures": batch.figures,
        "observations": batch.observations,
    }
    changes: list[Change] = []
    added = {kind: _stored(kind, of_kind, changes) for kind, of_kind in records.items()}
    _refuse_twins(changes)
    return Written(added, tuple(map(_text_of, batch.articles)), changes, _removed_by(batch))


def batch_of(*, added: Iterable[Row], removed: Iterable[Row]) -> Batch:
    """Make the batch that adds and removes these rows."""
    fields: dict[str, list[Any]] = {}
    for row in added:
        fields.setdefault(row.table, []).append(from_canonical(row.body, TYPES[row.table]))
    for row in removed:
        fields.setdefault(f"removed_{row.table}", []).append(row.id)
    return Batch(**{name: tuple(values) for name, values in fields.items()})


def stored_body(row: Row) -> bytes:
    """Say how *row* is stored: an article without its text."""
    if row.table != "articles":
        return row.body
    return canonical_bytes(_without_text(from_canonical(row.body, ArticleVersion)))


def row_of(kind: str, stored_id: str, body: str, text: bytes | None) -> Row:
    """Read a row as it is written outside; *text* is that of an article, which is kept apart."""
    if text is None:
        return Row(kind, unescape(stored_id), body.encode())
    version = read_article(stored_id, body, text)
    return Row(kind, version.id, canonical_bytes(version))


def read(kind: type[R], stored_id: str, body: str) -> R:
    """Read a record; HistoryBroken where someone changed its body into something else."""
    try:
        return from_canonical(body, kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise HistoryBroken(f"the row of {stored_id} is damaged: {error}") from error


def read_article(stored_id: str, body: str, text: bytes) -> ArticleVersion:
    version = read(ArticleVersion, stored_id, body)
    return msgspec.structs.replace(version, text=text.decode("utf-8", "surrogatepass"))


def fits(kind: str, stored_id: str, looked_up_by: str, body: object) -> bool:
    """Whether a row's columns say what its body says; whoever changes a row may leave anything."""
    if not isinstance(body, str):
        return False
    try:
        record = read(TYPES[kind], stored_id, body)
    except HistoryBroken:
        return False
    columns = LOOKED_UP_BY[kind](record)
    return escape(record.id) == stored_id and " \\ ".join(map(str, columns)) == looked_up_by


def topic_of(figure: Figure) -> str:
    """Say what a figure is found by: the term, else the head, whatever their case."""
    return topic_text(figure.term or figure.head or "")


def topic_text(topic: str) -> str:
    return escape(topic.casefold())


def published_at(published: str | None) -> str:
    """Write a time of publication so that texts sort as moments do; a day comes before its hours.

    >>> published_at("2024-01-26T01:30:00+02:00") < published_at("2024-01-26")
    True
    """
    if published is None or "T" not in published:
        return escape(published or "")
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return escape(published)
    return moment.astimezone(UTC).isoformat() if moment.tzinfo else escape(published)


def _stored(kind: str, records: Iterable[Record], changes: list[Change]) -> list[Stored]:
    columns = LOOKED_UP_BY[kind]
    rows = []
    for record in records:
        body = canonical_bytes(_without_text(record))
        stored_id = escape(record.id)
        changes.append(Change(kind, stored_id, 1, digest_of(body)))
        rows.append((stored_id, *columns(record), body.decode()))
    return rows


def _without_text(record: Record) -> Record:
    if isinstance(record, ArticleVersion):
        return msgspec.structs.replace(record, text="")
    return record


def _text_of(version: ArticleVersion) -> Text:
    text = version.text.encode("utf-8", "surrogatepass")
    if digest_of(text) != version.text_hash:
        raise BatchRefused(f"the text hash of article {version.id} is not that of its text")
    return Text(version.text_hash, text)


def _refuse_twins(changes: list[Change]) -> None:
    changes.sort()
    for one, other in pairwise(changes):
        if (one.kind, one.id) == (other.kind, other.id):
            raise BatchRefused(f"the batch adds {one.id} to the {one.kind} twice")


def _removed_by(batch: Batch) -> dict[str, frozenset[str]]:
    return {
        "articles": frozenset(map(escape, batch.removed_articles)),
        "claims": frozenset(map(escape, batch.removed_claims)),
        "figures": frozenset(map(escape, batch.removed_figures)),
        "observations": frozenset(map(escape, batch.removed_observations)),
    }
