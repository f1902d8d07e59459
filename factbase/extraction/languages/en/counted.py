"""Counted nouns in English."""

from factbase.extraction.languages.counted import CountedWords
from factbase.extraction.languages.words import words_of

COUNTED = CountedWords(
    of="of",
    shares_link=frozenset({"of", "in", "worth", "for", "from", "on"}),
    plural_endings=("s",),
    not_plural_endings=("ss", "us", "is", "'s", "’s"),
    verbal_endings=("ed", "ing"),
    elliptical=frozenset({"others", "more"}),
    skipped=frozenset({"more", "other", "additional", "-", "further", "extra", "new", "of", "odd"})
    - {"of", "new"},
    possessive=frozenset({"'s", "’s", "'", "’"}),
    never_heads=words_of(
        "today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday"
        " january february march april june july august september october november december ago"
        " earlier later year week month quarter day"
    ),
    level_verbs=words_of(
        "is are was were be been being stood stands stand hit hits reached reaches reach totaled"
        " totalled totals total mounts mounted mount cost costs worth had has have averaged"
        " averages"
        " came comes remained remains amounted amounts topped tops passed exceeded exceeds ended"
        " closed traded settled opened finished posted made makes expected forecast estimated"
        " valued priced sold accounted accounts represents represented measured measures became"
        " hovered touched fetched fetches equals equal weighed weighs covers covered spans"
        " generated generates brought reported"
    ),
    clause_marks=frozenset(
        {
            ",",
            ";",
            ":",
            "“",
            "”",
            '"',
            "(",
            ")",
            "that",
            "while",
            "as",
            "which",
            "who",
            "said",
            "says",
            "when",
            "where",
            "because",
            "after",
            "although",
            "if",
            "whereas",
            "but",
        }
    ),
    subject_skips=words_of(
        "the a an its his her their our this that these those said but and while as however"
        " meanwhile overall also although though if when after since because"
    ),
)
