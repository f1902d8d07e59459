"""Places in English: demonyms, names that the gazetteer lacks, names that are none."""

from factbase.extraction.languages.places import PlaceWords
from factbase.extraction.languages.words import words_of

_DEMONYMS = """
American Americans:United States:USA
British Briton Britons:Britain:GBR
English:England:GBR
Scottish:Scotland:GBR
Welsh:Wales:GBR
French:France:FRA
German Germans:Germany:DEU
Italian Italians:Italy:ITA
Spanish:Spain:ESP
Portuguese:Portugal:PRT
Dutch:Netherlands:NLD
Belgian:Belgium:BEL
Swiss:Switzerland:CHE
Austrian:Austria:AUT
Swedish Swedes:Sweden:SWE
Norwegian:Norway:NOR
Danish:Denmark:DNK
Finnish:Finland:FIN
Icelandic:Iceland:ISL
Irish:Ireland:IRL
Greek Greeks:Greece:GRC
Turkish Turks:Turkey:TUR
Russian Russians:Russia:RUS
Ukrainian Ukrainians:Ukraine:UKR
Polish Poles:Poland:POL
Czech:Czech Republic:CZE
Slovak:Slovakia:SVK
Hungarian:Hungary:HUN
Romanian:Romania:ROU
Bulgarian:Bulgaria:BGR
Serbian:Serbia:SRB
Croatian:Croatia:HRV
Bosnian:Bosnia:BIH
Albanian:Albania:ALB
Chinese:China:CHN
Japanese:Japan:JPN
Korean:South Korea:KOR
Taiwanese:Taiwan:TWN
Indian Indians:India:IND
Pakistani Pakistanis:Pakistan:PAK
Bangladeshi:Bangladesh:BGD
Afghan Afghans:Afghanistan:AFG
Iranian Iranians:Iran:IRN
Iraqi Iraqis:Iraq:IRQ
Syrian Syrians:Syria:SYR
Lebanese:Lebanon:LBN
Israeli Israelis:Israel:ISR
Palestinian Palestinians:Palestinian territories:PSE
Jordanian:Jordan:JOR
Saudi:Saudi Arabia:SAU
Yemeni:Yemen:YEM
Emirati:United Arab Emirates:ARE
Kuwaiti:Kuwait:KWT
Qatari:Qatar:QAT
Egyptian Egyptians:Egypt:EGY
Libyan Libyans:Libya:LBY
Tunisian:Tunisia:TUN
Algerian:Algeria:DZA
Moroccan Moroccans:Morocco:MAR
Sudanese:Sudan:SDN
Ethiopian:Ethiopia:ETH
Kenyan Kenyans:Kenya:KEN
Somali:Somalia:SOM
Nigerian Nigerians:Nigeria:NGA
Ghanaian:Ghana:GHA
Congolese:Congo:COD
Ugandan:Uganda:UGA
Rwandan:Rwanda:RWA
Zimbabwean:Zimbabwe:ZWE
African Africans:Africa:
Canadian Canadians:Canada:CAN
Mexican Mexicans:Mexico:MEX
Brazilian Brazilians:Brazil:BRA
Argentine Argentinian:Argentina:ARG
Chilean:Chile:CHL
Colombian:Colombia:COL
Venezuelan Venezuelans:Venezuela:VEN
Peruvian:Peru:PER
Cuban Cubans:Cuba:CUB
Haitian Haitians:Haiti:HTI
Australian Australians:Australia:AUS
Indonesian Indonesians:Indonesia:IDN
Malaysian:Malaysia:MYS
Singaporean:Singapore:SGP
Thai:Thailand:THA
Vietnamese:Vietnam:VNM
Filipino Filipinos Philippine:Philippines:PHL
Burmese:Myanmar:MMR
Cambodian:Cambodia:KHM
Nepali Nepalese:Nepal:NPL
European Europeans:Europe:
Asian:Asia:
"""


def _demonyms() -> dict[str, tuple[str, str]]:
    rows = (line.split(":") for line in _DEMONYMS.strip().splitlines())
    return {
        word.lower(): (country, code) for words, country, code in rows for word in words.split()
    }


PLACES = PlaceWords(
    names={
        "gaza": "PSE",
        "gaza strip": "PSE",
        "west bank": "PSE",
        "khan younis": "PSE",
        "khan yunis": "PSE",
        "rafah": "PSE",
        "jabalia": "PSE",
        "palestine": "PSE",
        "palestinian territories": "PSE",
        "u.s.": "USA",
        "us": "USA",
        "united states": "USA",
        "america": "USA",
        "usa": "USA",
        "u.s.a.": "USA",
        "u.k.": "GBR",
        "uk": "GBR",
        "britain": "GBR",
        "england": "GBR",
        "scotland": "GBR",
        "wales": "GBR",
        "northern ireland": "GBR",
        "south korea": "KOR",
        "north korea": "PRK",
        "russia": "RUS",
        "syria": "SYR",
        "iran": "IRN",
        "turkey": "TUR",
        "türkiye": "TUR",
        "ivory coast": "CIV",
        "congo": "COD",
        "czech republic": "CZE",
        "netherlands": "NLD",
        "philippines": "PHL",
        "vietnam": "VNM",
        "laos": "LAO",
        "tanzania": "TZA",
        "bolivia": "BOL",
        "venezuela": "VEN",
        "moldova": "MDA",
        "kosovo": "XKX",
        "taiwan": "TWN",
        "hong kong": "HKG",
        "macau": "MAC",
        "burma": "MMR",
        "europe": "",
        "euro zone": "",
        "eurozone": "",
        "asia": "",
        "africa": "",
        "middle east": "",
        "latin america": "",
        "european union": "",
        "eu": "",
        "asia - pacific": "",
        "wall street": "USA",
        "silicon valley": "USA",
        "crimea": "UKR",
        "donbas": "UKR",
        "kashmir": "",
        "nsw": "AUS",
        "new south wales": "AUS",
        "queensland": "AUS",
        "victoria": "AUS",
        "tasmania": "AUS",
        "western australia": "AUS",
        "ontario": "CAN",
        "quebec": "CAN",
        "british columbia": "CAN",
        "alberta": "CAN",
        "bavaria": "DEU",
        "sichuan": "CHN",
        "guangdong": "CHN",
        "xinjiang": "CHN",
        "tibet": "CHN",
        "punjab": "",
        "sindh": "PAK",
        "balochistan": "PAK",
        "khyber pakhtunkhwa": "PAK",
        "gujarat": "IND",
        "kerala": "IND",
        "maharashtra": "IND",
        "tamil nadu": "IND",
        "karnataka": "IND",
        "fukushima": "JPN",
        "miyagi": "JPN",
        "hokkaido": "JPN",
        "okinawa": "JPN",
        "derna": "LBY",
        "washington": "USA",
        "new york": "USA",
        "central java": "IDN",
        "gulf of mexico": "",
        "north sea": "",
        "black sea": "",
        "red sea": "",
    },
    demonyms=_demonyms(),
    not_places=words_of(
        "of reading nice mobile best most split bath hull orange deal march male man date bari same"
        " along union police central bar born sale police troy young wells price santa vista sandy"
        " hopkins madison jackson lincoln clinton jordan houston_ wayne grant carter gary cary"
        " katy allen garland irving denton tyler warren sterling davis murray kent clay cook burns"
        " marshall meridian victoria independence liberty surprise enterprise college commerce"
        " industry university media progress concord normal hollywood_ moreno merced king salem"
        " goes bor eden hit opera golden tours mission imperial national international federal"
        " republic unity hope star sun moon rugby boston_ angeles los san new north south east west"
        " battle ii al el la de the an in on at we may be can do is as by he so to no my me it up"
        " or if us_ go van den ho bo long big same ata bat sur ube usa_ are date obama mayo jones"
        " wilson evans hamilton_ johnson lee anderson nelson paul peter mary george charlotte_"
        " elizabeth florence sofia_ sydney_ victoria diego jose juan francisco carlos antonio"
        " luis pedro sebastian santiago_ christian martin norman vincent lawrence francis"
        " maria ana rosa isabel clara barbara monica ann helena st. saint port fort mount lake"
    ),
    before=words_of(
        "in at near from of across around outside inside throughout into over to for within between"
        " toward on via hit struck"
    ),
    beside=words_of(
        "southern northern eastern western central north-east south-east northeastern southeastern"
        " northwestern southwestern downtown upper lower greater"
    ),
    facilities=words_of(
        "hospital airport province state city county district region prefecture university"
        " strip bank camp island islands bay river port valley governorate"
    ),
)
