"""What a number is measured in: money, percent, points, measures and rates."""
