"""What a language says of who said it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionWords:
    """Cues and the nouns of those who speak."""

    verbs: frozenset[str]
    """said, told: whoever is the subject speaks."""
    verbs_of_reporters: frozenset[str]
    """reported, announced, expects: a cue where the subject is one who may speak."""
    also_nouns: frozenset[str]
    """Those of them that are nouns too: forecasts, reports."""
    verbs_with_that: frozenset[str]
    """added, noted: a cue only before "that" or a quotation, or after what was said."""
    show_verbs: frozenset[str]
    """showed: a cue where data, a poll or a report is the subject."""
    told: frozenset[str]
    """Verbs whose object is the one who listens."""
    participles: frozenset[str]
    """adding, noting: what follows is still the sentence's speaker's."""
    passives: frozenset[str]
    """were, been: before a cue verb the subject does not speak: were reported dead."""
    issue_verbs: frozenset[str]
    """issued: a cue where its object is a statement."""
    put_verbs: frozenset[str]
    """put: a cue where "at" follows: put the toll at 20."""
    sources: frozenset[str]
    """data, poll, report: subjects of the verbs that show."""
    surveys: frozenset[str]
    """Sources whose results run on over the following sentences."""
    shared_by: frozenset[str]
    """Participles after which a source's publisher is named: data shared by."""
    according: Mapping[str, tuple[str, ...]]
    """Phrases before the one who says, by their first word: according to, citing."""
    organisations: frozenset[str]
    """Nouns that make a name an organisation's, or speak for one: ministry, police."""
    people: frozenset[str]
    """Nouns of persons who speak: spokesman, analyst, mother."""
    pronouns: frozenset[str]
    objects: frozenset[str]
    """him, them: a verb before one speaks of a person: reported him to the police."""
    neuter: frozenset[str]
    """Pronouns that stand for an organisation or a document."""
    relative: frozenset[str]
    """who, which: the speaker stands before the comma."""
    never_speakers: frozenset[str]
    name_links: frozenset[str]
    """Small words inside a name or a role: of, for, the, and."""
    link_prepositions: frozenset[str]
    """Those of them that need a name or a noun on either side."""
    that: frozenset[str]
    quoted: frozenset[str]
    """quoted, cited: "was quoted as saying"."""
    statements: frozenset[str]
    """statement, interview: "said in a statement" is no part of what is said."""
    resumes: frozenset[str]
    """Words after ", X said," with which the speech goes on: including, and, has."""
    background: frozenset[str]
    """Words after a comma that turn to what the writer knows: after, following."""
    breaks: frozenset[str]
    """Words with which a new clause begins right after ", X said"."""
    expectations: frozenset[str]
    """expectations, consensus: "according to" behind them is of them alone."""
    continues: tuple[str, ...]
    """How a sentence begins that goes on with the report before it."""
    heading_verbs: frozenset[str]
    """Verbs that follow the speaker at a title's end: relatives say."""

    @property
    def cue_words(self) -> frozenset[str]:
        """Words at which a cue of speech may begin."""
        return frozenset().union(
            self.verbs, self.verbs_of_reporters, self.verbs_with_that, self.show_verbs,
            self.issue_verbs, self.put_verbs, self.participles, self.shared_by, self.quoted,
            self.according,
        )  # fmt: skip
