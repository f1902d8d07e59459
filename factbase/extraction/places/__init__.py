"""Where a number holds: the place nearest to it, else the one the text speaks of."""
