"""What every store promises; each promise has one test that all stores run."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from datetime import date, datetime
from types import TracebackType
from typing import NamedTuple, Self

import msgspec

from factbase.domain.diff import Delta
from factbase.domain.figure import Figure, Observation
from factbase.domain.key import Key
from factbase.domain.record import ArticleVersion, ClaimRecord
from factbase.domain.revision import Revision, Snapshot

NEWEST = 2_000
"""Of the figures of a topic, a unit and a country, those that `View.figures_near` looks at."""


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """The rows that one revision adds and removes. A row that changes is removed and added.

    removed_* name the rows that hold now and shall no longer.
    """

    articles: tuple[ArticleVersion, ...] = ()
    figures: tuple[Figure, ...] = ()
    claims: tuple[ClaimRecord, ...] = ()
    observations: tuple[Observation, ...] = ()
    removed_articles: tuple[str, ...] = ()
    removed_figures: tuple[str, ...] = ()
    removed_claims: tuple[str, ...] = ()
    removed_observations: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether it changes nothing."""
        return not any(msgspec.structs.astuple(self))


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """What a request that may be sent again was answered."""

    key: str
    """What the client calls the request; kept as a hash."""
    request: str
    """Digest of all that it said, to tell when the key is used for another one."""
    answer: bytes
    received_at: datetime


class Spot(NamedTuple):
    """Where an observation stands among those of its figure; among all, the id alone counts."""

    as_of: date
    published: str | None
    id: str

    @classmethod
    def of(cls, seen: Observation) -> Self:
        return cls(seen.as_of, seen.published, seen.id)


class View(ABC):
    """What was known at one revision: later writes never change an answer of it."""

    @property
    @abstractmethod
    def revision(self) -> Revision | None:
        """The revision it is pinned to; None for a store without any."""

    @abstractmethod
    def article(self, article: str) -> ArticleVersion:
        """Find an article by id; ArticleNotFound else."""

    @abstractmethod
    def articles(self, *, after: str = "") -> Iterator[ArticleVersion]:
        """List the articles by id, as they stood; those that come after that id."""

    @abstractmethod
    def versions(self, article: str) -> tuple[tuple[int, ArticleVersion], ...]:
        """List an article as each revision wrote it, oldest first; ArticleNotFound for none.

        A retraction and another reading write it too, under the version's number.
        """

    @abstractmethod
    def articles_with_text(self, text_hash: str) -> tuple[ArticleVersion, ...]:
        """List the articles whose text has that hash: copies of one another."""

    @abstractmethod
    def claim(self, claim: str) -> ClaimRecord:
        """Find a claim by id or by a beginning of it that only one has; ClaimNotFound else."""

    @abstractmethod
    def claims(self, *, article: str | None = None, after: str = "") -> Iterator[ClaimRecord]:
        """List the claims by id, after that id; or those of one article, in its text's order."""

    @abstractmethod
    def figure(self, figure: str) -> Figure:
        """Find a figure by id, an old one leading to what it merged into; FigureNotFound else."""

    @abstractmethod
    def figures(self, *, after: str = "") -> Iterator[Figure]:
        """List the figures by id; those that come after that id."""

    @abstractmethod
    def figures_about(self, *, topic: str, unit: str) -> tuple[Figure, ...]:
        """List figures with that term (else head) and unit; costs by their number, not the store's.

        Case does not count. Figures that were merged into another are among them.
        """

    @abstractmethod
    def figures_near(
        self, *, topic: str, unit: str, country: str | None, limit: int
    ) -> tuple[Figure, ...]:
        """List at most *limit* figures as above, those with the latest observation first.

        Of one *country*, of none where that is "", of any where it is None. Figures that were
        merged into another are left out. However many there are, only the NEWEST that were begun
        last are looked at: the cost does not grow with the store.
        """

    @abstractmethod
    def observations(
        self, *, figure: str | None = None, article: str | None = None, until: date | None = None
    ) -> Iterator[Observation]:
        """List observations: of a figure by (as_of, published, id), else by id; as_of <= until.

        Here *published* is compared as the moment that it names, whatever offset it carries.
        """

    @abstractmethod
    def recorded_observations(
        self,
        *,
        figure: str | None = None,
        until: date | None = None,
        after: Spot | None = None,
    ) -> Iterator[tuple[int, Observation]]:
        """List observations as above, each with the revision that wrote it as it stands.

        Those that come after *after*, where another one stood.
        """


class Store(ABC):
    """A history of revisions. Rows are added and end; none is ever changed."""

    @abstractmethod
    def record(
        self,
        batch: Batch,
        *,
        author: str,
        reason: str,
        recorded_at: datetime,
        receipt: Callable[[Revision | None], Receipt] | None = None,
    ) -> Revision | None:
        """Commit *batch* as one revision: all of it or nothing, acknowledged once it is safe.

        None for a batch that changes nothing: empty, or its rows hold as they are and are removed
        only to be added again. The number is the one before plus one, allocated under the
        writer's lock; recorded_at is moved up to the one before where the clock ran back.
        BatchRefused, and nothing written, where an id that is added holds and is not removed
        with it, or one that is removed does not hold: so a batch replayed is no second revision.
        What *receipt* makes of the revision is kept in the same transaction, for a batch that
        changes nothing too; AlreadyReceived, and nothing written, where its key is kept already.
        """

    @abstractmethod
    def receipt(self, key: str) -> Receipt | None:
        """Find what the request of that key was answered; None for one that is new, or long ago."""

    @abstractmethod
    def at(self, revision: int | None = None) -> View:
        """Pin a view to *revision* (the latest by default); RevisionNotFound for one to come.

        Revision 0 is the store before its first.
        """

    @abstractmethod
    def revisions(self, *, after: int = 0) -> Iterator[Revision]:
        """List the revisions, oldest first; those that come after that number."""

    @abstractmethod
    def revision_recorded_by(self, moment: datetime) -> Revision | None:
        """Find the last revision recorded at *moment* or before."""

    @abstractmethod
    def delta(self, *, base: int, head: int) -> Delta:
        """Say which rows were added and removed in (base, head], net; costs by their number.

        Revision 0 is the store before its first. base > head gives the inverse.
        """

    @abstractmethod
    def undo(self, revision: int, *, author: str, reason: str, recorded_at: datetime) -> Revision:
        """Record the inverse of *revision*; CannotUndo where later ones rest on it."""

    @abstractmethod
    def name_snapshot(self, name: str, *, revision: int, created_at: datetime) -> Snapshot:
        """Name a revision for ever; makes no revision. SnapshotExists where the name is taken.

        InvalidSnapshotName for one that does not begin with a letter or that reads "latest".
        """

    @abstractmethod
    def snapshots(self) -> tuple[Snapshot, ...]:
        """List the snapshots by revision and name."""

    @abstractmethod
    def add_key(self, key: Key, *, secret_hash: str) -> None:
        """Let whoever has the secret of this hash ask a server of this store."""

    @abstractmethod
    def keys(self) -> tuple[Key, ...]:
        """List the keys by the time they were made, those that were revoked too."""

    @abstractmethod
    def key_with(self, secret_hash: str) -> Key | None:
        """Find the key whose secret has that hash; None where there is none in use."""

    @abstractmethod
    def revoke_key(self, key: str, *, revoked_at: datetime) -> None:
        """Let a key open nothing from now on; KeyNotFound where none of that id is in use."""

    @abstractmethod
    def verify(self) -> Revision | None:
        """Recompute the chain; HistoryBroken names the first revision that does not fit."""

    @abstractmethod
    def close(self) -> None:
        """Let go of files and connections; twice is once."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
