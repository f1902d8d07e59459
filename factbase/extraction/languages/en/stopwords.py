"""Words by which English is told: what is common in it and no word of another language."""

from factbase.extraction.languages.words import words_of

STOPWORDS = words_of(
    "a the of and to in is was for on that with by at from as are were has have had been be it he"
    " she"
    " they we you said says who which will would this his her their its after more than about over"
    " but not or also when people been being other two three four five one could should because"
    " during before between into against there where while some many most up out new year years"
    " day week month killed dead injured police least nearly almost around million billion percent"
    " thousand since last first according government officials told reported an if no all any only"
    " under through do did does can may what how why down off per cent on's it's don't"
)
