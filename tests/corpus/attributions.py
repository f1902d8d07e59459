"""Who is said to have said it: (speaker, organisation)."""

CORPUS = [
    (("Maria Lund", None), ["Maria Lund said 20 boats sank.", "20 boats sank, Maria Lund said.",
                            "“20 boats sank,” said Maria Lund.",
                            "According to Maria Lund, 20 boats sank."]),
    ((None, "police"), ["20 boats sank, police said.", "20 boats sank, according to police."]),
    ((None, "health ministry"), ["The health ministry said 20 nurses left."]),
    ((None, None), ["20 boats sank.", "20 boats sank near the coast on Friday."]),
]  # fmt: skip

CARRIED = [
    ("Maria Lund", "Maria Lund said it was late. She said 20 boats sank."),
    ("Maria Lund", "“We lost a lot. We lost 20 boats,” said Maria Lund."),
]
