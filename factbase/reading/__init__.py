"""Whatever a user has (files, folders, rows, standard input) becomes articles.

One bad input costs no other: it becomes an `Unreadable`, which says in one line how to mend it.
Offsets count in the text as given: nothing is stripped, normalised or cut; boilerplate is masked.
"""

from factbase.reading.options import ReadingOptions
from factbase.reading.posted import read_body
from factbase.reading.reader import read
from factbase.reading.unreadable import PassedOver, Unreadable

__all__ = ["PassedOver", "ReadingOptions", "Unreadable", "read", "read_body"]
