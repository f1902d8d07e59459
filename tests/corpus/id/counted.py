"""What a number counts, in Indonesian: the phrase, and its head, which comes first."""

CORPUS = [
    (("warga Palestina", "warga"), ["26.083 warga Palestina tewas",
                                    "ribuan warga Palestina hilang"]),
    (("negara anggota NATO", "negara"), ["31 negara anggota NATO dan Swedia"]),
    (("orang", "orang"), ["20 orang mengungsi", "20 orang yang mengungsi", "20 orang ditahan",
                          "20 orang terluka", "20 orang tewas"]),
    (("orang lainnya", "orang"), ["melukai 64 orang lainnya"]),
    (("lainnya", "lainnya"), ["dan melukai 64 lainnya"]),
    (("tentara", "tentara"), ["20 orang tentara tewas", "20 tentara tewas"]),
    (("anak-anak", "anak-anak"), ["lima anak-anak tewas"]),
    (("penduduk Jalur Gaza", "penduduk"), ["80 persen penduduk Jalur Gaza mengungsi",
                                           "80 persen dari penduduk Jalur Gaza mengungsi"]),
    (("menteri", "menteri"), ["20 menteri bertemu di kota itu"]),
]  # fmt: skip
