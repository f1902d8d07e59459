"""How a change is measured in words."""

from decimal import Decimal

import msgspec
import pytest

from factbase.cli.tables.diff import measured
from factbase.domain.diff import Change, Kind

RAISED = Change(
    kind=Kind.RAISED,
    kinds=(Kind.RAISED,),
    figure="f",
    title="F",
    unit="count",
    before=None,
    after=None,
    difference=Decimal(174),
    percent=Decimal("0.67"),
    days=1,
    per_day=Decimal(174),
    between_bounds="lower",
)

MEASURED: list[tuple[dict[str, object], str]] = [
    ({}, "+174 · +0.67 % between lower bounds · 1 day"),
    ({"between_bounds": None}, "+174 · +0.67 % · 1 day"),
    ({"percent": None}, "+174 between lower bounds · 1 day"),
    ({"difference": Decimal(-174), "percent": Decimal("-0.67")}, "−174 · −0.67 % between lower"),
    ({"days": 3, "per_day": Decimal(58)}, "lower bounds · 3 days · +58 a day"),
    ({"days": None}, "+174 · +0.67 % between lower bounds"),
    ({"steps": 3}, "1 day · 3 steps"),
    (
        {"unit": "percent", "percent": None, "between_bounds": None},
        "+174 percentage points · 1 day",
    ),
    ({"comparable": False, "why": "basis differs"}, "not comparable: basis differs"),
    ({"difference": None, "days": None, "why": "merged into g"}, "merged into g"),
]


@pytest.mark.parametrize(("fields", "said"), MEASURED, ids=[said for _, said in MEASURED])
def test_change_is_measured(fields: dict[str, object], said: str) -> None:
    assert said in measured(msgspec.structs.replace(RAISED, **fields))
