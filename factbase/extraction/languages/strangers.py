"""Languages without a pack, told so that no number of theirs is read by another's rules.

A pack's folder takes its language's row out of here: the words move to its ``stopwords.py``.
"""

from collections.abc import Mapping

from factbase.extraction.languages.words import words_of

STOPWORDS: Mapping[str, frozenset[str]] = {
    "da": words_of(
        "og det en af til er på med der ikke som han har den jeg et blev siger efter mindst omkring"
        " mellem også eller blevet deres ifølge kroner procent dræbt"
    ),
    "de": words_of(
        "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an"
        " werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so"
        " zum war haben nur oder aber vor zur bis mehr durch mindestens etwa rund tote menschen"
        " seit prozent millionen milliarden laut"
    ),
    "es": words_of(
        "el la los las de del que y en un una por con para se su al lo como más pero sus ha fue"
        " este esta son entre está cuando muy sin sobre también hasta desde muertos menos personas"
        " millones según han tras años ciento unos unas ser"
    ),
    "fi": words_of(
        "ja on ei että oli se hän ovat mukaan myös kun joka sekä tai mutta noin ihmistä ainakin"
        " vuoden kuollut miljoonaa prosenttia sen olla"
    ),
    "fr": words_of(
        "le la les des du de et un une en est que qui dans pour pas sur au plus par avec son il ce"
        " se ne sont ont aux mais ses été cette selon être entre après leur ans morts moins depuis"
        " milliards personnes près d'un d'une"
    ),
    "hr": words_of(
        "je u na se su za od da je i koji koja kao ali nakon oko najmanje ljudi bi što iz do više"
        " između posto milijuna"
    ),
    "hu": words_of(
        "a az és hogy nem egy is volt meg csak már mint szerint még után vagy legalább ember"
        " százalék milliárd ezer több"
    ),
    "it": words_of(
        "il lo la gli le di del della dei delle che e un una per non sono con si da come più al nel"
        " alla ha è anche dal sul ma ed almeno morti persone secondo anni milioni miliardi dopo"
        " circa tra fra dalla nella oltre"
    ),
    "ms": words_of(
        # What Malay shares with Indonesian, and then what is Malay alone.
        "yang dan di dari untuk dengan pada ini itu tidak akan dalam adalah juga telah oleh sebagai"
        " atau ada sudah kepada tersebut hingga sejak sebanyak mereka menjadi lebih para seorang"
        " orang tahun hari sekitar hampir kata menurut masih serta antara dapat harus belum namun"
        " sementara sebuah terhadap secara ketika luka rumah ribu juta rabu mengatakan"
        " bagi lain ia dia kami kita saya pun lagi baru kembali paling dua tiga empat lima enam"
        " tujuh sembilan sepuluh meninggal dunia ke daripada bukan tanpa kurang"
        " bahawa kerana iaitu ialah selepas pelbagai manakala apabila peratus bilion trilion"
        " ringgit"
        " rm wang polis kerajaan isnin selasa khamis jumaat ahad januari februari mac mei jun"
        " julai ogos disember oktober lapan mangsa maut cedera beliau boleh turut perlu"
        " sekurang-kurangnya jabatan negeri bekas kes tuntutan mengikut katanya berkata pihak"
        " berkenaan terdapat setiap sebelum semasa cuma"
    ),
    "nl": words_of(
        "de het een en van in dat op te zijn met voor niet er om aan als bij door maar uit naar ook"
        " heeft worden nog wordt is ze dan meer over tot onder volgens zeker mensen jaar miljoen"
        " miljard procent doden minstens ongeveer na tussen hebben"
    ),
    "no": words_of(
        "og det en av til er på med ikke som han har den jeg et ble sier etter minst rundt mellom"
        " også eller blitt deres ifølge kroner prosent drept fra"
    ),
    "pl": words_of(
        "i w na z się nie do że jest to od za o po jak przez oraz ale ich był był co są dla który"
        " która osób około ponad co najmniej zginęło lat tysięcy milionów procent między roku"
    ),
    "pt": words_of(
        "o os as de do da dos das que e em um uma para com não por se na no mais como ao foi pelo"
        " pela são entre também até mortos menos pessoas segundo milhões bilhões mil após anos"
        " cento desde cerca à"
    ),
    "ro": words_of(
        "și în de la cu pe nu a că din pentru este un o care sunt mai fost după au cel puțin oameni"
        " între milioane sau prin lei sută aproximativ"
    ),
    "sv": words_of(
        "och det att en i på är som av för med till den har inte om ett från han var de efter minst"
        " cirka omkring mellan också eller enligt kronor procent miljoner döda blev"
    ),
    "sw": words_of(
        "na ya wa kwa ni katika za la watu hii kuwa huo hiyo baada alisema zaidi angalau kati"
        " lakini"
        " milioni asilimia pia"
    ),
    "tl": words_of(
        "ang ng mga sa na ay si ni hindi nito kay para ito siya niya mula ayon katao hanggang"
        " higit piso sila patay nang din rin"
    ),
    "tr": words_of(
        "ve bir bu da de için ile olarak çok daha olan gibi kadar en az yaklaşık sonra kişi yüzde"
        " milyon milyar ise göre arasında fazla oldu hayatını türkiye lira"
    ),
    "vi": words_of(
        "và của là có trong cho các được một không với người đã những này tại khi đến từ năm triệu"
        " tỷ ít nhất khoảng hơn theo ngày sau phần"
    ),
}
