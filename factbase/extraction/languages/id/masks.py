"""Numbers that are no claims in Indonesian."""

from factbase.extraction.languages.masks import MaskWords
from factbase.extraction.languages.words import words_of

MASKS = MaskWords(
    year_before=words_of(
        "tahun pada sejak di hingga sampai dari untuk selama sebelum setelah awal akhir pertengahan"
        " musim pemilu pilpres pilkada dalam per sepanjang antara dan ke sampai s/d periode"
        " olimpiade oktober"
    ),
    quantity_before=words_of(
        "sekitar hampir nyaris sedikitnya setidaknya lebih kurang sebanyak sejumlah hanya total"
        " mencapai sebesar dari"
    )
    - {"dari"},
    over=frozenset(),
    year_for_certain=words_of("tahun sejak pada"),
    clock_after=words_of("wib wita wit gmt utc"),
    ordinal_endings=frozenset(),
    labels=words_of(
        "pukul jam halaman hal pasal ayat bab nomor no no. rt rw blok kelas jalan jl lantai gerbong"
        " gate rute jalur penerbangan bagian jilid edisi kloter surah tanggal tgl usia hlm"
        " peringkat"
        " rangking ranking urutan level fase tahap liga grup kanal gang km kilometer seri tipe"
        " model"
    )
    - {"km", "kilometer", "usia"},
    label_joiners=words_of("dan - – , s/d sampai hingga"),
    rankings=words_of("peringkat urutan"),
    rounds=frozenset(),
    model_numbers=words_of("707 717 727 737 747 757 767 777 787 320 330 340 350 380"),
    model_words=words_of("max dreamliner neo"),
    model_makers=words_of("boeing airbus"),
    index_words=frozenset({"indeks"}),
    number_endings=frozenset({"x", "an"}),
    name_prefixes=words_of("ke pra pasca"),
    numbered_names=frozenset(
        {
            "covid - 19",
            "formula 1",
            "s & p 500",
            "s&p 500",
            "dow 30",
            "nikkei 225",
            "lq 45",
            "ftse 100",
            "satu data",
            "radio 4",
            "g 30 s",
            "piala dunia u - 17",
            "asian games",
            "pancasila satu",
        }
    ),
    name_may_precede=words_of(
        "di ke dari pada dalam oleh untuk dengan yang dan atau tetapi serta sebagai sekitar hampir"
        " lebih kurang hanya ada para semua sedikitnya setidaknya sebanyak sejumlah total mencapai"
        " polisi warga korban ketika saat setelah sebelum sejak jika bila antara hingga sampai"
        " paling tewas luka senin selasa rabu kamis jumat sabtu minggu januari februari maret april"
        " mei juni juli agustus september oktober november desember per menewaskan melukai rp naik"
        " turun selama kini baru masih sudah telah akan adalah ini itu tersebut kata jumlah gaza"
        " israel palestina indonesia jakarta"
    ),
    streets=words_of("jalan jl jln gang"),
    idioms=frozenset(
        {
            "salah satu",
            "satu - satunya",
            "satu sama lain",
            "satu per satu",
            "satu persatu",
            "satu hari",
            "suatu saat",
            "di satu sisi",
            "satu sisi",
            "di satu pihak",
            "nomor satu",
            "serba - satu",
            "24 / 7",
            "9 / 11",
            "50 - 50",
            "orang nomor satu",
            "dua sejoli",
            "seribu satu",
            "setengah mati",
            "setengah hati",
        }
    ),
    score_words=words_of(
        "menang kalah unggul imbang skor gol laga pertandingan babak liga kemenangan kekalahan"
        " mengalahkan menaklukkan final semifinal"
    ),
)
