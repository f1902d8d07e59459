"""Unit symbols that any language writes alike: prefixes before bases, and powers behind them."""

_PREFIXES = {
    "k": "kilo", "M": "mega", "G": "giga", "T": "tera", "m": "milli", "µ": "micro", "μ": "micro",
    "n": "nano", "c": "centi",
}  # fmt: skip

_BASES = {
    "W": "watt", "Wh": "watt_hour", "Hz": "hertz", "Pa": "pascal", "J": "joule", "V": "volt",
    "eV": "electronvolt", "A": "ampere", "F": "farad", "Sv": "sievert", "Gy": "gray",
    "Bq": "becquerel", "N": "newton", "m": "metre", "g": "gram", "L": "litre", "l": "litre",
    "s": "second", "Ω": "ohm", "mol": "mole", "bps": "bit/second", "cal": "calorie", "T": "tesla",
}  # fmt: skip

# What else these letters mean in a newspaper: teams, states, television, hours, millions, markets.
_OTHERWISE = frozenset(
    {"TV", "MA", "GA", "TA", "MF", "TF", "Mm", "Gm", "Tm", "MT", "GT", "TT", "cA", "cs", "mm",
     "GF", "Ms", "Gs", "Ts", "Mg", "Gg", "Tg", "Ml", "ML", "GL", "TL", "kT", "nT", "nA", "Tl",
     "NT", "nm", "GN", "MN", "cN", "cT", "cV", "cW", "ks", "nN", "TN"}
)  # fmt: skip

PREFIXED = {
    prefix + base: name + unit
    for prefix, name in _PREFIXES.items()
    for base, unit in _BASES.items()
    if prefix + base not in _OTHERWISE
} | {"mm": "millimetre", "nm": "nanometre"}
"""Symbol as written: unit. Long enough to stand apart from the number, too."""

SYMBOLS = PREFIXED | {
    "Wh": "watt_hour", "kph": "kilometre/hour", "km/h": "kilometre/hour", "″": "inch",
    "ml": "millilitre", "mL": "millilitre", "kL": "kilolitre", "F": "degree_fahrenheit",
    "C": "degree_celsius", "m²": "square_metre", "km²": "square_kilometre", "m³": "cubic_metre",
    "cm²": "square_centimetre", "cm³": "cubic_centimetre", "ft²": "square_foot",
    "km³": "cubic_kilometre", "mm²": "square_millimetre", "PS": "horsepower", "CV": "horsepower",
}  # fmt: skip
"""Symbols over those of the knowledge base, which lacks or names them otherwise."""

APART = frozenset(PREFIXED) | {
    "W", "V", "J", "L", "Wh", "km/h", "m²", "km²", "m³", "°C", "°F", "PS", "Hz", "Pa", "eV", "Sv",
    "Gy", "Bq", "mol", "tpd", "cl", "dl", "hl", "cL", "dL",
}  # fmt: skip
"""Symbols that may stand apart from the number: 35 GWh."""

POWERS = {"2": "square_", "²": "square_", "3": "cubic_", "³": "cubic_"}
"""What a length's symbol is to the power of: 32m2."""

LENGTHS = frozenset({"m", "km", "cm", "mm", "ft", "mi", "in", "yd"})
