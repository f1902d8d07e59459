"""How reporters hedge a number."""

from factbase.domain.quantity import Quantifier

CORPUS = [
    (Quantifier.AT_LEAST, ["at least 40 boats", "no fewer than 40 boats", "40 or more boats",
                           "a minimum of 40 boats", "40 boats or more"]),
    (Quantifier.MORE_THAN, ["more than 40 boats", "over 40 boats", "upwards of 40 boats",
                            "in excess of 40 boats", "just over 40 boats"]),
    (Quantifier.AT_MOST, ["up to 40 boats", "as many as 40 boats", "no more than 40 boats",
                          "at most 40 boats", "40 or fewer boats"]),
    (Quantifier.LESS_THAN, ["fewer than 40 boats", "less than 40 boats", "under 40 boats"]),
    (Quantifier.APPROXIMATELY, ["about 40 boats", "around 40 boats", "some 40 boats",
                                "an estimated 40 boats", "40 or so boats", "40-odd boats",
                                "roughly 40 boats"]),
    (Quantifier.NEARLY, ["nearly 40 boats", "almost 40 boats", "close to 40 boats",
                         "just under 40 boats"]),
    (Quantifier.EXACT, ["40 boats", "only 40 boats", "another 40 boats"]),
]  # fmt: skip
