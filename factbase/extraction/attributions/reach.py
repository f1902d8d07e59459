"""Which tokens of a sentence a cue of speech covers: what its speaker says."""

from itertools import pairwise

from factbase.domain.calendar import MONTHS, WEEKDAYS
from factbase.extraction.attributions.speakers import Span
from factbase.extraction.languages.attributions import AttributionWords
from factbase.extraction.languages.words import ADVERB, DETERMINER, PREPOSITION
from factbase.extraction.sentence import Sentence

_ENDS = frozenset({"", ".", "!", "?", ")", "]", ";", "”", '"', "…", "[", "("})
_MARKS_BEFORE = frozenset({",", '"', "”", "’", "–", "—", "-", "?", "!"})
_STATEMENT_REACH = 7
_LISTENER_REACH = 8
_OPENING = 8


def of_verb(sentence: Sentence, verb: int, speaker: Span, table: AttributionWords) -> Span:
    """What "X said" covers: all before it where it closes the sentence, else what follows."""
    after = _after(sentence, verb, table)
    following = sentence.word(after)
    opened = _opens_sentence(sentence, speaker[0], table)
    broken = following in table.breaks and _mark_before(sentence, speaker[0]) == ","
    if following in _ENDS or (broken and not opened):
        return 0, verb
    if following == "," and not opened:
        return 0, _resumed(sentence, after, verb, table)
    if _closes_quotation(sentence, speaker[0]):
        return 0, sentence.size if following in table.that else verb
    return after, _background(sentence, after, table)


def of_phrase(sentence: Sentence, at: int, last: int, table: AttributionWords) -> Span:
    """What "according to X" covers: the sentence, its own clause, or what analysts expected."""
    if at == 0 or _opens_sentence(sentence, at, table):
        return last, sentence.size
    marked = sentence.word(at - 1) in _MARKS_BEFORE
    low = 0 if marked else _clause(sentence, at)
    for index in range(at - 1, low, -1):
        if sentence.lower[index] in table.expectations:
            low = max(low, _clause(sentence, index))
            break
    high = sentence.size if marked and sentence.word(last) == "," else at
    return low, high


def closes(sentence: Sentence, at: int, table: AttributionWords) -> bool:
    """Whether from token *at* nothing follows but when and where: said police on Friday."""
    return sentence.word(_adjunct(sentence, at, table)) in _ENDS | {","}


def _after(sentence: Sentence, verb: int, table: AttributionWords) -> int:
    """The token after the verb, its listener, and when and where it was said."""
    at = verb + 1
    if sentence.lower[verb] in table.told:
        at = at if sentence.word(at) in table.that else _listener(sentence, at)
    for _ in range(3):
        step = _adjunct(sentence, at, table)
        if step == at:
            break
        at = step
    return at


def _listener(sentence: Sentence, at: int) -> int:
    """Step over the one who is told: told Reuters, told a news conference."""
    first = at
    at += bool(at < sentence.size and sentence.classes[at] & DETERMINER)
    while at < min(first + _LISTENER_REACH, sentence.size) and _names_listener(sentence, at, first):
        at += 1
    return at


def _names_listener(sentence: Sentence, at: int, first: int) -> bool:
    word = sentence.lower[at]
    if at > first and sentence.words[at].islower() and sentence.words[at - 1][0].isupper():
        return False
    if at == first:
        return word[0].isalnum()
    return not sentence.classes[at] and (word[0].isalpha() or word in {"'s", "’s"})


def _adjunct(sentence: Sentence, at: int, table: AttributionWords) -> int:
    """Step over "on Tuesday", "late on Monday", "in a statement", "in March"."""
    if sentence.written(at) in WEEKDAYS:
        return at + 1
    classes = sentence.classes[at] if at < sentence.size else 0
    if classes & PREPOSITION:
        return _phrase(sentence, at, table)
    return at + 1 if classes & ADVERB else at


def _phrase(sentence: Sentence, at: int, table: AttributionWords) -> int:
    """Step over a preposition and its day, month or statement."""
    following = sentence.written(at + 1)
    if following in WEEKDAYS or following in MONTHS:
        return at + 2 + sentence.word(at + 2).isdecimal()
    for index in range(at + 1, min(at + _STATEMENT_REACH, sentence.size)):
        if sentence.lower[index] in table.statements:
            return index + 1
        if not sentence.words[index][0].isalpha():
            break
    return at


def _opens_sentence(sentence: Sentence, first: int, table: AttributionWords) -> bool:
    """Whether before the speaker stand small words only, or no more than "On Friday,"."""
    hedged = sentence.word(1) in table.hedges
    if first <= _OPENING and sentence.lower[0] in table.openers and not hedged:
        return sentence.lower.index(",") >= first - 2 if "," in sentence.lower[:first] else True
    return all(sentence.classes[at] or not sentence.words[at][0].isalnum() for at in range(first))


def _closes_quotation(sentence: Sentence, first: int) -> bool:
    """Whether the speaker follows a quotation: “…,” the minister said of the loss."""
    return first > 1 and _mark_before(sentence, first) in {"”", '"', "’"}


def _mark_before(sentence: Sentence, first: int) -> str:
    """The token before the speaker and its article."""
    at = first - 1
    while at > 0 and sentence.classes[at] & DETERMINER:
        at -= 1
    return sentence.word(at)


def _resumed(sentence: Sentence, comma: int, verb: int, table: AttributionWords) -> int:
    """Where speech ends after ", X said, …": at the verb, unless the words go on with it."""
    following = sentence.word(comma + 1)
    goes_on = following in table.resumes and sentence.word(comma + 2) != "to"
    return sentence.size if goes_on else verb


def _background(sentence: Sentence, first: int, table: AttributionWords) -> int:
    """Where what is said ends: before ", after …", which is the writer's own."""
    for at, (mark, word) in enumerate(pairwise(sentence.lower[first:]), first):
        if mark == "," and word in table.background:
            return at
    return sentence.size


def _clause(sentence: Sentence, at: int) -> int:
    """The first token of the clause that *at* lies in."""
    index = at - 1
    while index > 0 and sentence.lower[index] not in {",", ";", ":", "–", "—"}:
        index -= 1
    return index
