"""Differences and levels, measure types and grounds."""

CHANGES = [
    "Exports rose 3 percent", "Shares fell by 40 points", "Another 20 boats came",
    "Prices were up 3 percent", "a 3 percent rise", "Sales jumped 3 percent to $4 million",
    "They will increase shipyard production by 80 percent", "It would raise rates by a net 4%",
    "Another 6 boats sank", "Three more pilots were killed", "after a 1.3 percent September rise",
    "The economy grew at a 3 percent annual rate", "Orders saw a 4 percent drop", "$300 more than",
    "Sales were 3 percent below the record", "net revenue growth of 3 percent",
]  # fmt: skip

LEVELS = [
    "Exports rose to 3 percent", "20 boats came", "The rate is 3 percent",
    "The auctions have raised more than $5 million", "They lost $5 million in the fraud",
    "They set up a $5 million pool",
    "Repairs make up 10 percent of costs", "two lower hills",
    "helped by the $5 million sale of a mill", "down from 3 percent",
]  # fmt: skip

TALLIES = [
    ((False, True), "The raid killed 20 people and another 6 people died in a market"),
    ((False, False), "The raid killed 20 people, with 60 more wounded"),
    ((False, False), "The raid killed 20 people. Another 7 were injured."),
    ((True, True), "Exports rose 5 cents, or 3 percent"),
    ((True, True), "Shares were down 3 percent in London and 2 percent in Paris"),
]
"""Whether each number is a difference: added to the same tally, or the first of a new one."""

BASIS = [
    ("confirmed", ["officials confirmed 20 cases", "20 confirmed cases", "20 are confirmed dead"]),
    ("feared", ["20 people are feared dead", "fears 20 dead", "20 people may have been killed",
                "20 are believed to be buried", "20 could be dead", "it likely killed 20 people"]),
    ("estimated", ["an estimated 20 people came", "It killed at least 20, officials estimate",
                   "estimates put the toll at 20", "20 people are believed to be ill"]),
    (
        "identified",
        [
            "20 identified victims",
            "20 victims were identified",
            "20 people killed in the eastern towns had been identified",
        ],
    ),
    ("projected", ["the toll is expected to rise to 250", "Acme will cut 600 jobs",
                   "Sales are forecast to grow 3 percent", "It plans to hire 600 people",
                   "It expects a profit of $3 million", "20 ships are expected to come"]),
    ("reported", ["20 boats sank", "31 countries will stand near the border",
                  "Officials in May counted 20 boats", "20 analysts expect a fall",
                  "Will, who owns 20 boats",
                  "Inflation was lower than expected at 5 percent", "They set 20 traps",
                  "It may have lit the fires that killed 20 people",
                  "it will rank among the 20 largest firms"]),
]  # fmt: skip

MEASURE_TYPES = [
    ("stock", ["20 people are missing", "20 boats are here", "The shares closed at $3"]),
    ("flow", ["sold 600 cars", "revenue of $3 million", "cut 600 jobs", "$300 million a year"]),
    ("cumulative", ["killed 20 people", "20 people were dead or missing", "300 homes burned"]),
    ("change", ["Exports rose 3 percent", "another 20 boats"]),
]
