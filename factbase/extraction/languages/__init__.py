"""Language packs: a type of table for each dimension, and a folder of data for each language."""
