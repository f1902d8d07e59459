"""What differs between two moments: rows, lossless, and what became of each figure.

Between two revisions of one store the cost is that of what changed, whatever the store holds.
With a folder at either end both are read once, in step; memory grows with what changed.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from factbase.domain.changes import change_of, inverse, relinked
from factbase.domain.delta import Pair, delta_of, paired, pairs_of
from factbase.domain.diff import ANSWERS, QUIET, Change, Delta, Diff, Kind
from factbase.domain.figure import Figure
from factbase.domain.kinds import Known, known_of
from factbase.store.histories import definitions_of, histories_of, kin_of
from factbase.store.scan import rows_of
from factbase.store.steps import Steps
from factbase.store.touched import Said, Touched
from factbase.store.when import Moment


def compare(
    base: Moment,
    head: Moment,
    *,
    as_of: date | None = None,
    kinds: Collection[Kind] = ANSWERS,
    figures: Collection[str] | None = None,
) -> Diff:
    """Say which figures' answers differ between *base* and *head*, by figure id.

    *as_of* asks for the values on one day, rather than the latest. *kinds* keeps rows of these
    kinds; those that changed no answer are listed where it has CONFIRMED and LATE. *figures*
    keeps these alone. A base later than its head is read backwards: new is withdrawn.
    """
    backwards = (base.end.revision or 0) > (head.end.revision or 0)
    earlier, later = (head, base) if backwards else (base, head)
    found = _Comparison(earlier, later, as_of).changes(figures)
    read = (inverse(change) for change in found) if backwards else found
    wanted = (change for change in read if _is_wanted(change, frozenset(kinds)))
    items = tuple(sorted(wanted, key=lambda change: change.figure))
    return Diff(base=base.end, head=head.end, as_of=as_of, summary=_summary(items), items=items)


def delta(base: Moment, head: Moment) -> Delta:
    """List the rows that *head* has and *base* has not, and the other way round."""
    return delta_of(_pairs(base, head))


def _pairs(base: Moment, head: Moment) -> Iterator[Pair]:
    """Pair the rows that differ, from the store where it knows them, else by reading both ends."""
    store = base.store
    if store is None or store is not head.store:
        return paired(rows_of(base.view), rows_of(head.view))
    return pairs_of(store.delta(base=base.end.revision or 0, head=head.end.revision or 0))


class _Comparison:
    """What is read between two moments, the earlier one first."""

    def __init__(self, base: Moment, head: Moment, as_of: date | None) -> None:
        self._base = base
        self._head = head
        self._as_of = as_of
        self._touched = Touched(_pairs(base, head))

    def changes(self, figures: Collection[str] | None) -> Iterator[Change]:
        """Tell what became of each figure that was touched; new ones come last."""
        wanted = self._touched.ids if figures is None else self._touched.ids & set(figures)
        steps = Steps(self._base, self._head, wanted)
        new: list[tuple[Change, Known]] = []
        for before, after, said in self._ends(wanted):
            change = change_of(before, after, self._touched.articles)
            if change is None:
                continue
            told = steps.told(change, before.figure or after.figure, said, as_of=self._as_of)
            if change.kind is Kind.NEW:
                new.append((told, after))
            else:
                yield told
        yield from self._relinked(new)

    def _ends(self, figures: Collection[str]) -> Iterator[tuple[Known, Known, Said]]:
        """Weigh each figure at both ends; also say what was observed at the base, of any date."""
        unchanged = definitions_of(self._head.view, figures - self._touched.figures.keys())
        for figure, after in histories_of(self._head.view, figures):
            same = unchanged.get(figure)
            old, new = self._touched.figures.get(figure, (same, same))
            before = self._touched.turn(figure).back(after)
            yield self._known(old, before), self._known(new, after), before

    def _relinked(self, new: list[tuple[Change, Known]]) -> Iterator[Change]:
        """Read a new figure as an older one redefined, where that is what happened."""
        kin = self._kin([known.figure for _, known in new if known.figure is not None])
        for change, known in new:
            links = (self._link(change, known, old) for old in kin.get(change.figure, ()))
            yield next((link for link in links if link is not None), change)

    def _link(self, change: Change, new: Known, old: Known) -> Change | None:
        since = () if old.figure is None else self._touched.turn(old.figure.id).came.values()
        return relinked(change, old=old, new=new, since=since)

    def _kin(self, figures: list[Figure]) -> dict[str, list[Known]]:
        """List what the base knew of each figure's kin, the one last spoken of first."""
        if not figures or (self._base.store is not None and not self._base.end.revision):
            return {}
        kin = kin_of(self._base.view, figures)
        others = {other.id: other for kind in kin.values() for other in kind}
        known = {
            figure: self._known(others[figure], said)
            for figure, said in histories_of(self._base.view, others)
        }
        return {
            figure: sorted((known[other.id] for other in kind), key=_last_spoken, reverse=True)
            for figure, kind in kin.items()
        }

    def _known(self, figure: Figure | None, said: Said) -> Known:
        return known_of(figure, said, as_of=self._as_of)


def _last_spoken(known: Known) -> date:
    return date.min if known.value is None else known.value.as_of


def _is_wanted(change: Change, kinds: frozenset[Kind]) -> bool:
    return change.kind in kinds and QUIET.intersection(change.kinds) <= kinds


def _summary(items: Iterable[Change]) -> dict[str, int]:
    counted = Counter(change.kind for change in items)
    return {kind: counted[kind] for kind in Kind if counted[kind]}
