"""Who is said to have said it, in Indonesian: (speaker, organisation)."""

CORPUS = [
    (("Maria Lund", None), ["Maria Lund mengatakan 20 kapal tenggelam.",
                            "Maria Lund mengatakan bahwa 20 kapal tenggelam.",
                            "Menurut Maria Lund, 20 kapal tenggelam.",
                            "“20 kapal tenggelam,” kata Maria Lund.",
                            "“20 kapal tenggelam,” ujar Maria Lund.",
                            "20 kapal tenggelam, kata Maria Lund."]),
    ((None, "polisi"), ["20 kapal tenggelam, kata polisi.", "Menurut polisi, 20 kapal tenggelam.",
                        "Polisi itu tidak ada. Menurut polisi, 20 kapal tenggelam."]),
    ((None, "Kementerian Kesehatan Gaza"), [
        "Kementerian Kesehatan Gaza mengatakan 20 perawat tewas.",
        "Menurut Kementerian Kesehatan Gaza, 20 perawat tewas.",
        "20 perawat tewas, kata Kementerian Kesehatan Gaza, Jumat (26/1)."]),
    ((None, "PBB"), ["PBB melaporkan 20 kapal tenggelam di laut.",
                     "20 kapal tenggelam di laut, kata PBB."]),
    (("Budi Hartono", "Menteri Kesehatan"), [
        "Menteri Kesehatan Budi Hartono mengatakan 20 perawat tewas."]),
    (("Agus Nugroho", None), ["Kepala BPBD Demak, Agus Nugroho, mengatakan 20 kapal tenggelam.",
                              "Agus Nugroho menambahkan, 20 kapal tenggelam di laut."]),
    ((None, "Kapolres Sleman"), ["Kapolres Sleman mengatakan 20 orang ditangkap."]),
    ((None, "Bank Dunia"), ["Bank Dunia memperkirakan 20 kapal tenggelam di laut."]),
    ((None, None), ["20 kapal tenggelam di laut itu.", "Mereka meminta 20 kapal dari negara itu."]),
]  # fmt: skip
