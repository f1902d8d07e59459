"""What numbers are measured in, in Indonesian."""

from tests.corpus.words import exactly

CORPUS = [
    (exactly("80", "percent"), ["80 persen warga", "80% warga", "80 per sen warga"]),
    (exactly("2", "percentage_point"), ["2 poin persentase dari tahun itu"]),
    (exactly("5300000000000", "IDR"), ["Rp 5,3 triliun untuk bantuan",
                                       "Rp5,3 triliun untuk bantuan",
                                       "5,3 triliun rupiah untuk bantuan",
                                       "Rp 5,3 T untuk bantuan"]),
    (exactly("5000000000", "IDR"), ["Rp 5 miliar untuk bantuan", "Rp 5 M untuk bantuan",
                                    "Rp 5.000.000.000 untuk bantuan"]),
    (exactly("500000", "IDR"), ["Rp. 500.000 untuk bantuan", "Rp500.000 untuk bantuan",
                                "Rp 500 ribu untuk bantuan"]),
    (exactly("14200", "IDR/kilogram"), ["harga beras Rp 14.200 per kilogram dari petani"]),
    (exactly("5000000", "USD"), ["US$5 juta untuk bantuan", "5 juta dolar AS untuk bantuan",
                                 "5 juta dolar Amerika Serikat untuk bantuan"]),
    (exactly("7.8", "magnitude"), ["gempa bermagnitudo 7,8 di laut",
                                   "gempa magnitudo 7,8 di laut"]),
    (exactly("40", "kilometre"), ["40 kilometer dari kota", "40 km dari kota"]),
    (exactly("60", "kilometre/hour"), ["kecepatan angin 60 kilometer per jam di laut",
                                       "kecepatan angin 60 km/jam di laut"]),
    (exactly("5", "hectare"), ["5 hektare lahan di desa", "5 hektar lahan di desa"]),
    (exactly("300", "tonne"), ["300 ton beras untuk warga"]),
    (exactly("32", "degree_celsius"), ["suhu 32 derajat Celsius di kota itu"]),
]  # fmt: skip

UNTRACKED = [
    "tersangka bernama Budi (25) itu ditahan",
    "selama dua jam di jalan",
    "seorang pria berusia 25 tahun",
    "55 detik yang lalu",
]
"""Durations and ages: printed, not tracked."""
