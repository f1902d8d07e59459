"""Where a number holds: the name and its country."""

CORPUS = [
    (("Derna", "LBY"), ["20 people drowned in Derna.", "In Derna 20 people drowned.",
                        "20 people drowned in Derna, a port in the east of the country.",
                        "Egyptian soldiers found 20 people in Derna."]),
    (("southern Gaza", "PSE"), ["20 nurses work in southern Gaza."]),
    (("Gaza", "PSE"), ["Israel's offensive killed 20 people in Gaza.",
                       "20 people died in the north of Gaza."]),
    (("Japan", "JPN"), ["20 of Japan's reactors are idle."]),
    (("Turkey", "TUR"), ["20 Turkish towns were hit."]),
    (("U.S.", "USA"), ["20 U.S. factories closed."]),
    (("Palm Beach", "USA"), ["20 villas in Palm Beach, Florida, were sold."]),
    (("Jenin", "PSE"), ["20 people died in the West Bank city of Jenin."]),
    (("Syria", "SYR"), ["The mayor of Hatay wept while in Syria 20 people died."]),
    (("Khartoum", "SDN"), ["20 people died in Sudan's capital Khartoum.",
                           "20 people died in the capital Khartoum."]),
    (("Jabalia refugee camp", "PSE"), ["20 people were hurt in Jabalia refugee camp."]),
    (("Be'eri kibbutz", "ISR"), ["20 people were taken from homes in Be'eri kibbutz in Israel."]),
    (("Kibbutz Be'eri", None), ["20 people died at Kibbutz Be'eri."]),
    (("70 Pine Street", None), ["20 firms rent offices at 70 Pine Street."]),
    (("eastern Mediterranean", None), ["20 ships sail in the eastern Mediterranean."]),
    (("Al Haouz province", "MAR"), ["In Morocco's Al Haouz province 20 people died."]),
    (("Spain", "ESP"), ["The Paris-based bank has 20 branches in Spain."]),
    (("Turkey and Syria", None), ["20 towns in Turkey and Syria were hit.",
                                  "20 killed as storm strikes Turkey and Syria"]),
    (("Turkey-Syria", None), ["20 towns were hit by the Turkey-Syria storm."]),
    (("Jordan", "JOR"), ["20 people live in Jordan."]),
    (("Balasore", "IND"), ["20 people were hurt near Balasore."]),
]  # fmt: skip

LISTS = [
    (("United States", "Canada", "Mexico"),
     "20 cars were in the United States; 30 in Canada; and 40 in Mexico."),
    (("Derna", "Benghazi"), "In Derna 20 people died, while 30 people died in Benghazi."),
]  # fmt: skip

CARRIED = [
    ("Gaza", "Strikes hit the north of Gaza. 20 people were killed."),
    ("Gaza", "A storm hit Gaza. Israel's army said 20 people were hurt."),
    ("Gaza", "Rain fell in Gaza. 20 people died in the territory on Friday."),
    ("Gaza", "Prices rose in Gaza. The ministry in Kenya said 20 Palestinians had left."),
    ("Spain", "Prices rose in Spain. The European Central Bank bought 20 bonds."),
    ("Kenya", "The health ministry in Kenya said 20 nurses left."),
]
"""The place that the text speaks of, where the number's sentence names none, or one who acts."""

NOWHERE = [
    "20 fans met Michael Jordan.",
    "20 aides of George W. Bush left.",
    "20 jets of Virgin America were sold.",
    "20 analysts of Texas Instruments were there.",
    "Charlotte Lund sold 20 boats.",
    "20 boats were sold by Paris Lund.",
    "LONDON - 20 boats sank.",
    "PARIS (Example News) - 20 boats sank.",
    "(Reporting by Maria Lund in Bangalore and 20 others)",
    "GAZA: 20 boats sank.",
]
"""A person, a company and the newsroom's place are no places of a number."""
