"""How English hedges a number."""

from factbase.domain.quantity import Quantifier
from factbase.extraction.languages.quantifiers import QuantifierWords
from factbase.extraction.languages.words import words_of

_BEFORE = {
    Quantifier.AT_LEAST: (
        "at least", "at the very least", "at the least", "no fewer than", "no less than",
        "not less than", "not fewer than", "a minimum of", "minimum of", "a minimum", "minimum",
        "no lower than", "starting at", "starting from", "as few as", "as little as", "as low as",
        "as early as", "not below", "≥", "> =",
    ),
    Quantifier.MORE_THAN: (
        "more than", "over", "above", "exceeding", "upwards of", "upward of", "in excess of",
        "greater than", "higher than", "larger than", "bigger than", "north of", "beyond",
        "longer than", "older than", "better than", "more then", "over than", "taller than",
        "heavier than", "faster than", "upwards from", "even more than", "way over",
        "way more than", ">", "excess of",
    ),
    Quantifier.AT_MOST: (
        "at most", "up to", "as many as", "no more than", "not more than", "as much as", "within",
        "a maximum of", "maximum of", "a maximum", "maximum", "at the most", "as high as",
        "not exceeding", "no higher than", "no greater than", "no larger than", "capped at",
        "by up to", "as long as", "no longer than", "no later than", "not over", "not above",
        "as far as", "as large as", "a limit of", "limited to", "anything up to",
        "anywhere up to", "≤", "< =",
    ),
    Quantifier.LESS_THAN: (
        "less than", "fewer than", "under", "below", "lower than", "smaller than", "short of",
        "shorter than", "younger than", "not even", "south of", "less then", "sub -", "<",
    ),
    Quantifier.APPROXIMATELY: (
        "about", "around", "some", "roughly", "approximately", "an estimated", "estimated",
        "approx", "approx .", "circa", "in the region of", "more or less", "on the order of",
        "in the order of", "of the order of", "somewhere around", "an approximate", "~", "≈",
        "estimated at", "estimated to be", "in the range of", "believed to be", "thought to be",
        "c .", "give or take", "somewhere in the region of", "in the neighborhood of",
        "in the neighbourhood of", "in the vicinity of", "something like", "perhaps", "maybe",
        "possibly", "probably", "very roughly", "an average of about", "some estimated",
        "the estimated", "a rough", "somewhere near",
    ),
    Quantifier.NEARLY: (
        "nearly", "almost", "close to", "not quite", "virtually", "shy of",
        "practically", "very nearly", "as good as", "closing in on",
        "coming up on", "getting on for",
    ),
}  # fmt: skip

# "just over" is still more than, "just under" nearly.
_SLIGHTLY = (
    "just", "slightly", "only just", "a little", "a bit", "a little bit", "marginally", "barely",
    "fractionally", "only slightly", "a touch", "a shade", "a fraction", "somewhat", "a hair",
    "a tad",
)  # fmt: skip
_FAR = (
    "well", "far", "much", "way", "considerably", "significantly", "substantially", "comfortably",
    "still", "already", "vastly",
)  # fmt: skip
_ABOVE = ("over", "above", "more than", "higher than", "greater than", "in excess of", "beyond")
_BELOW = ("under", "below", "less than", "fewer than", "short of", "lower than", "shy of")

_VERBS = {
    Quantifier.MORE_THAN: "top tops topped topping exceed exceeds exceeded surpass surpasses"
    " surpassed surpassing pass passes passed passing cross crosses crossed crossing eclipse"
    " eclipses eclipsed eclipsing outstrip outstrips outstripped overtake overtakes",
    Quantifier.NEARLY: "near nears neared nearing approach approaches approached approaching",
}

_AFTER = {
    Quantifier.AT_LEAST: (
        "or more", "or above", "or higher", "or greater", "at least", "or older", "and above",
        "and over", "or over", "at a minimum", "minimum", "+", "plus", "- plus", "or better",
        "or longer", "and up", "and more", "and older", "or worse", "or larger", "or stronger",
        "and upwards", "and counting", "or even more", "or upwards", "at the very least",
        "if not more", "and rising",
    ),
    Quantifier.AT_MOST: (
        "or less", "or fewer", "or below", "at most", "maximum", "or lower", "or under",
        "at the most", "or younger", "and under", "tops", "max", "and below", "and younger",
        "or smaller", "at maximum", "and less",
    ),
    Quantifier.APPROXIMATELY: (
        "or so", "- odd", "odd", "- ish", "or thereabouts", "- some", "approximately", "or about",
        "give or take", "roughly",
    ),
}  # fmt: skip


def _before() -> dict[str, Quantifier]:
    phrases = {phrase: meaning for meaning, said in _BEFORE.items() for phrase in said}
    phrases |= {f"{far} {above}": Quantifier.MORE_THAN for far in _FAR for above in _ABOVE}
    phrases |= {f"{far} {below}": Quantifier.LESS_THAN for far in _FAR for below in _BELOW}
    phrases |= {f"{by} {above}": Quantifier.MORE_THAN for by in _SLIGHTLY for above in _ABOVE}
    phrases |= {f"{by} {below}": Quantifier.NEARLY for by in _SLIGHTLY for below in _BELOW}
    return phrases


QUANTIFIERS = QuantifierWords(
    before=_before(),
    after={phrase: meaning for meaning, phrases in _AFTER.items() for phrase in phrases},
    verbs={verb: meaning for meaning, verbs in _VERBS.items() for verb in verbs.split()},
    transparent=frozenset({"a", "an", "the", "only", "just", "its", "their", "another", "$"}),
    passed_over=words_of(
        "a an the total of further additional whopping staggering record mere massive full combined"
        " whole good cool reported confirmed estimated average"
    ),
    not_after={
        "about": words_of(
            "worried concerned concerns worry worries talk talks talked talking ask asks asked"
            " asking know knows think thinks thought hear heard hears learn learned told tell tells"
            " say says said wrote writes complained complaint complaints complain question"
            " questions information details detail story stories fears fear all warned warning"
            " warnings spoke speak speaks debate debates discussion something anything nothing"
            " uncertainty optimistic pessimistic cautious excited angry happy upset doubts news"
            " report reports rumors rumours care cares book film documentary"
        ),
        "up to": words_of(
            "revised raised lifted moved goes went going ticked edged pushed bumped brought rounded"
            " took inched crept sent drove driving bid marked topped shot came weeks days months"
            " years"
        ),
        "around": words_of(
            "turned turn turns turning all center centered centred revolve revolves revolved built"
            " based"
        ),
        "over": words_of(
            "took take taken taking handed hand handing spread control power dispute disputes"
            " concern concerns fears anger protest protests war fight fighting victory win won"
            " turned rolled flew preside presided presides ruled reign rule arrested charged sued"
            " ran went hovering row clash clashes tension tensions mourning outrage"
        ),
        "under": words_of(
            "regroup united live lives lived together came come comes fell fall falls go went gone"
            " brought operate operates"
        ),
        "within": words_of("from"),
        "above": words_of("flew fly flying hover hovering mentioned seen"),
        "below": words_of("seen mentioned"),
        "close to": words_of("live lives lived very came come sources located"),
        "beyond": words_of("extend extends extended going gone"),
    },
    thresholds=words_of("mark threshold level milestone barrier"),
    over="over",
    large_from=100,
)
