"""Which claims speak of one number: a claim and the figures known -> same, new or unsure."""

from factbase.matching.judgement import Candidate, Judgement, New, Reason, Same, Unsure
from factbase.matching.known import Known, Tracked
from factbase.matching.match import is_matchable, match
from factbase.matching.shelf import Shelf
from factbase.matching.story import Story, story_of

__all__ = [
    "Candidate",
    "Judgement",
    "Known",
    "New",
    "Reason",
    "Same",
    "Shelf",
    "Story",
    "Tracked",
    "Unsure",
    "is_matchable",
    "match",
    "story_of",
]
