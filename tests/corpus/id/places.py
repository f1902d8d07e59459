"""Where a number holds, in Indonesian: the name and its country."""

CORPUS = [
    (("Jalur Gaza", "PSE"), ["20 perawat bekerja di Jalur Gaza."]),
    (("Amerika Serikat", "USA"), ["20 pabrik di Amerika Serikat tutup."]),
    (("Jerman", "DEU"), ["20 pabrik di Jerman tutup."]),
    (("Jawa Tengah", "IDN"), ["20 rumah di Jawa Tengah rusak."]),
    (("Turki", "TUR"), ["20 kota di Turki rusak."]),
]

NOWHERE = ["20 orang di rumah itu tewas.", "Serang mereka, kata 20 orang itu."]
"""Words that are names of places elsewhere."""
