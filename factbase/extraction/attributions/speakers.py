"""The noun phrase of the one who speaks, and whether it names a person or an organisation."""

from factbase.domain.calendar import WEEKDAYS
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
    VERB,
)
from factbase.extraction.sentence import Sentence

_REACH = 16
_CLOSES = CONJUNCTION | VERB | PARTICLE | AUXILIARY | PRONOUN
_LEADS = DETERMINER | PREPOSITION | CONJUNCTION | ADVERB


def before(sentence: Sentence, verb: int, table: AttributionWords) -> tuple[int, int] | None:
    """Find the speaker before the verb: "Maria Zakharova, a spokesperson, said"."""
    last = verb
    while last > 0 and _stands_between(sentence, last - 1):
        last = _bracket(sentence, last - 1)
    if sentence.word(last - 1) == ",":
        last = _apposition(sentence, last - 1)
    if sentence.word(last - 1) in table.pronouns:
        return last - 1, last
    first = last
    while first > max(last - _REACH, 0) and _belongs(sentence, first - 1, table):
        first = _bracket(sentence, first - 1)
    return _trimmed(sentence, first, last, table)


def after(sentence: Sentence, first: int, table: AttributionWords) -> tuple[int, int] | None:
    """Find the speaker after "according to" or an inverted verb."""
    if sentence.word(first) in table.pronouns:
        return first, first + 1
    last = first
    while last < min(first + _REACH, sentence.size) and _follows(sentence, last, first, table):
        last += 1
    return _trimmed(sentence, first, last, table)


def named(
    sentence: Sentence, first: int, last: int, words: str, table: AttributionWords
) -> Attribution:
    """Say whether the phrase names a person, an organisation, or one of another."""
    split = last
    while (
        split > first
        and sentence.capital(split - 1)
        and sentence.lower[split - 1] not in (table.organisations)
    ):
        split -= 1
    organisation = not table.organisations.isdisjoint(sentence.lower[first:last])
    if split in {first, last}:
        phrase = sentence.span(first, last)
        return (
            Attribution(None, phrase, words) if organisation else Attribution(phrase, None, words)
        )
    person = sentence.span(first if not organisation else split, last)
    return Attribution(person, sentence.span(first, split) if organisation else None, words)


def _stands_between(sentence: Sentence, index: int) -> bool:
    """Whether a word between subject and verb says only when: X on Friday (26/1) said."""
    word = sentence.words[index]
    if word == ")":
        return sentence.words[_bracket(sentence, index) + 1][0].isdecimal()
    return (
        bool(sentence.classes[index] & (ADVERB | AUXILIARY))
        or word in WEEKDAYS
        or (word == "on" and sentence.word(index + 1).title() in WEEKDAYS)
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
        if sentence.lower[at] in {'"', "”", "“"}:
            break
    return comma


def _belongs(sentence: Sentence, index: int, table: AttributionWords) -> bool:
    word = sentence.lower[index]
    if word == ")":
        return True
    if word in table.name_links:
        return word != "." or len(sentence.words[index - 1]) <= 3  # noqa: PLR2004 - an initial, Dr.
    return word[0].isalpha() and not sentence.classes[index] & (_CLOSES | PREPOSITION)


def _follows(sentence: Sentence, index: int, first: int, table: AttributionWords) -> bool:
    word = sentence.lower[index]
    if word in table.name_links:
        small = word in {"in", "at", "with", "and"}
        return not small or (index > first and sentence.capital(index + 1) and word == "and")
    return word[0].isalpha() and not sentence.classes[index] & (_CLOSES | PREPOSITION)


def _trimmed(
    sentence: Sentence, first: int, last: int, table: AttributionWords
) -> tuple[int, int] | None:
    """Drop leading small words and trailing marks; None where nothing of substance is left."""
    while first < last and (
        sentence.classes[first] & _LEADS
        or not sentence.words[first][0].isalpha()
        or sentence.lower[first] in {"'s", "’s"}
    ):
        first += 1
    while last > first and (
        not sentence.words[last - 1][0].isalpha() or sentence.classes[last - 1] & (_LEADS | VERB)
    ):
        last -= 1
    if first >= last or sentence.lower[last - 1] in table.never_speakers:
        return None
    return first, last
