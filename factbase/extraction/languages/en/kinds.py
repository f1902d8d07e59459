"""Changes, measure types and grounds in English."""

from factbase.domain.claim import Basis
from factbase.extraction.languages.kinds import KindWords
from factbase.extraction.languages.words import words_of

_BASIS = {
    Basis.CONFIRMED: "confirmed confirm confirms verified",
    Basis.IDENTIFIED: "identified",
    Basis.ESTIMATED: "estimated estimate estimates estimating",
    Basis.FEARED: "feared fear fears presumed",
    Basis.PROJECTED: "projected forecast forecasts expected expects expect projects predicted"
    " predicts will would anticipated targets plans planned aims could might",
}

KINDS = KindWords(
    change_verbs=words_of(
        "rose rise rises risen rising fell fall falls fallen falling gained gain gains gaining lost"
        " dropped drop drops dropping climbed climb climbs climbing declined decline declines"
        " declining increased increase increases increasing decreased decrease decreases jumped"
        " jump jumps jumping surged surge surges surging slid slide slides sliding slipped slip"
        " slips slipping tumbled tumble tumbles tumbling plunged plunge plunges plunging grew grow"
        " grows grown growing shrank shrink shrinks shrinking contracted contract expanded expand"
        " expands up down added add adds adding soared soar soars soaring advanced edged eased"
        " ease dipped dip dips sank sink sinks shed sheds rallied higher lower upped cut raised"
        " reduced reduce lowered boosted boost widened narrowed skidded crashed rebounded"
        " outperformed underperformed swelled accelerated weakened strengthened appreciated"
        " depreciated lifted hiked"
    ),
    change_nouns=words_of(
        "rise fall gain drop increase decrease decline jump surge growth expansion contraction"
        " reduction hike raise cut slide slump decline uptick boost improvement dip rally"
        " upside downside higher lower loss appreciation depreciation swing"
    )
    - {"loss", "cut"},
    change_links=words_of(
        "by another a an further about around some nearly almost more than over at least as much"
        " many up to-the only just additional roughly approximately of less under an estimated"
        " about sharply slightly modestly just-over close annual annualized extra the"
    ),
    level_links=frozenset({"to", "at", "from"}),
    another=frozenset({"another", "additional", "extra", "further"}),
    more=frozenset({"more", "fewer", "additional", "extra", "higher", "lower", "less"}),
    basis={word: basis for basis, words in _BASIS.items() for word in words.split()},
    flow_terms=frozenset({"earned", "sold", "produced", "invested", "lost", "cost"}),
    cumulative_terms=frozenset(
        {"killed", "injured", "destroyed", "damaged", "infected", "detained", "rescued"}
    ),
)
