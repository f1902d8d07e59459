"""What is said of what is counted."""

CORPUS = [
    ("killed", ["20 people were killed", "killed at least 20 people", "20 dead", "20 people died",
                "a death toll of 20", "killing 20 people", "20 deaths", "the toll rose to 20"]),
    ("injured", ["20 people were injured", "20 wounded", "and wounding 20 others"]),
    ("missing", ["20 people are missing", "20 sailors remain missing"]),
    ("displaced", ["20,000 people fled", "displaced 85 percent of the population",
                   "20,000 refugees", "20 patients and nurses fled"]),
    ("detained", ["police arrested 20 men", "20 people were detained"]),
    ("rescued", ["20 miners were rescued", "rescuing 20 miners"]),
    ("deployed", ["90,000 troops"]),
    ("destroyed", ["destroyed 300 homes", "300 homes were destroyed"]),
    ("damaged", ["300 homes were damaged"]),
    ("earned", ["revenue of $3 million", "a profit of $3 million"]),
]  # fmt: skip

LISTS = [
    (("killed", "injured"), "killed at least 26 farmers and injured 64 others"),
    (("killed", "injured"), "20 dead, 64 wounded"),
    (("killed", "killed", "killed"), "50 killed, including 20 children and 12 women"),
]

NONE = ["31 countries met", "20 books were written", "they saw 12 birds"]
