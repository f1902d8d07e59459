"""Where a number holds: the name and its country."""

CORPUS = [
    (("Derna", "LBY"), ["20 people drowned in Derna.", "In Derna 20 people drowned."]),
    (("southern Gaza", "PSE"), ["20 nurses work in southern Gaza."]),
    (("Japan", "JPN"), ["20 of Japan's reactors are idle."]),
    (("Turkey", "TUR"), ["20 Turkish towns were hit."]),
    (("U.S.", "USA"), ["20 U.S. factories closed."]),
]

DATELINES = ["LONDON - 20 boats sank.", "PARIS (Example News) - 20 boats sank."]
"""The newsroom's place is never the number's."""
