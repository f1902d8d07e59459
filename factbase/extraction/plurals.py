"""Whether a word is a plural noun, as far as its form tells."""

from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import PLURAL
from factbase.extraction.sentence import Sentence


def is_plural(sentence: Sentence, index: int, pack: Pack) -> bool:
    """Whether token *index* is an open-class word with a plural's ending, or a known plural."""
    if not 0 <= index < sentence.size:
        return False
    bits = sentence.classes[index]
    if bits:
        return bool(bits & PLURAL)
    word = sentence.lower[index]
    return word.endswith(pack.counted.plural_endings) and word.isalpha()


def counts_something(sentence: Sentence, index: int, pack: Pack, *, within: int = 3) -> bool:
    """Whether a plural follows at *index* or up to *within* words on: people, more new people."""
    for at in range(index, min(index + within, sentence.size)):
        if is_plural(sentence, at, pack):
            return True
        if sentence.classes[at] or not sentence.words[at].isalpha():
            return False
    return False
