"""Who said it, in English."""

from factbase.extraction.languages.attributions import AttributionWords
from factbase.extraction.languages.words import words_of

ATTRIBUTIONS = AttributionWords(
    verbs=words_of(
        "said says told reported announced stated wrote tweeted revealed disclosed estimates"
        " estimated confirmed claimed claims warned posted commented testified acknowledged"
        " admitted insisted predicts predicted reports"
    ),
    verbs_with_that=words_of(
        "added adds noted notes believes thinks argued argues explained explains insists concluded"
        " concludes stressed emphasised emphasized suggested suggests alleged alleges found finds"
        " forecast forecasts expects expected projects projected declared continued recalled"
    ),
    show_verbs=words_of(
        "showed shows show found finds suggested suggests indicated indicates revealed reveals"
        " forecast put"
    ),
    sources=words_of(
        "data poll survey report study figures statistics research analysis census records"
        " numbers reading document documents filing filings papers estimates review audit tally"
        " index"
    ),
    according=("according to", "citing", "quoting", "as per", "in the words of", "attributed to"),
    organisations=words_of(
        "ministry police officials official authorities government agency company department"
        " bank court office organization organisation group army military service union party"
        " commission committee council university institute association federation network"
        " newspaper media magazine firm corp inc ltd reuters bloomberg times post journal news"
        " ap afp bbc cnn wsj un who nato eu fbi cia imf unicef unhcr board bureau centre center"
        " hospital state prosecutors lawyers analysts economists experts scientists researchers"
        " sources witnesses residents rescuers investigators doctors activists data poll survey"
        " report study figures statistics records papers documents filing census agencies cross"
        " crescent defence defense health interior observatory carmaker airline bank's"
    ),
    pronouns=frozenset({"he", "she", "it", "they", "him", "her", "who", "i", "we"}),
    never_speakers=words_of(
        "which that this there what as is are was were be been have has had being also so"
    ),
    name_links=frozenset(
        {
            "of",
            "for",
            "the",
            "and",
            "'s",
            "’s",
            "-",
            "&",
            "at",
            "in",
            ".",
            "de",
            "al",
            "bin",
            "van",
            "von",
            "a",
            "an",
            "with",
        }
    ),
    that=frozenset({"that", "“", '"', ":"}),
    quoted=frozenset({"quoted", "cited"}),
)
