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
    (("soldier", "soldier"), ["one soldier was killed"]),
    (("proposal", "proposal"), ["One proposal asks the board to stop"]),
    (("new and upgraded models", "models"), ["60 new and upgraded models"]),
    (("factories", "factories"), ["Of the factories, 20 are idle"]),
    (("story", "story"), ["a 66-story tower"]),
    (("legal and medical costs", "costs"), ["$14 million in legal and medical costs"]),
    (("sports clubs", "clubs"), ["31 sports clubs in the north"]),
    (("growers", "growers"), ["raised to 48 the number of growers it had listed"]),
    (("toll", "toll"), ["The toll passes 2,000", "as the toll approaches 100"]),
    (("death toll", "toll"), ["The death toll in the valley mounts to 9,000",
                              "the death toll hits 61", "Estimates put the death toll at 1,700"]),
    (("crew", "crew"), ["its crew, which totaled 8,200 in May"]),
]  # fmt: skip

MEASURED = [
    (("interest rate", "rate"), ["The interest rate rose to 3 percent"]),
    (("asking price", "price"), ["an asking price of $6 million"]),
    (("Net profit", "profit"), ["Net profit rose 3 percent",
                                "Net profit for the quarter was $67 million",
                                "Net profit, which analysts watch closely, was down 3 percent"]),
    (("New orders", "orders"), ["New orders received by shipyards dropped 0.9 percent",
                                "New orders -- a gauge of demand -- posted a 4 percent drop"]),
    (("Shares", "Shares"), ["Shares of Acme Mining Inc ( ACM.N ) closed down 2.8 percent",
                            "Shares in Acme ACM.L will likely rise 3 percent"]),
    (("income", "income"), ["Households expect a 2 percent income increase"]),
    (("September orders", "orders"), ["a 3 percent gain in September orders"]),
    (("net revenue", "revenue"), ["net revenue growth between 6 and 7 percent"]),
    (("fine", "fine"), ["a $5 million fine", "a 250 million euro ($347 million) fine"]),
    (("research grants", "grants"), ["$33 million in research grants"]),
    (("response measures", "measures"), ["$1.4 billion to extend response measures"]),
    (("old mill", "mill"), ["The city bought the old mill in Elmville for about $60 million"]),
    (("stake", "stake"), ["Acme will buy a 50 percent stake in Bolt, a retailer, for $3 million"]),
    (("cruise", "cruise"), ["They spent $9,000 on a cruise"]),
    (("civil lawsuit", "lawsuit"), ["They are sued in a civil lawsuit for more than $2 million"]),
    (("gauge", "gauge"), ["The gauge of buying plans rose to 3 percent"]),
    (("profit", "profit"), ["a profit to common shareholders of $9 million"]),
    (("strip", "strip"), ["The strip is 25 miles (40 km) long"]),
    (("Smith", "Smith"), ["Smith, 79, is worth $47 billion"]),
]  # fmt: skip

BESIDE = [
    ("revenue", "The revenue was $67 million, or 44 cents a share, versus $90 million before"),
    ("stock", "The stock gained 7 pence, or 0.2 percent, to $62, after closing at $61, up 2%"),
    ("revenue", "Total revenue was $661 million, missing expectations of $666 million"),
    ("Orders", "Orders fell 5 percent after a 16 percent September jump"),
    ("index", "The index rose 3 percent. It has gained 17 percent this year."),
    ("earnings", "The earnings were $2 a share. Analysts were expecting $3 a share."),
]

SHARED = [
    (("firms", "firms"), "Five Japanese and seven foreign firms were named"),
    (("people", "people"), "20 of the 120 people came"),
]

BARE = ["20 were killed", "70 killed in a flood", "killing 12.", "12 in all"]
"""Numbers that leave their noun out."""
