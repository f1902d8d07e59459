"""One article while it is read: its sentences, made when asked for, and its days."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from factbase.domain.article import Article
from factbase.domain.claim import Place
from factbase.extraction import sentences
from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.sentence import Sentence

if TYPE_CHECKING:
    from factbase.extraction.times.results import Results

_EVENING_HOUR = "18"
_NEAR = 2
"""Sentences over which a number still speaks of what the last one spoke of."""


class Document:
    """The article's text, cut in sentences that are tokenised once, when first asked for."""

    __slots__ = (
        "_earlier", "_made", "article", "dated", "home_money", "latest", "pack", "results", "spans",
        "text", "today", "topics",
    )  # fmt: skip

    def __init__(self, article: Article, pack: Pack, *, today: date) -> None:
        self.article = article
        self.pack = pack
        self.text = article.text
        self.today = article.published_on or today
        self.latest = self.today + timedelta(_is_evening(article.published))
        """The last day that may be past somewhere: tomorrow, where it is published at night."""
        self.dated = article.published is not None
        """Whether the article has a day of publication; today stands in for it else."""
        self.spans = sentences.split(article.text, pack.abbreviations)
        self.home_money: dict[str, str] = {}
        """What $ and its like mean here, once asked: code as signed, code meant."""
        self.results: Results | None = None
        """The period that the article's figures are of, once it was asked for."""
        self.topics: dict[int, Place | None] = {}
        """The place that the first so many sentences speak of, once it was asked for."""
        self._made: dict[int, Sentence] = {}
        self._earlier: tuple[int, list[Draft]] = (0, [])

    def sentence(self, number: int) -> Sentence:
        """Give the sentence of that number, tokenised."""
        made = self._made.get(number)
        if made is None:
            start, end = self.spans[number]
            made = Sentence(self.text, start, end, number=number, classes=self.pack.classes)
            self._made[number] = made
        return made

    def remember(self, number: int, drafts: list[Draft]) -> None:
        """Keep what was read of a sentence for those that follow it."""
        self._earlier = number, drafts

    def earlier(self, number: int) -> list[Draft]:
        """Give the numbers of the last sentence that had any, if it is near."""
        at, drafts = self._earlier
        return drafts if number - at <= _NEAR else []

    def with_numbers(self) -> list[int]:
        """List the sentences in which a number may stand."""
        return sentences.with_triggers(self.text, self.spans, self.pack.triggers)

    def boilerplate(self, sentence: Sentence) -> tuple[tuple[int, int], ...]:
        """The article's masked spans, as spans of the sentence's tokens."""
        masked = self.article.masked
        return _within(masked, sentence) if masked else ()

    def is_heading(self, number: int) -> bool:
        """Whether the sentence is the article's title."""
        return number == 0 and self.spans[0][1] <= len(self.article.title) + 2

    def same_paragraph(self, one: int, other: int) -> bool:
        """Whether two sentences stand in one paragraph."""
        if not 0 <= other < len(self.spans):
            return False
        low, high = min(one, other), max(one, other)
        return "\n" not in self.text[self.spans[low][0] : self.spans[high][0]]


def _within(masked: tuple[tuple[int, int], ...], sentence: Sentence) -> tuple[tuple[int, int], ...]:
    ends = [sentence.end(index) for index in range(sentence.size)]
    return sentences.within(masked, sentence.starts, ends)


def _is_evening(published: str | None) -> bool:
    return published is not None and published[11:13] >= _EVENING_HOUR
