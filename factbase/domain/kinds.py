"""What became of a figure between two states: the rules, in order of precedence.

A rule is asked of the observations that decide: those that stood before or stand now, and those
that newly dispute, as far as they were touched. Where none of them was, all touched ones decide.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property

import msgspec

from factbase.domain.comparison import move, says_the_same
from factbase.domain.corrections import says_that_it_corrects
from factbase.domain.diff import Kind
from factbase.domain.figure import Figure, FigureValue, Observation, Status
from factbase.domain.standing import value_of


class Edition(msgspec.Struct, frozen=True):
    """What tells one version of an article from another; a part of its record."""

    id: str
    title: str
    text_hash: str
    extractor: str = ""


class Editions(msgspec.Struct, frozen=True):
    """An article at both ends."""

    base: Edition | None
    head: Edition | None

    @property
    def edited(self) -> bool:
        """Whether its publisher changed the text."""
        if self.base is None or self.head is None:
            return False
        return self.base.text_hash != self.head.text_hash

    @property
    def reread(self) -> bool:
        """Whether another extractor read the same text."""
        if self.base is None or self.head is None or self.edited:
            return False
        return self.base.extractor != self.head.extractor


_UNTOUCHED = Editions(None, None)


class Known(msgspec.Struct, frozen=True):
    """What is known of one figure at one end: nothing, or its observations and their value."""

    figure: Figure | None
    said: Mapping[str, Observation]
    """By id, those for a later date than asked left out."""
    value: FigureValue | None


def known_of(
    figure: Figure | None, said: Mapping[str, Observation], *, as_of: date | None = None
) -> Known:
    """Weigh what is *said* of *figure* until *as_of*; one merged into another has no answer."""
    said = {key: seen for key, seen in said.items() if as_of is None or seen.as_of <= as_of}
    if figure is None or figure.merged_into is not None:
        return Known(figure, said, None)
    return Known(figure, said, value_of(figure, said.values(), as_of=as_of))


def kinds_of(base: Known, head: Known, articles: Mapping[str, Editions]) -> tuple[Kind, ...]:
    """List the kinds that fit, the first of which counts; none for nothing worth a row.

    *articles* are those that differ between the ends, by id.
    """
    if base.value is None and head.value is None:
        return ()
    evidence = _Evidence(base, head, articles)
    return tuple(kind for kind, fits in _RULES if evidence.deciding and fits(evidence))


def redefinition(before: Figure | None, after: Figure | None) -> str | None:
    """Say in what the definitions differ: basis, population or unit; None if in none of them."""
    if before is None or after is None:
        return None
    said = {name: {_told(before, name), _told(after, name)} for name in _DEFINING}
    differing = [
        f"{name} differs: {' against '.join(sorted(values))}"
        for name, values in said.items()
        if len(values) > 1
    ]
    return "; ".join(differing) or None


class _Evidence:
    """What the rules ask for; each part is worked out once, and only if a rule asks."""

    def __init__(self, base: Known, head: Known, articles: Mapping[str, Editions]) -> None:
        self.base = base
        self.head = head
        self._articles = articles

    @cached_property
    def deciding(self) -> frozenset[str]:
        """The observations that brought the change about; none where nothing is worth a row."""
        if not self.answered_anew:
            return self._worth_telling
        values = [known.value for known in (self.base, self.head) if known.value is not None]
        stood = {value.standing.id for value in values} | self.new_disputes
        # A figure redefined by a person's hand changes no observation.
        return (self._touched & stood) or self._touched or frozenset(stood)

    @cached_property
    def answered_anew(self) -> bool:
        """Whether the answer differs: not merely who gives it, or since which date."""
        before, after = self.base.value, self.head.value
        if before is None or after is None:
            return before is not after
        if self.redefined or self.new_disputes:
            return True
        return not says_the_same(before.quantity, after.quantity)

    @cached_property
    def redefined(self) -> bool:
        """Whether one figure means something else now, or its numbers are in another unit."""
        before, after = self.base.value, self.head.value
        if before is None or after is None:
            return False
        other_unit = before.quantity.unit != after.quantity.unit
        return other_unit or redefinition(self.base.figure, self.head.figure) is not None

    @cached_property
    def new_disputes(self) -> frozenset[str]:
        """Who contradicts what stands, and did not before or said otherwise."""
        if self.head.value is None:
            return frozenset()
        before = () if self.base.value is None else self.base.value.disputes
        known = {_saying(seen) for seen in before}
        return frozenset(seen.id for seen in self.head.value.disputes if _saying(seen) not in known)

    @cached_property
    def moved(self) -> Kind | None:
        """How the number moved; None where nothing in the world says that it did."""
        before, after = self.base.value, self.head.value
        if self.redefined or self.reread:
            return None
        if before is None or after is None:
            return Kind.NEW if before is None else Kind.WITHDRAWN
        return move(before.quantity, after.quantity).kind

    @cached_property
    def reread(self) -> bool:
        """Whether all that decides is another extractor's reading of the same texts."""
        return all(self._is_reread(key) for key in self.deciding)

    def is_retracted(self, key: str) -> bool:
        before, after = self.base.said.get(key), self.head.said.get(key)
        if before is None or after is None:
            return False
        return Status.RETRACTED in {after.status} - {before.status}

    def is_corrected(self, key: str) -> bool:
        """Whether a person corrected it, its publisher edited it, or it owns up to an error."""
        before, after = self.base.said.get(key), self.head.said.get(key)
        if before is not None and after is not None:
            return _is_corrected_by_person(before, after)
        seen = self._seen(key)
        if self._editions(seen).edited:
            return self._took_back_a_number(seen.article)
        return after is not None and self._owns_up(after)

    def dates(self) -> set[bool]:
        """Whether what decides speaks for an earlier date than what stands."""
        standing = self.head.value or self.base.value
        return {
            standing is not None and self._seen(key).as_of < standing.as_of for key in self.deciding
        }

    @cached_property
    def _touched(self) -> frozenset[str]:
        before, after = self.base.said, self.head.said
        ids = before.keys() | after.keys()
        return frozenset(key for key in ids if before.get(key) != after.get(key))

    @cached_property
    def _worth_telling(self) -> frozenset[str]:
        """What changed no answer and still is news: who said another number, or took one back."""
        said = {_saying(seen) for seen in self.base.said.values()}
        news = {
            key
            for key in self._touched - self.base.said.keys()
            if _speaks(seen := self.head.said[key]) and _saying(seen) not in said
        }
        undone = {key for key in self._touched if self.is_retracted(key) or self.is_corrected(key)}
        return frozenset(news | undone)

    def _seen(self, key: str) -> Observation:
        return self.head.said.get(key) or self.base.said[key]

    def _editions(self, seen: Observation) -> Editions:
        return self._articles.get(seen.article, _UNTOUCHED)

    def _is_reread(self, key: str) -> bool:
        in_both = key in self.base.said and key in self.head.said
        return not in_both and self._editions(self._seen(key)).reread

    def _took_back_a_number(self, article: str) -> bool:
        before, after = (
            {_saying(seen) for seen in known.said.values() if seen.article == article}
            for known in (self.base, self.head)
        )
        return not before <= after

    def _owns_up(self, seen: Observation) -> bool:
        edition = self._editions(seen).head
        title = "" if edition is None else edition.title
        had_value = self.base.value is not None
        return had_value and says_that_it_corrects(title=title, words=seen.words)


_RULES: tuple[tuple[Kind, Callable[[_Evidence], bool]], ...] = (
    (Kind.RETRACTED, lambda told: any(map(told.is_retracted, told.deciding))),
    (Kind.CORRECTED, lambda told: any(map(told.is_corrected, told.deciding))),
    (Kind.REDEFINED, lambda told: told.redefined),
    (Kind.REEXTRACTED, lambda told: told.reread),
    (Kind.DISPUTED, lambda told: bool(told.new_disputes)),
    (Kind.RAISED, lambda told: told.moved is Kind.RAISED),
    (Kind.LOWERED, lambda told: told.moved is Kind.LOWERED),
    (Kind.REQUANTIFIED, lambda told: told.moved is Kind.REQUANTIFIED),
    (Kind.NEW, lambda told: told.moved is Kind.NEW),
    (Kind.WITHDRAWN, lambda told: told.moved is Kind.WITHDRAWN),
    (Kind.CONFIRMED, lambda told: not told.answered_anew and False in told.dates()),
    (Kind.LATE, lambda told: not told.answered_anew and True in told.dates()),
)

_DEFINING = ("basis", "population", "unit")


def _told(figure: Figure, name: str) -> str:
    value = getattr(figure, name)
    return "all" if value is None else str(value)


def _is_corrected_by_person(before: Observation, after: Observation) -> bool:
    statuses = {before.status, after.status}
    return before != after and Status.CORRECTED in statuses and Status.RETRACTED not in statuses


def _speaks(seen: Observation) -> bool:
    return seen.status is not Status.RETRACTED


def _saying(seen: Observation) -> tuple[object, ...]:
    """What an article says, whichever claim says it: the same in another version or reading."""
    said = seen.quantity
    return seen.article, said.value, said.low, said.high, said.quantifier, said.unit
