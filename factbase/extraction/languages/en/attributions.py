"""Who said it, in English."""

from factbase.extraction.languages.attributions import AttributionWords
from factbase.extraction.languages.words import words_of

ATTRIBUTIONS = AttributionWords(
    verbs=words_of("said says say told tells wrote tweeted"),
    verbs_of_reporters=words_of(
        "reported reports announced announces stated states revealed reveals disclosed discloses"
        " estimates estimate estimated confirmed confirms claimed claims warned warns testified"
        " acknowledged acknowledges admitted admits predicts predicted predict expects expected"
        " expect expecting forecast forecasts projects projected sees alleged alleges reckons"
        " calculated calculates recorded documented tallied verified commented insisted"
        " reiterated pegged pegs claim report"
    ),
    also_nouns=words_of(
        "reports states estimates estimate claims claim forecast forecasts projects report"
    ),
    verbs_with_that=words_of(
        "added adds noted notes believes thinks argued argues explained explains insists concluded"
        " concludes stressed emphasised emphasized suggested suggests found finds declared"
        " continued recalled observed remarked replied responded asserted maintained determined"
        " indicated"
    ),
    show_verbs=words_of(
        "showed shows show shown found finds find suggested suggests suggest indicated indicates"
        " indicate revealed reveals reveal forecast put puts"
    ),
    told=words_of("told tells warned warns"),
    participles=words_of(
        "adding saying noting stressing warning claiming estimating stating announcing alleging"
        " arguing telling predicting confirming reporting forecasting expecting"
    ),
    passives=words_of("is are was were be been being get got gets it's"),
    issue_verbs=words_of("issued issues published released sent filed"),
    put_verbs=words_of("put puts"),
    sources=words_of(
        "data poll polls survey surveys report reports study studies figures statistics research"
        " analysis census records numbers reading document documents filing filings papers"
        " estimates review audit tally index statement letter memo complaint lawsuit indictment"
        " prospectus paper website database count bulletin notice"
    ),
    surveys=words_of("poll polls survey surveys"),
    shared_by=words_of(
        "shared released published compiled provided issued collected gathered seen obtained"
        " conducted"
    ),
    according={
        "according": ("according to",),
        "citing": ("citing",),
        "quoting": ("quoting",),
        "per": ("per the",),
        "attributed": ("attributed to",),
    },
    organisations=words_of(
        "authority ministry police officials official authorities government agency company"
        " department"
        " bank court office organization organisation group army military service union party"
        " commission committee council university institute association federation network"
        " newspaper media magazine firm corp inc ltd reuters bloomberg times post journal news"
        " ap afp bbc cnn wsj un who nato eu fbi cia imf unicef unhcr board bureau centre center"
        " hospital state prosecutors lawyers analysts economists experts scientists researchers"
        " sources witnesses residents rescuers investigators doctors activists agencies cross"
        " crescent defence defense health interior observatory carmaker automaker airline"
        " brokerage retailer lender insurer manufacturer maker watchdog regulator regulators"
        " exchange society charity foundation coalition alliance administration parliament"
        " congress senate house kremlin pentagon treasury fed secretariat embassy consulate"
        " mission corps navy force forces monitor programme program fund opec oecd iaea wafa tass"
        " interfax xinhua yonhap kyodo daily herald tribune guardian telegraph post's plc ag sa"
        " nv llc llp co board's unit operator"
    )
    | words_of(
        "data poll survey report study figures statistics records papers documents document filing"
        " census statement letter memo complaint lawsuit indictment paper website database index"
    ),
    titled=words_of(
        "times post journal daily herald tribune guardian telegraph house senate mission force"
        " forces unit mirror sun paper post's"
    ),
    people=words_of(
        "spokesman spokeswoman spokesperson spokespeople minister president chief director chairman"
        " chairwoman chair executive secretary governor mayor senator general colonel commander"
        " officer officers captain sergeant lieutenant inspector superintendent sheriff deputy"
        " judge justice prosecutor lawyer lawyers attorney attorneys defender counsel analyst"
        " analysts economist strategist trader traders investor investors broker dealer dealers"
        " banker bankers manager managers scientist professor researcher expert experts author"
        " authors doctor nurse surgeon medic medics paramedic firefighter firefighters rescuer"
        " resident residents witness witnesses survivor survivors mother father brother sister son"
        " sons daughter wife husband uncle aunt cousin grandson grandmother grandfather relative"
        " relatives parents family families friend friends neighbour neighbor neighbours neighbors"
        " teacher student students farmer activist activists campaigner campaigners critics"
        " organisers organizers leader leaders envoy diplomat diplomats ambassador aide aides"
        " adviser advisor advisers advisors source sources person people ceo cfo coo cto founder"
        " co-founder owner worker workers employee employees official officials investigator"
        " investigators reporter journalist journalists correspondent editor commentator historian"
        " coach captain player manager engineer engineers geologist seismologist meteorologist"
        " forecasters forecaster volunteers volunteer priest bishop pope imam king queen prince"
        " militants rebels insurgents fighters man woman men women boy girl officials shareholders"
        " creditors consultant consultants head heads vice premier chancellor congressman lawmaker"
        " lawmakers senators ministers members member delegates negotiators mediators delegate"
        " opponents supporters scientists doctors authorities police prosecutors detectives"
        " detective coroner pathologist pilot villagers villager locals organisers executives"
        " companies firms agencies governments banks nations countries newspapers media outlets"
    ),
    pronouns=words_of("he she it they"),
    objects=words_of("him her them us me himself herself themselves lives responsibility"),
    neuter=words_of("it they"),
    relative=words_of("who which"),
    never_speakers=words_of(
        "time day week month year being thing way fact that this these those one ones monday"
        " tuesday wednesday thursday friday saturday sunday yesterday today there what which"
        " quarter half percent cent"
    ),
    name_links=frozenset(
        {
            "of", "for", "the", "and", "'s", "’s", "’", "'", "-", "&", "at", "in", ".", "de", "al",
            "bin", "van", "von", "a", "an", "with", "from", "on", "to", "/", "its", "his", "her",
            "their", "by", "another", "(", ")",
        }
    ),
    link_prepositions=words_of("of for at in with from on to by"),
    that=frozenset({"that", "“", '"', "‘", ":"}),
    quoted=frozenset({"quoted", "cited"}),
    statements=words_of(
        "statement statements report interview interviews letter email e-mail mail note filing"
        " filings release conference tweet post briefing speech call blog memo court address"
        " message emailed telephone phone bulletin notice presentation comments remarks testimony"
        " broadcast documents papers website prospectus article editorial column forum meeting"
        " update notification warning telegram twitter facebook x television tv radio advance"
    ),
    resumes=words_of(
        "including and with adding noting saying has have had was were is are will would could"
        " bringing mostly among most of including stressing warning citing raising leaving making"
        " up down compared"
    ),
    openers=words_of("on in at late early during after since following earlier"),
    hedges=words_of("least most"),
    background=words_of("after following"),
    breaks=words_of(
        "after as while before during following when amid because though although but and if once"
    ),
    expectations=words_of(
        "expectations expectation consensus forecasts forecast estimates estimate expected"
        " expecting polled surveyed"
    ),
    continues=(
        "in addition", "of those", "of these", "of them", "of the", "among them", "among those",
        "among the", "another", "a further", "they include", "these include", "the dead include",
        "the victims include", "the breakdown", "the total", "the figure", "the figures",
        "the tally", "that includes", "this includes", "it also", "that compares", "that compared",
        "the number", "the casualties", "the fatalities", "the overall",
    ),
    heading_verbs=words_of(
        "say says said confirms confirm reports warns warn shows show finds claims estimates"
        " reveals predicts announces"
    ),
)  # fmt: skip
