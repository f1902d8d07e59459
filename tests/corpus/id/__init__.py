"""The tables of Indonesian, one for each dimension, as the English ones beside this folder."""
