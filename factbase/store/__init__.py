"""The versioned store: what was known when, never rewritten."""
