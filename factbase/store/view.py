"""What was known at one revision, read by statements that each see nothing later."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property

from factbase.domain.errors import ArticleNotFound, ClaimNotFound, FigureNotFound
from factbase.domain.figure import Figure, Observation
from factbase.domain.record import ArticleVersion, ClaimRecord
from factbase.domain.revision import Revision
from factbase.store import sql
from factbase.store.base import NEWEST, Spot, View
from factbase.store.database import Database, Values
from factbase.store.escaping import escape
from factbase.store.revisions import revision_numbered
from factbase.store.rows import published_at, read, read_article, topic_text

# A reader holds no connection and no transaction between pages, however slowly it reads on.
PAGE = 1_000
# A text may have megabytes.
PAGE_OF_ARTICLES = 16

LAST_CODE_POINT = "\U0010ffff"


class PinnedView(View):
    """A view of any database: nothing is remembered but the revision's number."""

    def __init__(self, database: Database, number: int) -> None:
        self._database = database
        self._number = number

    @cached_property
    def _revision(self) -> Revision | None:
        with self._database.reading() as connection:
            return revision_numbered(connection, self._number)

    @property
    def revision(self) -> Revision | None:
        return self._revision

    def article(self, article: str) -> ArticleVersion:
        for stored_id, _, body, text in self._fetch(sql.ARTICLE, id=escape(article)):
            return read_article(stored_id, body, text)
        raise ArticleNotFound(f"there is no article {article!r} {self._when}")

    def articles(self, *, after: str = "") -> Iterator[ArticleVersion]:
        for stored_id, _, body, text in self._pages(
            sql.ARTICLES, after=(escape(after),), limit=PAGE_OF_ARTICLES
        ):
            yield read_article(stored_id, body, text)

    def versions(self, article: str) -> tuple[tuple[int, ArticleVersion], ...]:
        found = self._fetch(sql.VERSIONS, id=escape(article))
        if not found:
            raise ArticleNotFound(f"there is no article {article!r} {self._when}")
        return tuple(
            (added_rev, read_article(stored_id, body, text))
            for stored_id, added_rev, body, text in found
        )

    def articles_with_text(self, text_hash: str) -> tuple[ArticleVersion, ...]:
        found = self._fetch(sql.ARTICLES_WITH_TEXT, text_hash=text_hash)
        return tuple(read_article(stored_id, body, text) for stored_id, _, body, text in found)

    def claim(self, claim: str) -> ClaimRecord:
        beginning = escape(claim)
        found = self._fetch(
            sql.CLAIMS_BEGINNING, beginning=beginning, end=beginning + LAST_CODE_POINT
        )
        if found and (len(found) == 1 or found[0][0] == beginning):
            stored_id, _, body = found[0]
            return read(ClaimRecord, stored_id, body)
        raise ClaimNotFound(
            f"several claims begin with {claim!r} {self._when}: write more of the id"
            if found
            else f"there is no claim {claim!r} {self._when}"
        )

    def claims(self, *, article: str | None = None, after: str = "") -> Iterator[ClaimRecord]:
        rows = (
            self._pages(sql.CLAIMS, after=(escape(after),))
            if article is None
            else self._pages(sql.CLAIMS_OF_ARTICLE, after=(-1, ""), article=escape(article))
        )
        for *_, stored_id, _, body in rows:
            yield read(ClaimRecord, stored_id, body)

    def figure(self, figure: str) -> Figure:
        found = self._figure(figure)
        passed = {found.id}
        while found.merged_into is not None and found.merged_into not in passed:
            found = self._figure(found.merged_into)
            passed.add(found.id)
        return found

    def figures(self, *, after: str = "") -> Iterator[Figure]:
        for stored_id, _, body in self._pages(sql.FIGURES, after=(escape(after),)):
            yield read(Figure, stored_id, body)

    def figures_about(self, *, topic: str, unit: str) -> tuple[Figure, ...]:
        found = self._fetch(sql.FIGURES_ABOUT, topic=topic_text(topic), unit=escape(unit))
        return tuple(read(Figure, stored_id, body) for stored_id, _, body in found)

    def figures_near(
        self, *, topic: str, unit: str, country: str | None, limit: int
    ) -> tuple[Figure, ...]:
        place = {} if country is None else {"country": escape(country)}
        found = self._fetch(
            sql.FIGURES_ANYWHERE if country is None else sql.FIGURES_NEAR,
            topic=topic_text(topic),
            unit=escape(unit),
            newest=NEWEST,
            limit=limit,
            **place,
        )
        return tuple(read(Figure, stored_id, body) for stored_id, _, body in found)

    def observations(
        self, *, figure: str | None = None, article: str | None = None, until: date | None = None
    ) -> Iterator[Observation]:
        if figure is not None or article is None:
            for _, seen in self.recorded_observations(figure=figure, until=until):
                if article is None or seen.article == article:
                    yield seen
            return
        pages = self._pages(
            sql.OBSERVATIONS_OF_ARTICLE, after=("",), article=escape(article), until=_day(until)
        )
        for stored_id, _, body in pages:
            yield read(Observation, stored_id, body)

    def recorded_observations(
        self,
        *,
        figure: str | None = None,
        until: date | None = None,
        after: Spot | None = None,
    ) -> Iterator[tuple[int, Observation]]:
        rows = (
            self._pages(sql.OBSERVATIONS, after=_place(after)[2:], until=_day(until))
            if figure is None
            else self._observations_of(figure, until, _place(after))
        )
        for *_, stored_id, added_rev, body in rows:
            yield added_rev, read(Observation, stored_id, body)

    def _observations_of(self, figure: str, until: date | None, after: Values) -> Iterator[Values]:
        return self._pages(
            sql.OBSERVATIONS_OF_FIGURE,
            after=after,
            figure=escape(figure),
            until=_day(until),
        )

    def _figure(self, figure: str) -> Figure:
        for stored_id, _, body in self._fetch(sql.FIGURE, id=escape(figure)):
            return read(Figure, stored_id, body)
        raise FigureNotFound(f"there is no figure {figure!r} {self._when}")

    def _fetch(self, statement: str, **parameters: object) -> list[Values]:
        with self._database.reading() as connection:
            return connection.fetch(statement, **parameters, revision=self._number)

    def _pages(
        self, statement: str, *, after: Values, limit: int = PAGE, **parameters: object
    ) -> Iterator[Values]:
        """Read on after the last row: a row begins with the columns that it is sorted by."""
        while rows := self._fetch(statement, **_after(after), **parameters, limit=limit):
            yield from rows
            if len(rows) < limit:
                return
            after = rows[-1][: len(after)]

    @property
    def _when(self) -> str:
        return f"at revision {self._number}"


def _after(key: Values) -> dict[str, object]:
    return {f"after_{place}": value for place, value in enumerate(key, start=1)}


def _place(spot: Spot | None) -> Values:
    """Write where an observation stands; None is the beginning."""
    if spot is None:
        return "", "", ""
    return spot.as_of.isoformat(), published_at(spot.published), escape(spot.id)


def _day(until: date | None) -> str:
    return (until or date.max).isoformat()
