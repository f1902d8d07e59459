"""A view pinned to what was known then, and the revision that every answer echoes."""

from factbase.cli.wording import day_in_words
from factbase.store.base import View


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
