"""The date that a number holds for, in Indonesian; all are read on Friday, 26 January 2024."""

CORPUS = [
    (("2024-01-26", "day", "published"), ["20 kapal tenggelam di laut itu."]),
    (("2024-01-23", "day", "stated"), ["Pada Selasa, 20 kapal tenggelam.",
                                      "20 kapal tenggelam pada 23 Januari.",
                                      "20 kapal tenggelam pada Selasa (23/1).",
                                      "20 kapal tenggelam pada Selasa (23/1/2024).",
                                      "20 kapal tenggelam pada 23 Januari 2024."]),
    (("2024-01-25", "day", "stated"), ["20 kapal tenggelam kemarin di laut."]),
    (("2023-10-07", "day", "stated"), ["20 kapal tenggelam pada 7 Oktober.",
                                      "Pada 7 Oktober 2023, 20 kapal tenggelam."]),
    (("2023-05-31", "month", "stated"), ["20 kapal tenggelam pada Mei."]),
    (("2012-12-31", "year", "stated"), ["20 kapal tenggelam pada tahun 2012.",
                                       "20 kapal tenggelam pada 2012."]),
    (("2023-12-31", "year", "stated"), ["20 kapal tenggelam tahun lalu di laut."]),
]  # fmt: skip

SINCE = [
    ("2023-10-07", ["20 kapal tenggelam sejak 7 Oktober.",
                    "Sejak 7 Oktober 2023, 20 kapal tenggelam."]),
]  # fmt: skip
