"""What can be listed of a view, row by row and as a sheet: the same for every way of asking."""
