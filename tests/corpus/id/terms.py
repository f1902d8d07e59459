"""What is said of what is counted, in Indonesian."""

CORPUS = [
    ("killed", ["20 orang tewas", "20 orang meninggal dunia", "menewaskan sedikitnya 20 orang",
                "korban tewas mencapai 20 orang", "20 jenazah di rumah sakit"]),
    ("injured", ["20 orang terluka", "20 orang luka-luka", "melukai 20 orang",
                 "20 orang mengalami luka"]),
    ("missing", ["20 orang hilang", "20 orang dilaporkan hilang", "20 orang masih hilang"]),
    ("displaced", ["20.000 orang mengungsi", "20.000 warga terpaksa mengungsi",
                   "20.000 pengungsi di kamp itu"]),
    ("detained", ["20 orang ditahan", "polisi menangkap 20 orang", "20 orang ditangkap"]),
    ("hostage", ["20 orang disandera", "menyandera 20 orang", "20 sandera di kota itu"]),
    ("rescued", ["20 orang diselamatkan", "20 orang berhasil diselamatkan"]),
    ("infected", ["20 orang terinfeksi", "20 kasus di kota itu"]),
    ("hospitalised", ["20 orang dirawat di kota itu"]),
    ("destroyed", ["300 rumah hancur", "menghancurkan 300 rumah"]),
    ("damaged", ["300 rumah rusak", "300 unit rumah rusak"]),
    ("affected", ["20.000 orang terdampak banjir"]),
    ("deployed", ["mengerahkan 20 orang ke kota itu"]),
]  # fmt: skip

LISTS = [
    (("killed", "injured"), "menewaskan 26 petani dan melukai 64 lainnya"),
    (("killed", "injured"), "20 orang tewas dan 64 orang terluka"),
    (("killed", "injured", "missing"), "20 orang tewas, 64 luka-luka, dan 5 hilang"),
]

NONE = ["31 negara bertemu di kota itu", "20 buku dari perpustakaan itu"]
