"""Numbers that are no claims in English."""

from factbase.extraction.languages.masks import MaskWords
from factbase.extraction.languages.words import words_of

MASKS = MaskWords(
    year_before=words_of(
        "in since by of until till from during for before after through to and year early late mid"
        " fiscal season spring summer autumn fall winter end the between vs versus circa class"
        " calendar around season's elections election olympics"
    ),
    quantity_before=words_of(
        "about nearly almost approximately roughly some least than over under up most additional"
        " another only estimated exactly"
    ),
    over=words_of("over than under above below from up on estimated"),
    year_nouns=words_of(
        "earnings sales results revenues profits deliveries forecasts estimates highs lows levels"
        " elections games models projections figures targets emissions exports imports budgets"
        " prices rates losses expenses bonuses dividends accounts expectations vintages"
    ),
    year_for_certain=words_of("in since"),
    clock_after=words_of(
        "a.m. p.m. am pm a.m p.m gmt utc est edt cet bst ist pst pdt et o'clock o’clock noon"
    ),
    after_four_digits=words_of("hrs hours"),
    day_parts=frozenset(
        {
            "in the morning",
            "in the afternoon",
            "in the evening",
            "at night",
            "in the night",
            "o'clock",
            "o’clock",
            "a.m.",
            "p.m.",
            "am",
            "pm",
            "gmt",
        }
    ),
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    labels=words_of(
        "page pages article articles chapter section sections no no. nos number flight route"
        " highway channel grade week game round volume vol phase level type part room gate act"
        " paragraph clause rule figure fig table appendix schedule title item step stage tier"
        " category class size model mark version series season episode platform lane apartment"
        " unit block district ward precinct division battalion regiment brigade squadron area line"
        " runway terminal exit interstate proposition resolution directive form studio pier lot"
        " day day's hole set psalm verse genesis turn lap matchday euro formula group world"
        " windows playstation xbox iphone galaxy pixel office band"
    )
    - {"unit", "line", "world", "turn", "group", "set", "week", "game", "area", "number"}
    | {"number"},
    label_joiners=words_of("and or & to - – through ,"),
    rankings=words_of("top bottom big"),
    rounds=words_of("last first final"),
    model_numbers=words_of("707 717 727 737 747 757 767 777 787 320 330 340 350 380"),
    model_words=words_of("max dreamliner dreamliners jumbo ng superjumbo neo freighter"),
    model_endings=words_of("Pro Max Plus Ultra Mini Air Lite SE"),
    model_makers=words_of("boeing boeings airbus"),
    index_words=words_of("index indexes indices futures benchmark stocks"),
    number_endings=words_of("st nd rd th s x am pm hrs hr hours h noon"),
    name_prefixes=words_of("mid pre post under"),
    numbered_names=frozenset(
        {
            "formula one",
            "formula 1",
            "fortune 500",
            "s & p 500",
            "s&p 500",
            "s&p500",
            "sp 500",
            "standard & poor 's 500",
            "standard & poor ’s 500",
            "standard and poor 's 500",
            "standard and poor ’s 500",
            "s&p 400",
            "s&p 600",
            "s&p 100",
            "s&p / asx 200",
            "ftseurofirst 300",
            "stoxx europe 600",
            "stoxx europe 50",
            "euro stoxx 50",
            "euro stoxx 600",
            "russell 1000",
            "russell 3000",
            "wilshire 5000",
            "topix 100",
            "jse top 40",
            "covid - 19",
            "straits times 30",
            "ftse 100",
            "ftse 250",
            "nikkei 225",
            "csi 300",
            "csi300",
            "asx 200",
            "asx200",
            "russell 2000",
            "nasdaq 100",
            "cac 40",
            "dow 30",
            "stoxx 600",
            "stoxx 50",
            "ibex 35",
            "big 12",
            "big ten",
            "group of seven",
            "group of eight",
            "group of 20",
            "group of twenty",
            "twitter 1",
            "world war one",
            "world war two",
            "five eyes",
            "catch 22",
            "seven seas",
            "six nations",
            "twenty20",
            "nifty 50",
            "sensex 30",
            "area 51",
            "air force one",
            "day one",
            "one piece",
            "one direction",
            "world trade center 7",
            "radio 4",
            "radio 5",
            "5 live",
            "bbc one",
            "bbc two",
            "radio 1",
            "france 24",
            "one nation",
            "capital one",
            "channel 4",
            "group of seven nations",
        }
    ),
    name_may_precede=words_of(
        "in the a an at on of for with by from to and but or as some about nearly almost over under"
        " around more than less fewer only just another other all these those their its his her our"
        " my your this that when while after before since until if another police officials at"
        " roughly approximately an estimated between least most up including killed dead injured"
        " wounded arrested sees saw kill kills hits hit has have had was were is are be been will"
        " would says said us uk monday tuesday wednesday thursday friday saturday sunday january"
        " february march april may june july august september october november december out"
        " into per there last first next"
    ),
    streets=words_of(
        "street st avenue ave road rd drive lane boulevard blvd square place downing broadway"
        " court wall way rue via calle avenida piazza"
    ),
    idioms=frozenset(
        {
            "911 call",
            "911 calls",
            "911 caller",
            "911 callers",
            "911 dispatcher",
            "911 dispatchers",
            "911 operator",
            "911 operators",
            "911 service",
            "911 services",
            "911 system",
            "called 911",
            "call 911",
            "calling 911",
            "calls to 911",
            "dial 911",
            "dialed 911",
            "dialled 999",
            "called 999",
            "call 999",
            "999 call",
            "999 calls",
            "six - pack",
            "six - packs",
            "12 - pack",
            "two - way",
            "three - way",
            "four - wheel",
            "four - letter",
            "one - two",
            "two - step",
            "12 - step",
            "one day",
            "one another",
            "at one point",
            "at one time",
            "one by one",
            "one on one",
            "one - on - one",
            "one way",
            "no one",
            "one thing",
            "second to none",
            "one - sided",
            "one or another",
            "one - off",
            "one - time",
            "one - stop",
            "one and all",
            "two - faced",
            "in one",
            "one step",
            "one more time",
            "one last",
            "one side",
            "on one hand",
            "on the one hand",
            "one wants",
            "the one",
            "24 / 7",
            "9 / 11",
            "50 / 50",
            "50 - 50",
            "fifty - fifty",
            "one and only",
            "one - size",
            "day one",
            "zero - sum",
            "zero tolerance",
            "ground zero",
            "one such",
            "one - way",
            "zero - covid",
            "zero covid",
            "net zero",
            "net - zero",
            "zero hour",
            "square one",
            "one in",
            "one note",
            "one - party",
            "one - man",
            "one - third - party",
        }
    )
    - {"one in"},
    score_words=words_of(
        "win won wins beat beats beating lost loss draw drew defeat defeated victory lead leads led"
        " score scored goal goals match set sets tie tied game final cup league semi semifinal"
        " quarterfinal vote voted ruling ruled decision record"
    ),
)
