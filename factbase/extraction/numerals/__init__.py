"""Numbers as reporters write them: digits, words, shares, vague words and ranges."""
