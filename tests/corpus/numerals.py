"""How reporters write numbers: digits, words, shares, vague words and ranges."""

from tests.corpus.words import between, exactly, vague

CORPUS = [
    (exactly("26083"), ["26,083 villagers", "26083 villagers", "26 083 villagers",
                        "twenty-six thousand and eighty-three villagers"]),
    (exactly("28642"), ["twenty-eight thousand six hundred forty-two villagers"]),
    (exactly("1200000"), ["1.2 million voters", "1.2m voters", "1.2-million voters",
                          "12 lakh voters", "1,200,000 voters", "12,00,000 voters"]),
    (exactly("30000000"), ["3 crore voters", "thirty million voters"]),
    (exactly("400000000"), ["4 hundred million voters", "four hundred million voters"]),
    (exactly("2.5"), ["2½ cups", "2 1/2 cups", "2-1/2 cups", "two and a half cups",
                       "2 and a half cups"]),
    (exactly("8000000000000"), ["8 × 10^12 cells", "8 trillion cells"]),
    (exactly("0.001"), [".001", "0.001"]),
    (exactly("-5"), ["minus 5", "minus five", "-5", "negative 5"]),
    (exactly("12"), ["a dozen eggs", "twelve eggs", "12 eggs"]),
    (exactly("6"), ["half a dozen eggs", "six eggs"]),
    (exactly("36"), ["three dozen eggs"]),
    (exactly("500000"), ["half a million ballots", "500,000 ballots"]),
    (exactly("2500000"), ["two and a half million birds", "2.5 million birds"]),
    (exactly("100"), ["a hundred boats", "one hundred boats"]),
    (exactly("50", "percent"), ["half of the voters", "half the voters", "50 percent of voters"]),
    (exactly("33.3", "percent"), ["a third of the voters", "one-third of voters",
                                  "They cut it by one-third."]),
    (exactly("66.7", "percent"), ["two-thirds of the voters", "two thirds of the voters"]),
    (exactly("75", "percent"), ["three quarters of the voters", "three out of four voters",
                                "3/4 of the voters"]),
    (exactly("25", "percent"), ["one in four voters", "1 in 4 voters", "a quarter of the voters",
                                "one in every four voters"]),
    (vague("24"), ["dozens of boats"]),
    (vague("40"), ["scores of boats", "scores more boats", "scores injured in Derna"]),
    (vague("200"), ["hundreds of boats", "several hundred boats"]),
    (vague("2000"), ["thousands of boats"]),
    (vague("20000"), ["tens of thousands of boats"]),
    (vague("200000"), ["hundreds of thousands of boats"]),
    (vague("2000000"), ["millions of birds"]),
    (between("10", "20"), ["10-20 boats", "10 to 20 boats", "between 10 and 20 boats",
                           "10–20 boats", "between ten and twenty boats",
                           "ranging from 10 to 20 boats"]),
    (between("10000000", "20000000"), ["10 to 20 million birds", "10-20 million birds"]),
    (between("200", "4000000", "USD"), ["claims ranging from $200 to $4 million",
                                        "homes from $200 to $4 million"]),
    (between("1", "1.5", "percent"), ["Output fell by 1 to 1.5 percent",
                                      "Output fell 1 percent to 1.5 percent",
                                      "Output fell by 1 percent to 1.5 percent"]),
    (between("25", "40", "minute"), ["25 – 40 minutes", "25-40 minutes", "25 to 40 min"]),
    (between("8", "16", "metre"), ["an 8- to 16-metre mirror", "8 to 16 metres"]),
    (between("3", "12"), ["ages from 3 to 12", "between 3 and 12"]),
    (between("1800000000", "2300000000", "USD"), ["it may lose $1.8 billion to $2.3 billion"]),
    (between("10", "20", "USD"), ["$10 to $20", "$10-$20", "between $10 and $20"]),
]  # fmt: skip

TWO_NUMBERS = [
    (("25", "40"), ["The toll rose from 25 to 40 boats", "It moved from 25 to 40 villages"]),
    (("40", "25"), ["Output fell from 40 to 25 tonnes"]),
    (("5", "7"), ["killed 5 soldiers and injured 7 others"]),
    (("3", "40"), ["The index rose by 3 points to 40 points", "The index rose 3 to 40"]),
    (("24000000000", "35000000000"), ["Sales rose from 24 to 35 billion euros"]),
]
"""An old value and a new one, or two things: never one range."""

BROKEN = [
    (("4", "9"), "between 4 miles (6 km) and 9 miles"),
    (
        ("446000000", "827000000"),
        "fines of between 446 million francs ($454 million) and 827 million",
    ),
    (("5", "7"), "a forecast cut from 5 to 7 percent to 3 to 4 percent"),
]
"""Ranges that a bracket or another range breaks: the first claim holds them."""

SILENT = [
    "no one was there", "one of them left", "at one point", "they love one another",
    "in the first half", "half an hour later", "second to none", "a quarter past",
    "One day it will rain.",
]  # fmt: skip
