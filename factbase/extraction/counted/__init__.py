"""What a number counts or measures, in the article's words."""
