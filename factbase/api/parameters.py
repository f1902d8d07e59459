"""The parameters that several endpoints take, each meaning the same everywhere."""

from datetime import date
from decimal import Decimal
from typing import Annotated, TypeAlias

from litestar.params import QueryParameter

from factbase.api.bounds import MOST_ITEMS
from factbase.api.problems import Fault, Refusal

KnownAt: TypeAlias = Annotated[
    str,
    QueryParameter(
        description="What was known then: a revision's number, latest, a snapshot's name, a day"
        " (to its end in UTC) or a time with its offset.",
    ),
]
AsOf: TypeAlias = Annotated[
    date | None, QueryParameter(description="The day for which values speak: the latest else.")
]
Limit: TypeAlias = Annotated[
    int, QueryParameter(ge=1, le=MOST_ITEMS, description="Items on a page.")
]
PageCursor: TypeAlias = Annotated[
    str | None,
    QueryParameter(description="next of the page before: the listing goes on as it began."),
]
Word: TypeAlias = Annotated[str | None, QueryParameter(max_length=1000)]
Day: TypeAlias = Annotated[date | None, QueryParameter(description="A day: 2024-01-26.")]
Number: TypeAlias = Annotated[Decimal | None, QueryParameter(description="A number: 26083, 3.50.")]


def finite(name: str, number: Decimal | None) -> Decimal | None:
    """Refuse what is no number to compare with."""
    if number is not None and not number.is_finite():
        why = "is no number; write 26083 or 3.50"
        fault = Fault(source="query", pointer=f"/{name}", detail=why)
        raise Refusal("invalid-parameter", f"{name} {why}", faults=(fault,))
    return number
