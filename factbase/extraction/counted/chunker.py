"""A small noun chunker: the phrase that begins at a token, and the one that ends at it."""

from factbase.extraction.counted import head_first
from factbase.extraction.languages.counted import CountedWords
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import (
    ADVERB,
    CLOSES_NOUN,
    DETERMINER,
    PARTICLE,
    PLURAL,
    PREPOSITION,
    VERB,
)
from factbase.extraction.sentence import Sentence

Noun = tuple[int, int]
"""Tokens [from, to) of a noun phrase; its head is the last of them."""

_LONGEST = 12
"""Tokens in the longest noun phrase."""
_CODE = 7
"""Tokens in the longest stock code with its brackets."""
_SHORTEST_PLURAL = 4
"""Letters of the shortest plural with an ending: "cars", not "gas"."""


def start(sentence: Sentence, at: int, limit: int, pack: Pack) -> int:
    """Step over what stands between a number and its noun: "of the", "other", "-"."""
    table = pack.counted
    if sentence.word(at) == table.of:
        at += 1
    while at < limit and (
        sentence.classes[at] & DETERMINER or (sentence.word(at) in table.skipped and at + 1 < limit)
    ):
        at += 1
    return at


def noun(sentence: Sentence, at: int, limit: int, pack: Pack) -> Noun | None:
    """Find the phrase that begins at token *at*."""
    if pack.counted.head_first:
        return head_first.noun(sentence, at, limit, pack)
    end, plural = at, 0
    stop = min(limit, at + _LONGEST, sentence.size)
    while end < stop and _continues(sentence, end, at, pack):
        end = _past_ticker(sentence, end + 1, pack.counted)
        if _is_plural(sentence, end - 1, pack.counted):
            plural = end
        elif plural and not _leads_on(sentence, end, stop, pack.counted):
            break
    end = _trim(sentence, at, plural or end, pack.counted)
    if end <= at:
        return None
    return at, end if plural else _joined(sentence, at, end, stop, pack)


def ending(sentence: Sentence, last: int, first: int, pack: Pack) -> Noun | None:
    """Find the phrase that ends before token *last* and begins at *first* or later."""
    last = _trim(sentence, first, last, pack.counted)
    at = last
    while at > max(last - _LONGEST, first) and _is_noun(sentence, at - 1, pack):
        at -= 1
    while at < last and (
        not sentence.words[at][0].isalpha() or sentence.lower[at] in pack.counted.never_heads
    ):
        at += 1
    return (at, last) if at < last else None


def singular(sentence: Sentence, phrase: Noun, pack: Pack) -> Noun:
    """Drop a verb in -s from the phrase of one thing: "one proposal asks", "one man leaps"."""
    last = phrase[1] - 1
    if last == phrase[0] or sentence.words[last - 1] == "-" or sentence.capital(last):
        return phrase
    verb = _is_plural(sentence, last, pack.counted) and not sentence.classes[last]
    return (phrase[0], last) if verb else phrase


def handed_on(sentence: Sentence, phrase: Noun, limit: int, pack: Pack) -> Noun:
    """Let a noun that only counts hand on: "raised to 48 the number of journalists"."""
    table = pack.counted
    last = sentence.lower[phrase[1] - 1]
    if last not in table.passed_on or sentence.word(phrase[1]) != table.of:
        return phrase
    at = start(sentence, phrase[1], limit, pack)
    return noun(sentence, at, limit, pack) or phrase


def head(sentence: Sentence, phrase: Noun, table: CountedWords) -> str:
    """The head as written: the last word, with what a hyphen joins to it."""
    if table.head_first:
        return head_first.head(sentence, phrase)
    first = phrase[1] - 1
    while first - 2 >= phrase[0] and sentence.words[first - 1] == "-" and sentence.touches(first):
        first -= 2
    return sentence.span(first, phrase[1])


def is_time(sentence: Sentence, phrase: Noun, table: CountedWords) -> bool:
    """Whether a phrase only names a time: the fourth quarter, morning trading."""
    words = sentence.lower[phrase[0] : phrase[1]]
    if sentence.lower[phrase[1] - 2 : phrase[1] - 1] == ["-"]:
        return False
    return words[-1] in table.never_heads or all(
        word in table.time_words or word in table.never_heads for word in words
    )


def before_time(sentence: Sentence, at: int, first: int, table: CountedWords) -> int:
    """Step back over what only says when: "sales last year", "income for the quarter"."""
    end = at
    while at > first and (
        sentence.lower[at - 1] in table.never_heads or sentence.words[at - 1][0].isdecimal()
    ):
        at -= 1
        while at > first and (
            sentence.lower[at - 1] in table.time_words or sentence.classes[at - 1] & DETERMINER
        ):
            at -= 1
    return min(at, end)


def is_name(sentence: Sentence, phrase: Noun) -> bool:
    """Whether every word begins with a capital, and the last is no abbreviation."""
    words = [word for word in sentence.words[slice(*phrase)] if word[0].isalpha()]
    return all(word[0].isupper() for word in words) and not words[-1].isupper()


def _past_ticker(sentence: Sentence, at: int, table: CountedWords) -> int:
    """Step over a code between an owner and what it owns: Acme Inc's ( ACM.N ) building."""
    if sentence.word(at) != "(" or sentence.lower[at - 1] not in table.possessive:
        return at
    stop = min(at + _CODE, sentence.size - 1)
    return next((i + 1 for i in range(at + 1, stop) if sentence.lower[i] == ")"), at)


def _continues(sentence: Sentence, index: int, first: int, pack: Pack) -> bool:
    word = sentence.lower[index]
    if index > first and sentence.words[index - 1] == "-" and sentence.touches(index):
        return True
    if not word[0].isalpha():
        return _inside_mark(sentence, index, first, pack)
    closes = sentence.classes[index] & CLOSES_NOUN
    if closes & VERB and index > first and sentence.lower[index - 1] in pack.counted.possessive:
        return True
    if not closes:
        return index == first or not _is_verb(sentence, index, pack.counted)
    return index == first and bool(closes & VERB) and _heads_noun(sentence, index, pack.counted)


def _inside_mark(sentence: Sentence, index: int, first: int, pack: Pack) -> bool:
    """Let a hyphen and a possessive stand inside a phrase: Asia-Pacific, Gaza's population."""
    if index == first or index + 1 >= sentence.size:
        return False
    word = sentence.lower[index]
    if word == "-":
        return sentence.touches(index) and sentence.touches(index + 1)
    return word in pack.counted.possessive or (word == "." and len(sentence.words[index - 1]) == 1)


def _heads_noun(sentence: Sentence, index: int, table: CountedWords) -> bool:
    """Whether a participle stands before its noun: "12 injured men", "three missing people"."""
    following = sentence.word(index + 1)
    participle = not sentence.lower[index].endswith(table.plural_endings)
    return (
        participle
        and following.isalpha()
        and not sentence.classes[index + 1] & ~PLURAL
        and (following.endswith(table.plural_endings) or _is_plural(sentence, index + 1, table))
    )


def _is_verb(sentence: Sentence, index: int, table: CountedWords) -> bool:
    """Whether an open-class word after a noun is a verb: "five men charged", "one man asks"."""
    word = sentence.lower[index]
    if not word.endswith(table.verbal_endings) or word in table.verbal_nouns:
        return False
    following = sentence.word(index + 1)
    leads = following.isalpha() and sentence.classes[index + 1] & ~PLURAL == 0
    return not leads or _is_plural(sentence, index - 1, table)


def _is_plural(sentence: Sentence, index: int, table: CountedWords) -> bool:
    word = sentence.lower[index]
    if word in table.plural_modifiers:
        following = sentence.word(index + 1)
        return not following.isalpha() or bool(sentence.classes[index + 1] & ~PLURAL)
    if sentence.classes[index] & PLURAL:
        return True
    return (
        word.endswith(table.plural_endings)
        and len(word) >= _SHORTEST_PLURAL
        and not word.endswith(table.not_plural_endings)
    )


def _leads_on(sentence: Sentence, index: int, stop: int, table: CountedWords) -> bool:
    """Whether another plural ends the phrase: "securities firms"."""
    return (
        index < stop
        and sentence.lower[index].isalpha()
        and not sentence.classes[index] & (CLOSES_NOUN | ADVERB)
        and _is_plural(sentence, index, table)
    )


def _joined(sentence: Sentence, first: int, end: int, stop: int, pack: Pack) -> int:
    """Where the phrase ends whose modifiers are joined: "legal and medical costs"."""
    table = pack.counted
    if end + 1 >= stop or sentence.lower[end] not in table.joins:
        return end
    last = sentence.lower[end - 1]
    adjective = last.endswith(table.adjective_endings) or last in table.adjectives
    if not (adjective or sentence.capital(end - 1)):
        return end
    following = noun(sentence, end + 1, stop, pack)
    if following is None or not _is_plural(sentence, following[1] - 1, table):
        return end
    both = sentence.capital(first) and following[1] - following[0] == 1
    return end if both and sentence.capital(following[0]) else following[1]


def _is_noun(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether a token may stand in a phrase that is read backwards."""
    word = sentence.lower[index]
    if not word[0].isalpha():
        return _inside_name(sentence, index, pack.counted)
    if sentence.touches(index + 1) and sentence.words[index + 1] == "-":
        return True
    if sentence.classes[index] & (CLOSES_NOUN | ADVERB) or word in pack.counted.finite_closers:
        return _is_noun_here(sentence, index, pack.counted)
    if word in pack.triggers or _is_finite(sentence, index, pack.counted):
        return False
    if pack.counted.head_first and head_first.is_verb(sentence, index, pack.counted):
        return False
    return word not in pack.kinds.change_verbs or word in pack.kinds.change_nouns


def _is_finite(sentence: Sentence, index: int, table: CountedWords) -> bool:
    """Whether a word is a verb with its object behind it: "Acme posted earnings"."""
    word = sentence.lower[index]
    known = word in table.level_verbs or word in table.light_verbs
    return known and word.endswith(table.participle_endings)


def _is_noun_here(sentence: Sentence, index: int, table: CountedWords) -> bool:
    """Whether a word that may be a verb is none: "a set", "gauge of buying plans"."""
    if index == 0 or sentence.classes[index] & ~(VERB | PLURAL):
        return False
    before = sentence.classes[index - 1]
    if sentence.lower[index].endswith(table.gerund_endings) and before & PREPOSITION:
        return True
    if sentence.lower[index - 1] in table.possessive:
        return True
    adjective = not before and index > 1 and sentence.words[index - 1][0].isalpha()
    if adjective and sentence.lower[index] in table.finite_closers:
        before = sentence.classes[index - 2]
    return bool(before & DETERMINER) and not before & PARTICLE


def _inside_name(sentence: Sentence, index: int, table: CountedWords) -> bool:
    """Whether a mark or a number belongs to a name: S&P 500, co-op, Michigan's."""
    word = sentence.lower[index]
    if word == "-" or word in table.possessive:
        return sentence.touches(index)
    if word == "&":
        return True
    return word[0].isdecimal() and sentence.capital(index - 1) and sentence.capital(index + 1)


def _trim(sentence: Sentence, first: int, end: int, table: CountedWords) -> int:
    """Drop what cannot end a phrase: adverbs, marks, days of the week."""
    last = end
    while end > first and _is_loose(sentence, end - 1, table):
        end -= 1
    while first + 1 < end < last and sentence.lower[end - 1] in table.time_words:
        end -= 1
    return end


def _is_loose(sentence: Sentence, index: int, table: CountedWords) -> bool:
    word = sentence.lower[index]
    if word[0].isalpha() and sentence.touches(index) and sentence.words[index - 1] == "-":
        return False
    return (
        not word[0].isalpha()
        or bool(sentence.classes[index] & ADVERB)
        or word in table.never_heads
        or word in table.possessive
        or (word.endswith(table.adverb_endings) and word not in table.not_adverbs)
    )
