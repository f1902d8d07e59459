"""Differences and levels, measure types and grounds."""

CHANGES = [
    "Exports rose 3 percent", "Shares fell by 40 points", "Another 20 boats came",
    "Prices were up 3 percent", "a 3 percent rise", "Sales jumped 3 percent to $4 million",
]  # fmt: skip

LEVELS = ["Exports rose to 3 percent", "20 boats came", "The rate is 3 percent"]

BASIS = [
    ("confirmed", ["officials confirmed 20 cases", "20 confirmed cases"]),
    ("feared", ["20 people are feared dead"]),
    ("estimated", ["an estimated 20 people came"]),
    ("identified", ["20 identified victims"]),
    ("reported", ["20 boats sank"]),
]
