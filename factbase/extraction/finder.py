"""The way of a sentence through the dimensions, from tokens to claims."""

from datetime import date

from factbase.domain.article import Article
from factbase.domain.claim import Claim, named_in
from factbase.extraction.attributions.reader import read as read_attributions
from factbase.extraction.counted.reader import read as read_counted
from factbase.extraction.document import Document
from factbase.extraction.draft import Draft, build
from factbase.extraction.kinds.reader import read as read_kinds
from factbase.extraction.languages.pack import pack_of
from factbase.extraction.languages.telling import lang_of
from factbase.extraction.masks.reader import mark as mark_masks
from factbase.extraction.numerals.ranges import join as join_ranges
from factbase.extraction.numerals.reader import find as find_numbers
from factbase.extraction.numerals.reader import find_spots
from factbase.extraction.places.reader import read as read_places
from factbase.extraction.quantifiers.reader import read as read_quantifiers
from factbase.extraction.sentence import Sentence
from factbase.extraction.terms.reader import read as read_terms
from factbase.extraction.times.reader import read as read_times
from factbase.extraction.units.home import localise
from factbase.extraction.units.reader import read as read_units
from factbase.extraction.units.tracking import read as read_tracking

_VERSION = 1


def find_claims(article: Article, *, today: date) -> tuple[Claim, ...]:
    """Find every numeric claim of *article*, in the order of its text.

    *today* stands in for the day of publication where the article has none. Whatever a text
    holds, nothing is raised. Nothing is read of a text in a language that has no pack.
    """
    lang = lang_of(article.text, article.lang)
    if lang is None:
        return ()
    document = Document(article, pack_of(lang), today=today)
    claims: list[Claim] = []
    for number in document.with_numbers():
        sentence = document.sentence(number)
        drafts = _read(sentence, document)
        claims.extend(build(draft, sentence, today=document.today) for draft in drafts)
    return named_in(article, claims)


def extractor_of(article: Article) -> str:
    """Name what reads the article's claims: language and version; it changes when they may.

    The language is und where no pack reads the article: one that is added later reads it anew.
    """
    return f"{lang_of(article.text, article.lang) or 'und'} {_VERSION}"


def _read(sentence: Sentence, document: Document) -> list[Draft]:
    """Let each dimension read the sentence; an order in which the later build on the earlier."""
    pack = document.pack
    drafts = _numbers(sentence, document)
    if drafts:
        read_quantifiers(sentence, drafts, pack)
        earlier = document.earlier(sentence.number)
        read_counted(sentence, drafts, pack, earlier)
        read_tracking(sentence, drafts, pack)
        read_terms(sentence, drafts, pack, earlier)
        read_attributions(sentence, drafts, document)
        read_times(sentence, drafts, document)
        read_places(sentence, drafts, document)
        read_kinds(sentence, drafts, pack, earlier)
        document.remember(sentence.number, drafts)
    return drafts


def _numbers(sentence: Sentence, document: Document) -> list[Draft]:
    pack = document.pack
    spots = find_spots(sentence, pack)
    if not spots:
        return []
    masked = mark_masks(sentence, spots, pack)
    for first, last in document.boilerplate(sentence):
        masked[first:last] = b"\x01" * (last - first)
    drafts = find_numbers(sentence, spots, masked, pack)
    drafts = read_units(sentence, drafts, pack)
    localise(drafts, document)
    return join_ranges(sentence, drafts, pack)
