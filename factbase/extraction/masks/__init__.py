"""What is no claim: dates, times, years, ordinals, names and labels with numbers, scores."""
