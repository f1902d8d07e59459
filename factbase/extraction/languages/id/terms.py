"""Terms in Indonesian: what happened, and what is said of it."""

from factbase.extraction.languages.terms import TermWords
from factbase.extraction.languages.words import words_of


def _table(rows: dict[str, str]) -> dict[str, str]:
    return {word: term for term, words in rows.items() for word in words.split()}


_AFTER = {
    "killed": "tewas meninggal wafat gugur terbunuh dibunuh tenggelam",
    "injured": "terluka luka luka-luka cedera melukai",
    "missing": "hilang",
    "displaced": "mengungsi terusir dievakuasi diungsikan mengungsikan",
    "detained": "ditahan ditangkap dipenjara diamankan dibekuk diringkus dibui",
    "hostage": "disandera diculik",
    "rescued": "diselamatkan dibebaskan selamat",
    "hospitalised": "dirawat dilarikan",
    "infected": "terinfeksi tertular positif",
    "affected": "terdampak terendam",
    "deployed": "dikerahkan dikirim diterjunkan disiagakan ditempatkan",
    "destroyed": "hancur roboh ambruk runtuh ludes musnah dihancurkan terbakar",
    "damaged": "rusak",
    "buried": "tertimbun terkubur dimakamkan",
    "sold": "terjual dijual",
    "hired": "direkrut",
    "attacked": "ditembakkan diluncurkan diserang",
    "produced": "diproduksi",
    "jobs_cut": "dipecat diphk dirumahkan",
}

_BEFORE = {
    "killed": "menewaskan membunuh tewas meninggal kematian gugur",
    "injured": "melukai mencederai terluka luka cedera",
    "missing": "hilang",
    "displaced": "mengungsi mengungsikan mengevakuasi pengungsi",
    "detained": "menahan menangkap ditangkap ditahan mengamankan meringkus memenjarakan",
    "hostage": "menyandera menculik disandera",
    "rescued": "menyelamatkan diselamatkan membebaskan dibebaskan",
    "hospitalised": "dirawat merawat",
    "infected": "menginfeksi terinfeksi",
    "affected": "terdampak berdampak",
    "deployed": "mengerahkan dikerahkan menerjunkan mengirim menempatkan",
    "destroyed": "menghancurkan merobohkan meratakan hancur",
    "damaged": "merusak rusak",
    "attacked": "menembakkan meluncurkan menyerang",
    "hired": "merekrut",
    "sold": "menjual terjual",
    "produced": "memproduksi menghasilkan",
    "jobs_cut": "memecat merumahkan",
}

_NOUNS = {
    "killed": "jenazah mayat kematian",
    "displaced": "pengungsi",
    "hostage": "sandera",
    "detained": "tahanan narapidana",
    "infected": "kasus",
    "deployed": "pasukan",
    "attacked": "roket rudal serangan",
}

_MONEY = {
    "cost": "biaya menelan denda membayar dibayar ongkos anggaran",
    "priced": "harga seharga dibanderol dihargai kurs",
    "earned": "pendapatan laba keuntungan omzet penghasilan meraup mengantongi",
    "invested": "investasi menginvestasikan",
    "lost": "kerugian rugi merugi defisit",
    "sold": "menjual penjualan",
}

TERMS = TermWords(
    nouns=_table(_NOUNS),
    after=_table(_AFTER),
    before=_table(_BEFORE),
    before_nouns=_table({"killed": "tewas meninggal kematian"}),
    toll_nouns=words_of("tewas meninggal kematian"),
    joins=words_of("dan atau"),
    includes=words_of("termasuk"),
    amount_heads=_table(_MONEY),
    amount_verbs=_table(_MONEY),
    passed_over=words_of(
        "yang telah sudah masih dinyatakan dilaporkan diduga dipastikan dikabarkan ikut juga"
        " diyakini terpaksa harus mengalami menderita lainnya lain menjadi korban di antaranya ada"
        " dunia warga orang jiwa itu ini tersebut dalam kondisi dilanda sempat akan berhasil"
        " dikhawatirkan unit dan"
    )
    - {"dan", "dunia"},
    list_links=words_of("dan , atau serta termasuk dengan juga"),
    money_terms=frozenset({"cost", "priced", "earned", "invested", "lost", "sold"}),
    people_only=frozenset({"injured", "hostage", "rescued", "hospitalised", "voted", "hired"}),
)
