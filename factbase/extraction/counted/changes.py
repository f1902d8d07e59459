"""The thing that changes, where the noun beside the number is the change: a rise, growth."""

from factbase.extraction.counted import chunker, subjects
from factbase.extraction.counted.chunker import Noun
from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence

_REACH = 12


def is_change(sentence: Sentence, phrase: Noun, pack: Pack) -> bool:
    """Whether a phrase is headed by a noun of change."""
    return sentence.lower[phrase[1] - 1] in pack.kinds.change_nouns


def thing(sentence: Sentence, draft: Draft, phrase: Noun, pack: Pack) -> Noun | None:
    """Find what changes by *phrase*: "income increase", "a gain in orders", "orders saw a rise".

    None where only the number before can tell: "fell 5 percent after a 16 percent jump".
    """
    return (
        _behind(sentence, phrase, draft, pack)
        or _modifier(sentence, phrase, pack)
        or _owner(sentence, min(draft.before, phrase[0]), pack)
    )


def _behind(sentence: Sentence, phrase: Noun, draft: Draft, pack: Pack) -> Noun | None:
    """A rise in orders; of "a growth of 3 percent in sales" the sales."""
    at = max(phrase[1], draft.after)
    if sentence.word(at) not in pack.counted.change_links:
        return None
    found = chunker.noun(
        sentence, chunker.start(sentence, at + 1, sentence.size, pack), sentence.size, pack
    )
    if found is None or chunker.is_time(sentence, found, pack.counted):
        return None
    return None if chunker.is_name(sentence, found) else found


def _modifier(sentence: Sentence, phrase: Noun, pack: Pack) -> Noun | None:
    """Net revenue growth: the revenue."""
    first, last = phrase[0], phrase[1] - 1
    if sentence.lower[first:last] and sentence.lower[last - 1] in pack.counted.forecasters:
        return None
    while last > first and (
        sentence.lower[last - 1] in pack.counted.change_modifiers
        or sentence.lower[last - 1] in pack.counted.never_heads
        or not sentence.words[last - 1][0].isalpha()
        or sentence.lower[last - 1].endswith(pack.counted.verbal_endings)
    ):
        last -= 1
    return (first, last) if first < last else None


def _owner(sentence: Sentence, limit: int, pack: Pack) -> Noun | None:
    """Orders posted a drop: the subject of a verb that only hands on."""
    for at in range(limit - 1, max(limit - _REACH, -1), -1):
        word = sentence.lower[at]
        if word in pack.counted.light_verbs:
            return subjects.of_verb(sentence, at, 0, pack)
        if word in {",", ";", "“", "”", '"'}:
            return None
    return None
