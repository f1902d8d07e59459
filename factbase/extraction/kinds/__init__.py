"""What kind of number it is: a level or a difference, its measure type, and its ground."""
