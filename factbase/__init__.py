"""Tracks facts and figures: numeric claims with their source and date, versioned, compared, cited."""

__version__ = "0.1.0"
