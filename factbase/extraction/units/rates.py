"""What a quantity is per: a barrel, per share, / ounce, per square foot, per 100,000."""

from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.units import UnitWords
from factbase.extraction.languages.words import PLURAL
from factbase.extraction.sentence import Sentence
from factbase.extraction.units.measures import name_at

_POPULATIONS = {
    100: "hundred", 1_000: "thousand", 10_000: "ten_thousand", 100_000: "hundred_thousand",
    1_000_000: "million",
}  # fmt: skip
_MODIFIERS = 3
_LONGEST_NOUN = 5


def read(sentence: Sentence, draft: Draft, pack: Pack) -> None:
    """Take in what the unit is per; a percentage is per nothing."""
    if draft.unit == "percent":
        return
    at = draft.after
    hyphen = int(sentence.word(at) == "-" and sentence.touches(at))
    found = _noun(sentence, draft, at + hyphen, pack)
    if found is None or draft.unit.endswith("/" + found[1]):
        return
    if draft.unit == "count" and found[1].isupper():
        draft.unit = _money_before(sentence, draft, pack.units)
    draft.after = found[0]
    draft.unit = f"{draft.unit}/{found[1]}"
    draft.rules.append(f"<quantity> per {found[1]}")


def join(sentence: Sentence, drafts: list[Draft], pack: Pack) -> list[Draft]:
    """Join 12 cases and the 100,000 that they are per, $10 and the million Btu, into one number."""
    joined = drafts[:1]
    for draft in drafts[1:]:
        if _is_per(sentence, joined[-1], draft, pack.units):
            _join(joined[-1], draft)
        else:
            joined.append(draft)
    return joined


def _join(share: Draft, whole: Draft) -> None:
    if whole.unit == "count":
        share.unit = f"per_{whole.number}"
    else:
        share.unit = f"{share.unit}/{_POPULATIONS[int(whole.number or 0)]}_{whole.unit}"
    share.rules.append(f"<number> per {whole.number} {whole.unit}")


def _money_before(sentence: Sentence, draft: Draft, table: UnitWords) -> str:
    """The money named before a rate of exchange: the yen surged to 76.25 per dollar."""
    for at in range(draft.first - 1, -1, -1):
        code = table.money_names.get(sentence.lower[at])
        if code is not None:
            return code
    return draft.unit


def _is_per(sentence: Sentence, share: Draft, whole: Draft, table: UnitWords) -> bool:
    gap = sentence.lower[share.after : whole.first]
    if not 0 < len(gap) <= _LONGEST_NOUN or gap[-1] not in table.per:
        return False
    if whole.number not in _POPULATIONS or whole.unit.isupper():
        return False
    if whole.unit != "count":
        return len(gap) == 1
    return share.unit == "count" and all(word.isalpha() for word in gap[:-1])


def _noun(sentence: Sentence, draft: Draft, at: int, pack: Pack) -> tuple[int, str] | None:
    """Find the noun of the rate: the token after it, and its name."""
    table, word = pack.units, sentence.word(at)
    if word in table.per and (
        word.isalpha() or (sentence.touches(at) and sentence.touches(at + 1))
    ):
        return _after_per(sentence, at + 1, pack)
    if word not in table.per_articles or draft.unit == "count":
        return None
    at += 1
    at += sentence.word(at) == "-" and sentence.touches(at)
    noun = table.rate_nouns.get(sentence.word(at))
    if noun is not None:
        return None if sentence.word(at + 1) in table.not_after_rate else (at + 1, noun)
    found = name_at(sentence, at, pack.catalogue)
    return found if found is not None and found[0] > at + 1 else None


def _after_per(sentence: Sentence, at: int, pack: Pack) -> tuple[int, str] | None:
    """Any noun may stand after "per", money as its code and a known unit by its name."""
    word, table = sentence.word(at), pack.units
    if word in pack.triggers:
        return None
    found = name_at(sentence, at, pack.catalogue)
    if found is not None and (found[0] > at + 1 or word not in table.rate_nouns):
        return found
    if word in table.money_names:
        return at + 1, table.money_names[word]
    return _rated(sentence, at, table)


def _rated(sentence: Sentence, first: int, table: UnitWords) -> tuple[int, str] | None:
    """The noun behind its modifiers: per ordinary share, per debit card transaction."""
    for at in range(first, min(first + _MODIFIERS, sentence.size)):
        word = sentence.lower[at]
        if word in table.rate_nouns:
            return at + 1, table.rate_nouns[word]
        if sentence.classes[at] & ~PLURAL or not (word.isalpha() or sentence.touches(at)):
            break
    word = sentence.word(first)
    plain = word.isalpha() and not sentence.classes[first] & ~PLURAL and word not in table.percent
    return (first + 1, word) if plain else None
