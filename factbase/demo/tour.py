"""What a visitor is shown of the sample newsroom once it has been played."""

from datetime import date

import msgspec

from factbase.domain.article import article_id_of


class Tour(msgspec.Struct, frozen=True, kw_only=True):
    """One article, what became of its figures, and one question asked at two times."""

    article: str
    base: str
    head: str
    as_of: date
    """The day that is asked about both times."""
    known: tuple[str, str]
    """The snapshots at which it is asked."""


# One outlet swaps two digits of the toll of 27 January, and puts them right the next morning.
TOUR = Tour(
    article=article_id_of("Harbour Wire", "hw-gaza-0126"),
    base="january-26",
    head="january-27",
    as_of=date(2024, 1, 27),
    known=("january-27-late", "january-28"),
)
