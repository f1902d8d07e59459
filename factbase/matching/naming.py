"""Ids and titles of figures: readable, and the same for the same subject.

``gaza-palestinians-killed-since-2023-10-07``, "Palestinians killed in the Gaza Strip since
7 October 2023"; ``libya-flood-2023-missing-feared``, "People feared missing in the 2023 flood in
Libya".
"""

import re
from collections.abc import Callable
from itertools import count

import msgspec

from factbase.domain.claim import Basis, MeasureType
from factbase.domain.figure import Figure
from factbase.matching.countries import names_a_country, names_a_people
from factbase.matching.events import event_of
from factbase.matching.places import Spot, slug_of
from factbase.matching.populations import singular
from factbase.matching.since import first_day_of
from factbase.matching.subject import EVENT_TERMS, Subject
from factbase.matching.words import WORDS


class Wording(msgspec.Struct, frozen=True):
    """How a term is said in a title: "{who} killed {where}"."""

    title: str
    who: str = "People"
    """Whom the title names where the claim names nobody."""


TERMS = {
    "killed": Wording("{who} {basis}killed"),
    "injured": Wording("{who} {basis}injured"),
    "missing": Wording("{who} {basis}missing"),
    "dead_or_missing": Wording("{who} {basis}dead or missing"),
    "casualties": Wording("{who} {basis}killed or injured"),
    "buried": Wording("{who} {basis}buried"),
    "displaced": Wording("{who} {basis}displaced"),
    "detained": Wording("{who} {basis}detained"),
    "hostage": Wording("{who} {basis}taken hostage"),
    "rescued": Wording("{who} {basis}rescued"),
    "hospitalised": Wording("{who} {basis}in hospital"),
    "infected": Wording("{who} {basis}infected"),
    "affected": Wording("{who} {basis}affected"),
    "deployed": Wording("{who} {basis}deployed", "Troops"),
    "destroyed": Wording("{who} {basis}destroyed", "Buildings"),
    "damaged": Wording("{who} {basis}damaged", "Buildings"),
    "attacked": Wording("{who} {basis}in attacks", "Strikes"),
    "without_power": Wording("{who} {basis}without power", "Customers"),
    "without_water": Wording("{who} {basis}without water"),
    "in_need": Wording("{who} {basis}in need"),
    "jobs_cut": Wording("{who} {basis}cut", "Jobs"),
    "hired": Wording("{who} {basis}hired"),
    "sold": Wording("{basis}{who} sold", "units"),
    "produced": Wording("{basis}{who} produced", "output"),
    "earned": Wording("{basis}{who} earned", "money"),
    "lost": Wording("{basis}{who} lost", "money"),
    "cost": Wording("{basis}cost of {who}", "damage"),
    "priced": Wording("{basis}price of {who}", "goods"),
    "invested": Wording("{basis}{who} invested", "money"),
    "voted": Wording("{who} {basis}voted"),
}

OF_BODIES = Wording("{basis}{who} recovered")
"""Bodies are not killed: who counts them counts those found."""

PLACE_SLUGS = {"gaza-strip": "gaza", "united-states": "us", "united-kingdom": "uk"}
"""Shorter in ids."""


PLURALS = {
    "person": "people",
    "child": "children",
    "woman": "women",
    "man": "men",
    "life": "lives",
    "people": "people",
}

OF_A_NOUN = {"magnitude": "magnitude"}
"""Units that say by themselves what is measured."""

UNIT_WORDS = {"count": "", "percent": "percent", "percentage_point": "percentage points"}


def figure_of(subject: Subject, *, is_taken: Callable[[str], bool]) -> Figure:
    """Start the figure that *subject* speaks of, under an id that nobody has."""
    spot = subject.spot
    return Figure(
        id=_free(_slug(subject), is_taken),
        title=title_of(subject, again=is_taken(_slug(subject))),
        event=_event(subject),
        term=subject.term,
        head=None if subject.term else subject.topic,
        unit=subject.unit,
        measure_type=subject.measure_type,
        population=subject.population,
        place=spot.name if spot else None,
        country=spot.country if spot else None,
        since=subject.since,
        basis=subject.basis,
    )


def _free(slug: str, is_taken: Callable[[str], bool]) -> str:
    """Give the first of slug, slug-2, slug-3, … that is not taken."""
    if not is_taken(slug):
        return slug
    return next(f"{slug}-{n}" for n in count(2) if not is_taken(f"{slug}-{n}"))


def _slug(subject: Subject) -> str:
    parts = (
        _place_slug(subject.spot),
        subject.kind and subject.since is None and f"{subject.kind}-{subject.as_of.year}",
        _whom_slug(subject),
        _topic_slug(subject),
        subject.basis is not Basis.REPORTED and subject.basis,
        subject.measure_type is MeasureType.CHANGE and "change",
        subject.unit not in {"count", subject.topic, *OF_A_NOUN} and subject.unit,
        subject.since and f"since-{subject.since}",
    )
    return slug_of("-".join(str(part) for part in parts if part))


def _whom_slug(subject: Subject) -> str:
    if subject.population is None:
        return ""
    counts = subject.unit == "count" and subject.term is not None
    return _plural(subject.population) if counts else subject.population


def _topic_slug(subject: Subject) -> str:
    if subject.unit in OF_A_NOUN:
        return subject.unit
    if _counts_bodies(subject):
        return "recovered"
    return subject.topic if subject.term else _as_written(subject.topic, subject)


def _place_slug(spot: Spot | None) -> str:
    return PLACE_SLUGS.get(spot.slug, spot.slug) if spot else ""


def _event(subject: Subject) -> str | None:
    if subject.kind is None:
        return None
    since = first_day_of(subject.since) if subject.since else subject.as_of
    area = subject.spot.slug if subject.spot else ""
    return event_of(subject.kind, area=PLACE_SLUGS.get(area, area), year=since.year)


def title_of(subject: Subject, *, again: bool = False) -> str:
    """Say in words what the figure counts, of whom, where, since when and in which unit.

    *again* is for the second figure of such a title, which is told apart by its day.
    """
    parts = [_what(subject), _where(subject), _since(subject), _notes(subject)]
    title = " ".join(part for part in parts if part)
    day = f", {subject.as_of.day} {subject.as_of:%B %Y}" if again else ""
    return f"{title[:1].upper()}{title[1:]}{day}"


def _what(subject: Subject) -> str:
    basis = "" if subject.basis is Basis.REPORTED else f"{subject.basis} "
    if subject.unit in OF_A_NOUN:
        return f"{basis}{OF_A_NOUN[subject.unit]}"
    wording = OF_BODIES if _counts_bodies(subject) else TERMS.get(subject.term or "")
    if wording is None:
        members = " ".join(part for part in (subject.population, subject.topic) if part)
        return f"{basis}{_as_written(members, subject)}"
    who = _as_written(subject.population, subject) if subject.population else wording.who
    if subject.term == "priced" and "price" in who.lower():
        return f"{basis}{who}"
    return wording.title.format(who=_share_of(who, subject), basis=basis)


def _counts_bodies(subject: Subject) -> bool:
    return subject.term == "killed" and subject.population == "body"


def _share_of(who: str, subject: Subject) -> str:
    """Say of a part in a hundred what it is a part of: "Share of the population displaced"."""
    if not _is_share(subject):
        return who
    owned = "'s " in who.replace("’", "'")
    is_mass = who.rpartition(" ")[2].lower() in WORDS.uncounted and not owned
    lower = f"{who[:1].lower()}{who[1:]}" if subject.population is None else who
    return f"share of {'the ' if is_mass else ''}{lower}"


def _is_share(subject: Subject) -> bool:
    """Whether a per cent is of people or things that an event befell, at a time."""
    stands = subject.measure_type is not MeasureType.CHANGE
    return subject.unit == "percent" and stands and subject.term in EVENT_TERMS


def _where(subject: Subject) -> str:
    spot = subject.spot
    place = f"in {'the ' if spot.name in WORDS.with_article else ''}{spot.name}" if spot else ""
    if subject.kind is None or subject.since is not None:
        return place
    preposition = "of" if subject.unit in OF_A_NOUN else "in"
    return f"{preposition} the {subject.as_of.year} {subject.kind} {place}".rstrip()


def _since(subject: Subject) -> str:
    if subject.since is None:
        return ""
    day = first_day_of(subject.since)
    forms = {4: f"{day:%Y}", 7: f"{day:%B %Y}"}
    return f"since {forms.get(len(subject.since), f'{day.day} {day:%B %Y}')}"


def _notes(subject: Subject) -> str:
    said = _is_share(subject) or subject.unit in OF_A_NOUN
    unit = "" if said else UNIT_WORDS.get(subject.unit, subject.unit.replace("_", " "))
    change = "change" if subject.measure_type is MeasureType.CHANGE else ""
    notes = ", ".join(note for note in (change, unit) if note)
    return f"({notes})" if notes else ""


def _as_written(words: str, subject: Subject) -> str:
    """Write *words* as the article does: "NATO member countries", "troops", not "soldiers"."""
    written = {singular(word): word for word in _words_of(subject.counted or "")}
    *before, last = words.split()
    head = written.get(last, last)
    if subject.unit == "count" and singular(head) == head.lower():
        head = _plural(head)
    return " ".join([*(written.get(word, word) for word in before), head])


def _words_of(counted: str) -> list[str]:
    """Split *counted*; a capital that only begins a sentence is left out: "Net borrowing"."""
    first, *others = _WORD.findall(counted) or [""]
    owns = first.replace("’", "'").endswith("'s")
    is_name = owns or names_a_people(first) or names_a_country(first) or not first.istitle()
    if not is_name and not any(word[:1].isupper() for word in others):
        first = first.lower()
    return [first, *others]


_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def _plural(words: str) -> str:
    """Make the last of *words* plural, as titles and ids read: "nato member countries"."""
    *before, last = words.split() or [""]
    if last.lower() in PLURALS:
        last = PLURALS[last.lower()]
    elif last.lower() not in WORDS.uncounted:
        last = _with_s(last)
    return " ".join([*before, last])


def _with_s(word: str) -> str:
    if word.endswith("ese") or (word.endswith(("s", "sh", "ch")) and names_a_people(word)):
        return word  # the Japanese, the Swiss, the British, the French
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "sh", "ch", "x")) else f"{word}s"
