"""How Indonesian writes numbers: 26.083 orang, 1,9 juta, dua puluh lima ribu."""

from decimal import Decimal

from factbase.extraction.languages.numerals import NumeralWords
from factbase.extraction.languages.words import words_of

_ONES = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")

_WHOLES = {
    "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
    "sepuluh": 10, "seratus": 100, "seribu": 1000,
}  # fmt: skip
_TENTH = Decimal("0.1")

_THOUSAND, _MILLION, _BILLION, _TRILLION = 10**3, 10**6, 10**9, 10**12

_SCALES = {
    "ribu": _THOUSAND,
    "rb": _THOUSAND,
    "jt": _MILLION,
    "seribu": _THOUSAND,
    "juta": _MILLION,
    "sejuta": _MILLION,
    "miliar": _BILLION,
    "milyar": _BILLION,
    "semiliar": _BILLION,
    "triliun": _TRILLION,
    "trilyun": _TRILLION,
    "setriliun": _TRILLION,
}

NUMERALS = NumeralWords(
    ones={word: number for number, word in enumerate(_ONES, 1)}
    | {"nol": 0, "sepuluh": 10, "sebelas": 11},
    tens={},
    ten_marks=frozenset({"puluh"}),
    teen_marks=frozenset({"belas"}),
    hundred=frozenset({"ratus", "seratus"}),
    scales=_SCALES,
    short_scales={"rb": _THOUSAND, "jt": _MILLION},
    # Rp5M is five thousand millions, for "miliar"; Rp5T is "triliun".
    money_scales={"rb": _THOUSAND, "jt": _MILLION, "m": _BILLION, "t": _TRILLION},
    money_scales_apart=frozenset({"M", "T"}),
    joiners=frozenset(),
    articles=frozenset(),
    dozens={"lusin": 12, "selusin": 12, "kodi": 20},
    fractions={f"per{word}": Decimal(100) / whole for word, whole in _WHOLES.items()},
    plural_parts=frozenset(f"per{word}" for word in _WHOLES),
    whole_fractions={
        f"seper{word}": (Decimal(100) / whole).quantize(_TENTH) for word, whole in _WHOLES.items()
    },
    halves=words_of("setengah separuh separo setengahnya separuhnya"),
    quarters_need=frozenset({"dari"}),
    half_not_after=words_of("babak satu dua tiga empat lima enam tujuh delapan sembilan sepuluh"),
    half_not_before=words_of(
        "jam hari tahun abad bulan final mati hati jadi matang baya badan telanjang sadar lusin"
        " ribu juta miliar milyar triliun"
    ),
    wholes=frozenset(),
    periods=frozenset(),
    ratio_links=frozenset(),
    no_wholes=words_of("hari pekan minggu bulan tahun jam menit laga pertandingan"),
    vague={
        "belasan": 11,
        "puluhan": 20,
        "ratusan": 200,
        "ribuan": 2 * _THOUSAND,
        "jutaan": 2 * _MILLION,
        "miliaran": 2 * _BILLION,
        "triliunan": 2 * _TRILLION,
    },
    vague_needs_of=frozenset(),
    several=frozenset({"beberapa"}),
    of="dari",
    range_words=words_of("hingga sampai s.d. s/d"),
    choice_words=frozenset({"atau"}),
    between=frozenset({"antara"}),
    between_and=words_of("dan hingga sampai"),
    from_words=frozenset(),
    ranging=words_of("berkisar antara kisaran rentang"),
    ratio_words=frozenset({"dari"}),
    ratio_in=frozenset({"dari"}),
    minus=words_of("minus negatif"),
    group_marks=".",
    decimal_mark=",",
    groups_in_decimals=True,
    pronoun_ones=words_of(
        "sama per lagi pun di dari yang dengan ini itu sisi hal cara - , . ; : ? ! ) ”"
    ),
    one_not_after=words_of("salah nomor pihak tak tidak juara"),
)
