"""Words by which Indonesian is told: what is common in it and no word of another language."""

from factbase.extraction.languages.words import words_of

STOPWORDS = words_of(
    "yang dan di dari untuk dengan pada ini itu tidak akan dalam adalah juga telah oleh sebagai"
    " atau karena bahwa ada saat sudah kepada tersebut hingga sejak sebanyak setelah mereka"
    " menjadi lebih para seorang orang warga tahun hari sekitar sedikitnya setidaknya hampir"
    " kata ujar menurut mengatakan masih serta antara bisa dapat harus belum namun sementara"
    " sebuah terhadap secara ketika tewas korban luka rumah ribu juta miliar triliun persen ratusan"
    " ribuan puluhan jutaan senin selasa rabu kamis jumat sabtu rupiah uang berbeda berupa bagi"
    " lainnya lain ia dia kami kita saya pun lagi baru kembali paling dua tiga empat lima enam"
    " tujuh"
    " delapan sembilan sepuluh jiwa meninggal dunia terluka rusak hancur mengungsi pengungsi ke"
    " januari februari maret mei juni juli agustus oktober desember daripada bukan tanpa kurang"
)
