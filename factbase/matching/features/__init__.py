"""In which respects a claim and a figure are compared: a module for each group of features."""
