"""One table for each dimension of extraction: what is meant, then every way of saying it."""
