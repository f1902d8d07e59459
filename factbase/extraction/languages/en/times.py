"""Dates and periods in English."""

from factbase.extraction.languages.times import TimeWords
from factbase.extraction.languages.words import words_of

TIMES = TimeWords(
    days={"today": 0, "tonight": 0, "overnight": 0, "yesterday": -1, "tomorrow": 1},
    holidays={
        "christmas": (("christmas day", (12, 25)), ("christmas eve", (12, 24))),
        "boxing": (("boxing day", (12, 26)),),
        "new": (
            ("new year 's day", (1, 1)),
            ("new year ’s day", (1, 1)),
            ("new year 's eve", (12, 31)),
            ("new year ’s eve", (12, 31)),
        ),
        "valentine": (("valentine 's day", (2, 14)), ("valentine ’s day", (2, 14))),
        "halloween": (("halloween", (10, 31)),),
    },
    weekend=frozenset({"weekend"}),
    last=frozenset({"last", "previous", "prior", "preceding"}),
    this=frozenset({"this", "current"}),
    next=frozenset({"next", "coming"}),
    running=frozenset({"last"}),
    ago=frozenset({"ago", "earlier", "before", "previously"}),
    year=frozenset({"year"}),
    month=frozenset({"month"}),
    week=frozenset({"week"}),
    quarter=frozenset({"quarter"}),
    half=frozenset({"half"}),
    months=frozenset({"months"}),
    quarters={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "q1": 1, "q2": 2, "q3": 3, "q4": 4,
        "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    },
    counts={
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12,
    },
    ended=words_of("ended ending to through until that which on in finished"),
    year_before=words_of("ago earlier before previously"),
    starts=frozenset({"start of the", "beginning of the", "start of this", "beginning of this"}),
    goods=words_of(
        "crude contract contracts futures delivery gold silver copper corn wheat soybeans sugar"
        " coffee cocoa cotton gasoline brent heating natural"
    ),
    same=words_of("same comparable corresponding equivalent similar"),
    that=frozenset({"that"}),
    fiscal=frozenset({"fiscal", "financial", "fy"}),
    since=frozenset({"since"}),
    records=words_of("most least first worst best record low high peak"),
    future=words_of(
        "will plans scheduled would expects forecast forecasts sees projects projected aims outlook"
        " guidance target targets going shall expected"
    ),
    past=words_of("had was were"),
    starting=words_of("starting beginning effective by until due next coming"),
    said=words_of(
        "said says told reported announced added wrote tweeted stated released published showed"
        " shown confirmed statement report interview data disclosed"
    ),
    early=frozenset({"early", "late", "mid", "-"}),
    compared=words_of("from compared versus vs vs. against than"),
    parts=words_of("after following while whereas ; but before"),
    results=words_of(
        "profit profits earnings revenue revenues sales loss losses income results turnover ebitda"
    ),
    results_period=words_of(
        "quarter quarterly quarter's q1 q2 q3 q4 half-year full-year annual annually fiscal"
        " half first-half second-half yearly interim"
    ),
    data=words_of(
        "data index survey inflation prices orders output exports imports unemployment payrolls"
        " jobless starts production sentiment confidence gdp deficit surplus pmi cpi spending"
        " permits inventories jobs employment sales growth activity"
    ),
    market=words_of("shares stock stocks dollar yen euro index's trading bonds yield yields"),
    hints=("uarter", "half", "year", "Year", "month", "fiscal", "20", "Q1", "Q2", "Q3", "Q4"),
    caption=("(Photo by", "Getty Images", "Photo:", "/AFP", "/AP)", "FILE PHOTO"),
)  # fmt: skip
