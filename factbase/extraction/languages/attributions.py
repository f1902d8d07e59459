"""What a language says of who said it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionWords:
    """Cues and the nouns of those who speak."""

    verbs: frozenset[str] = frozenset()
    """said, told: whoever is the subject speaks."""
    verbs_of_reporters: frozenset[str] = frozenset()
    """reported, announced, expects: a cue where the subject is one who may speak."""
    also_nouns: frozenset[str] = frozenset()
    """Those of them that are nouns too: forecasts, reports."""
    verbs_with_that: frozenset[str] = frozenset()
    """added, noted: a cue only before "that" or a quotation, or after what was said."""
    show_verbs: frozenset[str] = frozenset()
    """showed: a cue where data, a poll or a report is the subject."""
    told: frozenset[str] = frozenset()
    """Verbs whose object is the one who listens."""
    participles: frozenset[str] = frozenset()
    """adding, noting: what follows is still the sentence's speaker's."""
    passives: frozenset[str] = frozenset()
    """were, been: before a cue verb the subject does not speak: were reported dead."""
    issue_verbs: frozenset[str] = frozenset()
    """issued: a cue where its object is a statement."""
    put_verbs: frozenset[str] = frozenset()
    """put: a cue where "at" follows: put the toll at 20."""
    sources: frozenset[str] = frozenset()
    """data, poll, report: subjects of the verbs that show."""
    surveys: frozenset[str] = frozenset()
    """Sources whose results run on over the following sentences."""
    shared_by: frozenset[str] = frozenset()
    """Participles after which a source's publisher is named: data shared by."""
    according: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Phrases before the one who says, by their first word: according to, citing."""
    organisations: frozenset[str] = frozenset()
    """Nouns that make a name an organisation's, or speak for one: ministry, police."""
    titled: frozenset[str] = frozenset()
    """Those of them that are one's name only with a capital: the Times."""
    people: frozenset[str] = frozenset()
    """Nouns of persons who speak: spokesman, analyst, mother."""
    pronouns: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    """him, them: a verb before one speaks of a person: reported him to the police."""
    neuter: frozenset[str] = frozenset()
    """Pronouns that stand for an organisation or a document."""
    roles_first: bool = False
    """Whether what commas set off before the verb is the name: the head, Maria Lund, said."""
    relative: frozenset[str] = frozenset()
    """who, which: the speaker stands before the comma."""
    never_speakers: frozenset[str] = frozenset()
    name_links: frozenset[str] = frozenset()
    """Small words inside a name or a role: of, for, the, and."""
    link_prepositions: frozenset[str] = frozenset()
    """Those of them that need a name or a noun on either side."""
    that: frozenset[str] = frozenset()
    quoted: frozenset[str] = frozenset()
    """quoted, cited: "was quoted as saying"."""
    statements: frozenset[str] = frozenset()
    """statement, interview: "said in a statement" is no part of what is said."""
    resumes: frozenset[str] = frozenset()
    """Words after ", X said," with which the speech goes on: including, and, has."""
    openers: frozenset[str] = frozenset()
    """on, in: "On Friday, X said" opens a sentence."""
    hedges: frozenset[str] = frozenset()
    """least, most: "at least 20 …, X said" does not."""
    background: frozenset[str] = frozenset()
    """Words after a comma that turn to what the writer knows: after, following."""
    breaks: frozenset[str] = frozenset()
    """Words with which a new clause begins right after ", X said"."""
    expectations: frozenset[str] = frozenset()
    """expectations, consensus: "according to" behind them is of them alone."""
    continues: tuple[str, ...] = ()
    """How a sentence begins that goes on with the report before it."""
    heading_verbs: frozenset[str] = frozenset()
    """Verbs that follow the speaker at a title's end: relatives say."""

    @property
    def cue_words(self) -> frozenset[str]:
        """Words at which a cue of speech may begin."""
        return frozenset().union(
            self.verbs, self.verbs_of_reporters, self.verbs_with_that, self.show_verbs,
            self.issue_verbs, self.put_verbs, self.participles, self.shared_by, self.quoted,
            self.according,
        )  # fmt: skip
