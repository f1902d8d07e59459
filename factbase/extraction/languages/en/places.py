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
Chadian Chadians:Chad:TCD
Malian Malians:Mali:MLI
Nigerien:Niger:NER
Senegalese:Senegal:SEN
Ivorian Ivorians:Ivory Coast:CIV
Cameroonian:Cameroon:CMR
Eritrean Eritreans:Eritrea:ERI
Tanzanian:Tanzania:TZA
Zambian:Zambia:ZMB
Mozambican:Mozambique:MOZ
Malawian:Malawi:MWI
Angolan:Angola:AGO
Liberian:Liberia:LBR
Burundian:Burundi:BDI
Mauritanian:Mauritania:MRT
Gabonese:Gabon:GAB
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
Asian Asians:Asia:
Estonian:Estonia:EST
Latvian:Latvia:LVA
Lithuanian:Lithuania:LTU
Belarusian Belarusians:Belarus:BLR
Moldovan:Moldova:MDA
Georgian Georgians:Georgia:GEO
Armenian Armenians:Armenia:ARM
Azerbaijani:Azerbaijan:AZE
Azeri:Azerbaijan:AZE
Kazakh:Kazakhstan:KAZ
Uzbek:Uzbekistan:UZB
Kyrgyz:Kyrgyzstan:KGZ
Tajik:Tajikistan:TJK
Turkmen:Turkmenistan:TKM
Mongolian:Mongolia:MNG
Lankan Lankans:Sri Lanka:LKA
Bahraini:Bahrain:BHR
Omani:Oman:OMN
Cypriot Cypriots:Cyprus:CYP
Maltese:Malta:MLT
Slovenian:Slovenia:SVN
Slovene:Slovenia:SVN
Macedonian:North Macedonia:MKD
Montenegrin:Montenegro:MNE
Kosovar:Kosovo:XKX
Luxembourgish:Luxembourg:LUX
Ecuadorean Ecuadorian:Ecuador:ECU
Bolivian:Bolivia:BOL
Paraguayan:Paraguay:PRY
Uruguayan:Uruguay:URY
Honduran Hondurans:Honduras:HND
Guatemalan:Guatemala:GTM
Salvadoran:El Salvador:SLV
Nicaraguan:Nicaragua:NIC
Panamanian:Panama:PAN
Jamaican:Jamaica:JAM
Dominican:Dominican Republic:DOM
Zealander Zealanders:New Zealand:NZL
Fijian:Fiji:FJI
Hawaiian:Hawaii:USA
Texan Texans:Texas:USA
Californian:California:USA
Gazan Gazans:Gaza:PSE
Scots:Scotland:GBR
Kurdish:Kurdistan:
Nordic:Nordic countries:
Scandinavian:Scandinavia:
"""


# Names beside the gazetteer's: what the press calls countries, their regions, and regions of the
# earth; a country's alpha-3 code leads its names, which commas part.
_NAMES = """
USA: U.S., US, United States, America, USA, U.S.A., Manhattan, Brooklyn, Bronx, Queens, NY, NYC,
 New York, New York City, New York State, Georgia, Washington, D.C., Washington D.C.,
 Long Island, Staten Island,
 Silicon Valley, New England, Midwest, Bay Area, Maui, Lahaina, Oahu, Kauai, Big Island, Gulf Coast,
 Appalachia, Guantanamo Bay, Cape Cod, Capitol Hill, Florida Keys, Palm Beach, Palm Springs,
 West Coast, East Coast, Orange County, Los Angeles County, Cook County, St. Louis, St. Paul, L.A.,
 Fort Lauderdale, Fort Worth, San Francisco, San Diego, San Jose, New Orleans, Puerto Rico
GBR: U.K., UK, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, Ulster, Kent,
 Cornwall, Devon, Yorkshire, Lancashire, Essex, Sussex, Surrey, Norfolk, Suffolk, Merseyside,
 Greater Manchester, Cumbria, Northumberland, Hampshire, Dorset, Somerset, Midlands, West Midlands,
 City of London, Downing Street, Isle of Wight
PSE: Gaza, Gaza Strip, West Bank, Khan Younis, Khan Yunis, Rafah, Jabalia, Jabaliya, Deir al-Balah,
 Beit Hanoun, Beit Lahiya, Beit Lahia, Nuseirat, Maghazi, Shujaiya, Jenin, Nablus, Ramallah, Hebron,
 Tulkarm, East Jerusalem, Palestine, Palestinian territories, Palestinian territory, Gaza City
ISR: Negev, Galilee, Sderot, Golan Heights, Jerusalem, Tel Aviv
KOR: South Korea
PRK: North Korea
RUS: Russia, Siberia, Chechnya, Dagestan, Ingushetia, Tatarstan, Kursk region, Belgorod, Kamchatka,
 Sakhalin, North Caucasus, Far East, Red Square
UKR: Kiev, Kyiv, Crimea, Donbas, Donbass, Donetsk, Luhansk, Kharkiv, Kherson, Zaporizhzhia,
 Zaporizhia, Odesa, Odessa, Bakhmut, Mariupol, Lviv, Bucha
SYR: Syria, Idlib, Aleppo, Raqqa, Homs, Latakia, Afrin, Deir ez-Zor
IRQ: Mosul, Kirkuk, Anbar, Iraqi Kurdistan, Falluja, Fallujah
IRN: Iran
TUR: Turkey, Türkiye, Turkiye, Anatolia, Antakya, Hatay, Kahramanmaras, Gaziantep, Adiyaman,
 Malatya, Iskenderun
LBY: Derna, Cyrenaica, Susa, Bayda, Al-Bayda, Misrata
MAR: Marrakech, Marrakesh, Al Haouz, Atlas Mountains, High Atlas, Moulay Brahim, Amizmiz
SDN: Darfur, West Darfur, South Darfur, North Darfur, Wad Madani, El Geneina, Geneina, Omdurman,
 South Kordofan, North Kordofan, Kordofan, Blue Nile, Gezira, Al-Jazirah, Port Sudan
ETH: Tigray, Amhara, Oromia, Ogaden
SSD: South Sudan
SOM: Somaliland, Puntland
COD: Congo, DR Congo, Democratic Republic of Congo, North Kivu, South Kivu, Ituri, Katanga
CIV: Ivory Coast
CPV: Cape Verde
SWZ: Swaziland
ZAF: Western Cape, Eastern Cape, KwaZulu-Natal, Gauteng, Limpopo
NGA: Borno, Niger Delta, Kaduna, Zamfara, Plateau State
KEN: Rift Valley
CZE: Czech Republic
NLD: Netherlands, Holland, Hague
PHL: Philippines, Mindanao, Luzon, Visayas, Cebu, Leyte, Palawan
VNM: Vietnam, Mekong Delta
LAO: Laos
TZA: Tanzania, Zanzibar
BOL: Bolivia
VEN: Venezuela
MDA: Moldova, Transnistria
MKD: Macedonia
XKX: Kosovo
TWN: Taiwan
HKG: Hong Kong
MAC: Macau, Macao
MMR: Burma, Myanmar, Rakhine, Shan State, Kachin
BGD: Cox's Bazar, Chittagong Hill Tracts
AFG: Helmand, Kandahar, Nangarhar, Panjshir, Herat
PAK: Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Swat, Swat Valley, Waziristan,
 North Waziristan, South Waziristan
IND: Gujarat, Kerala, Maharashtra, Tamil Nadu, Karnataka, Odisha, Orissa, Uttar Pradesh, Bihar,
 West Bengal, Andhra Pradesh, Telangana, Madhya Pradesh, Rajasthan, Assam, Manipur, Uttarakhand,
 Himachal Pradesh, Haryana, Jharkhand, Chhattisgarh, Goa, Sikkim, Meghalaya, Nagaland, Ladakh,
 Jammu, New Delhi, Bangalore, Bengaluru, Bombay, Calcutta, Madras, Balasore, Dharavi
NPL: Everest, Mount Everest
CHN: Sichuan, Guangdong, Xinjiang, Tibet, Hubei, Hunan, Henan, Hebei, Shandong, Shanxi, Shaanxi,
 Jiangsu, Zhejiang, Fujian, Yunnan, Guizhou, Guangxi, Gansu, Qinghai, Jilin, Heilongjiang, Liaoning,
 Anhui, Jiangxi, Hainan, Inner Mongolia, Ningxia, mainland China
JPN: Fukushima, Miyagi, Iwate, Hokkaido, Okinawa, Honshu, Kyushu, Shikoku, Ishikawa, Noto, Ibaraki,
 Aichi, Tohoku, Kansai
IDN: Central Java, West Java, East Java, Java, Sumatra, West Sumatra, North Sumatra, Sulawesi,
 Central Sulawesi, Bali, Lombok, Papua, West Papua, Aceh, Borneo, Kalimantan
MYS: Sabah, Sarawak, Penang
AUS: NSW, New South Wales, Queensland, Victoria, Tasmania, Western Australia, South Australia,
 Northern Territory, Great Barrier Reef
NZL: Christchurch, North Island, South Island
CAN: Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick,
 Newfoundland, Labrador, Yukon, Nunavut, Northwest Territories, Prince Edward Island, Fort McMurray
MEX: Baja California, Chiapas, Oaxaca, Sinaloa, Sonora, Chihuahua, Guerrero, Michoacan, Jalisco,
 Tamaulipas, Yucatan, Nuevo Leon, Veracruz, Mexico City
BRA: Amazonas, Bahia, Minas Gerais, Rio Grande do Sul, Mato Grosso, Sao Paulo, Rio
ARG: Patagonia, Tierra del Fuego
CHL: Easter Island
HTI: Port-au-Prince
DEU: Bavaria, Saxony, Hesse, Brandenburg, Thuringia, Lower Saxony, Baden-Wuerttemberg,
 North Rhine-Westphalia, Schleswig-Holstein, Rhineland-Palatinate, Ruhr, Cologne, Munich
FRA: Brittany, Normandy, Provence, Corsica, Burgundy, Alsace, Lorraine, French Riviera
ITA: Sicily, Sardinia, Tuscany, Lombardy, Calabria, Campania, Emilia-Romagna, Veneto, Piedmont,
 Umbria, Puglia, Lampedusa, Liguria, Florence, Venice, Milan, Rome, Naples, Turin, Genoa
ESP: Catalonia, Andalusia, Galicia, Basque Country, Valencia, Canary Islands, Balearic Islands,
 Mallorca, Majorca, Tenerife, Ibiza, La Palma, Melilla, Ceuta
PRT: Madeira, Azores, Algarve
GRC: Crete, Lesbos, Rhodes, Corfu, Evia, Peloponnese, Macedonia region
POL: Silesia
ROU: Transylvania, Bucharest
CHE: Zurich, Geneva
SRB: Belgrade
BIH: Bosnia, Srebrenica
YEM: Yemen, Sanaa, Hodeidah, Aden
ARE: UAE, U.A.E., United Arab Emirates, Dubai
VAT: Vatican, Vatican City
-: Europe, Western Europe, Eastern Europe, Central Europe, euro zone, eurozone, euro area, Asia,
 Central Asia, Southeast Asia, South Asia, East Asia, Asia Pacific, Asia-Pacific, Africa,
 West Africa,
 East Africa, North Africa, Sub-Saharan Africa, Southern Africa, Horn of Africa, Sahel, Sahara,
 Middle East, Latin America, Central America, South America, North America, Americas, Caribbean,
 European Union, EU, Gulf of Mexico, North Sea, Black Sea, Red Sea, Baltic Sea, Mediterranean,
 Mediterranean Sea, Caspian Sea, Aegean Sea, Aegean, Adriatic, Arabian Sea, South China Sea,
 East China
 Sea, Yellow Sea, Sea of Japan, Sea of Azov, Persian Gulf, Gulf of Aden, Strait of Hormuz,
 Bay of Bengal,
 Indian Ocean, Pacific Ocean, Pacific, Atlantic Ocean, Atlantic, Arctic, Arctic Ocean, Antarctica,
 Balkans, Baltics, Caucasus, Scandinavia, Levant, Himalayas, Alps, Andes, Amazon rainforest,
 Kashmir,
 Punjab, Bengal, Kurdistan, English Channel, Suez Canal, Gulf of Guinea, Oceania, Melanesia,
 Polynesia,
 Rocky Mountains, Pyrenees, Great Lakes, Korean peninsula, Arabian Peninsula, Iberia, Nile, Mekong
"""


def _demonyms() -> dict[str, tuple[str, str]]:
    rows = (line.split(":") for line in _DEMONYMS.strip().splitlines())
    return {
        word.lower(): (country, code) for words, country, code in rows for word in words.split()
    }


def _names() -> dict[str, str]:
    """By name in small letters, marks apart, the country; empty for what lies in several."""
    names: dict[str, str] = {}
    for row in _NAMES.strip().replace("\n ", " ").splitlines():
        code, _, line = row.partition(":")
        for name in line.split(","):
            key = name.strip().lower().replace("-", " - ").replace("'s", " 's")
            names[key.replace("  ", " ")] = code.strip("-")
    return names


PLACES = PlaceWords(
    names=_names(),
    demonyms=_demonyms(),
    not_places=words_of(
        "of best most split bath hull orange deal male man date bari same along union police"
        " central"
        " bar born sale young price santa vista sandy liberty surprise enterprise college commerce"
        " industry university media progress concord normal goes bor eden hit opera golden tours"
        " mission imperial national international federal republic unity hope star sun moon rugby"
        " battle ii al el la de the an in on at we may be can do is as by he so to no my me it up"
        " or"
        " if us_ go van den ho bo long big same ata bat sur ube are date mayo st. saint port fort"
        " mount lake angeles los san new north south east west usa_ jose king christian street bank"
        " company group energy capital justice commission council trust partners holdings global"
        " general first second third congress senate house green black white brown gold silver"
        " republican democratic party march april june july august monday friday sunday saturday"
        " euro google apple amazon target ford dell boeing citi visa kraft merck heinz brent"
        " delta bush toyota stanford"
    ),
    no_firsts=words_of("the of in at on a an and as by for from with to is are be up off"),
    shy=words_of(
        "reading nice mobile troy wells hopkins madison jackson lincoln clinton jordan houston"
        " wayne"
        " grant carter gary cary katy allen garland irving denton tyler warren sterling davis"
        " murray"
        " kent clay cook burns marshall meridian victoria independence moreno merced salem obama"
        " jones"
        " wilson evans hamilton johnson lee anderson nelson paul peter mary george charlotte"
        " elizabeth"
        " florence sofia sydney diego juan francisco carlos antonio luis pedro sebastian santiago"
        " martin norman vincent lawrence francis maria ana rosa isabel clara barbara monica ann"
        " helena"
        " chad essex norfolk somerset surrey sussex lorraine java papua susa bali queens midlands"
        " georgia dominica niger guinea montana virginia washington austin dallas trenton brandon"
        " logan mason hudson taylor bradley dublin cleveland bryan chester"
    ),
    before=words_of(
        "in at near across outside inside throughout around within upon on over into off along"
        " toward towards hit struck rocked devastated ravaged"
    ),
    loose=words_of("of from to for via"),
    parts=words_of(
        "parts part swaths swathes areas area north south east west northeast northwest southeast"
        " southwest outskirts city town village capital streets coast centre center border suburb"
        " neighbourhood neighborhood district region province state island port shores rest half"
        " most much all corner heart tip edge residents people population citizens invasion"
        " occupation"
        " bombing bombardment siege capture evacuation blockade flooding destruction"
    ),
    strict=words_of("in near outside at"),
    beside=words_of(
        "southern northern eastern western central north-east south-east northeastern southeastern"
        " northwestern southwestern downtown upper lower greater mainland rural coastal"
    ),
    facilities=words_of(
        "hospital airport prison jail camp university school church mosque temple stadium palace"
        " port province state county prefecture governorate district region valley island islands"
        " village kibbutz settlement neighbourhood neighborhood suburb square bridge dam mine plant"
        " refinery station barracks base crossing corridor peninsula mountains river bay beach"
    ),
    leading=words_of("kibbutz lake mount mt cape camp moshav isle"),
    facility_links=words_of(
        "refugee military air international medical children general detention"
    ),
    offices=words_of("judge court attorney commissioner"),
    byline=words_of("reporting editing writing additional compiled reported written edited"),
    streets=words_of("street avenue road boulevard lane drive"),
    anaphors=words_of(
        "territory region country city state province town village enclave strip camp kibbutz"
        " island"
        " county district nation area capital"
    ),
    actors=words_of(
        "government army military forces force troops soldiers police officials official"
        " authorities"
        " minister ministers ministry president prime officer officers strikes strike airstrike"
        " airstrikes attack attacks offensive raid raids bombardment bombing bombings bombs bomb"
        " shelling war invasion operation campaign siege jets planes warplanes drone drones missile"
        " missiles rockets artillery tanks navy fire retaliation assault incursion blockade regime"
        " leader leaders spokesman spokeswoman envoy ambassador embassy diplomat diplomats"
        " militants"
        " fighters rebels intelligence secretary senator lawmakers lawyer chancellor premier"
        " onslaught"
        " response aggression"
    ),
    acts=words_of(
        "said says told killed kills struck attacked launched bombed shelled announced warned vowed"
        " invaded fired hit declared ordered agreed accused denied wants hopes claims claimed"
        " retaliated responded urged called calls condemned could would will should may might must"
        " can"
    ),
    ranks=words_of("top leading main first second third no. second-largest"),
    people=words_of(
        "palestinians israelis americans britons germans russians ukrainians indians pakistanis"
        " syrians iraqis iranians afghans egyptians turks africans europeans australians canadians"
        " mexicans brazilians haitians kenyans nigerians libyans swedes greeks poles gazans"
    ),
    based=words_of("based born listed headquartered run led educated backed registered owned"),
    breaks=words_of("while but whereas although though"),
    holdings=words_of("stake stakes interest shares investment invested share holding"),
)
