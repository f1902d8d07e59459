"""The date that a number holds for; all are read on Friday, 26 January 2024."""

CORPUS = [
    (("2024-01-26", "day", "published"), ["20 boats sank.",
                                          "It was the worst loss of 20 boats since 2012."]),
    (("2024-01-26", "day", "stated"), ["20 boats sank overnight.", "20 boats sank on Friday.",
                                       "20 boats have sunk this month."]),
    (("2024-01-23", "day", "stated"), ["On Tuesday 20 boats sank.", "20 boats sank on Jan. 23.",
                                      "20 boats sank on Tuesday (23/1).",
                                      "20 boats sank on 23 January 2024.",
                                      "20 boats sank on Tuesday, police said on Thursday.",
                                      "20 boats sank, police said on Tuesday."]),
    (("2024-01-21", "day", "stated"), ["20 boats sank at the weekend.",
                                       "20 boats sank last week."]),
    (("2024-01-30", "day", "stated"), ["20 boats will sail on Tuesday."]),
    (("2024-01-25", "day", "stated"), ["20 boats sank yesterday."]),
    (("2023-12-25", "day", "stated"), ["20 boats sank on Christmas Day."]),
    (("2023-03-11", "day", "stated"), ["20 boats were hit by the March 11 storm."]),
    (("2023-10-07", "day", "stated"), ["20 boats sank on October 7.",
                                       "20 boats sank in the October 7 storm."]),
    (("2024-03-01", "day", "stated"), ["Fares will rise 5 percent starting March 1.",
                                       "Fares would rise 5 percent from March 1."]),
    (("2023-10-31", "month", "stated"), ["20 boats sank in October.", "In October 2023 20 sank."]),
    (("2023-12-31", "month", "stated"), ["20 boats sank last month.",
                                         "Output fell 3 percent in December after 2 percent."]),
    (("2023-07-31", "month", "stated"), ["20 boats sank last July."]),
    (("2024-01-26", "day", "published"), ["20 of the 2008 model boats were recalled.",
                                          "20 boats of the late 1990s sank.",
                                          "The March crude contract rose 20 cents.",
                                          "Imports were up 24 percent from November 2022."]),
    (("2024-04-30", "month", "stated"), ["20 boats are for sale in April."]),
    (("2012-12-31", "year", "stated"), ["20 boats sank in 2012.", "20 boats sank in fiscal 2012.",
                                        "20 boats had sunk by the end of 2012."]),
    (("2023-04-30", "day", "stated"), ["20 boats had been counted by April 30."]),
    (("2023-12-31", "year", "stated"), ["20 boats sank last year.",
                                        "20 boats sank a year ago."]),
    (("2025-12-31", "year", "stated"), ["The firm expects 2025 revenue growth of 5 percent."]),
    (("2023-12-31", "quarter", "stated"), ["20 boats were sold in the fourth quarter.",
                                           "20 were sold in the quarter ended December 31.",
                                           "20 were sold in the quarter that ended in December.",
                                           "20 boats were sold in three months to December.",
                                           "20 boats were sold in October-December.",
                                           "20 boats were sold in the December quarter.",
                                           "20 boats were sold in the second half of 2023."]),
    (("2023-06-30", "year", "stated"), ["20 boats were sold in the year ended June 30."]),
    (("2023-09-30", "month", "stated"), ["20 boats were sold in the first nine months of 2023."]),
]  # fmt: skip

SINCE = [
    ("2023-10-07", ["20 boats have sunk since October 7.",
                    "20 boats have sunk since an attack by pirates on October 7."]),
    ("2023-10", ["20 boats have sunk since early October."]),
    ("2023-03-01", ["20 boats have sunk since March."]),
    ("2024-01-01", ["20 boats have sunk since the start of the year.",
                    "20 boats have sunk this year."]),
    ("2023-01-01", ["20 boats were sold in the first nine months of 2023."]),
]  # fmt: skip

SINCE_AND_SAID = ("2024-01-25", ("20 boats have sunk since October 7, the coast guard said on"
                                " Thursday."))  # fmt: skip
"""A running total holds on the day on which it is given."""

ARTICLES = [
    (["2023-12-31", "2022-12-31"],
     ("Example Boats said profit fell in the fourth quarter.\n"
     "Net income was $20 million, down from $25 million.")),
    (["2023-12-31", "2022-12-31"],
     ("Example Boats reported higher quarterly profit for the quarter ended December 31.\n"
     "Revenue was $20 million, compared with $18 million a year earlier.")),
    (["2023-12-31", "2023-11-30"],
     ("Consumer confidence rose in December, a survey showed on Friday.\n"
     "The index climbed to 87.2 from 82.9.")),
    (["2024-01-26"],
     ("Example Boats said profit fell in the fourth quarter.\n"
     "Its shares rose 2 percent after the report.")),
    (["2023-12-31", "2023-12-31", "2023-11-30"],
     ("Home sales rose in December, the ministry said.\n"
     "Sales jumped 17 percent to 329,000 after a rate of 280,000 in November.")),
    (["2023-12-31", "2022-12-31", "2023-12-31"],
     ("Example Boats posted a higher profit for the fourth quarter.\n"
     "Profit rose to 58 cents a share from 43 cents, beating estimates of 48 cents.")),
    (["2023-10-07"],
     "The storm of 7 October hit the coast.\nAt the port 20 boats sank that day."),
    (["2019-12-19"],
     ("SYDNEY, AUSTRALIA - DECEMBER 19: A fire burns on December 19, 2019 in Sydney, Australia."
     " Almost 100 fires burn across the state. (Photo by Maria Lund/Example Images)")),
]  # fmt: skip
"""What the article's head says of time holds for the figures that state none."""
