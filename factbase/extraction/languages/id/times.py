"""Dates and periods in Indonesian."""

from factbase.extraction.languages.times import TimeWords
from factbase.extraction.languages.words import words_of

TIMES = TimeWords(
    days={"kemarin": -1, "besok": 1},
    shifts_behind={"lalu": -1, "silam": -1, "kemarin": -1, "ini": 0, "depan": 1, "mendatang": 1},
    year=frozenset({"tahun"}),
    month=frozenset({"bulan"}),
    week=words_of("pekan minggu"),
    quarter=words_of("kuartal triwulan"),
    counts={
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
        "sembilan": 9, "sepuluh": 10, "beberapa": 3, "puluh": 10, "belas": 10,
    },
    since=frozenset({"sejak"}),
    future=words_of("akan mendatang depan rencananya bakal"),
    said=words_of("kata ujar mengatakan menyatakan tutur ungkap melaporkan mengumumkan menulis"),
    compared=words_of("dibanding dibandingkan ketimbang"),
    early=words_of("awal akhir pertengahan"),
)  # fmt: skip
