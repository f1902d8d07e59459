"""What is printed, not tracked: ages, durations, and numbers of things in general."""

from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.units import UnitWords
from factbase.extraction.plurals import is_plural
from factbase.extraction.sentence import Sentence

_OLDEST = 120
_FEW = 12
_ADJECTIVES = 3
_ENDS_AGE = frozenset(",.;)")


def read(sentence: Sentence, drafts: list[Draft], pack: Pack) -> None:
    """Read ages and durations, and leave those and "two things" untracked; call it with nouns."""
    table = pack.units
    for draft in drafts:
        if _is_age(sentence, draft, pack):
            draft.unit = "year"
            draft.trackable = False
            draft.rules.append("age")
            continue
        _of_time(sentence, draft, pack)
        if draft.unit in table.time_units or _is_generic(draft, table):
            draft.trackable = False


def _of_time(sentence: Sentence, draft: Draft, pack: Pack) -> None:
    """Read 50 previous years and three straight days as durations."""
    if draft.unit != "count" or draft.form is Form.SHARE:
        return
    for at in range(draft.after, min(draft.after + _ADJECTIVES, sentence.size)):
        unit = pack.catalogue.names.get(sentence.lower[at])
        if unit in pack.units.time_units and is_plural(sentence, at, pack):
            draft.unit, draft.counted, draft.head, draft.noun = unit, None, None, None
            draft.rules.append(f"<number> … {unit}")
        if sentence.classes[at] or not sentence.words[at].isalpha():
            return


def _is_generic(draft: Draft, table: UnitWords) -> bool:
    """Whether a small number counts nothing in particular: two sides, three reasons."""
    few = draft.number is not None and draft.number <= _FEW
    return few and draft.unit == "count" and (draft.head or "").lower() in table.generic_heads


def _is_age(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    table = pack.units
    at = draft.after
    if draft.unit == "year":
        return sentence.word(at + (sentence.word(at) == "-")) in table.old
    number = draft.high if draft.form is Form.RANGE else draft.number
    if draft.unit != "count" or number is None or not 0 <= number <= _OLDEST:
        return False
    return _is_marked(sentence, draft, pack) or (
        draft.form is Form.DIGITS and _stands_behind_name(sentence, draft, pack)
    )


def _is_marked(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Whether a word says so: aged 12, ages 5 to 12, the age of 21, turned 35."""
    at = draft.before - 1
    at -= sentence.word(at) in pack.numerals.between or sentence.word(at) == pack.numerals.of
    if sentence.word(at) in pack.units.age_marks:
        return True
    lone = not sentence.word(draft.after).isalpha() or sentence.classes[draft.after] != 0
    return lone and draft.before == draft.first and sentence.word(at) in pack.units.age_verbs


def _stands_behind_name(sentence: Sentence, draft: Draft, pack: Pack) -> bool:
    """Whether it is between commas behind a person: "Smith, 64, said"; "a driver, 47, died"."""
    opener = sentence.word(draft.first - 1)
    if (
        not (opener == "," or opener in pack.units.age_openers)
        or sentence.word(draft.after) not in _ENDS_AGE
    ):
        return False
    name = draft.first - 2
    return sentence.word(name) == ")" or (sentence.capital(name) and sentence.words[name].isalpha())
