"""What a language says of who said it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionWords:
    """Cues and the nouns of those who speak."""

    verbs: frozenset[str]
    """said, told, reported: the subject is the speaker."""
    verbs_with_that: frozenset[str]
    """Verbs that are a cue only before "that" or a quotation, or after a comma."""
    show_verbs: frozenset[str]
    """showed: a cue where data, a poll or a report is the subject."""
    sources: frozenset[str]
    """data, poll, report: subjects of the verbs that show."""
    according: tuple[str, ...]
    """Phrases before the one who says: according to, citing."""
    organisations: frozenset[str]
    """Nouns that make a name an organisation's, or speak for one: ministry, police."""
    pronouns: frozenset[str]
    never_speakers: frozenset[str]
    name_links: frozenset[str]
    """Small words inside a name or a role: of, for, the, and."""
    that: frozenset[str]
    quoted: frozenset[str]
    """quoted, cited: "was quoted as saying"."""
