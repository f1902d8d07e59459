"""What numbers are measured in: money, percent, points, measures, rates."""

from tests.corpus.words import exactly

CORPUS = [
    (exactly("3500000000", "USD"), ["$3.5 billion", "$3.5bn", "US$3.5 billion",
                                    "3.5 billion dollars", "USD 3.5 billion"]),
    (exactly("5000000", "USD"), ["$5m", "$5 million", "5 million U.S. dollars"]),
    (exactly("0.44", "USD/share"), ["44 cents per share", "44 cents a share", "$0.44 a share"]),
    (exactly("9000", "INR"), ["Rs 9,000", "Rs9,000", "₹9,000", "9,000 rupees"]),
    (exactly("20", "EUR"), ["20 euros", "€20", "EUR 20"]),
    (exactly("7", "GBP"), ["£7", "7 pounds in cash"]),
    (exactly("7", "pound"), ["he lost 7 pounds", "7 lb"]),
    (exactly("85", "percent"), ["85 percent", "85%", "85 per cent", "85 pct"]),
    (exactly("2", "percentage_point"), ["2 percentage points", "two percentage points"]),
    (exactly("25", "basis_point"), ["25 basis points", "25 bps"]),
    (exactly("7.8", "magnitude"), ["a 7.8-magnitude quake", "a magnitude 7.8 quake",
                                   "a magnitude of 7.8"]),
    (exactly("40", "kilometre"), ["40 km", "40 kilometers", "40 kilometres", "40-kilometre"]),
    (exactly("3", "square_mile"), ["3 square miles", "three square miles"]),
    (exactly("60", "mile/hour"), ["60 mph", "60 miles per hour", "60 miles an hour"]),
    (exactly("3000000", "barrel/day"), ["3 million barrels a day", "3 million barrels per day",
                                        "3 million bpd"]),
    (exactly("58.24", "USD/barrel"), ["$58.24 a barrel", "$58.24 per barrel"]),
    (exactly("20", "degree_celsius"), ["20 degrees", "20 degrees Celsius", "20°C"]),
    (exactly("300", "megawatt"), ["300 MW", "300 megawatts", "300MW", "a 300-megawatt plant"]),
    (exactly("5", "hectare"), ["5 hectares", "five hectares"]),
]  # fmt: skip

UNTRACKED = [
    "a six-month delay", "for two hours", "a 25-year-old man", "Mr Smith, 64, said so",
    "a girl aged 12 won", "55 seconds later",
]  # fmt: skip
"""Durations and ages: printed, not tracked."""
