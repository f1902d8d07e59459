"""How English writes numbers."""

from decimal import Decimal

from factbase.extraction.languages.numerals import NumeralWords
from factbase.extraction.languages.words import words_of

_ONES = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

_PARTS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip

NUMERALS = NumeralWords(
    ones={word: number for number, word in enumerate(_ONES, 1)} | {"zero": 0, "nil": 0},
    tens={word: number for number, word in zip(range(20, 100, 10), _TENS, strict=True)}
    | {"fourty": 40},
    hundred=frozenset({"hundred"}),
    scales={
        "thousand": 10**3,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "quadrillion": 10**15,
        "lakh": 10**5,
        "lakhs": 10**5,
        "crore": 10**7,
        "crores": 10**7,
        "mln": 10**6,
        "mn": 10**6,
        "bln": 10**9,
        "bn": 10**9,
        "trn": 10**12,
        "tn": 10**12,
    },
    short_scales={
        "k": 10**3,
        "mn": 10**6,
        "mln": 10**6,
        "bn": 10**9,
        "bln": 10**9,
        "tn": 10**12,
        "trn": 10**12,
    },
    money_scales={"m": 10**6, "b": 10**9, "t": 10**12},
    joiners=frozenset({"and"}),
    articles=frozenset({"a", "an"}),
    dozens={"dozen": 12},
    fractions={
        word + ending: Decimal(100) / parts
        for word, parts in _PARTS.items()
        if word != "half"
        for ending in ("", "s")
    },
    plural_parts=frozenset(f"{word}s" for word in _PARTS),
    halves=frozenset({"half"}),
    quarters_need=frozenset({"of"}),
    # "first half", "second half": a period of a game or of a year.
    half_not_after=words_of(
        "first second latter 1st 2nd better opening later final next last previous early"
        " late this that each either every another top bottom lower upper"
    ),
    half_not_before=words_of(
        "time hour hours year way hearted brother sister century term marathon back life finished"
        " empty full mast price day moon baked decade inning"
    ),
    wholes=words_of("country population nation city town electorate workforce continent world"),
    periods=frozenset({"quarters"}),
    ratio_links=frozenset({"of", "every", "-"}),
    no_wholes=words_of(
        "days weeks months years hours minutes seconds games matches innings quarters starts"
        " seasons decades january february march april may june july august september october"
        " november december"
    ),
    vague={
        "dozens": 24,
        "scores": 40,
        "hundreds": 200,
        "thousands": 2_000,
        "millions": 2_000_000,
        "billions": 2 * 10**9,
        "trillions": 2 * 10**12,
        "lakhs": 2 * 10**5,
        "crores": 2 * 10**7,
    },
    vague_scaled={"tens": 20},
    vague_followers=words_of(
        "more killed dead injured wounded missing feared hurt displaced trapped arrested detained"
        " evacuated rescued stranded homeless others"
    ),
    vague_needs_of=frozenset({"scores", "lakhs", "crores"}),
    several=frozenset({"several", "few", "couple"}),
    of="of",
    range_words=frozenset({"to"}),
    choice_words=frozenset({"or"}),
    between=frozenset({"between"}),
    between_and=frozenset({"and"}),
    from_words=frozenset({"from"}),
    ranging=words_of("range ranges ranged ranging vary varies varying anywhere between"),
    by_words=frozenset({"by"}),
    moves=words_of(
        "went go goes gone going moved move moves moving changed change changes changing revised"
        " revise revises revising revision shifted shift shifts switched upgraded downgraded"
        " downgrade upgrade improved improve improves worsened doubled double tripled quadrupled"
        " halved trimmed trim trims slowed slow slows slowing quickened brought bring taken took"
        " extended extend extends shortened adjusted adjust amended updated update push"
        " pushed pushes pushing pulled moderated cooled slashed slash slashes tightened loosened"
        " converted promoted relegated transition transitioned turned swung swing dwindled"
        " dwindle ballooned balloon mushroomed ticked inched crept edged plummeted plummet"
        " plummets spiked skyrocketed rocketed bounced recovered rebounded retreated easing"
        " eased declining dropping climbing rising falling"
    ),
    ratio_words=frozenset({"in", "out"}),
    ratio_in=frozenset({"in"}),
    minus=words_of("minus negative"),
    group_marks=",",
    decimal_mark=".",
    pronoun_ones=words_of(
        "of another who which that would could should might can can't cannot will is was has had"
        " does did may must to - in on at for from with by as the a an this day way such point"
        " thing ’s 's and or but if when where , . ; : ? ! ) ” \" off up"
    ),
    one_not_before_endings=("ing",),
    one_not_after=words_of(
        "no any this that each every which another the some only-the not everyone last next first"
        " second third new big good bad right wrong only little young loved old great single-the"
        " other different same square number day formula chapter part phase round air world day"
        " group tier level type capital article act stage episode season week class grade"
    ),
)
