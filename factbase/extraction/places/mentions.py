"""Places as one sentence names them, each with how it stands there; the dateline is none."""

from enum import IntEnum
from typing import NamedTuple

from factbase.domain.calendar import MONTHS, WEEKDAYS
from factbase.extraction.document import Document
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.places import PlaceWords
from factbase.extraction.places import facilities, names
from factbase.extraction.sentence import Sentence

_DATELINE_REACH = 14
"""Tokens at a sentence's head in which a dateline ends."""
_LONGEST_NAME = 5


class Setting(IntEnum):
    """How a place stands in its sentence; the lower, the likelier something holds there."""

    IN = 0
    """in Derna, across northern Gaza."""
    OF = 1
    """Japan's reactors, Turkish towns, from Kenya."""
    PEOPLE = 2
    """20 Palestinians: they may be anywhere."""
    SPEAKER = 3
    """Part of the name of the one who speaks."""
    ACTOR = 4
    """Israeli strikes, Israel said: one who acts."""


class Mention(NamedTuple):
    """Tokens [first, last) name a place; "in the territory" has no name of its own."""

    first: int
    last: int
    name: str
    country: str | None
    setting: Setting
    facility: bool = False
    """Whether the name is of a camp or a street that no table holds."""


def find(sentence: Sentence, document: Document) -> list[Mention]:
    """Find the places that the sentence names, in order."""
    if sentence.places is None:
        sentence.places = _find(sentence, document.pack)
    return sentence.places


def _find(sentence: Sentence, pack: Pack) -> list[Mention]:
    triggers = pack.place_words
    if triggers.isdisjoint(sentence.lower) or _is_byline(sentence, pack):
        return []
    hits = [index for index, word in enumerate(sentence.lower) if word in triggers]
    found: list[Mention] = []
    at = _after_dateline(sentence)
    for index in hits:
        if index < at:
            continue
        capital = sentence.words[index][0].isupper()
        mention = _capital(sentence, index, pack) if capital else _common(sentence, index, pack)
        if mention is not None:
            _add(found, mention, sentence, pack)
            at = mention.last
    return found


def _is_byline(sentence: Sentence, pack: Pack) -> bool:
    return sentence.words[0] == "(" and sentence.word(1) in pack.places.byline


def _add(found: list[Mention], mention: Mention, sentence: Sentence, pack: Pack) -> None:
    """Add a mention; "Palm Beach, Florida" is one, and in the latter's country."""
    if found and found[-1].last + 1 == mention.first and sentence.word(found[-1].last) == ",":
        town = found[-1]
        if mention.setting is Setting.OF and _is_outer(town, mention, sentence):
            found[-1] = town._replace(last=mention.last, country=mention.country)
            return
    if found and _is_within(found[-1], mention, sentence, pack):
        setting = min(found[-1].setting, mention.setting)
        found[-1] = mention._replace(setting=setting)
        return
    if found and _is_joined(found[-1], mention, sentence):
        name = sentence.span(found[-1].first, mention.last)
        found[-1] = found[-1]._replace(last=mention.last, name=name, country=None)
        return
    found.append(mention)


def _is_joined(one: Mention, other: Mention, sentence: Sentence) -> bool:
    """Whether two countries are told of as one: in Turkey and Syria, the Turkey-Syria quake."""
    link = sentence.lower[one.last : other.first]
    listed = sentence.word(one.first - 1) in {",", "and"} or sentence.word(other.last) == ","
    told = max(one.setting, other.setting) <= Setting.OF and not listed
    countries = one.country and other.country and one.country != other.country
    return bool(told and countries and link in (["and"], ["-"]))


def _is_within(wide: Mention, mention: Mention, sentence: Sentence, pack: Pack) -> bool:
    """Whether the second lies in the first: the Syrian city of Aleppo, Sudan's capital Khartoum."""
    gap = sentence.lower[wide.last : mention.first]
    between = [word for word in gap if word not in _SMALL]
    noun = len(between) == 1 and between[0] in pack.places.anaphors
    return (
        (noun or gap in (["'s"], ["’s"]))
        and bool(mention.name)
        and mention.first - wide.last <= _WITHIN
    )


_SMALL = frozenset({"of", "the", "'s", "’s", "western", "eastern", "northern", "southern"})
_WITHIN = 4


def _is_outer(town: Mention, mention: Mention, sentence: Sentence) -> bool:
    """Whether the second name ends the first one's address: no list goes on behind it."""
    if not (mention.name and town.name and mention.country) or town.setting is Setting.ACTOR:
        return False
    return sentence.word(mention.last) not in {"and", "or"} and town.name != mention.name


def _capital(sentence: Sentence, index: int, pack: Pack) -> Mention | None:
    """Read a name of the table, a demonym, or a name before or behind a common noun."""
    gazetteer = pack.gazetteer
    longest = gazetteer.firsts.get(sentence.lower[index], 0)
    for last in range(min(index + longest, sentence.size), index, -1):
        if sentence.phrase(index, last) in gazetteer.names:
            if names.is_whole(sentence, index, last, pack):
                return _named(sentence, index, last, pack)
            break
    demonym = gazetteer.demonyms.get(sentence.lower[index])
    if demonym is None:
        return (
            _facility(sentence, index, pack) if sentence.lower[index] in pack.place_nouns else None
        )
    name, country = demonym
    if not country and sentence.word(index + 1) in pack.places.anaphors:
        return None
    return Mention(index, index + 1, name, country or None, _of_demonym(sentence, index, pack))


def _common(sentence: Sentence, index: int, pack: Pack) -> Mention | None:
    """Read "Be'eri kibbutz" at its noun, and "in the territory"."""
    if sentence.lower[index] not in pack.place_nouns:
        return None
    table = pack.places
    named = _facility(sentence, index, pack)
    if named is not None or sentence.lower[index] not in table.anaphors:
        return named
    back = index - 1
    while sentence.word(back) in table.beside:
        back -= 1
    behind = sentence.word(back) == "the" and sentence.word(back - 1) in table.before
    if not behind or sentence.capital(index + 1) or sentence.word(index + 1) == "of":
        return None
    return Mention(back, index + 1, "", None, Setting.IN)


def _facility(sentence: Sentence, index: int, pack: Pack) -> Mention | None:
    span = facilities.find(sentence, index, pack.places)
    if span is None:
        return None
    country = pack.gazetteer.names.get(sentence.lower[span[0]])
    return Mention(*span, sentence.span(*span), country, Setting.IN, facility=True)


def _named(sentence: Sentence, first: int, last: int, pack: Pack) -> Mention | None:
    """Make the mention, its facility and its compass point with it: southern Gaza."""
    table = pack.places
    country = pack.gazetteer.names[sentence.phrase(first, last)]
    start, end = first, facilities.extend(sentence, first, last, table)
    while sentence.word(start - 1) in table.beside:
        start -= 1
    setting = _setting(sentence, start, end, pack)
    if country is None and _is_rank(sentence, end, table):
        setting = Setting.ACTOR
    if end > last and setting is Setting.OF and sentence.words[end - 1][0].isupper():
        setting = Setting.IN
    return Mention(start, end, sentence.span(start, end), country, setting)


def _setting(sentence: Sentence, first: int, last: int, pack: Pack) -> Setting:
    table = pack.places
    before = names.before(sentence, first)
    if before in table.before or _is_part(sentence, first, pack):
        possessed = sentence.word(last) in {"'s", "’s"} or _noun_follows(sentence, last)
        acting = possessed and not table.actors.isdisjoint(sentence.lower[last : last + 4])
        return Setting.ACTOR if acting else Setting.IN
    if before in {"between", "against", "with"}:
        return Setting.ACTOR
    based = sentence.word(last) == "-" and sentence.word(last + 1) in table.based
    if based or _acts(sentence, last, pack):
        return Setting.ACTOR
    return Setting.OF


def _noun_follows(sentence: Sentence, last: int) -> bool:
    following = sentence.word(last)
    return bool(following) and following[0].isalpha() and not sentence.classes[last]


def _is_part(sentence: Sentence, first: int, pack: Pack) -> bool:
    """Whether a noun stands before: the north of Gaza, in the capital Khartoum."""
    table = pack.places
    at = first - 1 - (sentence.word(first - 1) == "the")
    of = sentence.word(at) == "of"
    if of and sentence.word(at - 1) in table.parts:
        return True
    noun = at - of
    named = sentence.word(noun) in table.anaphors
    return named and names.before(sentence, noun) in table.before


def _acts(sentence: Sentence, last: int, pack: Pack) -> bool:
    """Whether the country does something: Israel said, Israel's army, Israeli strikes."""
    table = pack.places
    at = last + (sentence.word(last) in {"'s", "’s"})
    if at == last and sentence.word(at) in table.acts:
        return True
    ahead = sentence.lower[at : at + 3]
    for word in ahead:
        if word in table.actors:
            return True
        if not word[0].isalpha() or word in table.before or word in table.loose:
            return False
    return False


def _is_rank(sentence: Sentence, last: int, table: PlaceWords) -> bool:
    """Whether a region only says how large something is: Europe's largest maker."""
    following = sentence.word(last + 1)
    return sentence.word(last) in {"'s", "’s"} and (
        following.endswith("est") or following in table.ranks
    )


def _of_demonym(sentence: Sentence, index: int, pack: Pack) -> Setting:
    if sentence.lower[index] in pack.places.people:
        return Setting.PEOPLE
    if sentence.capital(index + 1) and not sentence.classes[index + 1]:
        return Setting.ACTOR
    if _acts(sentence, index + 1, pack):
        return Setting.ACTOR
    return Setting.OF if _noun_follows(sentence, index + 1) else Setting.PEOPLE


def _after_dateline(sentence: Sentence) -> int:
    """Step over "MOSCOW - ", "GAZA: " and "NEW YORK (Reuters) - ": newsrooms are no places."""
    if sentence.number > 2:  # noqa: PLR2004 - a dateline stands in the first lines
        return 0
    if sentence.word(1) == ":" and sentence.words[0].isupper() and sentence.words[0].isalpha():
        return 2
    for at in range(1, min(_DATELINE_REACH, sentence.size)):
        if sentence.words[at] in {"-", "–", "—"} and not sentence.touches(at):
            capital = sentence.words[0].isupper() or sentence.words[at - 1] == ")"
            dated = sentence.words[at - 1] in MONTHS or sentence.words[at - 1] in WEEKDAYS
            return at + 1 if capital or dated or at <= _LONGEST_NAME else 0
    return 0
