"""Cues of speech in one sentence, each with the one who speaks and the numbers it covers."""

from typing import NamedTuple

from factbase.domain.claim import Attribution
from factbase.extraction.attributions import reach, speakers
from factbase.extraction.attributions.speakers import Span
from factbase.extraction.languages.attributions import AttributionWords
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import ADVERB, AUXILIARY, DETERMINER, PREPOSITION, PRONOUN
from factbase.extraction.sentence import Sentence


class Cue(NamedTuple):
    """Tokens [first, last) name the speaker; what is said lies in tokens [low, high)."""

    at: int
    first: int
    last: int
    low: int
    high: int
    attribution: Attribution
    pronoun: str
    """The pronoun that stands for the speaker; empty where the speaker is named."""
    words: str

    def covers(self, index: int) -> bool:
        """Whether what stands at token *index* is said, and is no part of the speaker."""
        return self.low <= index < self.high and not self.first <= index < self.last


def find(sentence: Sentence, pack: Pack) -> list[Cue]:
    """Find every cue of the sentence whose speaker can be told."""
    if sentence.cues is None:
        sentence.cues = _find(sentence, pack)
    return sentence.cues


def _find(sentence: Sentence, pack: Pack) -> list[Cue]:
    words = pack.cue_words
    found: list[Cue] = []
    if words.isdisjoint(sentence.lower):
        return found
    for at, word in enumerate(sentence.lower):
        if word in words:
            cue = _cue_at(sentence, at, pack.attributions, found)
            if cue is not None:
                found.append(cue)
    return found


def _cue_at(sentence: Sentence, at: int, table: AttributionWords, found: list[Cue]) -> Cue | None:
    word, following = sentence.lower[at], sentence.word(at + 1)
    for phrase in table.according.get(word, ()):
        if sentence.phrase(at, at + phrase.count(" ") + 1) == phrase:
            return _according(sentence, at, phrase, table)
    if word in table.participles:
        return _resumed(sentence, at, found, table)
    if word in table.shared_by and following == "by":
        return _shared(sentence, at, table)
    if word in table.quoted and following in {"as", "saying"}:
        return _quoted(sentence, at, table)
    return _spoken(sentence, at, table) if _may_speak_of(sentence, at, table) else None


def _according(sentence: Sentence, at: int, phrase: str, table: AttributionWords) -> Cue | None:
    first = at + phrase.count(" ") + 1
    span = speakers.after(sentence, first, table)
    if span is None:
        return None
    return _cue(sentence, at, span, reach.of_phrase(sentence, at, span[1], table), phrase, table)


def _shared(sentence: Sentence, at: int, table: AttributionWords) -> Cue | None:
    """Read "Data shared by X, 20 people …" at a sentence's head."""
    if table.sources.isdisjoint(sentence.lower[max(at - 3, 0) : at]) or at > _HEAD:
        return None
    span = speakers.after(sentence, at + 2, table)
    if span is None or sentence.word(span[1]) != ",":
        return None
    return _cue(sentence, at, span, (span[1], sentence.size), sentence.phrase(at, at + 2), table)


_HEAD = 4


def _quoted(sentence: Sentence, at: int, table: AttributionWords) -> Cue | None:
    """Read "X was quoted as saying"."""
    span = speakers.before(sentence, at, table)
    if span is None:
        return None
    covered = reach.of_verb(sentence, at + 2, span, table)
    return _cue(sentence, at, span, covered, sentence.phrase(at, at + 3), table)


def _resumed(sentence: Sentence, at: int, found: list[Cue], table: AttributionWords) -> Cue | None:
    """Read ", adding that …": the speaker is the one before, not of "adding to"."""
    if sentence.word(at + 1) == "to" or sentence.word(at - 1) not in {",", '"', "”", "and"}:
        return None
    if found:
        return found[-1]._replace(at=at, low=at, high=sentence.size)
    span = speakers.after(sentence, 0, table)
    if span is None or not speakers.may_speak(sentence, span, table):
        return None
    return _cue(sentence, at, span, (at, sentence.size), sentence.lower[at], table)


def _may_speak_of(sentence: Sentence, at: int, table: AttributionWords) -> bool:
    """Whether the word can be a verb of speech here, seen from its neighbours."""
    word, written = sentence.lower[at], sentence.words[at]
    before, following = _before(sentence, at), sentence.word(at + 1)
    name = written[0].isupper() and not written.isupper()
    object_of = following in table.objects and word not in table.told
    if name or object_of or before in table.passives or before == "to":
        return False
    return not (word in table.also_nouns and _is_noun(sentence, at))


def _spoken(sentence: Sentence, at: int, table: AttributionWords) -> Cue | None:
    """Read "X said", "X, the minister, said" and ", said X"."""
    span, covered = _inverted(sentence, at, table), (0, at)
    if span is None:
        span = speakers.before(sentence, at, table)
        if span is None or not _is_cue(sentence, at, span, table):
            return None
        covered = reach.of_verb(sentence, at, span, table)
        if _needs_that(sentence, at, span, table) and not _introduces(sentence, at, covered, table):
            return None
    return _cue(sentence, at, span, covered, sentence.lower[at], table)


def _inverted(sentence: Sentence, at: int, table: AttributionWords) -> Span | None:
    """Find the speaker behind the verb: “…,” said Maria Lund."""
    may_lead = sentence.lower[at] in table.verbs - table.told
    if not may_lead or sentence.word(at - 1) not in _SAID:
        return None
    span = speakers.after(sentence, at + 1, table)
    if span is None or any(sentence.classes[index] & ~_SMALL for index in range(at + 1, span[0])):
        return None
    quoted = sentence.word(at - 1) != ","
    return span if quoted or reach.closes(sentence, span[1], table) else None


_SAID = frozenset({",", '"', "”", "’", "'", "?", "!"})
_SMALL = DETERMINER | PRONOUN


def _before(sentence: Sentence, at: int) -> str:
    """The word before the verb, adverbs left out: were also reported."""
    at -= 1
    while at > 0 and sentence.classes[at] & ADVERB and sentence.words[at][0].isalpha():
        at -= 1
    return sentence.word(at)


def _is_cue(sentence: Sentence, at: int, span: Span, table: AttributionWords) -> bool:
    """Whether the verb is one of speech with this subject."""
    word = sentence.lower[at]
    if word in table.verbs:
        return True
    pronoun = sentence.word(span[0]) in table.pronouns
    return (pronoun or speakers.may_speak(sentence, span, table)) and (
        word in table.verbs_of_reporters
        or word in table.verbs_with_that
        or _shows(sentence, at, span, table)
        or _issues(sentence, at, table)
    )


def _shows(sentence: Sentence, at: int, span: Span, table: AttributionWords) -> bool:
    subject = sentence.lower[span[0] : span[1]]
    return sentence.lower[at] in table.show_verbs and not table.sources.isdisjoint(subject)


def _issues(sentence: Sentence, at: int, table: AttributionWords) -> bool:
    """Whether "put" or "issued" speaks by its object: put the toll at 20, issued a statement."""
    word, following = sentence.lower[at], sentence.lower[at + 1 : at + _OBJECT_REACH]
    if word in table.put_verbs:
        return "at" in following
    return word in table.issue_verbs and not table.statements.isdisjoint(following)


_OBJECT_REACH = 9


def _needs_that(sentence: Sentence, at: int, span: Span, table: AttributionWords) -> bool:
    """Whether the verb speaks only with "that" behind it: added, found by no report."""
    doubtful = sentence.lower[at] in table.verbs_with_that
    return doubtful and not _shows(sentence, at, span, table)


def _is_noun(sentence: Sentence, at: int) -> bool:
    """Whether a word that is a noun too is one here: analyst forecasts for, after reports that."""
    following = sentence.classes[at + 1] if at + 1 < sentence.size else PREPOSITION
    marked = sentence.word(at + 1) in {":", ""} or not sentence.words[at - 1][0].isalpha()
    return marked or bool(following & (PREPOSITION | AUXILIARY))


def _introduces(sentence: Sentence, at: int, covered: Span, table: AttributionWords) -> bool:
    """Whether a doubtful verb reports: before "that" or a quotation, or after what was said."""
    following = sentence.word(at + 1)
    said_before = covered[0] == 0 and following in {".", ",", ""}
    return following in table.that or said_before


def _cue(  # noqa: PLR0913, PLR0917 - all that makes a cue, once
    sentence: Sentence, at: int, span: Span, covered: Span, words: str, table: AttributionWords
) -> Cue:
    first, last = span
    pronoun = sentence.lower[first] if last - first == 1 else ""
    pronoun = pronoun if pronoun in table.pronouns else ""
    named = Attribution(cue=words) if pronoun else speakers.named(sentence, span, words, table)
    return Cue(at, first, last, *covered, named, pronoun, words)
