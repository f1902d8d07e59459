"""Which language a text is in: what is declared, and what its words and numbers tell."""

INDONESIAN_FIGURE = "Sedikitnya 26.083 warga Palestina tewas sejak 7 Oktober."
ENGLISH_FIGURE = "At least 26,083 Palestinian residents have been killed since October 7."

TOLD = [
    ("en", ["20 boats sank.", "At least 40 people were killed on Friday.", "26,083 villagers",
            "Prabowo Subianto and Joko Widodo met 20 ministers in Jakarta.",
            "The Jakarta Post said Rp 5,300 was the price in Jawa Tengah.", "7.8", "3.5%"]),
    ("id", ["Sedikitnya 26.083 warga Palestina tewas.", "1,9 juta orang mengungsi.",
            "hampir 80 persen", "Polisi menangkap 20 orang di Jakarta pada Jumat (26/1).",
            "New York Times dan Washington Post mengatakan bahwa 20 orang tewas di sana."]),
    (None, ["Mindestens 26.083 Menschen sind nach Angaben der Behörden gestorben.",
            "Al menos 26.083 personas han muerto desde el 7 de octubre.",
            "Au moins 26 083 personnes sont mortes depuis le 7 octobre.",
            "Almeno 26.083 persone sono morte dal 7 ottobre.",
            "Zeker 26.083 mensen zijn om het leven gekomen.",
            "Sekurang-kurangnya 26,083 orang maut, kata kerajaan pada hari Jumaat.",
            "Погибли 40 человек.", "至少40人死亡", "26.083", "1,9 x"]),
]  # fmt: skip
"""What is told of a text that declares nothing; None: it is not read."""

DECLARED = [
    ("id", "id", INDONESIAN_FIGURE), ("id", "id-ID", INDONESIAN_FIGURE),
    ("id", "in", INDONESIAN_FIGURE), ("id", "ID_id", INDONESIAN_FIGURE),
    ("en", "en", ENGLISH_FIGURE), ("en", "en-GB", ENGLISH_FIGURE), ("en", "und", ENGLISH_FIGURE),
    ("en", "", ENGLISH_FIGURE), ("id", "id", "26.083"), ("en", "en", "26.083"),
    (None, "de", "26.083"), (None, "ms", "26.083 orang"), (None, "tlh", ENGLISH_FIGURE[:20]),
    # A page declared in the language of its template.
    ("id", "en", INDONESIAN_FIGURE), ("en", "id", ENGLISH_FIGURE), ("en", "de-DE", ENGLISH_FIGURE),
    (None, "en", "Mindestens 26.083 Menschen sind nach Angaben der Behörden gestorben."),
]  # fmt: skip
"""(pack, declared, text)."""

SAME_FIGURE = [
    ("At least 26,083 people were killed.", "Sedikitnya 26.083 orang tewas."),
    ("1.9 million people were displaced.", "Sebanyak 1,9 juta orang mengungsi."),
    ("Nearly 80 percent of the population fled.", "Hampir 80 persen dari penduduk mengungsi."),
    ("20 people have been killed since October 7.", "20 orang tewas sejak 7 Oktober."),
    ("More than 300 homes were damaged on January 23.",
     "Lebih dari 300 rumah rusak pada 23 Januari."),
    ("Up to 40 people are missing in Germany.", "Hingga 40 orang hilang di Jerman."),
    ("Tens of thousands of people fled.", "Puluhan ribu orang mengungsi."),
    ("Between 10 and 20 people were injured.", "Antara 10 dan 20 orang terluka."),
    ("The magnitude 7.8 quake was on Tuesday.", "Gempa bermagnitudo 7,8 itu terjadi pada Selasa."),
    ("The police arrested 12 people.", "Polisi menangkap 12 orang."),
]  # fmt: skip
"""One figure in both languages."""

MIXED = [
    (["26083"], ["26,083 people were killed, it said. “Sedikitnya 26.083 warga tewas,” it said.",
                 "The UN said that 26,083 people were killed. Sedikitnya 26.083 warga tewas."]),
    (["40"], ["Sebanyak 40 orang tewas di kota itu, kata PBB. “At least 26,083 were killed.”",
              "Sebanyak 40 orang tewas di kota itu. New York Times: 1.9 million people fled."]),
]  # fmt: skip
"""Texts with sentences of two languages: values that are read; never one in the wrong locale."""
