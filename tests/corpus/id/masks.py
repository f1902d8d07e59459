"""Numbers that are no claims, in Indonesian."""

SILENT = [
    "terjadi pada 7 Oktober di kota itu", "terjadi pada 7 Oktober 2023 di kota itu",
    "terjadi pada Jumat (26/1) di kota itu", "terjadi pada Jumat (26/1/2024) di kota itu",
    "pada tahun 2012 di kota itu", "sejak 1998 di kota itu", "pukul 10.30 WIB di kota itu",
    "pukul 10.30 di kota itu", "pada hari ke-26 di kota itu", "pesawat Boeing 737 itu mendarat",
    "para pemimpin G7 bertemu di kota itu", "kasus COVID-19 di kota itu",
    "menurut Pasal 5 ayat 2 dalam undang-undang", "di halaman 4 dalam buku itu",
    "tim itu menang 3-1 di final", "Jalan Melati Nomor 12 di kota itu",
]  # fmt: skip

HEARD = [
    ("26", "Di Derna, 26 orang tewas"), ("1.200", "Kasus COVID-19 bertambah 1.200 orang"),
    ("2.012", "sekitar 2.012 orang tewas"), ("12", "Pada Selasa, 12 orang tewas"),
]  # fmt: skip
"""What looks like one of them and counts something."""
