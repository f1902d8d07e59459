"""What a quantity is per: a barrel, per share, / ounce, per square foot, per 100,000."""

from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.units import UnitWords
from factbase.extraction.languages.words import PLURAL
from factbase.extraction.sentence import Sentence
from factbase.extraction.units.catalogue import Catalogue
from factbase.extraction.units.measures import name_at

_POPULATIONS = frozenset({100, 1_000, 10_000, 100_000, 1_000_000})
_LONGEST_NOUN = 5


def read(sentence: Sentence, draft: Draft, table: UnitWords, catalogue: Catalogue) -> None:
    """Take in what the unit is per; a percentage is per nothing."""
    if draft.unit == "percent":
        return
    at = draft.after
    hyphen = int(sentence.word(at) == "-" and sentence.touches(at))
    found = _noun(sentence, draft, at + hyphen, table, catalogue)
    if found is None or draft.unit.endswith("/" + found[1]):
        return
    draft.after = found[0]
    draft.unit = f"{draft.unit}/{found[1]}"
    draft.rules.append(f"<quantity> per {found[1]}")


def join(sentence: Sentence, drafts: list[Draft], pack: Pack) -> list[Draft]:
    """Join 12 cases and the 100,000 that they are per into one number."""
    joined = drafts[:1]
    for draft in drafts[1:]:
        if _is_per(sentence, joined[-1], draft, pack.units):
            joined[-1].unit = f"per_{draft.number}"
            joined[-1].rules.append(f"<number> per {draft.number}")
        else:
            joined.append(draft)
    return joined


def _is_per(sentence: Sentence, share: Draft, whole: Draft, table: UnitWords) -> bool:
    gap = sentence.lower[share.after : whole.first]
    return (
        share.unit == whole.unit == "count"
        and whole.number in _POPULATIONS
        and 0 < len(gap) <= _LONGEST_NOUN
        and gap[-1] in table.per
        and all(word.isalpha() for word in gap[:-1])
    )


def _noun(
    sentence: Sentence, draft: Draft, at: int, table: UnitWords, catalogue: Catalogue
) -> tuple[int, str] | None:
    """Find the noun of the rate: the token after it, and its name."""
    word = sentence.word(at)
    if word in table.per and (
        word.isalpha() or (sentence.touches(at) and sentence.touches(at + 1))
    ):
        return _after_per(sentence, at + 1, table, catalogue)
    if word not in table.per_articles or draft.unit == "count":
        return None
    at += 1
    at += sentence.word(at) == "-" and sentence.touches(at)
    noun = table.rate_nouns.get(sentence.word(at))
    if noun is not None:
        return None if sentence.word(at + 1) in table.not_after_rate else (at + 1, noun)
    found = name_at(sentence, at, catalogue)
    return found if found is not None and found[0] > at + 1 else None


def _after_per(
    sentence: Sentence, at: int, table: UnitWords, catalogue: Catalogue
) -> tuple[int, str] | None:
    """Any noun may stand after "per"; a known unit is named as such."""
    found = name_at(sentence, at, catalogue)
    word = sentence.word(at)
    if found is not None and (found[0] > at + 1 or word not in table.rate_nouns):
        return found
    if word in table.rate_nouns:
        return at + 1, table.rate_nouns[word]
    plain = word.isalpha() and not sentence.classes[at] & ~PLURAL and word not in table.percent
    return (at + 1, word) if plain else None
