"""The date that a number holds for; all are read on Friday, 26 January 2024."""

CORPUS = [
    (("2024-01-26", "day", "published"), ["20 boats sank."]),
    (("2024-01-23", "day", "stated"), ["On Tuesday 20 boats sank.", "20 boats sank on Jan. 23.",
                                      "20 boats sank on Tuesday (23/1).",
                                      "20 boats sank on 23 January 2024."]),
    (("2024-01-25", "day", "stated"), ["20 boats sank yesterday."]),
    (("2023-10-07", "day", "stated"), ["20 boats sank on October 7."]),
    (("2023-10-31", "month", "stated"), ["20 boats sank in October.", "In October 2023 20 sank."]),
    (("2012-12-31", "year", "stated"), ["20 boats sank in 2012."]),
    (("2023-12-31", "year", "stated"), ["20 boats sank last year."]),
    (("2023-12-31", "quarter", "stated"), ["20 boats were sold in the fourth quarter."]),
]  # fmt: skip

SINCE = [
    ("2023-10-07", ["20 boats have sunk since October 7.",
                    "20 boats have sunk since an attack by pirates on October 7."]),
    ("2023-10", ["20 boats have sunk since early October."]),
]  # fmt: skip
