"""What a number counts or measures: the phrase, and its head."""

CORPUS = [
    (("NATO member countries", "countries"), ["31 NATO member countries and Sweden met"]),
    (("troops", "troops"), ["90,000 troops from the north", "some 90,000 troops"]),
    (("others", "others"), ["and injured 64 others"]),
    (("people", "people"), ["20 people were killed", "20 of the people there", "20 other people"]),
    (("patients", "patients"), ["350 patients said so", "hundreds of patients fled"]),
    (("Gaza's population", "population"), ["85 percent of Gaza's population fled"]),
    (("former employees", "employees"), ["three of its former employees pleaded guilty"]),
    (("securities firms", "firms"), ["12 securities firms to check"]),
    (("interest rate", "rate"), ["The interest rate rose to 3 percent"]),
    (("asking price", "price"), ["an asking price of $6 million"]),
    (("soldier", "soldier"), ["one soldier was killed"]),
]

BARE = ["20 were killed", "70 killed in a flood", "killing 12."]
"""Numbers that leave their noun out."""
