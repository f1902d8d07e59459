"""What a request may cost: nothing that a client sends goes beyond."""

MOST_BYTES = 10_000_000
"""Of a body."""

MOST_ITEMS = 1_000
"""On a page."""

ITEMS = 100
"""On a page that does not say how many."""

MOST_LOOKED_AT = 20_000
"""Rows read for one page: a rare answer comes on the next ones, or on none of them."""

MOST_ARTICLES = 500
"""In one request, which is one revision."""

MOST_SECONDS = 30.0
"""Until an answer begins."""
