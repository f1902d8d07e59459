"""Dates and periods as one sentence states them."""

from datetime import date, timedelta
from typing import NamedTuple

from factbase.domain import calendar
from factbase.domain.calendar import MONTHS, WEEKDAYS
from factbase.domain.claim import Accuracy
from factbase.extraction.document import Document
from factbase.extraction.masks.dates import is_month, is_year
from factbase.extraction.sentence import Sentence
from factbase.extraction.times import periods
from factbase.extraction.times.named import read_holiday, read_same_time
from factbase.extraction.times.periods import Period


class Mention(NamedTuple):
    """Tokens [first, last) state *day*, the last of its period."""

    first: int
    last: int
    day: date
    accuracy: Accuracy
    rule: str
    since: str | None = None
    """The first day, where the words are "since …": the day is then that of publication."""
    start: str | None = None
    """The period's first day, where the number runs from it: "this year"."""
    open: bool = False
    back: bool = False
    """Whether it is the same period a year before the one that is spoken of."""


_SINCE_REACH = 12
"""Tokens between "since" and its date: since a cross-border attack by … on October 7."""
_FUTURE_REACH = 24
_YEAR_DIGITS = 4
_LONG_AGO = 9
"""Months after which a bare month is the coming one, for the past one would be "last April"."""
_AGES = 50
"""Years that a text may look ahead."""
_MERGED = 4
"""Tokens between a period's name and its end: the quarter that ended on March 31."""


def find(sentence: Sentence, document: Document) -> list[Mention]:
    """Find the dates and periods of the sentence, in order."""
    return _find(sentence, document, document.pack.date_words)


def _find(sentence: Sentence, document: Document, triggers: frozenset[str]) -> list[Mention]:
    stated = [
        index
        for index, word in enumerate(sentence.lower)
        if word in triggers or (len(word) == _YEAR_DIGITS and word.isdecimal())
    ]
    found: list[Mention] = []
    at = 0
    for index in stated:
        if index < at:
            continue
        mention = _read(sentence, index, document)
        if mention is not None:
            _add(found, _since(sentence, mention, document), sentence, document)
            at = mention.last
    return [mention for mention in found if not mention.open]


def is_future(sentence: Sentence, index: int, document: Document) -> bool:
    """Whether the clause before token *index* speaks of what is to come."""
    table = document.pack.times
    between = sentence.lower[max(index - _FUTURE_REACH, 0) : index]
    clause = between[_last_mark(between) :]
    last = clause[-2:-1] if clause[-1:] == ["on"] else clause[-1:]
    starts = not table.starting.isdisjoint(last) and table.past.isdisjoint(clause)
    return starts or not table.future.isdisjoint(clause)


def _add(found: list[Mention], mention: Mention, sentence: Sentence, document: Document) -> None:
    """Add a mention; "the quarter" and the day on which it ended are one."""
    if found and not mention.open and mention.since is None:
        period = found[-1]
        between = sentence.lower[period.last : mention.first]
        ended = document.pack.times.ended.intersection(between)
        longer = period.accuracy in {Accuracy.QUARTER, Accuracy.YEAR}
        if longer and ended - {"in", "on"} and len(between) <= _MERGED:
            found[-1] = period._replace(
                last=mention.last, day=mention.day, open=False, rule="<period> ended <day>"
            )
            return
    found.append(mention)


def _read(sentence: Sentence, index: int, document: Document) -> Mention | None:
    word = sentence.words[index]
    if word in MONTHS:
        return _month(sentence, index, document)
    if word in WEEKDAYS:
        return _weekday(sentence, index, document)
    if word[0].isdecimal():
        return _year(sentence, index, document)
    return _named(sentence, index, document)


def _month(sentence: Sentence, index: int, document: Document) -> Mention | None:
    """Read October 7, 7 October, October 2023, in October, the March quarter, April-June."""
    month = MONTHS[sentence.words[index]]
    at = index + 1 + (sentence.word(index + 1) == ".")
    if _is_day(sentence.word(at)):
        return _day(sentence, (index, at + 1), (month, int(sentence.words[at])), document)
    if _is_day(sentence.word(index - 1)) and sentence.word(index - 2) not in {",", "$"}:
        return _day(sentence, (index - 1, at), (month, int(sentence.words[index - 1])), document)
    if _is_word(sentence, index) or sentence.word(at) in document.pack.times.goods:
        return None
    return _whole_month(sentence, index, month, document)


def _is_word(sentence: Sentence, index: int) -> bool:
    """Whether May or March opens a sentence, where it may be no month."""
    opens = sentence.word(index - 1) in {"", ".", "“", '"'}
    return sentence.words[index] in {"May", "March"} and opens


def _whole_month(sentence: Sentence, index: int, month: int, document: Document) -> Mention:
    last, accuracy = index + 1, Accuracy.MONTH
    dash = sentence.word(last) in {"-", "–", "to", "through"}
    if dash and sentence.written(last + 1) in MONTHS:
        month, last = MONTHS[sentence.words[last + 1]], last + 2
        accuracy = Accuracy.QUARTER
    if sentence.word(last) in document.pack.times.quarter:
        last, accuracy = last + 1, Accuracy.QUARTER
    step = last + (sentence.word(last) in {",", "of", "."})
    if is_year(sentence.written(step)):
        year, last = int(sentence.words[step]), step + 1
    else:
        year = _year_of_month(sentence, index, month, document)
    return Mention(index, last, periods.last_of_month(year, month), accuracy, "in <month>")


def _year_of_month(sentence: Sentence, index: int, month: int, document: Document) -> int:
    """The year of a month that has none: the past one, or the coming where "will" stands."""
    today, before = document.today, sentence.word(index - 1)
    if before in document.pack.times.last:
        return today.year - (month >= today.month)
    if is_future(sentence, index, document):
        return today.year + (month < today.month)
    return today.year - (month > today.month and month - today.month > 12 - _LONG_AGO)


def _day(
    sentence: Sentence, span: tuple[int, int], month_and_day: tuple[int, int], document: Document
) -> Mention | None:
    (first, last), (month, day) = span, month_and_day
    step = last + (sentence.word(last) == ",")
    if is_year(sentence.written(step)):
        found = _exactly(int(sentence.words[step]), month, day)
        last = step + 1
    elif is_future(sentence, first, document):
        found = calendar.resolve_coming_day(month=month, day=day, near=document.today)
    else:
        found = calendar.resolve_day(month=month, day=day, near=document.latest)
    return Mention(first, last, found, Accuracy.DAY, "on <day>") if found else None


def _exactly(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_day(word: str) -> bool:
    return word.isdecimal() and len(word) <= 2 and 0 < int(word) <= 31  # noqa: PLR2004 - a month


def _weekday(sentence: Sentence, index: int, document: Document) -> Mention | None:
    """Read Tuesday as the nearest past one, and Friday (26/1) as one date."""
    number = WEEKDAYS[sentence.words[index]]
    if sentence.word(index + 1) == "(" and sentence.word(index + 3) == "/":
        return _numeric(sentence, index, index + 2, number, document)
    if sentence.word(index - 1) in document.pack.times.next:
        day = calendar.nearest_coming_weekday(number, near=document.today + timedelta(1))
    elif sentence.word(index - 1) in document.pack.times.last:
        day = calendar.nearest_past_weekday(number, near=document.today - timedelta(1))
    elif is_future(sentence, index, document):
        day = calendar.nearest_coming_weekday(number, near=document.today)
    else:
        day = calendar.nearest_past_weekday(number, near=document.latest)
    return Mention(index, index + 1, day, Accuracy.DAY, "on <weekday>")


def _numeric(
    sentence: Sentence, first: int, at: int, weekday: int | None, document: Document
) -> Mention | None:
    day, month = sentence.word(at), sentence.word(at + 2)
    if not _is_day(day) or not _is_day(month) or int(month) > 12:  # noqa: PLR2004 - months
        return None
    rule = "on <weekday> (<day>/<month>)"
    if sentence.word(at + 3) == "/" and is_year(sentence.written(at + 4)):
        found = _exactly(int(sentence.words[at + 4]), int(month), int(day))
        return Mention(first, at + 6, found, Accuracy.DAY, rule) if found else None
    found = calendar.resolve_day(
        month=int(month), day=int(day), weekday=weekday, near=document.latest
    )
    return Mention(first, at + 4, found, Accuracy.DAY, rule) if found else None


def _last_mark(words: list[str]) -> int:
    """The index after the last mark that parts clauses."""
    return max((at + 1 for at, word in enumerate(words) if word in {",", ";", ":", "("}), default=0)


def _year(sentence: Sentence, index: int, document: Document) -> Mention | None:
    """Read a year: in 2012, fiscal 2012, 2010 revenue; 26 of 26 October is the month's."""
    word = sentence.words[index]
    following = sentence.word(index + 1)
    decade = following == "s" and sentence.touches(index + 1)
    if decade or following == "model" or not is_year(word):
        return None
    if is_month(sentence, index - 1) or is_month(sentence, index + 1):
        return None
    before, table = sentence.word(index - 1), document.pack.times
    if int(word) > document.today.year + _AGES or before in {"$", "€", "£", "/", "-"}:
        return None
    named = before in document.pack.masks.year_before or before in table.fiscal
    if before.isalpha() and not named and not _modifies(sentence, index, document):
        return None
    return Mention(index, index + 1, date(int(word), 12, 31), Accuracy.YEAR, "in <year>")


def _modifies(sentence: Sentence, index: int, document: Document) -> bool:
    """Whether a year of these times stands before a noun: expects 2010 revenue growth."""
    near = abs(int(sentence.words[index]) - document.today.year) <= 3  # noqa: PLR2004
    following = sentence.word(index + 1)
    plural = following.endswith("s") or following == "people"
    return near and following.isalpha() and not plural and not sentence.capital(index - 1)


def _named(sentence: Sentence, index: int, document: Document) -> Mention | None:
    """Read yesterday, last year, the first quarter, a year ago, Christmas Day, that day."""
    table, word = document.pack.times, sentence.lower[index]
    if word in table.holidays:
        found = read_holiday(sentence, index, document)
    elif word in table.that:
        return _same_time(sentence, index, document)
    else:
        future = is_future(sentence, index, document)
        found = periods.read(sentence, index, document, future=future)
    return None if found is None else _of_period(found)


def _same_time(sentence: Sentence, index: int, document: Document) -> Mention | None:
    """Read "that day": the last day that the sentences before name."""
    length = read_same_time(sentence, index, document)
    if length is None:
        return None
    triggers = document.pack.date_words - document.pack.times.that
    for number in range(sentence.number - 1, max(sentence.number - 4, -1), -1):
        for mention in reversed(_find(document.sentence(number), document, triggers)):
            if mention.accuracy is length:
                return mention._replace(first=index, last=index + 2, rule="that <day>")
    return None


def _of_period(found: Period) -> Mention:
    return Mention(
        found.first, found.last, found.day, found.accuracy, "<relative period>",
        start=found.start, open=found.open, back=found.back,
    )  # fmt: skip


def _since(sentence: Sentence, mention: Mention, document: Document) -> Mention:
    """Turn "since October 7" into the start of a cumulative."""
    between = sentence.lower[max(mention.first - _SINCE_REACH, 0) : mention.first]
    clause = between[_last_mark(between) :]
    if document.pack.times.since.isdisjoint(clause):
        return mention
    if _is_record(clause, document):
        return mention._replace(open=True)
    early = clause[-1] in document.pack.times.early
    start = periods.first_day(mention.day, mention.accuracy)
    start = start if start <= document.latest else periods.year_before(start)
    since = f"{start:%Y-%m}" if early else start.isoformat()
    return mention._replace(since=since)


def _is_record(clause: list[str], document: Document) -> bool:
    """Whether "since" only says how long a record has stood: the highest since May."""
    at = next(at for at, word in enumerate(clause) if word in document.pack.times.since)
    near = clause[max(at - _RECORD_REACH, 0) : at]
    return any(word in document.pack.times.records or word.endswith("est") for word in near)


_RECORD_REACH = 6
