"""When a number holds: days, months, quarters and years of the text, resolved to dates."""
