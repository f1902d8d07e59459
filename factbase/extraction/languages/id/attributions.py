"""Who said it, in Indonesian."""

from factbase.extraction.languages.attributions import AttributionWords
from factbase.extraction.languages.id.places import PLACES
from factbase.extraction.languages.words import words_of

# Written with a capital before a name, so that they part it from its role: Menteri Luar Negeri.
_ROLES = words_of(
    "juru bicara jubir menteri presiden wakil kepala direktur utama ketua umum sekretaris jenderal"
    " gubernur wali walikota bupati camat lurah komandan kapolres kapolda kapolri kapolsek kasat"
    " kabid humas panglima hakim jaksa ceo akbp akp kompol kombes brigjen irjen komjen letjen"
    " mayjen"
    " mayor kapten kolonel dr prof perdana senior pengamat pakar ekonom analis"
)
_COUNTRIES = frozenset(word for name in PLACES.names for word in name.split())

ATTRIBUTIONS = AttributionWords(
    verbs=words_of(
        "kata ujar tutur ucap ungkap imbuh mengatakan menyatakan menyebut menyebutkan menuturkan"
        " mengungkapkan menjelaskan menegaskan menambahkan berkata"
    ),
    verbs_of_reporters=words_of(
        "melaporkan mengumumkan mencatat memperkirakan mengonfirmasi mengkonfirmasi mengklaim"
        " memastikan menulis merilis memprediksi mengakui membenarkan menyampaikan menargetkan"
        " memproyeksikan memperingatkan"
    ),
    verbs_with_that=words_of("menilai menduga meyakini menekankan menyimpulkan"),
    show_verbs=words_of("menunjukkan memperlihatkan mengungkapkan mencatat menyebutkan"),
    passives=words_of("untuk akan"),
    sources=words_of(
        "data survei jajak laporan studi penelitian riset statistik sensus dokumen pernyataan"
        " catatan angka"
    ),
    surveys=words_of("survei jajak"),
    according={
        "menurut": ("menurut",),
        "berdasarkan": ("berdasarkan data", "berdasarkan laporan", "berdasarkan keterangan"),
        "mengutip": ("mengutip",),
        "dikutip": ("dikutip dari", "dikutip"),
        "dilansir": ("dilansir dari", "dilansir"),
        "merujuk": ("merujuk data", "merujuk laporan"),
    },
    organisations=words_of(
        "kementerian polisi kepolisian polda polres polsek polri pemerintah badan lembaga dinas"
        " kantor perusahaan bank pengadilan organisasi kelompok tentara militer tni serikat partai"
        " komisi dewan universitas institut asosiasi federasi jaringan koran media majalah pt bnpb"
        " bpbd basarnas bmkg kpu kpk dpr mpr mk ma ojk bi bps pbb who unicef unrwa unhcr imf nato"
        " reuters afp ap bbc cnn kompas tempo antara republika detik aljazeera rumah sakit palang"
        " merah dunia otoritas kejaksaan istana parlemen kongres senat gedung kesehatan dalam"
        " luar negeri"
        " pertahanan keuangan pusat statistik pernyataan laporan data survei catatan hamas"
    )
    | _ROLES
    | _COUNTRIES,
    people=words_of(
        "juru bicara jubir menteri presiden wakil kepala direktur ketua sekretaris gubernur wali"
        " walikota bupati camat lurah jenderal kolonel komandan kapolres kapolda kapolri kapolsek"
        " kasat kabid panglima hakim jaksa pengacara analis ekonom ilmuwan peneliti pakar pengamat"
        " dokter perawat saksi warga korban keluarga ayah ibu pejabat petugas guru dosen aktivis"
        " raja paus duta besar humas ceo pelatih manajer koordinator sumber paramedis relawan"
    ),
    pronouns=words_of("ia dia mereka"),
    roles_first=True,
    relative=frozenset({"yang"}),
    never_speakers=words_of(
        "hari ini itu tersebut waktu senin selasa rabu kamis jumat sabtu minggu kemarin tahun"
        " bulan pekan hal yang"
    ),
    name_links=frozenset(
        {"dan", "-", "&", ".", "/", "bin", "al", "de", "'", "’", "di", "untuk", "(", ")", "dalam"}
    ),
    link_prepositions=words_of("di untuk dalam"),
    that=frozenset({"bahwa", "“", '"', "‘", ":"}),
    statements=words_of(
        "pernyataan keterangan siaran konferensi wawancara laporan pidato cuitan unggahan surat"
        " tertulisnya resminya jumpa"
    ),
    resumes=words_of("termasuk dan dengan menambahkan serta"),
    background=words_of("setelah menyusul"),
    breaks=words_of("setelah sementara ketika karena namun tetapi dan jika"),
    continues=("selain itu", "dari jumlah", "di antaranya", "jumlah itu", "angka itu"),
    heading_verbs=words_of("sebut kata ungkap klaim"),
)
