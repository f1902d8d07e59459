"""Indonesian closed-class words, the verbs that end a noun phrase, and nouns that look like verbs.

Affixes tell most verbs (see ``counted.py``); what stands here is what they do not tell.
"""

from factbase.extraction.languages.words import (
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    MEASURE_OF,
    PARTICLE,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    TITLE,
    VERB,
    words_of,
)

_WORDS = {
    DETERMINER: "para sang si setiap tiap semua seluruh segala suatu sebuah seorang seekor",
    PREPOSITION: "di ke dari pada kepada daripada dalam oleh untuk bagi dengan tanpa tentang"
    " terhadap atas antara sejak hingga sampai selama menurut akibat karena demi guna seperti"
    " sebagai serta per sekitar setelah sebelum sesudah usai ketika saat melalui menjelang"
    " sepanjang lewat mengenai terkait berdasarkan selain kecuali tanpa pasca via senilai sebesar"
    " sebanyak seluas setinggi sejauh seberat",
    CONJUNCTION: "dan atau tetapi tapi namun sedangkan sementara jika kalau bila apabila meskipun"
    " walaupun meski bahkan maupun melainkan sehingga agar supaya lalu kemudian",
    PRONOUN: "ia dia mereka kami kita saya aku anda kamu beliau apa siapa mana ini itu tersebut",
    AUXILIARY: "adalah ialah merupakan akan telah sudah belum sedang masih bisa dapat harus mesti"
    " boleh perlu pernah tengah bakal",
    ADVERB: "juga pula lagi saja hanya cuma baru hampir sangat sekali kini sekarang kembali segera"
    " langsung lebih kurang paling terus sering selalu jarang dulu nanti kemarin besok lusa pun"
    " bersama sendiri tadi lalu masing-masing",
    VERB: "tewas meninggal wafat gugur hilang luka luka-luka cedera terluka mengungsi ditahan"
    " ditangkap disandera diculik diselamatkan dievakuasi dirawat terinfeksi positif terdampak"
    " terendam rusak hancur roboh ambruk ludes terbakar runtuh kata ujar tutur ucap imbuh jelas"
    " ungkap sebut tegas papar naik turun tumbuh anjlok jatuh tiba datang pergi pulang ikut hadir"
    " tinggal hidup selamat lolos kabur masuk keluar tahu punya ada bekerja hendak ingin mau minta"
    " sembuh sakit mogok hanyut tumbang diperkirakan ditaksir dilaporkan dinyatakan tercatat"
    " mencapai lahir"
    " pindah lari terjebak tertimbun terdaftar terancam dipecat",
    PARTICLE: "yang tidak bukan tak jangan bahwa",
    # Nouns that are counted, or that begin as verbs do; they never end a phrase.
    PLURAL: "orang warga korban jiwa jenazah mayat pengungsi tentara prajurit personel pasukan"
    " polisi pasien anak bayi perempuan wanita laki pria lansia penduduk rumah bangunan gedung"
    " sekolah masjid kapal negara kota desa kecamatan kabupaten provinsi hari bulan tahun jam menit"
    " detik minggu pekan pegawai karyawan pekerja buruh guru siswa mahasiswa murid dokter perawat"
    " wartawan jurnalis sandera tahanan kasus keluarga kepala suara kursi unit buah ekor lembar"
    " titik kendaraan mobil motor bus truk pesawat roket rudal serangan ledakan kebakaran gempa"
    " menteri mesin meter media medali meja mentor merek metode member teman tempat ternak teroris"
    " terowongan terminal teater teknisi teks telepon tetangga tenda tenaga tentara tersangka"
    " terdakwa terpidana berita beras berkas bencana benda bendungan bandara benteng besi beton"
    " direktur dinas dinding diplomat dirjen distrik dinasti divisi disabilitas diskon difabel"
    " mesjid meteor metro meriam menara mentimun mangsa kecelakaan kematian kelahiran",
    TITLE: "bapak ibu pak bu tuan nyonya dr prof presiden menteri gubernur bupati walikota wali"
    " camat lurah jenderal kolonel kapten mayor letnan brigjen kombes kompol akbp irjen komjen"
    " kepala ketua direktur juru wakil raja ratu pangeran paus syekh kiai haji",
    MEASURE_OF: "jumlah total kelompok",
}  # fmt: skip


def _classes() -> dict[str, int]:
    classes: dict[str, int] = {}
    for bit, words in _WORDS.items():
        for word in words.split():
            classes[word] = classes.get(word, 0) | bit
    return classes


CLASSES = _classes()

ABBREVIATIONS = words_of(
    "dr drs dra prof ir h hj kh rp no hlm tn ny bpk sdr jl jln kab kec kel gg rt rw pt cv tbk st mt"
    " ust brigjen kombes kompol irjen komjen letjen mayjen kol kapt lettu dll dsb dst tgl yth a.n"
    " s.d d.a u.p jend let serka aipda bripka iptu ipda akp kab prov min"
)
