"""Plain values that every room speaks of; no I/O, no clock, no knowledge of the rest."""
