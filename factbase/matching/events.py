"""What kind of event a text tells of, read from its words; the events themselves are data.

An event is a kind at a place and a time: "flood, Libya, 2023". No event is listed here.
"""

import re
from collections import Counter
from collections.abc import Sequence

import msgspec


class Kind(msgspec.Struct, frozen=True):
    """One kind of event, the words that tell of it, and how long it stays one event.

    A figure that nobody has spoken of for horizon_days is another event's.
    """

    name: str
    """As slugs and titles write it."""
    horizon_days: int
    words: str
    """A regular expression; plurals and capitals are found too."""


KINDS = (
    # Told of together, so one kind: a quake and its wave, a storm and its flood.
    Kind(
        "earthquake",
        200,
        "(?:earth)?quake|temblor|tremor|aftershock|tsunami|magnitude|epicent(?:er|re)",
    ),
    Kind(
        "flood",
        120,
        "flood(?:ing|ed|water)?|storm|cyclone|hurricane|typhoon|tornado|monsoon|deluge"
        "|landslide|mudslide|dam (?:burst|collapse|failure)",
    ),
    Kind("wildfire", 150, "(?:(?:wild|bush|brush)[- ]?|forest )?fire|blaze|inferno"),
    Kind("crash", 120, "crash|derail(?:ment|ed)|collision|train (?:accident|disaster)"),
    Kind("shipwreck", 90, "shipwreck|capsiz(?:e|ed|ing)|sank|sunk|ferry|submersible"),
    Kind("shooting", 60, "shooting|gunm[ae]n|shooter|stabbing"),
    Kind("explosion", 90, "explosion|blast|bombing|suicide bomber|detonat(?:ed|ion)"),
    # What is said of a war or an epidemic a year later is of the same one.
    Kind(
        "war",
        400,
        "war|conflict|fighting|offensive|invasion|air ?strike|air ?raid|shelling|bombardment|clash"
        "|truce|cease-?fire|militant|paramilitary|insurgen(?:t|cy)|battle|rebel|warring|violence|gunfire",
    ),
    Kind(
        "epidemic",
        400,
        "epidemic|pandemic|outbreak|virus|cholera|ebola|coronavirus|covid(?:-19)?|measles"
        "|dengue|infection",
    ),
    Kind("drought", 300, "drought|famine|heat ?wave"),
    Kind("protest", 150, "protest|unrest|riot|uprising|demonstration"),
    Kind("election", 150, "election|ballot|referendum"),
)

BY_NAME = {kind.name: kind for kind in KINDS}

STRAY = frozenset({
    "ballot", "battle", "blast", "blaze", "clash", "collision", "conflict", "crash", "deluge",
    "demonstration", "drought", "election", "explosion", "ferry", "fighting", "fire", "flood",
    "flooding", "infection", "militant", "offensive", "outbreak", "protest", "riot", "sank",
    "shooting", "storm", "sunk", "tremor", "truce", "unrest", "virus", "violence", "war",
})  # fmt: skip
"""Words that are also said of other things: a "war zone" after a fire, a race's "battle"."""

KIN = (frozenset({"war", "explosion", "shooting", "protest"}),)
"""Kinds that one event is told in: a war's shellings, its massacres, the protest it began with."""


def are_kin(one: str, other: str) -> bool:
    """Whether one event may be told as either kind."""
    return any(one in kin and other in kin for kin in KIN)


DEFAULT_HORIZON_DAYS = 400
"""For numbers of no event: an inflation rate is spoken of at least once a year."""

TITLE_WEIGHT = 3
"""A word in the title counts as often as this in the text."""

_CUE = re.compile(
    r"\b(?:" + "|".join(f"(?P<{kind.name}>{kind.words})" for kind in KINDS) + r")(?:s|es)?\b",
    re.IGNORECASE,
)


class Cue(msgspec.Struct, frozen=True):
    """A word that tells of a kind of event, and where in the text it stands."""

    start: int
    kind: str
    stray: bool = False
    """Whether the word is said of other things too."""


def cues_in(text: str) -> tuple[Cue, ...]:
    return tuple(_cue(found) for found in _CUE.finditer(text))


def _cue(found: re.Match[str]) -> Cue:
    kind = found.lastgroup or ""
    word = found[0].lower()
    return Cue(found.start(), kind, not STRAY.isdisjoint(_singulars(word)))


def _singulars(word: str) -> tuple[str, str, str]:
    return word, word.removesuffix("s"), word.removesuffix("es")


def main_kind(cues: Sequence[Cue], *, title_end: int) -> str | None:
    """The kind that a text tells of most; the title's words count TITLE_WEIGHT times."""
    told: Counter[str] = Counter()
    for cue in cues:
        told[cue.kind] += TITLE_WEIGHT if cue.start < title_end else 1
    # By name among equals, so that the answer does not hang on the order of words.
    return max(sorted(told), key=told.__getitem__, default=None)


def kind_among(cues: Sequence[Cue], start: int, *, story: str | None) -> str | None:
    """The kind that the *cues* around *start* tell of: the *story*'s, else the nearest one.

    A stray word does not outweigh what the story tells of; None where there is no other.
    """
    kinds = {cue.kind for cue in cues}
    if story in kinds and all(cue.stray for cue in cues if cue.kind != story):
        return story
    near = [cue for cue in cues if not cue.stray or story is None]
    return min(near, key=lambda cue: (abs(cue.start - start), cue.start)).kind if near else None


def event_of(kind: str, *, area: str, year: int) -> str:
    """Name an event readably: ``libya-flood-2023``; the kind can be read back from it."""
    return "-".join(part for part in (area, kind, str(year)) if part)


def kind_of_event(event: str | None) -> str | None:
    """The kind in an event's name, None for none that we know."""
    parts = (event or "").split("-")
    return next((part for part in reversed(parts) if part in BY_NAME), None)


def horizon_of(kind: str | None) -> int:
    """For how many days of silence a figure of that kind is still the same event's."""
    return BY_NAME[kind].horizon_days if kind in BY_NAME else DEFAULT_HORIZON_DAYS
