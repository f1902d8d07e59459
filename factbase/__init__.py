"""Tracks facts and figures: numeric claims with source and date, versioned, compared, cited."""

__version__ = "0.1.0"
