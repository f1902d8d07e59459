"""Counted nouns in Indonesian: the head comes first, "warga Palestina"."""

from factbase.extraction.languages.counted import CountedWords
from factbase.extraction.languages.words import words_of

COUNTED = CountedWords(
    of="dari",
    links=words_of("dari dalam untuk bagi"),
    plural_endings=(),
    not_plural_endings=(),
    verbal_endings=(),
    elliptical=words_of("lainnya lain"),
    skipped=frozenset({"-"}),
    possessive=frozenset(),
    never_heads=words_of(
        "hari kemarin besok senin selasa rabu kamis jumat sabtu januari februari maret april mei"
        " juni juli agustus september oktober november desember"
    ),
    level_verbs=words_of(
        "mencapai adalah sebesar sebanyak menjadi berjumlah tercatat menyentuh berada menembus"
        " sejumlah tersisa ditutup dibuka bernilai berkisar"
    ),
    head_first=True,
    classifiers=words_of("orang ekor buah unit butir batang lembar helai pucuk biji"),
    verbal_beginnings=("me", "di", "ter", "ber", "memper", "diper"),
)  # fmt: skip
