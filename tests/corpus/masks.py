"""Numbers that are no claims: dates, times, names, labels, scores, codes."""

SILENT = [
    "on October 7", "on 7 October", "on Oct. 7", "on October 7, 2023", "on Friday (26/1)",
    "on 26/1/2024", "on 2024-01-26", "from April 3 to 11.", "in 2012", "the 2012 vote",
    "since 1998", "in the 1990s", "in 2022-23", "at 10:30", "at 4 p.m.", "at 0900 GMT",
    "the 26th time", "the 3rd man", "a Boeing 737 landed", "the G7 met", "COVID-19 spread",
    "an F-16 crashed", "5G networks", "Article 5 applies", "on page 4", "Flight 370 vanished",
    "Formula One fans", "the Fortune 500", "Steadfast Defender 2024 begins", "they won 3-1",
    "10 Downing Street", "shares ( 7203.T ) rose", "call 555-867-5309", "9/11", "Route 66",
]  # fmt: skip

HEARD = [
    ("2012", "about 2012 people"), ("2000", "nearly 2000 people came"),
    ("26", "In Derna 26 people died"), ("12", "On Tuesday 12 people came"),
    ("737", "They sold 737 jets"),
]  # fmt: skip
"""What looks like one of them and counts something."""
