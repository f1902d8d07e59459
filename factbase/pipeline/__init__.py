"""Take an article in: the only place where the steps meet."""

from factbase.pipeline.decisions import Correction, correct, retract
from factbase.pipeline.intake import Matched, Taken
from factbase.pipeline.taking import preview, take_in, take_in_at_once
from factbase.pipeline.versions import Outcome

__all__ = [
    "Correction",
    "Matched",
    "Outcome",
    "Taken",
    "correct",
    "preview",
    "retract",
    "take_in",
    "take_in_at_once",
]
