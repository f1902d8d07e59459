"""Who is said to have said it: (speaker, organisation)."""

CORPUS = [
    (("Maria Lund", None), ["Maria Lund said 20 boats sank.", "20 boats sank, Maria Lund said.",
                            "“20 boats sank,” said Maria Lund.",
                            "According to Maria Lund, 20 boats sank.",
                            "Maria Lund, the head of a club, told us on Friday that 20 boats sank.",
                            "On Friday, Maria Lund said 20 boats had sunk.",
                            "Maria Lund wrote on X that 20 boats sank.",
                            "Maria Lund, who said 20 boats sank, is a sailor.",
                            "Maria Lund put the number of boats at 20.",
                            "Maria Lund was quoted as saying that 20 boats sank."]),
    ((None, "police"), ["20 boats sank, police said.", "20 boats sank, according to police.",
                        "20 boats, police said, have sunk.",

                        "At least 20 boats were lost, police said on Friday.",
                        "In Derna 20 boats sank, police said.",
                        "20 boats sank, said police.",
                        "20 boats sank, police said on Friday after a night of storms.",
                        "Three piers burned, police said, adding that 20 boats sank."]),
    ((None, "health ministry"), ["The health ministry said 20 nurses left.",
                                 "Data shared by the health ministry, 20 nurses left."]),
    ((None, "health ministry in Gaza"), ["The health ministry in Gaza said 20 nurses left."]),
    ((None, "government report"), ["20 boats sank, a government report on Friday showed."]),
    (("Example's", None), ["Example's said 20 boats sank."]),
    (("Analyst Maria Lund", None), ["Analyst Maria Lund in January announced 20 boats had sunk."]),
    ((None, "UN"), ["20 boats sank, according to the UN The toll rose."]),
    ((None, "UN programme"), ["The UN programme warned that 20 million people are hungry."]),
    ((None, "WHO"), ["The WHO estimates that 20 million people are ill."]),
    ((None, "poll by Example Surveys for The Post"),
     ["A poll by Example Surveys for The Post found 45% of sailors idle."]),
    (("fire chief", None), ["The fire chief, Maria Lund, told a news conference 20 homes burned."]),
    ((None, "company"), ["The company announced 20 closures.", "The company disclosed 20 thefts.",
                         "The company issued a notification of 20 thefts.",
                         "The company expects 20 closures.",
                         "The company reported a profit of $20 million."]),
    ((None, None), ["20 boats sank.", "20 boats sank near the coast on Friday.",
                    "The minister demanded 20 boats.", "20 firms were named by the ministry.",
                    "20 people were reported dead.", "20 people were confirmed dead.",
                    "Speaking from a pier where 20 boats sank, Maria Lund said “we go on”.",
                    "The mayor told 20 sailors to wait.",
                    "A firm that cut 20 jobs said it would hire.",
                    "The war claimed 20 lives.",
                    "The firm trades at 20 times expected earnings.",
                    "The result beat analyst forecasts of 20 cents.",
                    "The mill was sold, police said, after 20 workers left."]),
]  # fmt: skip

CARRIED = [
    ("Maria Lund", "Maria Lund said it was late. She said 20 boats sank."),
    ("Maria Lund", "“We lost a lot. We lost 20 boats,” said Maria Lund."),
    ("Maria Lund", "“It was late,” said Maria Lund. “We lost 20 boats.”"),
    ("Maria Lund", '"It was late," said Maria Lund. "It was a big loss. We lost 20 boats."'),
    ("Maria Lund", "Maria Lund said it was late. “We lost 20 boats, a report says.”"),
    (None, "Maria Lund said it was late. 20 boats sank."),
    (None, "Maria Lund said it was late. The mayor spoke of “20 lost boats” at the pier."),
]

CONTINUED = [
    ("police", "Three piers burned, police said. In addition, 20 boats sank."),
    ("survey", "Trust rose, a survey showed. Half of all sailors work at night."),
    ("report", "Prices rose, a ministry report said. The report put the rise at 3 percent."),
    ("company", "The company said it was a good year. It expects to hire 20 sailors."),
    ("ministry", "Police said it was late. The ministry said it expects 20 closures."),
    (None, "Three piers burned, police said. 20 boats sank."),
]
"""One report goes on: what is said by an organisation or a document, and what no longer is."""

HEADINGS = [
    ("sources", "Shipyard to cut 20 jobs: sources"),
    ("relatives", "20 sailors missing, relatives say"),
    ("police", "20 boats sink - police"),
    (None, "Shipyard to cut 20 jobs: what next?"),
    (None, "20 boats sink"),
]
"""Who says what a title says."""
