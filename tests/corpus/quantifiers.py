"""How reporters hedge a number."""

from factbase.domain.quantity import Quantifier

CORPUS = [
    (Quantifier.AT_LEAST, ["at least 40 boats", "no fewer than 40 boats", "40 or more boats",
                           "a minimum of 40 boats", "40 boats or more",
                           "40 new fishing boats or more", "at least a further 40 boats",
                           "40 boats and counting", "as few as 40 boats"]),
    (Quantifier.MORE_THAN, ["more than 40 boats", "over 40 boats", "upwards of 40 boats",
                            "in excess of 40 boats", "just over 40 boats",
                            "well over 40 boats", "slightly more than 40 boats",
                            "deaths top 40", "deaths pass 26,000", "deaths exceed 26,000",
                            "cases crossed the 26,000 mark", "losses topping $3 billion",
                            "deaths have surpassed 400 in Derna"]),
    (Quantifier.AT_MOST, ["up to 40 boats", "as many as 40 boats", "no more than 40 boats",
                          "at most 40 boats", "40 or fewer boats",
                          "it may reach as many as 40 boats", "within 40 days"]),
    (Quantifier.LESS_THAN, ["fewer than 40 boats", "less than 40 boats", "under 40 boats",
                            "well below 40 boats", "sub-7 nanometre chips"]),
    (Quantifier.APPROXIMATELY, ["about 40 boats", "around 40 boats", "some 40 boats",
                                "an estimated 40 boats", "40 or so boats", "40-odd boats",
                                "roughly 40 boats",
                                "~40 boats", "perhaps 40 boats", "in the region of 40 boats",
                                "40 boats or so"]),
    (Quantifier.NEARLY, ["nearly 40 boats", "almost 40 boats", "close to 40 boats",
                         "just under 40 boats", "slightly less than 40 boats",
                         "deaths near 40", "the toll approaches 26,000", "just shy of 40 boats",
                         "a toll nearing 26,000 people"]),
    (Quantifier.EXACT, ["40 boats", "only 40 boats", "another 40 boats", "they passed 40 villages",
                        "The figure was revised up to 431,000",
                        "worried about 40 boats", "a plan over three years",
                        "The council passed a $3 billion plan", "they crossed 40 rivers"]),
]  # fmt: skip
