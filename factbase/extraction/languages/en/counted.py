"""Counted nouns in English."""

from factbase.extraction.languages.counted import CountedWords
from factbase.extraction.languages.words import words_of

COUNTED = CountedWords(
    of="of",
    links=frozenset({"of", "worth"}),
    money_links=frozenset({"in"}),
    paid_links=frozenset({"for", "on", "to", "towards", "toward"}),
    plural_endings=("s",),
    not_plural_endings=("ss", "us", "is", "'s", "’s"),
    verbal_endings=("ed", "ing"),
    gerund_endings=("ing",),
    participle_endings=("ed",),
    verbal_nouns=words_of(
        "building meeting offering filing funding spending rating ruling shooting bombing killing"
        " hearing listing trading pricing financing lending borrowing housing clothing shipping"
        " mining farming fishing training opening holding saving warning finding setting wedding"
        " painting drawing landing crossing dwelling gathering sibling being ceiling wing king"
        " ring thing string spring sterling briefing sitting showing reading testing processing"
        " manufacturing engineering banking accounting marketing advertising publishing gaming"
        " gambling smuggling trafficking policing parking racing sailing bearing beating boxing"
        " cleaning coating covering dealing feeling flooding grouping hanging helping kidnapping"
        " layering lightning looting mooring outing posting raising recording referring saying"
        " screening seating serving settling signing sighting stabbing standing teaching timing"
        " turning undertaking upbringing vaccinating viewing voting bed seed weed feed need shed"
        " hundred kindred seabed watershed speed deed breed creed steed newlywed"
    ),
    adverb_endings=("ly",),
    not_adverbs=words_of(
        "family supply assembly monopoly ally anomaly rally bully fly reply belly jelly butterfly"
        " homily lily duopoly oligopoly elderly likely italy weekly monthly daily quarterly"
        " disorderly friendly only early"
    ),
    adjective_endings=(
        "al", "ory", "ive", "ic", "ary", "an", "ese", "ish", "ous", "ful", "able", "ible", "ed",
        "less", "ern",
    ),
    adjectives=words_of(
        "new old big small large young good bad long short high low main key major minor rich poor"
        " black white red green blue grey brown fresh light heavy hot cold senior junior top local"
        " private secure modern urban rare raw rough smart strong weak dark deep direct"
    ),
    elliptical=frozenset({"them", "those", "these"}),
    skipped=frozenset({"more", "other", "additional", "-", "further", "extra", "odd"}),
    possessive=frozenset({"'s", "’s", "'", "’"}),
    joins=words_of("and or & to"),
    never_heads=words_of(
        "today yesterday tomorrow tonight overnight monday tuesday wednesday thursday friday"
        " saturday sunday january february march april june july august september october"
        " november december jan feb mar apr jun jul aug sept sep oct nov dec ago earlier later"
        " year years week weeks month months quarter quarters day days weekend morning afternoon"
        " evening night today's midday noon midnight period half hours hour minutes decade"
        " annum session fiscal since apiece each higher lower more less fewer up down off overall"
        " ahead flat unchanged steady"
        " altogether together respectively worldwide nationwide globally abroad again alone"
        " there here so too also only total alive"
    ),
    time_words=words_of(
        "last past next this previous prior first second third fourth fifth final early late mid"
        " same whole full latest recent current coming following trading financial business"
        " consecutive straight calendar nine six three two four five one a the"
    ),
    plural_modifiers=words_of(
        "sports arms sales news savings securities customs operations systems rights goods affairs"
        " services communications electronics plastics petrochemicals logistics women men arts"
        " sciences economics politics telecoms telecommunications utilities commodities futures"
        " derivatives bonds earnings foods drugs parts materials aerospace means humanities"
        " veterans games singles doubles mathematics physics ethics graphics"
    ),
    measure_adjectives=words_of(
        "long wide tall high deep thick away old apart north south east west northeast northwest"
        " southeast southwest inland offshore downstream upstream uphill square across ahead"
        " behind around above below short shy heavy"
    ),
    level_verbs=words_of(
        "is are was were be been being 's 're stood stands stand standing hit hits hitting reached"
        " reaches reach reaching totaled totalled totals total totaling totalling mounts mounted"
        " mount mounting tops topped top topping passed passes pass passing crossed crosses cross"
        " crossing exceeded exceeds exceed exceeding surpassed surpasses surpass surpassing"
        " nears neared near nearing approaches approached approaching cost costs costing worth"
        " had has have having averaged averages average averaging came comes come coming remained"
        " remains remain remaining amounted amounts amount amounting ended ends end ending closed"
        " closes close closing traded trades trade trading settled settles settle settling opened"
        " opens open opening finished finishes finish finishing accounted accounts account"
        " accounting represented represents represent representing equals equal equaled equalled"
        " measured measures measure measuring became becomes become hovered hovers hover hovering"
        " touched touches touch touching fetched fetches fetch fetching weighed weighs weigh"
        " weighing covers covered cover covering spans spanned span spanning generated generates"
        " generate generating brought brings bring bringing ran runs ran ranged ranges range"
        " ranging varied varies vary lies lay stayed stays stay staying held holds hold holding"
        " sits sat numbered numbers number numbering swelled doubled tripled quadrupled returned"
        " returns yielded yields yield yielding stretched went goes go gone going"
        " turned recovered recovers improved improves improve worsened worsens worsen raised"
        " compares counted counts contributed contributes contribute contributing sold sells sell"
        " valued priced quoted estimated pegged seen changed rebounding moved moves move moving"
        " stabilised stabilized steadied totted comprised comprises exceeds"
        " recorded leapt leaps leap"
    ),
    light_verbs=words_of(
        "posted posts post posting reported reports report reporting recorded records record"
        " recording saw showed shows show showing had has have having registered"
        " registers register registering logged logs suffered suffers suffer suffering enjoyed"
        " enjoys made makes make making took takes booked books book booking experienced marked"
        " marks represented represents gave gives notched notches delivered delivers achieved"
        " achieves managed manages put endured sustained sustains sustaining staged scored"
    ),
    between_verbs=words_of(
        "expected likely unlikely forecast projected set due seen estimated continued continue"
        " continues began begin begins begun managed tended tends able go goes going"
        " went gone come poised predicted"
        " believed thought said reported agreed planned plans plan decided wants vowed slated"
        " scheduled supposed to not n't about already also"
        " still now then just reportedly forecasted on track anticipated known ought"
    ),
    finite_closers=words_of(
        "show shows think thinks feel feels know knows knew say hope hopes hoped fear fears feared"
        " mean means indicate indicates indicated suggest suggests suggested reveal reveals"
        " revealed predict predicts predicted forecast forecasts estimate estimates estimated"
        " announced announces claim claims claimed warn warns warned note notes noted add adds"
        " added see saw explained reckon reckons anticipate anticipates anticipated ensure"
        " ensures given assuming provided suppose helped help helps let lets watch watched pushed"
        " push pushing sending send pulling pulled dragging dragged driving bringing keep keeps"
        " causing caused cause forcing allowing allowed allow leaving making lifted lifting"
        " boosting boosted raising raised pushes sends"
    ),
    climbed=words_of(
        "of in for on at by from with to among amongst between under over across within through"
        " during including excluding into inside outside against per towards toward around near"
        " about versus without"
    ),
    participles=words_of(
        "made held sold built sent paid led given taken seen shown known grown written bought"
        " produced received owned based driven set put run lost won spent left found kept drawn"
        " begun hit cut born brought caught struck"
    ),
    number_links=words_of("of at for worth totaling totalling exceeding"),
    owner_links=words_of("to for from in on per"),
    verb_links=words_of("of at to by from between up down off around over under above below worth"
    " near past beyond towards"),
    empty_heads=words_of(
        "total average record maximum minimum high low rate median mean peak combined end close"
        " family"
        " father mother"
    ),
    bought_links=frozenset({"for"}),
    purpose=frozenset({"to"}),
    object_links=words_of("at to by from"),
    ranges=frozenset({"between"}),
    restates=words_of("( or equivalent equal"),
    pronouns=words_of("it they"),
    relatives=words_of("which that who"),
    paid_verbs=words_of(
        "pay pays paid paying spend spends spent spending shell shelled shelling fork forked"
        " splash splashed splurge splurged fund funds funded earmark earmarked allocate allocated"
        " allocates allocating budget budgeted set dedicate dedicated pledged pledge pledges"
        " commit committed commits bid offered offer offers offering borrow borrowed collect"
        " received receive receives demand demanded owe owed owes donate donated lend lent raise"
        " invest invested approved approve provided provide set lavish lavished devote devoted"
        " extra additional"
    ),
    bought_verbs=words_of(
        "buy buys bought buying acquire acquires acquired acquiring purchase purchased purchases"
        " purchasing sell sells sold selling lease leased auction auctioned secure secured snap"
        " snapped obtain obtained trade traded swap swapped divest divested offload offloaded"
    ),
    valued_verbs=words_of(
        "put puts putting value values valued valuing estimate estimates estimated estimating"
        " priced pricing set sets setting keep keeps kept keeping leave leaves left"
        " leaving peg pegs pegged pegging hold holds held holding cap caps capped capping fix"
        " fixed assess assessed appraise appraised bring brings brought bringing take takes took"
        " taking push pushes pushed pushing send sends sent sending drive drives drove driving"
        " raise raises raised raising lift lifts lifted lifting cut cuts cutting lower lowers"
        " lowered lowering reduce reduces reduced reducing increase increases increased increasing"
        " boost boosts boosted boosting hike hikes hiked hiking trim trims trimmed trimming slash"
        " slashes slashed slashing double doubles doubled doubling narrow narrowed narrowing widen"
        " widened widening expand expanded expanding shrink shrank shrinking grow grew growing"
        " upped revise revised revises drop dropped bump bumped swell swelled extend extended"
        " downgraded upgraded update updated updates updating scale scaled limit limited limits"
        " limiting"
    ),
    compared=words_of("versus vs against compared than from comparing"),
    compared_links=words_of("to with"),
    expectations=words_of(
        "expectations expectation estimates forecasts forecast consensus guidance projections"
        " projection target targets prediction predictions outlook reading range figure level pace"
    ),
    expecting=words_of(
        "expected expecting expect expects forecast forecasting forecasts predicted predicting"
        " predict anticipated anticipating estimated projected had seen sought wanted for"
    ),
    forecasters=words_of(
        "analysts economists investors traders experts forecasters strategists brokers markets"
        " market street analyst economist i we he she you i/b/e/s households"
    ),
    change_links=words_of("in of to for"),
    change_modifiers=words_of(
        "annual annualised annualized quarterly monthly yearly weekly daily hourly sharp sharper"
        " steep steeper big bigger biggest large larger largest slight slighter modest small"
        " smaller smallest further overall strong stronger strongest weak weaker weakest expected"
        " percentage percent point year on over month quarter week day seasonally adjusted similar"
        " one two three four five six seven single double digit recent record initial average"
        " rapid slow slower slowest fast faster fastest huge marginal moderate dramatic"
        " significant substantial total real nominal revised upwardly downwardly estimated"
        " projected actual previous earlier first second third fourth last next straight"
        " consecutive additional potential possible planned proposed net cumulative fresh new"
        " surprise surprising unexpected basis hefty whopping massive solid healthy robust"
        " cent compound organic underlying like for - and steepest worst best worse better"
        " robust early late 's ’s economic long short term subsequent corresponding broad"
        " broader general rise-on-year tiny mere bare full"
    ),
    amount_adjectives=words_of(
        "low high - seasonally adjusted annual annualised annualized net average median further"
        " record"
        " combined additional extra whopping total hefty mere reported staggering cool massive"
        " huge estimated slight slightly steeper sharper smaller larger bigger modest initial"
        " preliminary revised upwardly downwardly unadjusted respectable relatively paltry"
        " disappointing better-than-expected stronger weaker meagre meager impressive solid similar"
        " potential proposed maximum minimum"
    ),
    numbers=words_of("number numbers"),
    passed_on=words_of("number numbers reading list tally count"),
)  # fmt: skip
