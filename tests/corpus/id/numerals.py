"""How Indonesian reporters write numbers."""

from tests.corpus.words import between, exactly, vague

CORPUS = [
    (exactly("26083"), ["26.083 warga mengungsi", "26083 warga mengungsi", "26 083 warga mengungsi",
                        "dua puluh enam ribu delapan puluh tiga warga mengungsi"]),
    (exactly("1900000"), ["1,9 juta orang mengungsi", "1.900.000 orang mengungsi",
                          "1,9 jt orang mengungsi"]),
    (exactly("1275000"), ["sebanyak 1,275 juta orang mengungsi"]),
    (exactly("1234.5"), ["tercatat 1.234,5 dalam data itu"]),
    (exactly("0.125"), ["tercatat 0,125 dalam data itu"]),
    (exactly("25300"), ["dua puluh lima ribu tiga ratus orang mengungsi"]),
    (exactly("15"), ["lima belas orang hilang", "15 orang hilang"]),
    (exactly("11"), ["sebelas orang hilang", "11 orang hilang"]),
    (exactly("10"), ["sepuluh orang hilang"]),
    (exactly("150"), ["seratus lima puluh orang hilang"]),
    (exactly("1500"), ["seribu lima ratus orang hilang", "1,5 ribu orang hilang"]),
    (exactly("1000000"), ["sejuta orang mengungsi", "satu juta orang mengungsi"]),
    (exactly("500000"), ["setengah juta orang mengungsi", "500.000 orang mengungsi"]),
    (exactly("1"), ["satu orang hilang"]),
    (exactly("50", "percent"), ["setengah dari warga mengungsi", "separuh warga mengungsi",
                                "50 persen warga mengungsi"]),
    (exactly("33.3", "percent"), ["sepertiga dari warga mengungsi", "sepertiga warga mengungsi"]),
    (exactly("66.7", "percent"), ["dua pertiga warga mengungsi"]),
    (exactly("75", "percent"), ["tiga perempat warga mengungsi"]),
    (vague("11"), ["belasan orang hilang"]),
    (vague("20"), ["puluhan orang hilang"]),
    (vague("200"), ["ratusan orang hilang", "beberapa ratus orang hilang"]),
    (vague("2000"), ["ribuan orang mengungsi"]),
    (vague("20000"), ["puluhan ribu orang mengungsi"]),
    (vague("200000"), ["ratusan ribu orang mengungsi"]),
    (vague("2000000"), ["jutaan orang mengungsi"]),
    (between("10", "20"), ["10-20 orang hilang", "10 hingga 20 orang hilang",
                           "10 sampai 20 orang hilang", "antara 10 dan 20 orang hilang",
                           "antara 10 hingga 20 orang hilang"]),
    (between("10000000", "20000000"), ["10 hingga 20 juta orang mengungsi"]),
]  # fmt: skip

TWO_NUMBERS = [
    (("25900", "26083"), ["korban naik dari 25.900 menjadi 26.083 orang"]),
    (("5", "7"), ["menewaskan 5 tentara dan melukai 7 lainnya"]),
]

SILENT = [
    "salah satu dari mereka mengungsi", "satu-satunya jalan dari desa itu",
    "mereka saling bantu satu sama lain", "pada babak kedua ada setengah jam lagi",
    # The notation of another language: neither its thousands nor its decimals are read.
    "sebanyak 26,083 orang mengungsi", "sebanyak 1.9 juta orang mengungsi",
    "sebanyak 1,680,300 orang mengungsi",
]  # fmt: skip
