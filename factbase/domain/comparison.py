"""How far apart two answers are, and whether that may be said at all.

Numbers are compared as stated, and only like with like: floors by their lower bounds, ceilings by
their upper ones, a range by the end that the other has too.
"""

from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

import msgspec

from factbase.domain.diff import Answer, Kind
from factbase.domain.interval import agrees_with
from factbase.domain.quantity import Quantifier, Quantity, plain

LOWER, UPPER = "lower", "upper"

# A range can be compared with a floor by its low end and with a ceiling by its high one.
_ENDS: dict[Quantifier, frozenset[str]] = {
    Quantifier.EXACT: frozenset({LOWER, UPPER}),
    Quantifier.APPROXIMATELY: frozenset({LOWER, UPPER}),
    Quantifier.NEARLY: frozenset({LOWER, UPPER}),
    Quantifier.BETWEEN: frozenset({LOWER, UPPER}),
    Quantifier.AT_LEAST: frozenset({LOWER}),
    Quantifier.MORE_THAN: frozenset({LOWER}),
    Quantifier.AT_MOST: frozenset({UPPER}),
    Quantifier.LESS_THAN: frozenset({UPPER}),
    Quantifier.VAGUE: frozenset(),
}

# Their zero is not nothing: 3.4 % to 3.1 % is 0.3 points, and nobody should read "-8.82 %".
_NO_SHARE_OF = frozenset(
    {"percent", "percentage_point", "basis_point", "magnitude", "degree_celsius"}
    | {"degree_fahrenheit"}
)

_CENT = Decimal("0.01")

# Enough digits that no number an article prints loses any; what is odd becomes NaN, not a crash.
_EXACT = Context(prec=100, rounding=ROUND_HALF_UP, traps=[])


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """How one quantity became another; why says what forbids a difference."""

    kind: Kind | None
    """RAISED, LOWERED, REQUANTIFIED; None where both say the same."""
    difference: Decimal | None = None
    between_bounds: str | None = None
    why: str | None = None


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of a change, head less base."""

    difference: Decimal | None = None
    percent: Decimal | None = None
    days: int | None = None
    per_day: Decimal | None = None
    between_bounds: str | None = None
    comparable: bool = True
    why: str | None = None


def says_the_same(one: Quantity, other: Quantity) -> bool:
    """Whether both state one number in one sense, whatever words hedge it: 3.5 is 3.50."""
    return msgspec.structs.replace(one, qualifier=None) == msgspec.structs.replace(
        other, qualifier=None
    )


def move(before: Quantity, after: Quantity) -> Move:
    """Say how *before* became *after*, both in one unit."""
    if says_the_same(before, after):
        return Move(kind=None)
    if _is_told_otherwise(before, after):
        return Move(kind=Kind.REQUANTIFIED)
    shared = _ENDS[before.quantifier] & _ENDS[after.quantifier]
    if not shared:
        return Move(kind=_kind_of(after.number - before.number), why=_unlike(before, after))
    end = _end_that_moved(before, after, shared)
    difference = _less(_at(after, end), _at(before, end))
    return Move(
        kind=_kind_of(difference),
        difference=difference or None,
        between_bounds=end if difference and _are_bounds(before, after) else None,
    )


def compared(before: Answer | None, after: Answer | None, *, why: str | None = None) -> Comparison:
    """Measure the way from *before* to *after*; *why* they cannot be compared, if it is known."""
    if before is None or after is None:
        return Comparison(comparable=why is None, why=why)
    days = (after.as_of - before.as_of).days
    moved = move(before.quantity, after.quantity)
    if why is not None or moved.why is not None:
        return Comparison(days=days, comparable=False, why=why or moved.why)
    return Comparison(
        difference=moved.difference,
        percent=_percent(moved, before.quantity),
        days=days,
        per_day=_per_day(moved.difference, days),
        between_bounds=moved.between_bounds,
    )


def _is_told_otherwise(before: Quantity, after: Quantity) -> bool:
    """Whether the number stands and is only put in other words: "10 to 20", then "15"."""
    if before.quantifier is after.quantifier:
        return before.quantifier is Quantifier.BETWEEN and _narrows(before, after)
    if before.number == after.number and None not in (before.value, after.value):
        return True
    return _names_no_number(before, after) and agrees_with(before, after)


def _narrows(before: Quantity, after: Quantity) -> bool:
    """Whether the ends of a range moved towards each other, or apart."""
    return (_at(after, LOWER) - _at(before, LOWER)) * (_at(after, UPPER) - _at(before, UPPER)) < 0


def _names_no_number(before: Quantity, after: Quantity) -> bool:
    """Whether one is a range or a vague word, and the other is no bound that could move it."""
    kinds = {before.quantifier, after.quantifier}
    if Quantifier.VAGUE in kinds:
        return True
    return Quantifier.BETWEEN in kinds and all(len(_ENDS[kind]) == 2 for kind in kinds)  # noqa: PLR2004  (both ends)


def _kind_of(difference: Decimal) -> Kind:
    if not difference:
        return Kind.REQUANTIFIED
    return Kind.RAISED if difference > 0 else Kind.LOWERED


def _unlike(before: Quantity, after: Quantity) -> str:
    vague = [said for said in (before, after) if said.quantifier is Quantifier.VAGUE]
    if vague:
        return f'"{vague[0].qualifier}" names no number to subtract'
    return "a lower bound and an upper bound have no difference"


def _end_that_moved(before: Quantity, after: Quantity, shared: frozenset[str]) -> str:
    """Prefer the lower end, unless only the upper one moved."""
    moved = [end for end in (LOWER, UPPER) if end in shared and _at(before, end) != _at(after, end)]
    return moved[0] if moved else min(shared)


def _at(said: Quantity, end: str) -> Decimal:
    known = said.low if end == LOWER else said.high
    return said.number if known is None else known


def _are_bounds(before: Quantity, after: Quantity) -> bool:
    plainly = {Quantifier.EXACT, Quantifier.APPROXIMATELY, Quantifier.NEARLY}
    return not {before.quantifier, after.quantifier} <= plainly


def _less(after: Decimal, before: Decimal) -> Decimal:
    return plain(_EXACT.subtract(after, before))


def _percent(moved: Move, before: Quantity) -> Decimal | None:
    base = _at(before, moved.between_bounds or LOWER)
    if not moved.difference or base <= 0 or before.unit in _NO_SHARE_OF:
        return None
    with localcontext(_EXACT):
        return _rounded(moved.difference * 100 / base)


def _per_day(difference: Decimal | None, days: int) -> Decimal | None:
    if difference is None or not days:
        return None
    with localcontext(_EXACT):
        rounded = _rounded(difference / days)
    if rounded is None or rounded != rounded.to_integral_value():
        return rounded
    return plain(rounded.to_integral_value())


def _rounded(number: Decimal) -> Decimal | None:
    """Round to two decimals; None for a number too large to be told that finely."""
    rounded = number.quantize(_CENT)
    return rounded if rounded.is_finite() else None
