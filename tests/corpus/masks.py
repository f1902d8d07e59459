"""Numbers that are no claims: dates, times, names, labels, scores, codes."""

SILENT = [
    "on October 7", "on 7 October", "on Oct. 7", "on October 7, 2023", "on Friday (26/1)",
    "on 26/1/2024", "on 2024-01-26", "from April 3 to 11.", "in 2012", "the 2012 vote",
    "since 1998", "in the 1990s", "in 2022-23", "at 10:30", "at 4 p.m.", "at 0900 GMT",
    "the 26th time", "the 3rd man", "a Boeing 737 landed", "the G7 met", "COVID-19 spread",
    "an F-16 crashed", "5G networks", "Article 5 applies", "on page 4", "Flight 370 vanished",
    "Formula One fans", "the Fortune 500", "Steadfast Defender 2024 begins", "they won 3-1",
    "10 Downing Street", "shares ( 7203.T ) rose", "call 555-867-5309", "9/11", "Route 66",
    "new 737 Max jets", "nine in the morning", "at 12.01 a.m. on Friday", "below 2008 highs",
    "estimated 2012 earnings",
    "a 400H model", "( NOK1V.HE ) rose", "at five o'clock", "they called 911",
    "agreed on: 1) public debt, 2) trade", "2- Chief executive", "the iPad 2 launch",
    "the index .N225 rose", "the 787 Dreamliner is late", "the Example 500 index fell",
    "the Standard & Poor's 500 fell", "they bought an Example Note 20 Ultra at once",
    "on pages 4 and 5", "an iPhone 15 and 15 Pro", "the top ten", "a last-32 tie",
    "the 2018s best player", "Merck's 2018 sales jumped", "profit grew over 2010",
    "at 22 Rue Example", "at 16-18 Example Avenue", "see https://example.org/2023/aug/28/fires",
    "see https://example.org/item?id=37229898", "12shop.example opened", "3M has built a plant",
    "the 5G network", "a 4K screen", "COVID -19 tests", "the hash tag #$40", "dial +44 7700 900123",
    "the note rose 4/32 in price", "she lives at M21 9AB",
]  # fmt: skip

HEARD = [
    ("2012", "about 2012 people"), ("2000", "nearly 2000 people came"),
    ("26", "In Derna 26 people died"), ("12", "On Tuesday 12 people came"),
    ("737", "They sold 737 jets"), ("10", "the top 10 sellers"),
    ("301", "British Military Evacuates 301 From Khartoum"),
    ("4.3M", "4.3M digital and physical sales"), ("20M", "20M users came"),
    ("0.2%", "Example Bank +0.2%"), ("$A82,615", "worth $A82,615"),
    ("$US55,931", "worth $US55,931"), ("9.5 percent", "the first 9.5 percent"),
    ("1/2 inch", "a bolt of 1/2 inch"), ("3 percent", "rose 3 percent over 2010"),
]  # fmt: skip
"""What looks like one of them and counts something."""
