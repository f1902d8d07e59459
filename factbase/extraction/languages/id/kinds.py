"""Changes, measure types and grounds in Indonesian."""

from factbase.domain.claim import Basis
from factbase.extraction.languages.kinds import KindWords
from factbase.extraction.languages.words import words_of

_BASIS = {
    Basis.CONFIRMED: "dikonfirmasi dipastikan memastikan terkonfirmasi terverifikasi mengonfirmasi",
    Basis.IDENTIFIED: "teridentifikasi diidentifikasi",
    Basis.ESTIMATED: "diperkirakan memperkirakan perkiraan estimasi ditaksir",
    Basis.FEARED: "dikhawatirkan diduga dicemaskan",
    Basis.PROJECTED: "diproyeksikan proyeksi diprediksi memprediksi ditargetkan menargetkan target"
    " akan direncanakan berencana bakal diharapkan",
}

KINDS = KindWords(
    change_verbs=words_of(
        "naik turun meningkat menurun bertambah berkurang melonjak anjlok tumbuh merosot menguat"
        " melemah jatuh melesat menanjak menyusut terkoreksi terpangkas terkerek merangkak melejit"
        " menaikkan menurunkan memangkas mengurangi menambah dinaikkan diturunkan dipangkas"
        " ditambah dikurangi terkontraksi ambles melorot tergerus"
    ),
    change_nouns=words_of(
        "kenaikan penurunan peningkatan pertumbuhan lonjakan pengurangan penambahan pelemahan"
        " penguatan pemangkasan kontraksi selisih tambahan"
    ),
    change_links=words_of(
        "sebesar sebanyak sekitar hampir lebih dari nyaris sedikitnya setidaknya hanya rata - lagi"
        " kurang tajam tipis"
    ),
    level_links=words_of("menjadi ke di mencapai hingga dari ke level"),
    another=frozenset({"tambahan", "ditambah"}),
    more=frozenset({"lagi"}),
    basis={word: basis for basis, words in _BASIS.items() for word in words.split()},
    flow_terms=frozenset({"earned", "sold", "produced", "invested", "lost", "cost"}),
    cumulative_terms=frozenset(
        {"killed", "injured", "destroyed", "damaged", "infected", "detained", "rescued"}
    ),
)
