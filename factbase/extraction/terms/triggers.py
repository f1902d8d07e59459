"""The words that tell a term, where they stand: one, a phrase, or one with its noun."""

from factbase.extraction.draft import Draft
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.terms import Phrases
from factbase.extraction.sentence import Sentence

Trigger = tuple[str, int]
"""The term, and the token behind the trigger's last (or before its first)."""


def head_of(draft: Draft) -> str:
    """The head in small letters; of a joined word the last part."""
    return (draft.head or "").lower().rsplit("-", 1)[-1]


def forwards(sentence: Sentence, at: int, draft: Draft, pack: Pack) -> Trigger | None:
    """Read the trigger that begins at token *at*."""
    table, word = pack.terms, sentence.lower[at]
    for words, term in table.after_phrases.get(word, ()):
        if tuple(sentence.lower[at : at + len(words)]) == words:
            return term, at + len(words)
    found = table.after.get(word)
    if found is None and word in table.by_head:
        found = table.by_head[word].get(head_of(draft))
    return None if found is None else (found, at + 1)


def backwards(sentence: Sentence, at: int, draft: Draft, pack: Pack) -> Trigger | None:
    """Read the trigger whose last token is *at*; the number follows it."""
    table, word = pack.terms, sentence.lower[at]
    for words, term in table.before_phrases.get(word, ()):
        if tuple(sentence.lower[max(at + 1 - len(words), 0) : at + 1]) == words:
            return term, at - len(words)
    found = table.before.get(word)
    if found is None and word in table.by_head:
        found = table.by_head[word].get(head_of(draft))
    return None if found is None else (found, at - 1)


def phrase_before(sentence: Sentence, at: int, phrases: Phrases) -> str | None:
    """The term of a phrase that ends at token *at*."""
    for words, term in phrases.get(sentence.word(at), ()):
        if tuple(sentence.lower[max(at + 1 - len(words), 0) : at + 1]) == words:
            return term
    return None


def combined(sentence: Sentence, found: Trigger, draft: Draft, pack: Pack) -> str:
    """Join a second term said of the same number: "dead or missing", "killed and wounded"."""
    term, at = found
    if sentence.word(at) not in pack.terms.joins:
        return term
    at += 1
    while at < sentence.size and sentence.lower[at] in pack.terms.passed_over:
        at += 1
    other = forwards(sentence, at, draft, pack) if at < sentence.size else None
    return term if other is None else pack.terms.combined.get((term, other[0]), term)
