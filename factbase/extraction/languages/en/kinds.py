"""Changes, measure types and grounds in English."""

from factbase.domain.claim import Basis
from factbase.extraction.languages.kinds import KindWords
from factbase.extraction.languages.words import words_of

_BASIS = {
    Basis.CONFIRMED: "confirmed confirm confirms confirming verified verify",
    Basis.IDENTIFIED: "identified",
    Basis.ESTIMATED: "estimated estimate estimates estimating estimation",
    Basis.FEARED: "feared fear fears fearing",
    Basis.PROJECTED: "projected forecast forecasts forecasting forecasted expected expects expect"
    " expecting projects projecting predicted predicts predict predicting anticipated anticipates"
    " anticipate targets targeting plans planned planning plan aims aim aiming intends intend"
    " intended scheduled slated poised set due hopes hope hoping pledged pledges seeks"
    " seeking wants projections projection forecasters expectations outlook guidance sees",
}

KINDS = KindWords(
    change_verbs=words_of(
        "rose rise rises risen rising fell fall falls fallen falling gained gain gains gaining lost"
        " lose loses losing dropped drop drops dropping climbed climb climbs climbing declined"
        " decline declines declining increased increase increases increasing decreased decrease"
        " decreases decreasing jumped jump jumps jumping surged surge surges surging slid slide"
        " slides sliding slipped slip slips slipping tumbled tumble tumbles tumbling plunged plunge"
        " plunges plunging grew grow grows grown growing shrank shrink shrinks shrinking shrunk"
        " contracted contract contracts contracting expanded expand expands expanding up down off"
        " added add adds adding soared soar soars soaring advanced advance advances advancing edged"
        " edge edges edging eased ease eases easing dipped dip dips dipping sank sink sinks sinking"
        " sunk shed sheds shedding rallied rally rallies rallying higher lower upped cut cuts"
        " cutting raised raise raises raising reduced reduce reduces reducing lowered lowering"
        " boosted boost boosts boosting widened widen widens widening narrowed narrow narrows"
        " narrowing skidded skid skidding crashed rebounded rebound rebounds rebounding"
        " outperformed underperformed swelled swell swells swelling accelerated accelerating"
        " weakened weaken weakening strengthened strengthen strengthening appreciated appreciating"
        " depreciated depreciating lifted lift lifts lifting hiked hike hikes hiking slumped slump"
        " slumps slumping slashed slash slashing trimmed trim trims trimming ticked ticking inched"
        " inching nudged firmed leapt leaped leaps leap leaping vaulted rocketed rocketing bounced"
        " bounce bouncing recovered recouped retreated retreat retreats retreating plummeted"
        " plummet plummets plummeting sagged stumbled worsened improved improve improves improving"
        " deteriorated quickened slowed slows slowing spiked spike spikes spiking ballooned"
        " multiplied diminished dwindled nosedived cratered collapsed popped zoomed outpaced"
        " exceeded lagged trailed extended pared creeping crept moved softened doubled"
    )
    - words_of("exceeded moved doubled extended collapsed improved recovered"),
    transitive_changes=words_of(
        "raised raise raises raising lost lose loses losing cut cuts cutting shed sheds boosted"
        " boost lifted lift hiked add added adds adding trimmed slashed gained recouped advanced"
        " advance up off"
    )
    - words_of("up off"),
    phrasal=words_of(
        "make makes made making set sets setting take takes took taken taking put puts putting pick"
        " picked picking sign signed signing give gave giving write wrote written writing pay paid"
        " paying sell sold selling lay laid laying turn turned come came pull pulled hold held buy"
        " bought snap snapped build built start started use used kick kicked drum drummed free"
        " freed freeing tie tied line lined clean cleaned rack racked run ran open spin spun break"
        " broke carve carved hand handed shell shelled back backed bring brought call called draw"
        " drew drawn dig dug fill filled follow followed hole holed live lived live own owned"
        " round rounded show showed shut split stand stood tear tore wind wound wrap wrapped"
        " cough coughed offer sum total add added"
    ),
    change_nouns=words_of(
        "rise fall gain drop increase decrease decline jump surge growth expansion contraction"
        " reduction hike raise cut slide slump uptick boost improvement dip rally upside downside"
        " higher lower appreciation depreciation swing rises falls gains drops increases decreases"
        " declines jumps surges contractions reductions hikes cuts slides slumps dips rebound"
        " plunge downturn upturn climb shrinkage markup markdown uplift advance retreat tumble"
        " slowdown bump spike widening narrowing"
    )
    - words_of("cut cuts advance climb"),
    change_links=words_of(
        "by another a an further about around some nearly almost more than over at least as much"
        " many up only just additional roughly approximately of less under estimated sharply"
        " slightly modestly close annual annualized annualised extra the steeply steadily strongly"
        " net total average combined well mere whopping seasonally adjusted between from-high"
        " again even another's quarterly monthly yearly on in early late trade trading monday"
        " tuesday wednesday thursday friday saturday sunday"
    ),
    level_links=frozenset({"to", "at", "from"}),
    by=frozenset({"by"}),
    paces=words_of("pace rate clip"),
    another=frozenset({"another", "additional", "extra", "further"}),
    more=frozenset({"more", "fewer", "additional", "extra"}),
    compared=words_of("above below higher lower more less fewer cheaper larger smaller bigger"),
    basis={word: basis for basis, words in _BASIS.items() for word in words.split()},
    before_infinitive=words_of("set due poised slated seeks seeking wants hopes hoping hope"),
    modals=words_of("will would could should shall can 'll ’ll may might likely must"),
    doubts=words_of("believed thought presumed may might could likely possibly suspected probably"),
    names=words_of("may will"),
    dire_terms=frozenset({"killed", "buried", "dead_or_missing", "casualties", "missing"}),
    ground_links=words_of("to of by at from between as that have been be up down for"),
    estimates=words_of("estimate estimates estimated"),
    flow_terms=frozenset(
        {"earned", "sold", "produced", "invested", "lost", "cost", "attacked", "jobs_cut", "hired",
         "voted"}
    ),
    cumulative_terms=frozenset(
        {"killed", "injured", "destroyed", "damaged", "infected", "detained", "rescued",
         "dead_or_missing", "casualties"}
    ),
)  # fmt: skip
