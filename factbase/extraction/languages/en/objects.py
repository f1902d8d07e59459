"""English verbs that make a term of some nouns only: cut jobs, claim lives, fire rockets."""

from collections.abc import Mapping

_JOBS = (
    "jobs job positions posts roles workers employees staff staffers workforce headcount people"
    " managers bankers engineers"
)
_JOBS_ALONE = "jobs job positions posts roles staff workforce headcount employees workers staffers"
_LIVES = "lives life"
_BUILDINGS = (
    "homes houses buildings structures schools villages properties vehicles cars shops apartments"
    " hospitals mosques churches bridges tents home house building structure bridge huts dwellings"
    " stores factories businesses towns temples clinics blocks towers units shelters warehouses"
    " boats ships trucks buses planes aircraft tanks"
)
_WEAPONS = (
    "rockets rocket missiles missile drones drone shells shell bombs bomb projectiles mortars"
    " rounds munitions grenades torpedoes"
)
_STRIKES = "strikes strike airstrikes raids attacks attack airstrike assaults sorties bombings"
_TARGETS = "targets target sites positions bases towns villages cities tunnels facilities posts"
_FORCES = (
    "troops soldiers personnel forces peacekeepers marines police officers aircraft warships ships"
    " groups carriers carrier planes jets tanks destroyers submarines guards guardsmen battalions"
    " brigades firefighters rescuers agents helicopters divisions reservists"
)
_PEOPLE = (
    "people men women children civilians passengers workers residents migrants miners hikers crew"
    " person man woman child sailors students tourists others survivors villagers soldiers"
    " employees patients girls boys babies fishermen climbers"
)
_CAPTIVES = (
    "hostages captives prisoners detainees hostage captive prisoner inmates abductees civilians"
    " people women children men girls soldiers"
)
_SUSPECTS = "people suspects men protesters suspect activists demonstrators migrants journalists"

_ROWS: dict[str, tuple[tuple[str, str], ...]] = {
    "cut cutting cuts slash slashed slashing slashes shed shedding sheds axe axed axing eliminate"
    " eliminated eliminating eliminates trim trimmed trimming scrap scrapped scrapping lost lose"
    " losing loses dismiss dismissed dismissing sack sacked sacking": ((_JOBS, "jobs_cut"),),
    "go disappear": ((_JOBS_ALONE, "jobs_cut"),),
    "fired fire firing": ((_JOBS, "jobs_cut"), (_WEAPONS, "attacked")),
    "launched launch launching launches dropped dropping drop lobbed lobbing": (
        (_WEAPONS, "attacked"),
        (_STRIKES, "attacked"),
    ),
    "carried conducted conducting carry mounted": ((_STRIKES, "attacked"),),
    "claimed claims claiming claim taken took taking takes cost costing costs lost lose losing"
    " loses": ((_LIVES, "killed"),),
    "saved saving saves save": ((_LIVES, "rescued"), (_PEOPLE, "rescued")),
    "recovered recovering found retrieved pulled": (("bodies corpses body", "killed"),),
    "collapsed collapse collapsing burned burning burnt burns torched torching wrecked crushed"
    " submerged incinerated swept": ((_BUILDINGS, "destroyed"),),
    "lost": ((_BUILDINGS, "destroyed"),),
    "hit hits hitting struck strikes striking targeted targeting pounded bombarded": (
        (_TARGETS, "attacked"),
    ),
    "sent send sending sends dispatched dispatch dispatching": ((_FORCES, "deployed"),),
    "released release releasing releases": ((_CAPTIVES, "rescued"),),
    "held holding hold holds seized seizing": (
        ("hostages captives hostage captive", "hostage"),
        (_SUSPECTS, "detained"),
    ),
    "treated treating treat": (
        ("people patients others victims men women children wounded injured", "hospitalised"),
    ),
    "admitted admitting": (("patients victims wounded injured", "hospitalised"),),
}


def _by_head() -> Mapping[str, Mapping[str, str]]:
    table: dict[str, dict[str, str]] = {}
    for verbs, rows in _ROWS.items():
        for verb in verbs.split():
            for heads, term in rows:
                table.setdefault(verb, {}).update(dict.fromkeys(heads.split(), term))
    return table


BY_HEAD = _by_head()
