"""The noun phrase of the one who speaks, and whether it names a person or an organisation."""

from factbase.domain.calendar import MONTHS, WEEKDAYS
from factbase.domain.claim import Attribution
from factbase.extraction.languages.attributions import AttributionWords
from factbase.extraction.languages.words import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    TITLE,
    VERB,
)
from factbase.extraction.sentence import Sentence

_REACH = 18
_CLOSES = CONJUNCTION | VERB | PARTICLE | AUXILIARY | PRONOUN
_LEADS = DETERMINER | PREPOSITION | CONJUNCTION | ADVERB
_QUOTES = frozenset('"”“')
_ACRONYM = 6
"""Letters in the longest acronym: UNICEF."""
_INITIAL = 3
_PERIODS = frozenset({"week", "month", "year"})

Span = tuple[int, int]


def before(sentence: Sentence, verb: int, table: AttributionWords) -> Span | None:
    """Find the speaker before the verb: "Maria Zakharova, a spokesperson, said"."""
    last = _without_times(sentence, verb)
    if sentence.word(last - 1) in table.relative and sentence.words[last - 1].islower():
        last -= 2 if sentence.word(last - 2) == "," else 1
    elif sentence.word(last - 1) == ",":
        last = last - 1 if table.roles_first else _apposition(sentence, last - 1)
    if last > 0 and sentence.word(last - 1) in table.pronouns:
        return last - 1, last
    first = last
    while first > max(last - _REACH, 0) and _belongs(sentence, first - 1, table):
        first = _bracket(sentence, first - 1)
        if _opens(sentence, first, table):
            break
    return _trimmed(sentence, first, last, table)


def after(sentence: Sentence, first: int, table: AttributionWords) -> Span | None:
    """Find the speaker after "according to" or an inverted verb."""
    if sentence.word(first) in table.pronouns:
        return first, first + 1
    last = first
    while last < min(first + _REACH, sentence.size) and _follows(sentence, last, first, table):
        last += 1
    return _trimmed(sentence, first, _without_period(sentence, first, last, table), table)


def may_speak(sentence: Sentence, span: Span, table: AttributionWords) -> bool:
    """Whether the phrase names one who may speak: a name, a role, an organisation."""
    first, last = span
    inside = [
        word
        for at, word in enumerate(sentence.lower[first:last], first)
        if word not in table.titled or sentence.words[at][0].isupper()
    ]
    known = not table.organisations.isdisjoint(inside) or not table.people.isdisjoint(inside)
    return known or any(
        sentence.words[at][0].isupper() and not sentence.classes[at] & ~TITLE
        for at in range(first, last)
    )


def named(sentence: Sentence, span: Span, words: str, table: AttributionWords) -> Attribution:
    """Say whether the phrase names a person, an organisation, or one of another."""
    first, last = span
    split = _person(sentence, first, last, table)
    organisation = _organises(sentence, first, split if split > first else last, table)
    phrase = sentence.span(first, last)
    if first < split < last:
        role = sentence.span(first, split) if organisation else None
        return Attribution(sentence.span(split, last) if role else phrase, role, words)
    return Attribution(None, phrase, words) if organisation else Attribution(phrase, None, words)


def _person(sentence: Sentence, first: int, last: int, table: AttributionWords) -> int:
    """The token at which a name behind a role begins; *last* where there is none."""
    split = last
    while split > first and _is_name(sentence, split - 1, table):
        split -= 1
    inside = sentence.classes[split - 1] & (PREPOSITION | DETERMINER | CONJUNCTION)
    joined = split > first and (inside or not sentence.words[split - 1][0].isalpha())
    return last if joined else split


def _is_name(sentence: Sentence, index: int, table: AttributionWords) -> bool:
    word = sentence.words[index]
    return word[0].isupper() and word.lower() not in table.organisations


def _organises(sentence: Sentence, first: int, last: int, table: AttributionWords) -> bool:
    """Whether a word of the phrase, or an acronym, makes it an organisation's."""
    if not table.organisations.isdisjoint(sentence.lower[first:last]):
        return True
    return any(
        len(word) > 1 and len(word) <= _ACRONYM and word.isalpha() and word.isupper()
        for word in sentence.words[first:last]
    )


def _without_times(sentence: Sentence, last: int) -> int:
    """Step back over what stands between subject and verb: on Friday (26/1), also, has."""
    while last > 0 and _stands_between(sentence, last - 1):
        last = _bracket(sentence, last - 1)
    return last


def _stands_between(sentence: Sentence, index: int) -> bool:
    """Whether a word between subject and verb says only when: X on Friday (26/1) said."""
    word = sentence.words[index]
    if word == ")":
        return sentence.written(_bracket(sentence, index) + 1)[:1].isdecimal()
    if word in MONTHS:
        return sentence.word(index - 1) == "in"
    if word == "in":
        return sentence.written(index + 1) in MONTHS
    if word in _PERIODS:
        return sentence.word(index - 1) in {"last", "this"}
    if word in {"last", "this"}:
        return sentence.word(index + 1) in _PERIODS
    return (
        bool(sentence.classes[index] & (ADVERB | AUXILIARY))
        or word in WEEKDAYS
        or (word in {"on", "late", "early"} and sentence.written(index + 1) in WEEKDAYS)
    )


def _bracket(sentence: Sentence, index: int) -> int:
    """The token that opens the bracket closed at *index*; *index* itself where none closes."""
    if sentence.words[index] != ")":
        return index
    for at in range(index, max(index - _REACH, -1), -1):
        if sentence.words[at] == "(":
            return at
    return index


def _apposition(sentence: Sentence, comma: int) -> int:
    """Step back over ", a spokesperson," to the name before it."""
    for at in range(comma - 1, max(comma - _REACH, 0), -1):
        if sentence.lower[at] == ",":
            return at
        if sentence.lower[at] in _QUOTES:
            break
    return comma


def _opens(sentence: Sentence, index: int, table: AttributionWords) -> bool:
    """Whether a phrase begins at *index*: a determiner behind no link of a name."""
    if not sentence.classes[index] & DETERMINER or index == 0:
        return False
    before_it = sentence.lower[index - 1]
    linked = before_it in table.link_prepositions or before_it in {"and", "&"}
    return not linked and not before_it.endswith("ing")


def _belongs(sentence: Sentence, index: int, table: AttributionWords) -> bool:
    word = sentence.lower[index]
    if word == ")":
        return True
    if word in {"'", "’"}:
        return sentence.touches(index) and sentence.word(index - 1).endswith("s")
    if word == "-":
        return sentence.touches(index) and sentence.touches(index + 1)
    if word in table.name_links:
        return _links(sentence, index, table)
    return word[0].isalpha() and not sentence.classes[index] & (_CLOSES | PREPOSITION)


def _links(sentence: Sentence, index: int, table: AttributionWords) -> bool:
    """Whether a small word ties two parts of a name: neither the first nor behind a full stop."""
    word = sentence.lower[index]
    if word == ".":
        return index > 0 and len(sentence.words[index - 1]) <= _INITIAL
    if word not in table.link_prepositions and word != "and":
        return word != "("
    before_it = sentence.word(index - 1)
    noun = before_it[:1].isalpha() and not sentence.classes[index - 1] & (_CLOSES | PREPOSITION)
    return noun and (word == "of" or sentence.word(index - 2) != ",")


def _follows(sentence: Sentence, index: int, first: int, table: AttributionWords) -> bool:
    word = sentence.lower[index]
    if word in {"(", ")"}:
        inside = index + 1 if word == "(" else index - 1
        return sentence.written(inside).isupper()
    if word in table.link_prepositions or word == "and":
        return index > first and _goes_on(sentence, index, word, table)
    if index > first and sentence.capital(index) and sentence.classes[index] & DETERMINER:
        return False
    if word in table.name_links:
        return sentence.touches(index) or word not in {".", "’", "'", "(", ")"}
    return word[0].isalpha() and not sentence.classes[index] & (_CLOSES | PREPOSITION)


def _goes_on(sentence: Sentence, index: int, word: str, table: AttributionWords) -> bool:
    """Whether the name goes on after a link: documents filed with the NHTSA, not "on Tuesday"."""
    ahead = index + 1 + bool(sentence.classes[min(index + 1, sentence.size - 1)] & DETERMINER)
    if sentence.written(ahead) in WEEKDAYS:
        return False
    if word in {"of", "by"}:
        return True
    if word == "and":
        return sentence.capital(ahead) or sentence.word(ahead) in table.people | table.organisations
    if word == "to":
        return sentence.capital(ahead) and sentence.capital(index - 1)
    return sentence.capital(ahead) or (
        word in {"with", "for", "from"} and not sentence.word(ahead)[:1].isdecimal()
    )


def _trimmed(sentence: Sentence, first: int, last: int, table: AttributionWords) -> Span | None:
    """Drop leading small words and trailing marks; None where nothing of substance is left."""
    while first < last and (
        sentence.classes[first] & _LEADS
        or not sentence.words[first][0].isalpha()
        or sentence.lower[first] in {"'s", "’s"}
    ):
        first += 1
    while last > first and _hangs(sentence, last - 1, table):
        last -= 1
    if first >= last or sentence.lower[last - 1] in table.never_speakers:
        return None
    return first, last


def _without_period(sentence: Sentence, first: int, last: int, table: AttributionWords) -> int:
    """Cut "filings for the first quarter" to the filings."""
    if sentence.word(last - 1) not in table.never_speakers:
        return last
    links = (at for at in range(last - 1, first, -1) if sentence.classes[at] & PREPOSITION)
    return next(links, last)


def _hangs(sentence: Sentence, index: int, table: AttributionWords) -> bool:
    """Whether a last word is no part of the name: a mark, a small word, "released"."""
    if sentence.words[index] == ")":
        return sentence.words[_bracket(sentence, index)] != "("
    if sentence.lower[index] in {"'s", "’s"}:
        return False
    return (
        not sentence.words[index][0].isalpha()
        or bool(sentence.classes[index] & (_LEADS | VERB))
        or sentence.lower[index] in table.shared_by
        or sentence.words[index] in WEEKDAYS
    )
