"""Differences and levels, in Indonesian."""

CHANGES = ["Ekspor naik 3 persen dari tahun itu", "Ekspor turun sebesar 3 persen dari tahun itu",
           "Harga itu meningkat sekitar 3 persen"]  # fmt: skip

LEVELS = ["Ekspor naik menjadi 3 persen dari total itu", "20 kapal datang dari negara itu"]
