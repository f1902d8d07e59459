"""What an article tells beside its numbers: where, of what kind of event, with which names."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from factbase.domain.article import Article
from factbase.domain.claim import Claim
from factbase.matching.countries import Mention, countries_in
from factbase.matching.events import Cue, cues_in, kind_among, main_kind
from factbase.matching.places import Spot, spot_of, spot_of_countries
from factbase.matching.vocabulary import names_in

LEAD = 600
"""Characters at the head of a text that say what it is about."""

READ = 4_000
"""Characters of a text that are read for names and cues: what comes later is background."""

REACH = 240
"""Characters around a number that are read for its sentence, at most."""

_END = re.compile(r"\n|[.!?…][\"'”’)]?\s+(?=[A-Z\"'“‘(])")

_ALONE = re.compile(r"\balone\b|\bonly in\b", re.IGNORECASE)


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """One article, seen as the setting of its claims; built once and asked by each of them."""

    article: str
    publisher: str
    published_on: date | None
    text: str
    kind: str | None
    """The kind of event that it tells of, None where it tells of none."""
    spot: Spot | None
    """Its main place: what a claim without a place inherits."""
    countries: frozenset[str]
    """Codes of those that its title and lead name."""
    names: frozenset[str]
    cues: tuple[Cue, ...]
    claims: tuple[Claim, ...]
    """In the order of the text."""

    def kind_at(self, claim: Claim) -> str | None:
        """The kind of event told of in a number's sentence, else in the whole story."""
        first, last = self._sentence(claim)
        cues = self.cues[
            bisect_left(self.cues, first, key=_place) : bisect_left(self.cues, last, key=_place)
        ]
        return kind_among(cues, claim.selector.start, story=self.kind) or self.kind

    def countries_beside(self, claim: Claim) -> tuple[str, ...]:
        """The codes of the countries that a number's sentence names themselves."""
        first, last = self._sentence(claim)
        found = countries_in(self.text[first:last])
        return tuple(dict.fromkeys(mention.code for mention in found if mention.by_name))

    def _sentence(self, claim: Claim) -> tuple[int, int]:
        start, end = claim.selector.start, claim.selector.end
        first = max(start - REACH, 0)
        ends = [found.end() for found in _END.finditer(self.text, first, start)]
        after = _END.search(self.text, end, end + REACH)
        return (ends[-1] if ends else first), (after.start() if after else end + REACH)

    def before(self, claim: Claim) -> Claim | None:
        """The claim before *claim*, where one sentence may hold both."""
        place = bisect_left(self.claims, claim.selector.start, key=_start)
        near = self.claims[place - 1] if place else None
        if near is None or claim.selector.start - near.selector.end > REACH:
            return None
        return near

    def stands_alone(self, claim: Claim) -> bool:
        """Whether the words around *claim* say that it is a part: "8,574 in Turkey alone"."""
        around = self.text[max(claim.selector.start - 40, 0) : claim.selector.end + 60]
        return _ALONE.search(around) is not None


def story_of(article: Article, claims: Iterable[Claim]) -> Story:
    """Read what *article* tells, once for all its claims."""
    ordered = tuple(sorted(claims, key=_start))
    head = f"{article.title}\n{article.text[:READ]}"
    cues = cues_in(article.text[:READ])
    return Story(
        article=article.id,
        publisher=article.publisher,
        published_on=article.published_on,
        text=article.text,
        kind=main_kind((*cues_in(article.title), *cues), title_end=len(article.title)),
        spot=_main_spot(article, ordered),
        countries=frozenset(
            code
            for group in _countries_told(f"{article.title}\n{article.text[:LEAD]}")
            for code in group
        ),
        names=names_in(head),
        cues=cues,
        claims=ordered,
    )


def _start(claim: Claim) -> int:
    return claim.selector.start


def _place(cue: Cue) -> int:
    return cue.start


def _main_spot(article: Article, claims: Sequence[Claim]) -> Spot | None:
    """Where the title says, else where most claims say, else where the lead says."""
    told = _spots_told(article, claims)
    if in_title := _countries_told(article.title):
        return _within(in_title, told)
    if told:
        return max(told, key=lambda spot: (told[spot], spot.slug))
    in_lead = _countries_told(article.text[:LEAD])
    return spot_of_countries(in_lead[0]) if in_lead else None


def _spots_told(article: Article, claims: Sequence[Claim]) -> Counter[Spot]:
    """Count the places that claims name; one that the title names too outweighs the others."""
    told = Counter(spot_of(claim.place) for claim in claims if claim.place is not None)
    for spot in told:
        if spot.name in article.title:
            told[spot] += len(claims)
    return told


def _countries_told(text: str) -> list[tuple[str, ...]]:
    """List the countries that *text* speaks of, those joined by "and" together.

    Countries come before peoples: an American who died in Sudan died in Sudan.
    """
    groups: list[list[Mention]] = []
    for mention in countries_in(text):
        if groups and _joined(groups[-1][-1], mention, text):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    groups.sort(key=lambda group: not group[0].by_name)
    return [tuple(dict.fromkeys(mention.code for mention in group)) for group in groups]


def _joined(one: Mention, other: Mention, text: str) -> bool:
    between = text[one.end : other.start]
    return one.by_name and other.by_name and between in JOINTS


JOINTS = frozenset({" and ", ", ", "-", "–", " & "})
"""What makes one place of two countries: "Turkey and Syria"."""


def _within(groups: Sequence[tuple[str, ...]], told: Counter[Spot]) -> Spot:
    """Choose among the countries of a title the one that most claims speak of, else the first."""
    told_of = Counter(code for spot in told.elements() for code in spot.countries)
    codes = max(groups, key=lambda group: sum(told_of[code] for code in group))
    inside = [spot for spot in told if set(spot.countries) <= set(codes) and spot.countries]
    if NAMED_BY_PART.intersection(codes) and inside:
        return max(inside, key=lambda spot: (told[spot], spot.slug))
    return spot_of_countries(codes)


NAMED_BY_PART = frozenset({"PSE"})
"""Countries whose people stories name ("Palestinians") while their numbers hold in a part."""
