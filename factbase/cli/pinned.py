"""What was known then: the view a person asks for, and the revision that every answer echoes."""

from collections.abc import Iterator
from contextlib import contextmanager

from factbase.cli.exits import say
from factbase.cli.wording import day_in_words
from factbase.settings import Settings
from factbase.store.base import View
from factbase.store.opening import open_store
from factbase.store.when import Moment, needs_store, resolve


@contextmanager
def known_at(when: str, settings: Settings) -> Iterator[View]:
    """Open the view that *when* means; a snapshot folder needs no store."""
    if not needs_store(when):
        yield resolve(when).view
        return
    with open_store(settings.store) as store:
        yield noted(resolve(when, store=store)).view


def noted(moment: Moment) -> Moment:
    """Tell the person how their words were read, where they could have meant something else."""
    if moment.note:
        say(moment.note)
    return moment


def pinned_head(view: View) -> dict[str, object]:
    """Say what a JSON document begins with: the revision that its items are of."""
    revision = view.revision
    return {
        "revision": revision and revision.number,
        "recorded_at": revision and revision.recorded_at,
    }


def pinned_in_words(view: View) -> str:
    """Say the same below a table."""
    revision = view.revision
    if revision is None:
        return "as known before the first revision"
    at = revision.recorded_at
    return f"as known at revision {revision.number}, {day_in_words(at.date())} {at:%H:%M} UTC"
