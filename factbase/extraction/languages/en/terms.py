"""Terms in English: what happened, and what is said of it."""

from factbase.extraction.languages.en import objects
from factbase.extraction.languages.terms import Phrases, TermWords
from factbase.extraction.languages.words import words_of


def _table(rows: dict[str, str]) -> dict[str, str]:
    return {word: term for term, words in rows.items() for word in words.split()}


def _phrases(rows: dict[str, str], *, by: int) -> Phrases:
    """Phrases of a row stand between slashes; they are found by their first or last word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for term, row in rows.items():
        for phrase in row.split(" / "):
            words = tuple(phrase.split())
            found.setdefault(words[by], []).append((words, term))
    return {key: tuple(sorted(rows, key=lambda row: -len(row[0]))) for key, rows in found.items()}


_AFTER = {
    "killed": "killed dead died die perished deceased slain murdered executed drowned dying"
    " massacred assassinated lynched beheaded martyred perish dies slaughtered fatally",
    "injured": "injured wounded hurt maimed injuring",
    "missing": "missing unaccounted disappeared",
    "displaced": "displaced fled evacuated homeless uprooted flee fleeing evacuate resettled",
    "detained": "arrested jailed detained imprisoned sentenced apprehended incarcerated interned",
    "hostage": "abducted kidnapped hostage hostages captive",
    "rescued": "rescued freed airlifted",
    "hospitalised": "hospitalised hospitalized",
    "infected": "infected",
    "affected": "affected impacted",
    "deployed": "deployed stationed mobilised mobilized",
    "destroyed": "destroyed flattened razed leveled levelled demolished gutted obliterated",
    "damaged": "damaged vandalised vandalized",
    "buried": "buried entombed",
    "sold": "sold",
    "hired": "hired recruited",
    "voted": "voted",
    "attacked": "attacked bombed shelled",
    "produced": "produced manufactured",
    "casualties": "casualties",
}

_AFTER_PHRASES = {
    "killed": "lost their lives / lose their lives / losing their lives / shot dead / found dead"
    " / to death / lost his life / lost her life / confirmed dead / gunned down / lost life",
    "missing": "unaccounted for",
    "displaced": "forced from their homes / from their homes / leave their homes / left their homes"
    " / lost their homes / lose their homes / leaving their homes / seeking refuge / sought refuge"
    " / taken refuge / taking refuge / seeking shelter / sought shelter / taken shelter"
    " / forced to leave / forced out / took refuge / driven from / left homeless / made homeless"
    " / on the move / to move south / to leave",
    "hostage": "taken hostage / held hostage / taken captive / held captive / in captivity"
    " / being held by",
    "detained": "in custody / in jail / in prison / behind bars / under arrest / into custody"
    " / in detention / taken away / rounded up",
    "hospitalised": "in hospital / in hospitals / in the hospital / to hospital / to hospitals"
    " / to the hospital / in intensive care / in critical condition / receiving treatment"
    " / undergoing treatment / to a hospital / treated for / treated at / treated in"
    " / in a critical condition / to nearby hospitals / to local hospitals / admitted to",
    "infected": "tested positive / test positive / testing positive / fallen ill / fell ill"
    " / living with hiv",
    "without_power": "without power / without electricity / lost power / lose power / no power"
    " / no electricity / lost electricity / in the dark / without electric / had lost power"
    " / without lights / without heat / blacked out",
    "without_water": "without water / without running water / without clean water"
    " / without drinking water / without safe water / no running water / no water"
    " / without access to water / without access to clean water / lack clean water"
    " / without tap water / without potable water",
    "in_need": "in need / need aid / need help / need assistance / need humanitarian / need food"
    " / needing aid / needing help / needing assistance / needing humanitarian / need urgent"
    " / require assistance / require humanitarian / require aid / dependent on aid / rely on aid"
    " / needed aid / needed help / in urgent need / in desperate need / in dire need"
    " / in urgent humanitarian need / needed humanitarian / need emergency / need immediate"
    " / facing hunger / facing starvation / facing famine / need of",
    "buried": "trapped under / under rubble / under the rubble / beneath the rubble"
    " / under collapsed / under debris / in the rubble / under the debris / beneath rubble"
    " / trapped beneath / in mass graves / in a mass grave",
    "jobs_cut": "laid off / made redundant / lost their jobs / lose their jobs / let go"
    " / losing their jobs / be let go",
    "rescued": "pulled alive / pulled from / pulled out / brought to safety / plucked from"
    " / to safety / dug out",
    "voted": "cast ballots / cast their ballots / cast votes / cast their votes / voted for",
    "lost": "lost money / lost savings / lost their savings",
    "injured": "suffered injuries / sustained injuries / suffered burns / with injuries /"
    " sustaining injuries / suffering injuries",
}

_BEFORE = {
    "killed": "killed killing kills kill murdered murdering murders executed executing slain"
    " massacred slaughtered executes assassinated drowned drowning",
    "injured": "injured injuring injures injure wounded wounding wounds wound hurt hurting maiming",
    "displaced": "displaced displacing displaces displace evacuated evacuating evacuate evacuates"
    " uprooted uprooting",
    "detained": "arrested arresting arrests arrest detained detaining detains detain jailed jails"
    " jailing imprisoned imprisoning apprehended",
    "hostage": "abducted abducting abduct kidnapped kidnapping kidnap kidnaps",
    "rescued": "rescued rescuing freed freeing rescue rescues free frees airlifted",
    "hospitalised": "hospitalised hospitalized hospitalising hospitalizing",
    "infected": "infected infecting infects infect",
    "affected": "affected affecting affects affect impacting impacted",
    "deployed": "deployed deploying deploys deploy",
    "destroyed": "destroyed destroying destroys destroy razed flattened flattening razing"
    " demolished demolishing demolish levelled leveled levelling leveling gutted gutting",
    "damaged": "damaged damaging damages damage",
    "attacked": "attacked attacking attack attacks bombed bombing",
    "hired": "hire hired hiring hires recruit recruited recruiting recruits",
    "sold": "sold sell sells selling shipped ship shipping",
    "produced": "produced produce produces producing pumped pumping pump manufactured manufacture",
    "buried": "buried burying",
}

_BEFORE_PHRASES = {
    "killed": "claimed the lives of / claims the lives of / claiming the lives of / took the"
    " lives of"
    " / taken the lives of / cost the lives of / taking the lives of / takes the lives of"
    " / take the lives of / costing the lives of / ended the lives of",
    "jobs_cut": "lay off / laid off / laying off / lays off / layoffs of",
    "without_power": "cut power to / cut electricity to / out power to / out power for"
    " / out electricity to / out electricity for / cutting power to / cutting off power to"
    " / power cuts to",
    "hostage": "took hostage / taken hostage / taking hostage",
    "detained": "rounded up / rounding up",
}

_BEFORE_NOUNS = {
    "killed": "deaths death killing killings murder murders toll execution executions slaughter"
    " massacre fatalities",
    "injured": "injuries injury wounding",
    "missing": "disappearance disappearances",
    "displaced": "evacuation displacement exodus expulsion",
    "detained": "arrest arrests detention imprisonment",
    "hostage": "abduction kidnapping kidnappings abductions",
    "rescued": "rescue release freeing",
    "destroyed": "destruction demolition",
    "deployed": "deployment",
    "hospitalised": "hospitalisation hospitalization",
    "jobs_cut": "layoff layoffs redundancies dismissal sacking",
    "hired": "hiring recruitment",
    "sold": "sale",
    "produced": "production output",
}

_NOUNS = {
    "killed": "deaths fatalities killings murders toll fatality corpses executions bodies"
    " homicides",
    "injured": "injuries",
    "casualties": "casualties",
    "jobs_cut": "layoffs redundancies lay-offs",
    "voted": "votes",
    "infected": "infections",
    "attacked": "airstrikes airstrike",
    "detained": "arrests",
    "displaced": "evacuations",
    "hospitalised": "hospitalisations hospitalizations",
}

_WEAK_NOUNS = {
    "displaced": "refugees evacuees idps displaced",
    "hostage": "hostages captives abductees hostage",
    "detained": "detainees prisoners inmates prisoner detainee",
    "deployed": "troops peacekeepers",
    "missing": "missing",
    "killed": "dead death",
    "injured": "injured wounded",
    "without_power": "outages blackouts",
}

_MODIFIED = {
    "jobs_cut": "job_cuts job_losses jobs_cuts staff_cuts",
    "attacked": "air_strikes air_raids drone_strikes rocket_attacks missile_strikes drone_attacks"
    " air_attacks missile_attacks",
    "displaced": "displaced uprooted homeless",
    "missing": "missing",
    "injured": "injured wounded",
    "hospitalised": "hospitalised hospitalized",
    "infected": "infected",
    "damaged": "damaged",
    "destroyed": "destroyed",
    "killed": "dead slain",
    "detained": "jailed detained imprisoned",
    "rescued": "rescued freed",
    "hostage": "kidnapped abducted",
}

_AMOUNT_HEADS = {
    "cost": "cost costs fine fines fee fees penalty penalties settlement settlements spending"
    " expenses expense expenditure expenditures bill purchase acquisition buyout takeover tuition"
    " rent outlay outlays ransom surcharge overheads capex",
    "priced": "price prices bid bids valuation valuations quote fares fare premiums tariffs"
    " value asking capitalization capitalisation estimate",
    "earned": "revenue revenues profit profits earnings income sales turnover takings receipts"
    " proceeds ebit ebitda windfall royalties return returns net eps gross billings",
    "invested": "investment",
    "lost": "loss losses damage damages write-down writedown write-downs writedowns charge-off"
    " theft write-off",
    "produced": "production output",
}

_SUBJECT_HEADS = {
    "priced": "shares share stock stocks crude brent oil gold silver copper wheat corn soybeans"
    " bitcoin futures gas gasoline diesel coal aluminium aluminum nickel zinc sugar coffee cocoa"
    " cotton iron platinum palladium homes rents units equities",
    "invested": "investments",
}

_AMOUNT_VERBS = {
    "cost": "cost costs costing pay paid pays paying spend spent spends spending",
    "invested": "invest invested investing invests",
    "lost": "lost lose loses losing stole stolen embezzled embezzling defrauded",
    "earned": "earn earned earns earning netted grossed nets raised grosses made"
    " generated generates generating collected collects",
    "priced": "fetch fetched fetches",
}

_OBJECT_VERBS = {
    "cost": "fined fines fine cost costs costing charged paying pay paid pays offered",
    "lost": "bilked bilking defrauded defrauding cheated cheating swindled swindling stole"
    " stealing scammed duped bilk defraud",
}

_PRICE_VERBS = {
    "cost": "buy buys bought buying acquire acquired acquires acquiring purchase purchased"
    " purchasing leased rented hire",
    "lost": "bilked bilking defrauded cheated swindled swindling robbed",
    "sold": "sold sell sells selling auctioned auction",
    "priced": "valued valuing values priced pricing closed close closing traded trading trade"
    " settled settling settle opened opening quoted offered asking appraised listed listing",
}

_AMOUNT_BEFORE = {
    "cost": "set them back / setting them back / set me back / setting me back / set us back"
    " / set him back / setting us back / set him back / set her back",
}

_AMOUNT_AFTER = {
    "lost": "stolen missing disappeared vanished lost embezzled",
    "cost": "fine fines penalty settlement fee",
}

TERMS = TermWords(
    nouns=_table(_NOUNS),
    weak_nouns=_table(_WEAK_NOUNS),
    modified=_table(_MODIFIED),
    after=_table(_AFTER),
    after_phrases=_phrases(_AFTER_PHRASES, by=0),
    before=_table(_BEFORE),
    before_phrases=_phrases(_BEFORE_PHRASES, by=-1),
    before_nouns=_table(_BEFORE_NOUNS),
    by_head=objects.BY_HEAD,
    noun_links=words_of("at to by"),
    yielding=frozenset({"hospitalised"}),
    disease_nouns=words_of("cases case patients"),
    diseases=words_of(
        "covid coronavirus virus viruses cholera ebola flu influenza measles infection infections"
        " infected disease diseases outbreak epidemic pandemic dengue polio malaria mpox monkeypox"
        " sars mers zika hiv aids hepatitis tuberculosis meningitis diphtheria plague omicron"
        " h1n1 h5n1 e.coli listeria salmonella legionnaires swine avian vaccine vaccinated"
        " quarantine lockdown symptoms contagion vaccination"
    ),
    toll_nouns=words_of("toll deaths fatalities death"),
    combined={
        ("killed", "missing"): "dead_or_missing",
        ("missing", "killed"): "dead_or_missing",
        ("killed", "injured"): "casualties",
        ("injured", "killed"): "casualties",
    },
    companions=words_of("along together alongside"),
    joins=words_of("and or /"),
    transitive=words_of(
        "killed injured wounded arrested detained kidnapped abducted rescued freed displaced"
        " evacuated infected affected destroyed damaged attacked deployed hired sold produced"
        " murdered executed jailed recruited fled hurt struck bombed shelled manufactured"
        " demolished injuring impacted evacuate missing"
    ),
    passives=words_of("was were been being be is are get got gets getting"),
    negations=words_of("not never n't no nor without neither"),
    passed_over=words_of(
        "feared believed confirmed reported reportedly presumed either remain remained remains"
        " remaining left listed known thought said estimated made found including mostly mainly"
        " seriously severely badly slightly critically lightly internally forcibly also still"
        " already now then currently directly gone went go going being taken getting get got"
        " forced told ordered urged asked expected allegedly likely officially physically living"
        " trapped stranded accidentally tragically immediately instantly declared pronounced"
        " verified registered recorded counted crew trying working have had having become became"
        " both either minor died belonging staying stuck"
    ),
    before_passed=words_of(
        "another a an the some about around nearly almost estimated additional further extra over"
        " up to as many more than at least total all its their his her our my these those"
        " both only just roughly approximately others between"
    )
    - {"to"},
    asides=words_of("both mostly mainly largely including chiefly primarily"),
    victims=_table(
        {
            "killed": "dead victims killed deaths fatalities",
            "injured": "injured wounded injuries",
            "missing": "missing",
            "casualties": "casualties",
            "hostage": "hostages",
        }
    ),
    list_links=frozenset(
        {
            "and",
            ",",
            "including",
            "or",
            "as",
            "well",
            "with",
            "plus",
            "of",
            "them",
            "the",
            "whom",
            "along",
            "together",
            "alongside",
        }
    ),
    includes=words_of("including included includes among comprising counting namely"),
    partitives=words_of("them those these whom"),
    never=words_of("times time ways occasions counts count points degrees charges years hours"),
    people_only=frozenset({"injured", "hostage", "rescued", "hospitalised", "voted", "hired"}),
    amount_heads=_table(_AMOUNT_HEADS),
    subject_heads=_table(_SUBJECT_HEADS),
    amount_verbs=_table(_AMOUNT_VERBS),
    object_verbs=_table(_OBJECT_VERBS),
    price_verbs=_table(_PRICE_VERBS),
    price_links=words_of("for at"),
    amount_before=_phrases(_AMOUNT_BEFORE, by=-1),
    amount_after=_table(_AMOUNT_AFTER),
    money_terms=frozenset({"cost", "priced", "earned", "invested", "lost", "sold"}),
    rates=words_of("rates"),
    rate_words=words_of(
        "interest unemployment jobless inflation mortgage tax growth exchange discount birth death"
        " approval participation default occupancy fed ecb bank lending borrowing funds libor"
        " benchmark policy crime vaccination infection mortality survival vacancy delinquency"
        " yields yield"
    ),
)
