"""The subject of a verb, read backwards: sales in Europe, the top bid of the year."""

from factbase.extraction.counted import chunker
from factbase.extraction.counted.chunker import Noun
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import ADVERB, AUXILIARY, DETERMINER, PREPOSITION, VERB
from factbase.extraction.sentence import Sentence

_CLIMBS = 5
"""Prepositional phrases between a subject and its verb."""
_SKIPS = 12
_CODE = 6
"""Tokens in the longest stock code."""
_CLOSING = {")": "(", "]": "[", ",": ",", "—": "—", "–": "–", "-": "-"}
_BRACKET = 16
"""Tokens in a bracket or an apposition that is stepped over."""


def of_verb(sentence: Sentence, verb: int, first: int, pack: Pack) -> Noun | None:
    """Find the subject of the verb at token *verb*, no earlier than token *first*."""
    at = before_group(sentence, verb, first, pack)
    if at > 0 and not sentence.words[at - 1][0].isalnum():
        return None
    if sentence.word(at - 1) in pack.counted.relatives:
        at = _before_ticker(sentence, _skip_marks(sentence, at - 1, first), first)
        found = chunker.ending(sentence, at, first, pack)
    else:
        found = ending_at(sentence, at, first, pack)
    return None if found is None or _is_nobody(sentence, found, pack) else found


def ending_at(sentence: Sentence, at: int, first: int, pack: Pack) -> Noun | None:
    """Find the whole phrase before token *at*, and give the noun that heads it."""
    at = chunker.before_time(sentence, at, first, pack.counted)
    found = chunker.ending(sentence, at, first, pack)
    for _ in range(_CLIMBS):
        above = _above(sentence, at if found is None else found[0], found, first, pack)
        if above is None:
            break
        if found is not None and sentence.lower[above[1] - 1] in pack.counted.passed_on:
            break
        found = above
    if found is not None and chunker.is_time(sentence, found, pack.counted):
        return None
    return found


def before_group(sentence: Sentence, verb: int, first: int, pack: Pack) -> int:
    """The token after the subject: before auxiliaries, adverbs, "expected to", brackets."""
    at = verb
    for _ in range(_SKIPS):
        before = _before_one(sentence, verb, at, first, pack) if at > first else at
        if before == at:
            return at
        at = before
    return at


def _before_one(sentence: Sentence, verb: int, at: int, first: int, pack: Pack) -> int:
    """Step back over one part of the verb's group, else stay at *at*."""
    word = sentence.lower[at - 1]
    if sentence.classes[at - 1] & (AUXILIARY | ADVERB) or word in pack.counted.between_verbs:
        return at - 1
    if at == verb and sentence.classes[verb] & PREPOSITION and word in pack.counted.level_verbs:
        return at - 1
    if word in _CLOSING and (word != "," or not _goes_on(sentence, verb, at, pack)):
        return _skip_marks(sentence, at, first)
    return _before_ticker(sentence, at, first)


def _skip_marks(sentence: Sentence, at: int, first: int) -> int:
    """Step back over a bracket, or over an apposition between two commas."""
    while at - 1 > first and sentence.lower[at - 1] in _CLOSING:
        if sentence.lower[at - 1] == "-":
            return _skip_dashes(sentence, at, first)
        mark = _CLOSING[sentence.lower[at - 1]]
        low = max(at - _BRACKET, first)
        opens = next((i for i in range(at - 2, low, -1) if sentence.lower[i] == mark), None)
        if opens is None:
            return at - 1
        at = opens
    return at


def _skip_dashes(sentence: Sentence, at: int, first: int) -> int:
    """Step back over what stands between two dashes: orders -- a key gauge -- fell."""
    low = max(at - _BRACKET, first)
    apart = (i for i in range(at - 3, low, -1) if sentence.lower[i] == "-")
    opens = next((i for i in apart if not sentence.touches(i)), None)
    return at - 1 if opens is None else opens


def _goes_on(sentence: Sentence, verb: int, at: int, pack: Pack) -> bool:
    """Whether the verb goes on with the clause before it: ", falling 3 percent", ", up $4"."""
    return at == verb and (
        sentence.lower[verb].endswith(pack.counted.gerund_endings)
        or bool(sentence.classes[verb] & PREPOSITION)
    )


def _before_ticker(sentence: Sentence, at: int, first: int) -> int:
    """Step back over a stock's code: .SPX, RUKN.VX, .N225; else stay."""
    mark = at - 1
    while mark > max(at - _CODE, first) and sentence.touches(mark) and sentence.words[mark] != ".":
        mark -= 1
    coded = mark < at - 1 and sentence.words[mark] == "." and not sentence.touches(at)
    if not coded or (not sentence.words[mark + 1].isupper() and sentence.words[mark + 1].isalpha()):
        return at
    return mark - sentence.touches(mark)


def _above(sentence: Sentence, at: int, found: Noun | None, first: int, pack: Pack) -> Noun | None:
    """The phrase that a preposition before token *at* hangs on."""
    while at > first and (
        sentence.classes[at - 1] & DETERMINER or sentence.lower[at - 1] in pack.counted.never_heads
    ):
        at -= 1
    word = sentence.word(at - 1)
    if at - 1 <= first or (
        sentence.capital(at - 2) and at > first + 2 and _is_owned_by_name(sentence, found, pack)
    ):
        return None
    if word in pack.counted.joins:
        return _joined_before(sentence, at - 1, found, first, pack)
    if word not in pack.counted.climbed:
        return None
    at -= 1
    if _is_reduced(sentence, at - 1, pack):
        at -= 1
    return chunker.ending(sentence, at, first, pack)


def _joined_before(
    sentence: Sentence, at: int, found: Noun | None, first: int, pack: Pack
) -> Noun | None:
    """Of joined nouns the first: sales and profit rose."""
    if found is None or sentence.word(at - 1) == ",":
        return None
    before = chunker.ending(sentence, at, first, pack)
    if before is None or before[1] != at or before[1] - before[0] > 3:  # noqa: PLR2004 - a clause
        return None
    return before


def _is_reduced(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether a participle shortens a relative clause: orders received by factories."""
    word = sentence.word(index)
    if word in pack.attributions.verbs or word in pack.attributions.verbs_of_reporters:
        return False
    table = pack.counted
    gerund = word.endswith(table.gerund_endings) and sentence.classes[index] & VERB
    if not (gerund or word.endswith(table.participle_endings) or word in table.participles):
        return False
    before = sentence.classes[index - 1 : index]
    return bool(before) and not before[0] and sentence.lower[index - 1][0].isalpha()


def _is_owned_by_name(sentence: Sentence, phrase: Noun | None, pack: Pack) -> bool:
    """Whether a name owns the phrase: the Institute for Housing's index is an index."""
    return phrase is not None and any(
        sentence.lower[i] in pack.counted.possessive and sentence.capital(i - 1)
        for i in range(phrase[0] + 1, phrase[1] - 1)
    )


def _is_nobody(sentence: Sentence, phrase: Noun, pack: Pack) -> bool:
    """Whether the phrase is a verb after all, or a preposition's."""
    last = phrase[1] - 1
    if phrase[1] - phrase[0] == 1 and sentence.lower[last].endswith(pack.counted.gerund_endings):
        return True
    return bool(sentence.classes[last] & (PREPOSITION | VERB)) or (
        sentence.lower[last] in pack.counted.forecasters
    )
