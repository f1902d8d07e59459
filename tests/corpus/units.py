"""What numbers are measured in: money, percent, points, measures, rates."""

from tests.corpus.words import between, exactly

CORPUS = [
    (exactly("3500000000", "USD"), ["$3.5 billion", "$3.5bn", "US$3.5 billion",
                                    "3.5 billion dollars", "USD 3.5 billion"]),
    (exactly("5000000", "USD"), ["$5m", "$5 million", "5 million U.S. dollars"]),
    (exactly("0.44", "USD/share"), ["44 cents per share", "44 cents a share", "$0.44 a share"]),
    (exactly("9000", "INR"), ["Rs 9,000", "Rs9,000", "₹9,000", "9,000 rupees"]),
    (exactly("20", "EUR"), ["20 euros", "€20", "EUR 20"]),
    (exactly("7", "GBP"), ["£7", "(PS7)", "7 pounds in cash"]),
    (exactly("4000000000", "GBP"), ["a 4 billion pound deal", "a £4 billion deal"]),
    (exactly("7", "pound"), ["he lost 7 pounds", "a 7-pound spacecraft", "7 lb"]),
    (exactly("85", "percent"), ["85 percent", "85%", "85 per cent", "85 pct"]),
    (exactly("2", "percentage_point"), ["2 percentage points", "two percentage points"]),
    (exactly("25", "basis_point"), ["25 basis points", "25 bps"]),
    (exactly("7.8", "magnitude"), ["a 7.8-magnitude quake", "a magnitude 7.8 quake",
                                   "a magnitude of 7.8", "the magnitude-7.8 quake"]),
    (exactly("40", "kilometre"), ["40 km", "40 kilometers", "40 kilometres", "40-kilometre"]),
    (exactly("3", "square_mile"), ["3 square miles", "three square miles"]),
    (exactly("7800000", "square_kilometre"), ["7.8 million square km", "7.8 million sq. km"]),
    (exactly("60", "mile/hour"), ["60 mph", "60 miles per hour", "60 miles an hour"]),
    (exactly("3000000", "barrel/day"), ["3 million barrels a day", "3 million barrels per day",
                                        "3 million bpd"]),
    (exactly("58.24", "USD/barrel"), ["$58.24 a barrel", "$58.24 per barrel"]),
    (exactly("20", "degree_celsius"), ["a temperature of 20 degrees", "20 degrees Celsius", "20°C",
                                      "20 C"]),
    (exactly("90", "degree_fahrenheit"), ["a hot day of 90 degrees", "90 degrees Fahrenheit",
                                          "90°F"]),
    (exactly("90", "degree"), ["a turn of 90 degrees"]),
    (exactly("100", "kilometre/hour"), ["100 km/h", "100km/hr", "100 kph"]),
    (exactly("32", "square_metre"), ["32m2", "32 m²", "32 m^2", "32 square metres", "32 sq m"]),
    (exactly("1.3", "ampere/square_centimetre"), ["1.3A/cm2"]),
    (exactly("35", "gigawatt_hour"), ["35 GWh", "35 gigawatt hours"]),
    (exactly("2.4", "micrometre"), ["2.4 μm", "2.4µm", "2.4 micrometres"]),
    (exactly("50", "millilitre"), ["50mL", "50 ml", "50 millilitres"]),
    (exactly("5", "watt"), ["a 5 W charger", "5 watts"]),
    (exactly("275", "pound_foot"), ["275 pound-feet of torque", "275 lb-ft"]),
    (exactly("21.25", "USD/square_foot"), ["$21.25 per square foot", "$21.25 a square foot"]),
    (exactly("80", "USD/square_metre"), ["$80 per sq m", "$80 per square metre"]),
    (exactly("40", "USD/paycheck"), ["$40 per paycheck"]),
    (exactly("11", "foot/century"), ["11 feet per century"]),
    (exactly("52000", "barrel/day"), ["a 52,000 barrel-a-day refinery", "52,000 barrels/day"]),
    (exactly("2.26", "EUR/share"), ["2.26 euros per preferred share"]),
    (exactly("0.22", "USD/transaction"), ["22 cents per debit card transaction"]),
    (exactly("10", "USD/million_british_thermal_unit"), ["$10 per million British thermal units"]),
    (exactly("76.25", "JPY/USD"), ["The yen surged to 76.25 per dollar"]),
    (between("5", "8", "USD/share"), ["$5-8 per share", "$5 to $8 per share"]),
    (between("0.12", "0.14", "GBP/therm"), ["12-14 pence per therm", "12 to 14 pence per therm"]),
    (between("24000000000", "45000000000", "USD"), ["$24-45 billion", "$24 billion-$45 billion"]),
    (exactly("500000", "USD"), ["$500,000 each last year"]),
    (exactly("12", "per_100000"), ["12 per 100,000", "12 cases per 100,000 people"]),
    (exactly("55931000", "USD"), ["$US55,931,000", "$55,931,000"]),
    (exactly("82615680", "AUD"), ["$A82,615,680", "A$82,615,680"]),
    (exactly("-50800000000", "USD"), ["$-50.8bn", "-$50.8bn"]),
    (exactly("0.5", "USD"), ["50 cents", "50c"]),
    (exactly("75", "CAD"), ["$75 Canadian", "C$75", "75 Canadian dollars"]),
    (exactly("300", "megawatt"), ["300 MW", "300 megawatts", "300MW", "a 300-megawatt plant"]),
    (exactly("5", "hectare"), ["5 hectares", "five hectares"]),
]  # fmt: skip

SHARED = [
    (
        ("GBP", "GBP"),
        [
            "Costs climbed to 640 million pounds from 512 million in May",
            "It paid 930 million pounds, against 782 million last year",
        ],
    ),
    (
        ("percent", "percent"),
        ["It rose to 5.3 percent from 4.8 in May", "It slowed from 4.8 to 4.7 percent"],
    ),
    (("EUR", "EUR"), ["Turnover of 412 million euros and a surplus of 36.5 million"]),
    (("milligram", "milligram"), ["They were given 45 and 50 mg"]),
    (("ILS", "ILS"), ["90 million of the 2.5 billion shekels that the port wants"]),
    (("EUR", "count"), ["It spent 759 million euros on a population of 78.5 million"]),
    (("percent", "count"), ["It rose 5 percent to 103"]),
]
"""A unit said once for two numbers, and where the second is of something else."""

HOME = [
    ("AUD", "Australia will spend $5 million in Sydney. Australian schools get it, Canberra said."),
    ("USD", "The U.S. will spend $5 million in Sydney. Australia was told so in New York."),
    ("USD", "SYDNEY (Reuters) - Australia's Example Ltd paid $5 million in Australia and Sydney."),
    ("PKR", "Pakistan will spend Rs 5 million in Karachi."),
    ("INR", "India will spend Rs 5 million in Delhi."),
    ("EGP", "Egypt will spend five million pounds in Cairo."),
    ("GBP", "He paid five million pounds."),
]
"""Whose dollars, rupees and pounds the text means."""

UNTRACKED = [
    "a six-month delay", "for two hours", "a 25-year-old man", "Mr Smith, 64, said so",
    "a girl aged 12 won", "55 seconds later",
    "children aged 5 to 12", "men over the age of 21", "she turned 35 in May",
    "Mr Smith (left), 64, said so", "50 previous years", "three straight days of rain",
    "these two things matter", "the two sides met", "three reasons for it",
]  # fmt: skip
"""Durations, ages and things in general: printed, not tracked."""
