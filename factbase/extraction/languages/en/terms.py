"""Terms in English: what happened, and what is said of it."""

from factbase.extraction.languages.terms import TermWords
from factbase.extraction.languages.words import words_of


def _table(rows: dict[str, str]) -> dict[str, str]:
    return {word: term for term, words in rows.items() for word in words.split()}


_AFTER = {
    "killed": "killed dead died die perished deceased slain murdered executed drowned dying"
    " fatally massacred",
    "injured": "injured wounded hurt maimed",
    "missing": "missing unaccounted",
    "displaced": "displaced fled evacuated homeless uprooted flee fleeing relocated",
    "detained": "arrested jailed detained imprisoned sentenced convicted rounded apprehended",
    "hostage": "abducted kidnapped hostage hostages",
    "rescued": "rescued saved freed released",
    "hospitalised": "hospitalised hospitalized treated admitted",
    "infected": "infected",
    "affected": "affected",
    "deployed": "deployed stationed",
    "destroyed": "destroyed collapsed flattened razed burned leveled levelled demolished",
    "damaged": "damaged",
    "buried": "buried entombed",
    "sold": "sold",
    "hired": "hired recruited",
    "voted": "voted",
    "attacked": "attacked fired launched struck",
    "produced": "produced",
}

_BEFORE = {
    "killed": "killed killing kills kill toll deaths death fatalities died dead murdered murdering"
    " lives killings executed",
    "injured": "injured injuring injures injure wounded wounding wounds injuries hurt hurting",
    "missing": "missing",
    "displaced": "displaced displacing displaces displace evacuated evacuating evacuate uprooted"
    " uprooting homeless forcing",
    "detained": "arrested arresting arrests arrest detained detaining detains jailed jails"
    " imprisoned held",
    "hostage": "abducted abducting kidnapped kidnapping hostage hostages",
    "rescued": "rescued rescuing freed freeing rescue",
    "hospitalised": "hospitalised hospitalized treated treating",
    "infected": "infected infecting",
    "affected": "affected affecting affects affect",
    "deployed": "deployed deploying deploys deploy stationed",
    "destroyed": "destroyed destroying destroys destroy razed flattened",
    "damaged": "damaged damaging damages",
    "attacked": "fired launched attacked targeted firing launching struck",
    "hired": "hire hired hiring recruit recruited",
    "sold": "sold sell sells selling shipped",
    "produced": "produced produce produces producing pumped pumping",
    "voted": "voted votes",
    "casualties": "casualties",
    "jobs_cut": "cut cutting cuts lay laying slash slashing shed shedding axe",
}

_NOUNS = {
    "killed": "deaths fatalities bodies dead killings murders death toll fatality corpses",
    "injured": "injuries wounded injured",
    "displaced": "refugees evacuees idps",
    "hostage": "hostages captives abductees",
    "detained": "arrests detainees prisoners arrest inmates",
    "infected": "cases infections",
    "deployed": "troops peacekeepers",
    "attacked": "rockets missiles strikes airstrikes attacks drones",
    "casualties": "casualties",
    "jobs_cut": "layoffs redundancies",
    "voted": "votes",
    "missing": "missing",
}

_MONEY = {
    "cost": "cost costs costing fine fined pay paid pays paying spend spent spends spending penalty"
    " penalties settlement settle fee fees",
    "priced": "price prices priced closed traded trading bid valued worth settled quoted",
    "earned": "revenue revenues profit profits earned earnings income sales earn raised proceeds",
    "invested": "invest invested investing investment investments",
    "lost": "loss losses lost losing deficit stolen damage damages",
    "sold": "sold sell selling",
}

TERMS = TermWords(
    nouns=_table(_NOUNS),
    after=_table(_AFTER),
    before=_table(_BEFORE),
    money=_table(_MONEY),
    passed_over=words_of(
        "were was are is be been being have has had having and also then now still currently"
        " already who that which feared believed confirmed reported reportedly to presumed either"
        " remain remained remains left listed as in the at least more than over up total"
        " including mostly others people persons men women children civilians residents a"
        " an number of some about around nearly almost estimated another all other among"
        " their homes forced from under"
    ),
    list_links=frozenset(
        {"and", ",", "including", "or", "as", "well", "with", "plus", "of", "them"}
    ),
    money_terms=frozenset({"cost", "priced", "earned", "invested", "lost", "sold"}),
    buildings=words_of(
        "homes houses buildings structures schools villages properties vehicles cars shops"
        " apartments hospitals mosques churches bridges tents"
    ),
    people_only=frozenset({"injured", "hostage", "rescued", "hospitalised", "voted", "hired"}),
)
