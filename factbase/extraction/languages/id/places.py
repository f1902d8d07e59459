"""Places in Indonesian: countries, regions and cities by the names that Indonesian gives them."""

from factbase.extraction.languages.id.words import CLASSES
from factbase.extraction.languages.places import PlaceWords
from factbase.extraction.languages.words import words_of

_COUNTRIES = """
Indonesia,RI:IDN
Amerika Serikat,Amerika,AS:USA
Inggris,Britania Raya,Skotlandia,Wales:GBR
Prancis,Perancis:FRA
Jerman:DEU
Italia:ITA
Spanyol:ESP
Portugal:PRT
Belanda:NLD
Belgia:BEL
Swiss:CHE
Austria:AUT
Swedia:SWE
Norwegia:NOR
Denmark:DNK
Finlandia:FIN
Islandia:ISL
Irlandia:IRL
Yunani:GRC
Turki,Turkiye:TUR
Rusia:RUS
Ukraina:UKR
Polandia:POL
Ceko,Republik Ceko:CZE
Slowakia:SVK
Hungaria,Hongaria:HUN
Rumania:ROU
Bulgaria:BGR
Serbia:SRB
Kroasia:HRV
Bosnia:BIH
Albania:ALB
Yordania:JOR
Suriah:SYR
Lebanon,Libanon:LBN
Irak:IRQ
Iran:IRN
Israel:ISR
Palestina,Gaza,Jalur Gaza,Tepi Barat,Rafah,Khan Younis,Khan Yunis,Jabalia:PSE
Arab Saudi,Mekkah,Makkah,Madinah:SAU
Yaman:YEM
Uni Emirat Arab,UEA:ARE
Kuwait:KWT
Qatar:QAT
Bahrain:BHR
Oman:OMN
Mesir,Kairo:EGY
Libya,Derna:LBY
Tunisia:TUN
Aljazair:DZA
Maroko:MAR
Sudan:SDN
Sudan Selatan:SSD
Etiopia,Ethiopia:ETH
Kenya:KEN
Somalia:SOM
Nigeria:NGA
Afrika Selatan:ZAF
Kongo,Republik Demokratik Kongo:COD
Mozambik:MOZ
Tiongkok,China,Cina,Beijing:CHN
Jepang:JPN
Korea Selatan,Korsel,Seoul:KOR
Korea Utara,Korut:PRK
Taiwan:TWN
India:IND
Pakistan:PAK
Bangladesh:BGD
Afganistan,Afghanistan:AFG
Sri Lanka:LKA
Nepal:NPL
Malaysia:MYS
Singapura:SGP
Thailand:THA
Vietnam:VNM
Kamboja:KHM
Laos:LAO
Filipina:PHL
Myanmar:MMR
Timor Leste:TLS
Brunei Darussalam,Brunei:BRN
Papua Nugini:PNG
Selandia Baru:NZL
Australia:AUS
Kanada:CAN
Meksiko:MEX
Brasil,Brazil:BRA
Argentina:ARG
Cile,Chili:CHL
Kolombia:COL
Venezuela:VEN
Peru:PER
Kuba:CUB
Haiti:HTI
DKI Jakarta,Jawa,Jawa Barat,Jawa Tengah,Jawa Timur,Jabar,Jateng,Jatim,DIY,Banten:IDN
Sumatera,Sumatera Utara,Sumatera Barat,Sumatera Selatan,Sumut,Sumbar,Sumsel,Aceh,Riau,Jambi:IDN
Lampung,Bengkulu,Kepulauan Riau,Bangka Belitung,Bali,Lombok,Nusa Tenggara Barat,NTB,NTT:IDN
Nusa Tenggara Timur,Kalimantan,Kalimantan Barat,Kalimantan Timur,Kalimantan Selatan:IDN
Kalimantan Tengah,Kalimantan Utara,Kalbar,Kaltim,Kalsel,Kalteng,Sulawesi,Sulawesi Selatan:IDN
Sulawesi Tengah,Sulawesi Utara,Sulawesi Barat,Sulawesi Tenggara,Sulsel,Sulteng,Sulut:IDN
Gorontalo,Maluku,Maluku Utara,Papua,Papua Barat,Cianjur,Sleman,Bantul,Yogyakarta,Lumajang:IDN
Jakarta,Bandung,Surabaya,Semarang,Medan,Makassar,Palembang,Denpasar,Bogor,Depok,Bekasi:IDN
Tangerang,Solo,Surakarta,Malang,Kediri,Blitar,Banyuwangi,Jember,Sidoarjo,Gresik,Lamongan:IDN
Demak,Kudus,Jepara,Pati,Klaten,Boyolali,Magelang,Purworejo,Kebumen,Cilacap,Banyumas,Tegal:IDN
Brebes,Pekalongan,Cirebon,Indramayu,Karawang,Purwakarta,Subang,Sukabumi,Garut,Tasikmalaya:IDN
Ciamis,Sumedang,Kuningan,Lebak,Pandeglang,Gunungkidul,Kulon Progo,Padang,Pekanbaru:IDN
Batam,Bandar Lampung,Banda Aceh,Pontianak,Banjarmasin,Samarinda,Balikpapan,Manado,Palu:IDN
Kendari,Mamuju,Ambon,Ternate,Jayapura,Sorong,Merauke,Wamena,Mataram,Kupang,Bima,Ende:IDN
London:GBR
Moskow,Moskwa:RUS
Kyiv,Kiev:UKR
Wina:AUT
Athena:GRC
Jenewa:CHE
Roma:ITA
Yerusalem:ISR
Damaskus,Aleppo:SYR
Beirut:LBN
Bagdad,Baghdad:IRQ
Teheran:IRN
Eropa,Uni Eropa,Asia,Asia Tenggara,Afrika,Timur Tengah,Amerika Latin:
"""


def _countries() -> dict[str, str]:
    rows = (line.rsplit(":", 1) for line in _COUNTRIES.strip().splitlines())
    return {name.lower(): code for names, code in rows for name in names.split(",")}


PLACES = PlaceWords(
    names=_countries(),
    # Names of cities elsewhere that are words here, or only half of a name.
    not_places=frozenset(CLASSES)
    | words_of(
        "kota pulau pantai selatan utara barat timur tengah bandar baru raya jaya indah abadi lima"
        " man date maka nama data bola enam sana serang batu of am el al la de ba ii goes central"
        " male same long brent most best big star bat bari born sale mission"
    ),
    before=words_of("di ke dari dalam untuk seluruh sekitar dekat wilayah kota provinsi kabupaten"),
    beside=frozenset(),
    facilities=words_of("selatan utara barat timur tengah tenggara"),
)
