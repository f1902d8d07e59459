"""Days that have a name, and "that day", the one that was named before."""

from factbase.domain import calendar
from factbase.domain.claim import Accuracy
from factbase.extraction.document import Document
from factbase.extraction.sentence import Sentence
from factbase.extraction.times.periods import Period


def read_holiday(sentence: Sentence, index: int, document: Document) -> Period | None:
    """Read Christmas Day as the nearest past one."""
    for name, (month, day) in document.pack.times.holidays[sentence.lower[index]]:
        last = index + name.count(" ") + 1
        if sentence.phrase(index, last) == name:
            found = calendar.resolve_day(month=month, day=day, near=document.latest)
            return Period(index, last, found, Accuracy.DAY) if found else None
    return None


def read_same_time(sentence: Sentence, index: int, document: Document) -> Accuracy | None:
    """Say how long the time is that "that day" points back to; None where it is another "that"."""
    table, word = document.pack.times, sentence.word(index + 1)
    if word == "day":
        return Accuracy.DAY
    if word in table.month:
        return Accuracy.MONTH
    return Accuracy.YEAR if word in table.year else None
