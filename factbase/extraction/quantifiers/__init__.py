"""How firmly a number is meant: at least, more than, up to, about, nearly; or more, or so."""
