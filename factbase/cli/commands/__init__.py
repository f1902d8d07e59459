"""A module a command (or two that mirror one another); program.py names them."""
