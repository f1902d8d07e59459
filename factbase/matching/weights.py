"""How much each finding of a feature speaks for or against a match.

Points add up. A claim about a figure's own topic at its own place in its own event, with a number
that moves on from the last ones, comes to about 8; SAME_FROM lies where one serious doubt is
still allowed and two are not.

The points were set by hand. They began as guesses from the order in which a reader would trust
the reasons, and were moved by reading what went wrong in 3,769 articles on six events (a flood,
two earthquakes, a wildfire, a rail crash, a war), one class of error at a time, looking at the
score of the hand-read points of two of them and at the agreement between orders of arrival. Some
changes cost a little of either and were kept for what they mended. No optimiser was used, nothing
was held back for testing, and no other event was looked at. docs/explanation/matching.md has the
scores.
"""

SAME_FROM = 4.5
"""A candidate with as many points is the figure."""

UNSURE_FROM = 3.75
"""From here a person should look; below, it is another figure."""

NEVER = -100.0
"""What makes two numbers different things, whatever else fits."""

POINTS = {
    # Looked up by topic and unit, so these only say so; a measured unit is rarer than a count.
    "same term": 1.0,
    "same noun": 0.5,
    "same unit": 0.5,
    # "another 20" and "rose 3 percent" never join a level.
    "change against level": NEVER,
    "same measure type": 0.5,
    # Extraction tells stock from cumulative by few words; many items have none of them.
    "other measure type": -0.25,
    "same basis": 0.5,
    # Confirmed, identified, feared: numbers of other things, which a person may link.
    "other basis": NEVER,
    "same population": 1.0,
    "everybody": 0.75,
    # "Libyans" killed in Libya, and "people" killed there.
    "its own people": 0.5,
    # Children among the dead, soldiers beside civilians, another company's sales.
    "other population": NEVER,
    "same place": 1.5,
    # The item says nothing, its story does.
    "the story's place": 1.25,
    # Counted together or apart? The number has to tell.
    "part against whole": -0.5,
    # "5,300 dead in Derna", where the papers give 5,300 for Libya: the city stands for it.
    "its number at a part": 1.25,
    "its number elsewhere": 1.0,
    # Lahaina, Maui, Hawaii: no table says which lies in which, the articles name them together.
    "places told of together": 0.5,
    "other part": -1.5,
    # Named by another place that the figure's own words speak of: Maui, Hawaii, Lahaina.
    "place it speaks of": -0.25,
    # A city whose dead are more than its country's stands for the country.
    "more than the whole": 1.5,
    "less than a part of it": -1.0,
    # "8,574 in Turkey alone" says that there is a whole beside it.
    "alone": -3.0,
    "other country": NEVER,
    # "Canada sent rescuers to Japan, where 10,000 died": the place may be read wrongly.
    "country beside it": -1.0,
    "country of its story": -1.5,
    # A town or a continent that no table gives a country.
    "place of no country": -1.0,
    "place unknown": -0.5,
    # A figure that began in an item without a place, and has spoken of Maui ever since.
    "place that it names": 1.0,
    "place that it never names": -3.0,
    "same kind of event": 1.0,
    "kin of event": -0.25,
    "other kind of event": -2.5,
    "same since": 1.5,
    # Cumulative since other days: other numbers.
    "other since": NEVER,
    "soon after": 0.5,
    # Silent for longer than its kind of event lasts: the next flood, not this one.
    "another event's time": NEVER,
    "long before": NEVER,
    "same number": 2.0,
    "close": 1.75,
    "same small number": 1.25,
    "moves on": 1.25,
    "so vague": 0.75,
    # Tolls of the first days jump: 150, 2,000, 5,300.
    "jumps": 0.25,
    "falls": -0.5,
    "soars": -0.5,
    "leaps": -1.0,
    # Seventeen killed by one strike are not the war's nine hundred.
    "far below": -5.0,
    "far above": -5.0,
    # A strike of a war that has killed hundreds: it has its own few days and its own number.
    "incident of something larger": -4.0,
    # Of what no term says anything, only the number can tell: "12 generals", "12 reactors".
    "noun alone, other number": -2.0,
    # What one quarter earned and one day's shares lost says little of the next.
    "change, other number": -4.0,
    "flow, other number": -2.0,
    # Of two figures that fit, the one that the papers speak of.
    "spoken of by many": 0.5,
    "spoken of by very many": 1.0,
    "same number in the article": 2.0,
    # One article seldom gives two numbers of one thing; where it does they are a dispute or parts.
    "other number in the article": -1.0,
    "same publisher": 0.25,
    "names shared": 0.75,
    "many names shared": 1.25,
    "no name shared": -0.5,
}
