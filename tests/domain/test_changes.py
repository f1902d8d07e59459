"""What became of a figure: each kind by its stories, and its neighbours that must not fit."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import msgspec
import pytest

from factbase.domain.changes import change_of, inverse, relinked
from factbase.domain.claim import Basis, MeasureType
from factbase.domain.diff import Change, Kind
from factbase.domain.figure import Decision, Figure, Observation, Status
from factbase.domain.kinds import Edition, Editions, Known, known_of
from factbase.domain.quantity import Quantity
from tests.builders import (
    a_figure,
    an_observation,
    at_least,
    between,
    exact,
    more_than,
    nearly,
)

FRIDAY, SATURDAY, SUNDAY = "2024-01-26", "2024-01-27", "2024-01-28"

DEATHS = a_figure()
OPEN_BEDS = a_figure("beds-open", measure_type=MeasureType.STOCK)

DECISION = Decision("M. Editor", "the ministry withdrew it")

Articles = Mapping[str, Editions]


class Story(msgspec.Struct, frozen=True):
    """What was observed before and after, of a cumulative toll unless told otherwise."""

    before: tuple[Observation, ...]
    after: tuple[Observation, ...]
    articles: Articles = {}
    figures: tuple[Figure | None, Figure | None] = (DEATHS, DEATHS)

    @property
    def change(self) -> Change | None:
        base, head = self.figures
        return change_of(known(base, self.before), known(head, self.after), self.articles)


def known(figure: Figure | None, said: tuple[Observation, ...]) -> Known:
    return known_of(figure, {seen.id: seen for seen in said})


def ledger(quantity: Quantity | str, day: str = FRIDAY, **changes: object) -> Observation:
    return msgspec.structs.replace(an_observation(quantity, as_of=day), **changes)


def courier(quantity: Quantity | str, day: str = SATURDAY, **changes: object) -> Observation:
    seen = an_observation(quantity, as_of=day, publisher="Courier")
    return msgspec.structs.replace(seen, **changes)


def herald(quantity: Quantity | str, day: str = SUNDAY, **changes: object) -> Observation:
    seen = an_observation(quantity, as_of=day, publisher="Herald")
    return msgspec.structs.replace(seen, **changes)


def retracted(seen: Observation) -> Observation:
    return msgspec.structs.replace(seen, status=Status.RETRACTED, decision=DECISION)


def corrected(seen: Observation, quantity: Quantity) -> Observation:
    return msgspec.structs.replace(
        seen, quantity=quantity, status=Status.CORRECTED, decision=DECISION
    )


def in_another_version(seen: Observation) -> Observation:
    """Say the same in a claim of another text, which has another id."""
    return msgspec.structs.replace(seen, id=f"{seen.id}v2", claim=f"{seen.claim}v2")


def edited(*said: Observation) -> Articles:
    return {
        seen.article: Editions(
            Edition(seen.article, "The toll", "text 1", "en 1"),
            Edition(seen.article, "The toll", "text 2", "en 1"),
        )
        for seen in said
    }


def reread(*said: Observation) -> Articles:
    return {
        seen.article: Editions(
            Edition(seen.article, "The toll", "text 1", "en 1"),
            Edition(seen.article, "The toll", "text 1", "en 2"),
        )
        for seen in said
    }


def printed(seen: Observation, title: str = "The toll") -> Articles:
    return {seen.article: Editions(None, Edition(seen.article, title, "text 1", "en 1"))}


OLD = ledger(at_least("26083"))
NEXT = courier(at_least("26257"))
HOSPITAL = courier("350", FRIDAY, published="2024-01-26T18:00:00+00:00")

TOLD = {
    "the next day's toll is higher": (Story((OLD,), (OLD, NEXT)), ["raised"]),
    "its own publisher takes a toll down": (
        Story((OLD,), (OLD, ledger("26000", SATURDAY))),
        ["lowered"],
    ),
    "a hedge is dropped": (Story((OLD,), (OLD, courier("26083"))), ["requantified"]),
    "a rounded number is told exactly": (
        Story((ledger(nearly("30000")),), (ledger(nearly("30000")), courier("29092"))),
        ["lowered"],
    ),
    "a range is narrowed to a number": (
        Story((ledger(between("10", "20")),), (ledger(between("10", "20")), courier("15"))),
        ["requantified"],
    ),
    "a figure is told for the first time": (Story((), (OLD,), figures=(None, DEATHS)), ["new"]),
    "its only article is undone": (Story((OLD,), ()), ["withdrawn"]),
    "the later of two articles is undone": (Story((OLD, NEXT), (OLD,)), ["lowered"]),
    "the standing number is retracted and an earlier one stands again": (
        Story((OLD, NEXT), (OLD, retracted(NEXT))),
        ["retracted", "lowered"],
    ),
    "the only number is retracted": (
        Story((OLD,), (retracted(OLD),)),
        ["retracted", "withdrawn"],
    ),
    "a retraction is undone": (Story((retracted(OLD),), (OLD,)), ["new"]),
    "a publisher edits the number": (
        Story((ledger("321"),), (ledger("312"),), edited(OLD)),
        ["corrected", "lowered"],
    ),
    "a publisher edits the hedge": (
        Story((ledger("321"),), (ledger(at_least("321")),), edited(OLD)),
        ["corrected", "requantified"],
    ),
    "a publisher takes the number out": (
        Story((OLD, NEXT), (OLD,), edited(NEXT)),
        ["corrected", "lowered"],
    ),
    "a publisher takes the only number out": (
        Story((OLD,), (), edited(OLD)),
        ["corrected", "withdrawn"],
    ),
    "a person corrects the number": (
        Story((OLD,), (corrected(OLD, exact("26038")),)),
        ["corrected", "lowered"],
    ),
    "a person's correction is undone": (
        Story((corrected(OLD, exact("26038")),), (OLD,)),
        ["corrected", "raised"],
    ),
    "a sentence says that it corrects": (
        Story(
            (ledger("321"),),
            (ledger("321"), ledger("312", SATURDAY, words="Correction: 312 people died.")),
        ),
        ["corrected", "lowered"],
    ),
    "a title says that the article corrects": (
        Story(
            (ledger("321"),),
            (ledger("321"), ledger("312", SATURDAY)),
            printed(ledger("312", SATURDAY), "CORRECTED-Toll stands at 312"),
        ),
        ["corrected", "lowered"],
    ),
    "the first number comes with a correction": (
        Story((), (ledger("312", words="Correction: 312 people died."),)),
        ["new"],
    ),
    "a figure is counted on another ground": (
        Story((OLD,), (OLD,), figures=(DEATHS, a_figure(basis=Basis.IDENTIFIED))),
        ["redefined"],
    ),
    "a figure is told in another unit": (
        Story(
            (ledger(exact("5", "kilometre")),),
            (ledger(exact("5", "kilometre")), courier(exact("3", "mile"))),
            figures=(OPEN_BEDS, OPEN_BEDS),
        ),
        ["redefined"],
    ),
    "a newer extractor reads another number in the same text": (
        Story((ledger("321"),), (ledger("312"),), reread(OLD)),
        ["reextracted"],
    ),
    "a newer extractor reads a number where none was read": (
        Story((), (OLD,), reread(OLD), figures=(None, DEATHS)),
        ["reextracted"],
    ),
    "a newer extractor reads a number no more": (
        Story((OLD, NEXT), (OLD,), reread(NEXT)),
        ["reextracted"],
    ),
    "an outsider gives a lower toll": (
        Story((OLD,), (OLD, courier("25000"))),
        ["disputed"],
    ),
    "a new figure is disputed from the start": (
        Story((), (ledger("5000", figure="beds-open"), HOSPITAL), figures=(None, OPEN_BEDS)),
        ["disputed", "new"],
    ),
    "two sources dispute one day, and the later stands": (
        Story((ledger("5000"),), (ledger("5000"), HOSPITAL), figures=(OPEN_BEDS, OPEN_BEDS)),
        ["disputed", "lowered"],
    ),
    "a dispute is settled by a second witness": (
        Story(
            (OLD, courier("25000")),
            (OLD, courier("25000"), herald("25000", words="The count came to 25,000.")),
        ),
        ["lowered"],
    ),
    "a publisher edits its text and a rival raises the number": (
        Story((OLD,), (in_another_version(OLD), NEXT), edited(OLD)),
        ["raised"],
    ),
    "a publisher adds a later number beside the former": (
        Story(
            (ledger("26083"),),
            (in_another_version(ledger("26083")), ledger("26257", SATURDAY, article=OLD.article)),
            edited(OLD),
        ),
        ["raised"],
    ),
    "an old text is read anew while a rival raises the number": (
        Story((OLD,), (in_another_version(OLD), NEXT), reread(OLD)),
        ["raised"],
    ),
    "a number is retracted while a rival raises it": (
        Story((OLD,), (retracted(OLD), NEXT)),
        ["retracted", "raised"],
    ),
    "a figure is merged into another": (
        Story((OLD,), (), figures=(DEATHS, a_figure(merged_into="gaza-deaths"))),
        ["withdrawn"],
    ),
}

# Told only where everything is asked for: the answer stands.
QUIET = {
    "the number is repeated": (Story((OLD,), (OLD, courier(at_least("26083")))), ["confirmed"]),
    "a looser number is told": (
        Story((OLD,), (OLD, courier(more_than("26000")))),
        ["confirmed"],
    ),
    "an older number is read late": (
        Story((OLD,), (OLD, courier("25900", "2024-01-25"))),
        ["late"],
    ),
    "a repeated and an older number come at once": (
        Story((OLD,), (OLD, courier(at_least("26083")), courier("25900", "2024-01-25"))),
        ["confirmed", "late"],
    ),
    "one who agreed retracts": (
        Story((OLD, courier(at_least("26083"))), (OLD, retracted(courier(at_least("26083"))))),
        ["retracted", "confirmed"],
    ),
    "a publisher edits what no longer stands": (
        Story((ledger("25900"), NEXT), (ledger("25800"), NEXT), edited(ledger("25900"))),
        ["corrected", "late"],
    ),
    "a newer extractor finds one more who agrees": (
        Story((OLD,), (OLD, courier(at_least("26083"))), reread(NEXT)),
        ["reextracted", "confirmed"],
    ),
}

SILENT = {
    "nothing was touched": Story((OLD,), (OLD,)),
    "nothing was ever said": Story((), ()),
    "another version says the same": Story((OLD,), (in_another_version(OLD),), edited(OLD)),
    "another extractor reads the same": Story((OLD,), (in_another_version(OLD),), reread(OLD)),
    "a retracted number comes": Story((OLD,), (OLD, retracted(NEXT))),
    "one who agreed is undone": Story((OLD, courier(at_least("26083"))), (OLD,)),
    "an answer was retracted and is gone": Story((retracted(OLD),), ()),
    "other words hedge it alike": Story(
        (OLD,),
        (
            msgspec.structs.replace(
                OLD,
                quantity=msgspec.structs.replace(OLD.quantity, qualifier="no fewer than"),
            ),
        ),
    ),
    "a figure without any number is renamed": Story(
        (), (), figures=(DEATHS, a_figure(title="Deaths"))
    ),
    "a figure is renamed": Story((OLD,), (OLD,), figures=(DEATHS, a_figure(title="Deaths"))),
}

WHY = {
    "a figure is counted on another ground": "basis differs: identified against reported",
    "a figure is told in another unit": "unit differs: kilometre against mile",
    "a newer extractor reads another number in the same text": (
        "the same text, read by another extractor"
    ),
    "a figure is merged into another": "merged into gaza-deaths",
}


@pytest.mark.parametrize(("story", "kinds"), (TOLD | QUIET).values(), ids=(TOLD | QUIET).keys())
def test_a_figure_changes(story: Story, kinds: list[str]) -> None:
    change = story.change

    assert change is not None
    assert list(change.kinds) == kinds
    assert change.kind == kinds[0]


@pytest.mark.parametrize("story", SILENT.values(), ids=SILENT.keys())
def test_nothing_is_worth_a_row(story: Story) -> None:
    assert story.change is None


@pytest.mark.parametrize(("name", "why"), WHY.items(), ids=[name.replace(" ", "_") for name in WHY])
def test_a_row_says_why_it_has_no_difference(name: str, why: str) -> None:
    change = TOLD[name][0].change

    assert change is not None
    assert (change.why, change.comparable) == (why, False)
    assert (change.difference, change.percent, change.per_day) == (None, None, None)


@pytest.mark.parametrize(("story", "_kinds"), TOLD.values(), ids=TOLD.keys())
def test_reading_a_row_backwards_twice_is_reading_it(story: Story, _kinds: list[str]) -> None:
    change = story.change

    assert change is not None
    assert inverse(inverse(change)) == change


def test_every_kind_has_its_story() -> None:
    told = {kinds[0] for _, kinds in (TOLD | QUIET).values()}

    assert told == set(Kind)


def test_a_toll_rises_between_lower_bounds() -> None:
    change = TOLD["the next day's toll is higher"][0].change

    assert change is not None
    assert change.before is not None
    assert change.after is not None
    assert (change.difference, change.percent) == (Decimal(174), Decimal("0.67"))
    assert (change.days, change.per_day, change.between_bounds) == (1, Decimal(174), "lower")
    assert (change.before.publishers, change.after.publishers) == (("Daily Ledger",), ("Courier",))
    assert (change.before.claims, change.after.claims) == ((OLD.claim,), (NEXT.claim,))
    assert (change.before.words, change.after.words) == ((OLD.words,), (NEXT.words,))


def test_who_said_what_stands_comes_first_in_an_answer() -> None:
    loose, firm = ledger(more_than("26000")), courier("26083", FRIDAY)

    change = Story((), (loose, firm), figures=(None, OPEN_BEDS)).change

    assert change is not None
    assert change.after is not None
    assert change.after.publishers == ("Courier", "Daily Ledger")
    assert change.after.words == (firm.words, loose.words)


def test_backwards_a_rise_is_a_fall_and_new_is_withdrawn() -> None:
    rise = TOLD["the next day's toll is higher"][0].change
    first = TOLD["a figure is told for the first time"][0].change

    assert rise is not None
    assert first is not None
    assert inverse(rise).kind is Kind.LOWERED
    assert inverse(rise).difference == Decimal(-174)
    assert inverse(rise).percent == Decimal("-0.66")
    assert inverse(first).kind is Kind.WITHDRAWN
    assert inverse(first).after is None


def test_what_is_said_of_later_days_does_not_count_on_the_day_asked_for() -> None:
    said = {seen.id: seen for seen in (OLD, NEXT)}

    asked = known_of(DEATHS, said, as_of=date(2024, 1, 26))

    assert list(asked.said) == [OLD.id]
    assert asked.value is not None
    assert asked.value.quantity == OLD.quantity


IDENTIFIED = a_figure("gaza-killed-identified", basis=Basis.IDENTIFIED)


def a_new_figure(figure: Figure, *said: Observation) -> tuple[Change, Known]:
    after = known(figure, said)
    change = change_of(known(None, ()), after, {})
    assert change is not None
    return change, after


def test_who_spoke_of_one_figure_and_now_speaks_of_its_kin_has_redefined_it() -> None:
    change, new = a_new_figure(IDENTIFIED, ledger("24686", SATURDAY))

    row = relinked(change, old=known(DEATHS, (ledger("34735"),)), new=new, since=())

    assert row is not None
    assert (row.kind, row.kinds) == (Kind.REDEFINED, (Kind.REDEFINED,))
    assert row.why == "basis differs: identified against reported"
    assert (row.difference, row.percent, row.comparable, row.days) == (None, None, False, 1)
    assert row.before is not None
    assert (row.figure, row.before.figure) == ("gaza-killed-identified", "gaza-killed")


LINKED = {
    "another population": a_figure("gaza-women-killed", population="women"),
    "another unit": a_figure("gaza-killed-share", unit="percent"),
    "another basis and population": a_figure(
        "gaza-women-identified", basis=Basis.IDENTIFIED, population="women"
    ),
}

UNLINKED = {
    "another place": a_figure("rafah-killed", place="Rafah"),
    "another term": a_figure("gaza-injured", term="injured"),
    "another since": a_figure("gaza-killed-2023", since="2023-10-07"),
    "the same in everything": a_figure("gaza-killed-again"),
}


@pytest.mark.parametrize("figure", LINKED.values(), ids=LINKED.keys())
def test_kin_differ_in(figure: Figure) -> None:
    change, new = a_new_figure(figure, ledger("40", SATURDAY))

    assert relinked(change, old=known(DEATHS, (OLD,)), new=new, since=()) is not None


@pytest.mark.parametrize("figure", UNLINKED.values(), ids=UNLINKED.keys())
def test_figures_are_no_kin_that_differ_in(figure: Figure) -> None:
    change, new = a_new_figure(figure, ledger("40", SATURDAY))

    assert relinked(change, old=known(DEATHS, (OLD,)), new=new, since=()) is None


def test_another_voice_redefines_nothing() -> None:
    change, new = a_new_figure(IDENTIFIED, courier("24686"))

    assert relinked(change, old=known(DEATHS, (OLD,)), new=new, since=()) is None


def test_who_still_speaks_of_the_old_figure_has_redefined_nothing() -> None:
    change, new = a_new_figure(IDENTIFIED, ledger("24686", SATURDAY))

    row = relinked(change, old=known(DEATHS, (OLD,)), new=new, since=(ledger("26257", SATURDAY),))

    assert row is None


def test_a_source_speaks_through_whoever_prints_it() -> None:
    change, new = a_new_figure(IDENTIFIED, courier("24686", source="Ministry of Health"))
    old = known(DEATHS, (ledger("34735", source="Ministry of Health"),))

    assert relinked(change, old=old, new=new, since=()) is not None


def test_a_figure_that_never_had_an_answer_cannot_be_redefined() -> None:
    change, new = a_new_figure(IDENTIFIED, ledger("24686", SATURDAY))

    assert relinked(change, old=known(DEATHS, ()), new=new, since=()) is None
    assert relinked(change, old=known(None, ()), new=new, since=()) is None
