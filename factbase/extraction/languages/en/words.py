"""English closed-class words and the verb forms that end a noun phrase."""

from factbase.extraction.languages.words import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    MEASURE_OF,
    PARTICLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    TITLE,
    VERB,
    words_of,
)

_WORDS = {
    DETERMINER: "the a an this that these those its his her their our my your each every another"
    " any no both either neither all such same other",
    PREPOSITION: "of in on at by for with from to into onto over under between among amid during"
    " since until till after before against through throughout across within without about above"
    " below near toward towards per via despite including like than upon around outside inside"
    " beyond behind beneath beside besides along as off up down out due following excluding versus"
    " worth because",
    CONJUNCTION: "and or but nor so yet while whereas if unless although though when where"
    " whether once",
    PRONOUN: "he she it they we i you him them us me who whom whose which what himself herself"
    " itself themselves someone anyone everyone nobody somebody one's there here how why",
    AUXILIARY: "is are was were be been being am has have had having do does did will would shall"
    " should can could may might must cannot ain't isn't aren't wasn't weren't hasn't haven't"
    " hadn't won't wouldn't can't couldn't didn't doesn't don't shouldn't ’re ’ve ’ll ’d",
    ADVERB: "also now already still currently only just even more most less least very too then"
    " ago later earlier today yesterday tomorrow tonight yesterday's nearly almost about roughly"
    " reportedly allegedly officially previously recently initially apparently so far again"
    " not never always often sometimes usually mostly mainly largely partly ever once twice fully"
    " partially finally formally entirely completely",
    VERB: "said says say saying told tells reported reports reporting fled flee fleeing died die"
    " dies dying killed kill kills killing injured injure injuring wounded wounding hurt hurting"
    " came come comes coming went go goes going got get gets getting made make makes making took"
    " take takes taking taken gave give gives given giving left leave leaving rose rise risen"
    " fell fall fallen lost lose losing won win winning held hold holding sent send sending met"
    " kept keep began begin begun became become saw seen sees see seeing showed shown show"
    " shows showing paid pay paying spent sold sell selling bought buy buying built grew grown"
    " ran running stood sat lay lying led lead leading fought found find felt brought bring"
    " thought meant struck hit hits drew drawn drove driven broke broken chose chosen spoke"
    " spoken wrote written wore won't caught taught sought according needed need needing"
    " remain remains remained want wants wanted believe believed expect expected trapped"
    " stranded missing dead homeless alive unaccounted buried belonging including ranging living"
    " working using based made put let set cut shut spread remain include includes included"
    " participated participate attended attend face faced accused charged convicted sentenced"
    " arrested detained displaced evacuated rescued stuck trying",
    PARTICLE: "to not than that",
    PLURAL: "people men women children police troops personnel staff crew families others"
    " countries civilians livestock cattle sheep fish aircraft teeth feet youth youths media"
    " data species series clergymen firemen policemen fishermen gunmen servicemen lawmakers"
    " congressmen spokesmen wives lives thieves knives",
    TITLE: "mr mrs ms dr prof president minister prime senator governor mayor general colonel"
    " captain spokesman spokeswoman spokesperson director secretary chairman chief king queen"
    " prince pope sheikh ambassador judge justice sergeant lieutenant commander",
    MEASURE_OF: "number group total series set kind sort type pair range variety lot",
}  # fmt: skip


def _classes() -> dict[str, int]:
    classes: dict[str, int] = {}
    for bit, words in _WORDS.items():
        for word in words.split():
            classes[word] = classes.get(word, 0) | bit
    return classes


CLASSES = _classes()

ACRONYMS = words_of("US WHO IT")
"""Names that in small letters are other words."""

ABBREVIATIONS = words_of(
    "mr mrs ms dr prof rev sen rep gov gen col capt lt sgt cmdr adm maj st jr sr inc corp co ltd"
    " llc vs etc no nos jan feb mar apr jun jul aug sept sep oct nov dec approx est rs dept mt ft"
    " fig vol pp op cit al e.g i.e messrs hon supt det insp bros"
)
