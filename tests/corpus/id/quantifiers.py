"""How Indonesian reporters hedge a number."""

from factbase.domain.quantity import Quantifier

CORPUS = [
    (Quantifier.AT_LEAST, ["sedikitnya 40 orang hilang", "setidaknya 40 orang hilang",
                           "paling sedikit 40 orang hilang", "minimal 40 orang hilang",
                           "setidak-tidaknya 40 orang hilang", "tidak kurang dari 40 orang hilang",
                           "40 orang atau lebih hilang"]),
    (Quantifier.MORE_THAN, ["lebih dari 40 orang hilang", "di atas 40 persen dari warga",
                            "melebihi 40 orang tahun ini", "lebih daripada 40 orang hilang"]),
    (Quantifier.AT_MOST, ["hingga 40 orang bisa ikut", "paling banyak 40 orang bisa ikut",
                          "maksimal 40 orang bisa ikut", "tidak lebih dari 40 orang bisa ikut"]),
    (Quantifier.LESS_THAN, ["kurang dari 40 orang hilang", "di bawah 40 persen dari warga"]),
    (Quantifier.APPROXIMATELY, ["sekitar 40 orang hilang", "kira-kira 40 orang hilang",
                                "kurang lebih 40 orang hilang", "diperkirakan 40 orang hilang"]),
    (Quantifier.NEARLY, ["hampir 40 orang hilang", "nyaris 40 orang hilang",
                         "mendekati 40 persen dari warga"]),
    (Quantifier.EXACT, ["40 orang hilang", "sebanyak 40 orang hilang", "hanya 40 orang hilang",
                        "sejumlah 40 orang hilang"]),
]  # fmt: skip
