"""What an article as a whole says of time: the period of its figures, and its own day."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from factbase.domain.claim import Accuracy
from factbase.extraction.document import Document
from factbase.extraction.sentence import Sentence
from factbase.extraction.times import mentions
from factbase.extraction.times.mentions import Mention

_LEAD = 4
"""Sentences at the head of an article that say what it is about."""
_BODY = 12
"""Sentences in which a results article names its period."""
_CAPTION_REACH = 1_500


class Results(NamedTuple):
    """The period of the article's figures, where it is about one, and the day it speaks on."""

    today: date
    period: Mention | None
    yearly: bool
    """Whether figures are compared with the year before: a company's results."""
    captions: bool
    """Whether the text may hold captions of photographs."""


def of(document: Document) -> Results:
    """Read what the article's head says of time, once."""
    if document.results is None:
        document.results = _read(document)
    return document.results


def caption_day(sentence: Sentence, document: Document) -> date | None:
    """The day of the photograph whose caption the sentence is part of."""
    ahead = sentence.text[sentence.start : sentence.start + _CAPTION_REACH].split("\n", 1)[0]
    if not any(mark in ahead for mark in document.pack.times.caption):
        return None
    for number in range(max(sentence.number - _LEAD, 0), sentence.number + 1):
        if document.same_paragraph(number, sentence.number):
            day = _first_day(document.sentence(number), document)
            if day is not None:
                return day
    return None


def _first_day(sentence: Sentence, document: Document) -> date | None:
    """The first day that the sentence states with its year."""
    for mention in mentions.find(sentence, document):
        year = sentence.words[mention.last - 1] == str(mention.day.year)
        if mention.accuracy is Accuracy.DAY and year and mention.since is None:
            return mention.day
    return None


def _read(document: Document) -> Results:
    """Read the head's words first: only an article on figures is looked at more closely."""
    table, lead = document.pack.times, document.spans[:_LEAD]
    title = document.text[: lead[0][1] if lead else 0]
    words = set(_WORDS.findall(document.text[: lead[-1][1] if lead else 0].lower()))
    period, yearly = None, False
    if not table.results.isdisjoint(words):
        titled = not table.results.isdisjoint(_WORDS.findall(title.lower()))
        yearly = titled or not table.results_period.isdisjoint(words)
        period = _period_of_results(document) if yearly else None
    if period is None and not table.data.isdisjoint(words):
        period, yearly = _period_of_data(document), False
    captions = any(mark in document.text for mark in table.caption)
    return Results(_day(document), period, yearly, captions)


_WORDS = re.compile(r"[^\W_]++(?:-[^\W_]++)*+")


def _head(document: Document) -> Iterator[Sentence]:
    return (document.sentence(number) for number in range(min(_LEAD, len(document.spans))))


def _day(document: Document) -> date:
    """The day the article speaks on: tomorrow, where it was sent at night and says so."""
    if document.latest > document.today:
        for sentence in _head(document):
            for mention in mentions.find(sentence, document):
                if mention.day == document.latest and mention.accuracy is Accuracy.DAY:
                    return document.latest
    return document.today


def _period_of_results(document: Document) -> Mention | None:
    """The first quarter or year that is over, and that no forecast speaks of."""
    yearly: Mention | None = None
    for mention, sentence in _periods_of_body(document):
        if mention.accuracy is Accuracy.QUARTER:
            return mention
        if yearly is None and _is_annual(mention, sentence, document):
            yearly = mention
    return yearly


def _periods_of_body(document: Document) -> Iterator[tuple[Mention, Sentence]]:
    """The periods that are over, with their sentences; only those with a hint are read."""
    hints = document.pack.times.hints
    for number, (start, end) in enumerate(document.spans[:_BODY]):
        if any(document.text.find(hint, start, end) >= 0 for hint in hints):
            sentence = document.sentence(number)
            for mention in mentions.find(sentence, document):
                if _is_over(mention, sentence, document):
                    yield mention, sentence


def _is_over(mention: Mention, sentence: Sentence, document: Document) -> bool:
    passed = mention.day <= document.latest and not mention.back and mention.since is None
    return passed and not mentions.is_future(sentence, mention.first, document)


def _is_annual(mention: Mention, sentence: Sentence, document: Document) -> bool:
    """Whether a year is the one of annual results: last year's, or a fiscal one."""
    table = document.pack.times
    near = mention.day.year >= document.today.year - 1
    return (
        mention.accuracy is Accuracy.YEAR and near and not table.results.isdisjoint(sentence.lower)
    )


def _period_of_data(document: Document) -> Mention | None:
    """The month or quarter that the head names beside the data."""
    for sentence in _head(document):
        for mention in mentions.find(sentence, document):
            length = mention.accuracy in {Accuracy.MONTH, Accuracy.QUARTER}
            recent = (document.today - mention.day).days <= _RECENT
            if length and recent and _is_current(mention, sentence, document):
                return mention
    return None


_MONTH_DAYS = 31
_RECENT = 130
"""Days after its end in which a period's figures are news."""


def _is_current(mention: Mention, sentence: Sentence, document: Document) -> bool:
    """Whether the mention is of the figures, and of no time they are compared with."""
    table = document.pack.times
    before = sentence.word(mention.first - 1)
    runs_on = 0 < (mention.day - document.today).days < _MONTH_DAYS
    month_runs = runs_on and mention.accuracy is Accuracy.MONTH
    over = mention.day <= document.latest or month_runs
    own = mention.since is None and not mention.back and before not in table.compared
    return over and own and not table.data.isdisjoint(sentence.lower)
