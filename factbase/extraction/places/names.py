"""Whether a name of the gazetteer is a place's in its sentence: Jordan Spieth is none."""

from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import DETERMINER
from factbase.extraction.sentence import Sentence


def is_whole(sentence: Sentence, first: int, last: int, pack: Pack) -> bool:
    """Whether tokens [first, last) are a place's name and no part of another name."""
    hyphen = sentence.word(last) == "-" and sentence.touches(last)
    if hyphen and sentence.capital(last + 1):
        return sentence.word(last + 1) in pack.gazetteer.names
    if _leads_name(sentence, first, last, pack) or _ends_name(sentence, first, pack):
        return False
    if sentence.phrase(first, last) not in pack.gazetteer.towns:
        return True
    return _is_set(sentence, first, last, pack)


def before(sentence: Sentence, first: int) -> str:
    """The word before a name, its article left out."""
    at = first - 1
    if at >= 0 and sentence.classes[at] & DETERMINER:
        at -= 1
    return sentence.word(at)


def _is_set(sentence: Sentence, first: int, last: int, pack: Pack) -> bool:
    """Whether a small town, or a name that people bear, is set as a place by its words."""
    table, at = pack.places, first - 1
    while sentence.word(at) in table.beside:
        at -= 1
    if sentence.word(at) in table.strict:
        return sentence.word(at - 1) not in table.holdings and sentence.word(last) not in {
            "'s",
            "’s",
        }
    if sentence.word(at) == "of" and sentence.word(at - 1) in table.parts:
        return True
    return (
        sentence.word(last) == ","
        and sentence.word(last + 1) in pack.gazetteer.firsts
        and (sentence.capital(last + 1) and not sentence.capital(first - 1))
    )


def _leads_name(sentence: Sentence, first: int, last: int, pack: Pack) -> bool:
    """Whether a longer name goes on behind: Paris Hilton, Boston Globe, Texas Instruments."""
    following = sentence.written(last)
    if not following[:1].isupper() or not following.isalpha() or following.isupper():
        return False
    if sentence.lower[last] in pack.places.facilities or sentence.classes[last]:
        return False
    if _is_country(sentence, first, last) and not sentence.lower[last].endswith("s"):
        return False
    return sentence.word(first - 1) not in pack.places.before or not sentence.classes[last]


def _is_country(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the name is one that modifies titles: U.S. President, Israel Defence Minister."""
    return sentence.words[first].isupper() or "." in sentence.words[last - 1]


def _ends_name(sentence: Sentence, first: int, pack: Pack) -> bool:
    """Whether a longer name stands before: Bank of England, Michelle Jordan."""
    previous = sentence.written(first - 1)
    if previous == "of":
        earlier = sentence.written(first - 2)
        named = earlier[:1].isupper() and first - 2 > 0
        return named and earlier.lower() not in pack.places.parts
    if previous == "." and len(sentence.written(first - 2)) == 1:
        return sentence.capital(first - 2)
    if not previous[:1].isupper() or not previous.isalpha():
        return False
    word, gazetteer = sentence.lower[first - 1], pack.gazetteer
    known = sentence.classes[first - 1] or word in pack.places.beside
    return not (known or word in gazetteer.demonyms or word in gazetteer.names)
