"""Which numbers are one figure, told as the streams in which the question comes up."""

import msgspec
import pytest

from factbase.domain.claim import Basis, MeasureType, Origin, Place
from factbase.domain.quantity import Quantifier
from factbase.matching import New, Same, Unsure, is_matchable
from tests.matching.newsroom import DERNA, GAZA, LIBYA, Newsroom, Said, an_item, observed, said

TOLL = said(
    "26,083", counted="Palestinians", place=GAZA, since="2023-10-07",
    quantifier=Quantifier.AT_LEAST,
)  # fmt: skip
GAZA_FRIDAY = an_item(
    "2024-01-26",
    "The war in the Gaza Strip since October 7 killed 26,083 Palestinians and hurt 64,487 others.",
    TOLL,
    said("64,487", term="injured", counted="others", place=GAZA, since="2023-10-07"),
)
FLOOD = an_item(
    "2023-09-11",
    "Storm Daniel flooded eastern Libya and at least 150 people were killed, officials said.",
    said("150", place=Place("eastern Libya", "LBY"), quantifier=Quantifier.AT_LEAST),
    title="Storm kills 150 in Libya",
)


@pytest.fixture
def newsroom() -> Newsroom:
    return Newsroom()


def test_the_next_days_toll_by_another_publisher_joins(newsroom: Newsroom) -> None:
    killed, _ = newsroom.read(GAZA_FRIDAY)

    saturday = an_item(
        "2024-01-27",
        "Health officials in Gaza put the number of Palestinians killed at 26,257 since October 7.",
        said("26,257", counted="Palestinians", place=Place("Gaza", "PSE"), since="2023-10-07"),
        publisher="The Wire",
    )

    assert newsroom.read(saturday) == (killed,)


def test_killed_and_injured_are_two_figures_with_readable_ids(newsroom: Newsroom) -> None:
    assert newsroom.read(GAZA_FRIDAY) == (
        "gaza-palestinians-killed-since-2023-10-07",
        "gaza-palestinians-injured-since-2023-10-07",
    )


def test_a_number_said_twice_in_an_article_is_one_figure(newsroom: Newsroom) -> None:
    patients = said("350", term=None, counted="patients", measure_type=MeasureType.STOCK)
    item = an_item(
        "2024-01-26",
        "About 350 patients are at the Sea Hospital. Of the 350 patients none could leave.",
        msgspec.structs.replace(patients, place=Place("Sea Hospital", None)),
        patients,
    )

    first, second = newsroom.read(item)

    assert first == second == "sea-hospital-patients"


def test_what_is_identified_is_another_figure_than_what_is_reported(newsroom: Newsroom) -> None:
    newsroom.read(GAZA_FRIDAY)

    identified = an_item(
        "2024-01-27",
        "Of the Palestinians killed in Gaza since October 7, 14,000 are identified by name.",
        said(
            "14,000", counted="Palestinians", place=GAZA, since="2023-10-07", basis=Basis.IDENTIFIED
        ),
    )

    assert newsroom.read(identified) == ("gaza-palestinians-killed-identified-since-2023-10-07",)


@pytest.mark.parametrize("other", [Basis.CONFIRMED, Basis.FEARED, Basis.IDENTIFIED])
def test_another_basis_is_another_figure(newsroom: Newsroom, other: Basis) -> None:
    newsroom.read(FLOOD)

    item = an_item(
        "2023-09-12", "In Libya 2,000 are killed.", said("2,000", place=LIBYA, basis=other)
    )

    assert isinstance(newsroom.ask(item), New)


def test_feared_and_projected_deaths_are_one_figure(newsroom: Newsroom) -> None:
    feared = an_item(
        "2023-09-11",
        "More than 2,000 people are feared dead in the flood in Libya.",
        said("2,000", place=LIBYA, basis=Basis.FEARED),
    )
    (figure,) = newsroom.read(feared)

    projected = an_item(
        "2023-09-12",
        "The flood in Libya may have killed 5,000 people.",
        said("5,000", place=LIBYA, basis=Basis.PROJECTED),
        publisher="The Wire",
    )

    assert newsroom.read(projected) == (figure,)


def test_a_toll_that_jumps_in_its_first_days_stays_one(newsroom: Newsroom) -> None:
    (figure,) = newsroom.read(FLOOD)

    for day, number, publisher in (
        ("2023-09-12", "2,300", "The Wire"),
        ("2023-09-13", "5,300", "Evening Star"),
        ("2023-09-15", "11,300", "Daily Post"),
    ):
        item = an_item(
            day,
            f"The flood in Libya killed {number} people.",
            said(number, place=LIBYA),
            publisher=publisher,
        )
        assert newsroom.read(item) == (figure,)


def test_a_late_article_finds_its_figure_by_the_numbers_of_its_day(newsroom: Newsroom) -> None:
    (figure,) = newsroom.read(FLOOD)
    newsroom.read(
        an_item("2023-09-16", "The flood in Libya killed 11,300.", said("11,300", place=LIBYA))
    )

    late = an_item("2023-09-11", "The flood in Libya killed 152.", said("152", place=LIBYA))

    assert newsroom.read(late) == (figure,)


def test_an_item_that_omits_the_place_inherits_its_storys(newsroom: Newsroom) -> None:
    (figure,) = newsroom.read(FLOOD)

    item = an_item(
        "2023-09-12",
        "The death toll from the floods has risen to 200.",
        said("200"),
        title="Libya mourns",
        publisher="The Wire",
    )

    assert newsroom.read(item) == (figure,)


def test_a_story_without_any_place_is_found_by_its_names(newsroom: Newsroom) -> None:
    (figure,) = newsroom.read(FLOOD)

    item = an_item(
        "2023-09-12",
        "The toll of the flood after Storm Daniel has risen to 200.",
        said("200"),
        publisher="The Wire",
    )

    assert newsroom.read(item) == (figure,)


def test_a_part_is_another_figure_than_the_whole(newsroom: Newsroom) -> None:
    quake = an_item(
        "2023-02-08",
        "The earthquake killed 11,200 people in Turkey and Syria, 8,574 of them in Turkey alone.",
        said("11,200"),
        said("8,574", place=Place("Turkey", "TUR")),
        title="Earthquake toll tops 11,000 in Turkey and Syria",
    )

    whole, part = newsroom.read(quake)

    assert whole != part


def test_a_citys_number_far_from_the_wholes_is_its_own(newsroom: Newsroom) -> None:
    newsroom.read(FLOOD)
    newsroom.read(
        an_item("2023-09-14", "The flood in Libya killed 5,300.", said("5,300", place=LIBYA))
    )

    city = an_item(
        "2023-09-14",
        "In the city of Derna alone the flood killed 3,800.",
        said("3,800", place=DERNA),
    )

    assert newsroom.read(city) == ("derna-flood-2023-killed",)


def test_part_of_the_people_is_another_figure(newsroom: Newsroom) -> None:
    newsroom.read(GAZA_FRIDAY)

    children = an_item(
        "2024-01-27",
        "Of the people killed in Gaza since October 7, 11,000 are children.",
        said("11,000", counted="children", place=GAZA, since="2023-10-07"),
    )

    assert newsroom.read(children) == ("gaza-children-killed-since-2023-10-07",)


def test_the_people_of_a_country_are_its_dead(newsroom: Newsroom) -> None:
    killed, _ = newsroom.read(GAZA_FRIDAY)

    people = an_item(
        "2024-01-27",
        "At least 26,257 people were killed in the war in Gaza since October 7.",
        said("26,257", place=GAZA, since="2023-10-07"),
    )

    assert newsroom.read(people) == (killed,)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            an_item(
                "2023-09-12",
                "An earthquake in Morocco killed 2,300 people.",
                said("2,300", place=Place("Morocco", "MAR")),
            ),
            id="another country",
        ),
        pytest.param(
            an_item(
                "2024-09-12",
                "A flood in Libya killed 150 people.",
                said("150", place=LIBYA),
            ),
            id="a year later",
        ),
        pytest.param(
            an_item(
                "2023-09-12",
                "In 1963 the earthquake in Libya killed 300 people.",
                said("300", place=LIBYA, as_of="1963-02-21"),
            ),
            id="a former disaster",
        ),
        pytest.param(
            an_item(
                "2023-09-12",
                "In the war in Libya 4 people were killed by shelling.",
                said("4", place=LIBYA),
            ),
            id="another kind of event, another size",
        ),
    ],
)
def test_another_event_is_another_figure(newsroom: Newsroom, other: object) -> None:
    (figure,) = newsroom.read(FLOOD)

    assert figure not in newsroom.read(other)  # type: ignore[arg-type]


def test_other_beginnings_are_other_figures(newsroom: Newsroom) -> None:
    newsroom.read(GAZA_FRIDAY)

    longer = an_item(
        "2024-01-27",
        "Since 2008 the war in Gaza has killed 32,000 Palestinians.",
        said("32,000", counted="Palestinians", place=GAZA, since="2008"),
    )

    assert newsroom.read(longer) == ("gaza-palestinians-killed-since-2008",)


def test_a_loosely_told_beginning_is_the_same(newsroom: Newsroom) -> None:
    killed, _ = newsroom.read(GAZA_FRIDAY)

    loose = an_item(
        "2024-01-27",
        "Since early October the war in Gaza has killed 26,257 Palestinians.",
        said("26,257", counted="Palestinians", place=GAZA, since="2023-10"),
    )

    assert newsroom.read(loose) == (killed,)


@pytest.mark.parametrize(
    "change",
    [said("20", change=True), said("20", measure_type=MeasureType.CHANGE)],
    ids=["another 20", "rose by 20"],
)
def test_a_change_never_joins_a_level(newsroom: Newsroom, change: Said) -> None:
    newsroom.read(an_item("2023-09-11", "The flood in Libya killed 20.", said("20", place=LIBYA)))

    item = an_item(
        "2023-09-12",
        "The flood in Libya killed another 20.",
        msgspec.structs.replace(change, place=LIBYA),
    )

    assert newsroom.read(item) == ("libya-flood-2023-killed-change",)


def test_a_strike_of_a_war_is_not_the_wars_toll(newsroom: Newsroom) -> None:
    war = an_item(
        "2023-06-14",
        "The conflict in Sudan has killed 959 people.",
        said("959", place=Place("Sudan", "SDN")),
    )
    (figure,) = newsroom.read(war)

    strike = an_item(
        "2023-06-18",
        "An airstrike in Sudan killed 17 people.",
        said("17", place=Place("Sudan", "SDN")),
    )

    assert newsroom.read(strike) == (f"{figure}-2",)


def test_incidents_of_a_war_are_not_one_another(newsroom: Newsroom) -> None:
    for day, number in (("2023-06-14", "959"), ("2023-06-18", "17")):
        newsroom.read(
            an_item(
                day,
                f"The conflict in Sudan has killed {number} people.",
                said(number, place=Place("Sudan", "SDN")),
            )
        )

    raid = an_item(
        "2023-07-09",
        "An air raid in Sudan killed 22 people.",
        said("22", place=Place("Sudan", "SDN")),
    )

    assert newsroom.read(raid) == ("sudan-war-2023-killed-3",)


def test_an_incident_told_again_in_its_days_is_itself(newsroom: Newsroom) -> None:
    for day, number in (("2023-06-14", "959"), ("2023-06-18", "17")):
        newsroom.read(
            an_item(
                day,
                f"The conflict in Sudan has killed {number} people.",
                said(number, place=Place("Sudan", "SDN")),
            )
        )

    again = an_item(
        "2023-06-20",
        "Sunday's air raid in Sudan killed 17 people.",
        said("17", place=Place("Sudan", "SDN")),
        publisher="The Wire",
    )

    assert newsroom.read(again) == ("sudan-war-2023-killed-2",)


def test_the_wholes_number_said_of_a_city_is_the_wholes(newsroom: Newsroom) -> None:
    for number, place in (("5,300", LIBYA), ("3,800", DERNA)):
        newsroom.read(
            an_item("2023-09-13", f"The flood in Libya killed {number}.", said(number, place=place))
        )

    loose = an_item(
        "2023-09-14", "More than 5,300 people died in Derna.", said("5,300", place=DERNA)
    )

    assert newsroom.read(loose) == ("libya-flood-2023-killed",)


def test_places_that_articles_name_together_are_one_places_toll(newsroom: Newsroom) -> None:
    lahaina, hawaii = Place("Lahaina", "USA"), Place("Hawaii", "USA")
    (figure,) = newsroom.read(
        an_item("2023-08-10", "Wildfires in Lahaina killed 36 people.", said("36", place=lahaina))
    )

    state = an_item(
        "2023-08-11",
        "The wildfires in Hawaii killed 53 people. Lahaina is gone.",
        said("53", place=hawaii),
        publisher="The Wire",
    )

    assert newsroom.read(state) == (figure,)


def test_a_noun_left_out_is_not_that_of_what_was_lost(newsroom: Newsroom) -> None:
    toll = an_item(
        "2011-04-12",
        "The quake in Japan did damage of 300 and left 28,000 dead or missing.",
        said("300", term="lost", counted="material damage", unit="USD"),
        said("28,000", term="dead_or_missing", counted=None, place=Place("Japan", "JPN")),
    )

    assert newsroom.read(toll)[1] == "japan-earthquake-2011-dead-or-missing"


def test_a_citys_number_above_its_countrys_is_the_countrys(newsroom: Newsroom) -> None:
    for number, place in (("5,300", LIBYA), ("3,800", DERNA)):
        newsroom.read(
            an_item("2023-09-14", f"The flood in Libya killed {number}.", said(number, place=place))
        )

    soaring = an_item(
        "2023-09-15", "The toll of the flood soars to 11,300 in Derna.", said("11,300", place=DERNA)
    )

    assert newsroom.read(soaring) == ("libya-flood-2023-killed",)


def test_a_year_to_come_in_a_sentence_is_not_the_day_of_a_toll(newsroom: Newsroom) -> None:
    japan = Place("Japan", "JPN")
    (figure,) = newsroom.read(
        an_item("2011-03-25", "The quake in Japan killed 27,000.", said("27,000", place=japan))
    )

    budget = an_item(
        "2011-03-28",
        "The budget for 2012 is late after the quake in Japan killed 27,500.",
        said("27,500", place=japan, as_of="2012-12-31"),
        publisher="The Wire",
    )

    assert newsroom.read(budget) == (figure,)


def test_a_former_disaster_makes_no_incident_of_the_new_one(newsroom: Newsroom) -> None:
    morocco = Place("Morocco", "MAR")
    for day, number in (("1960-02-29", "12,000"), ("2023-09-09", "1,000")):
        newsroom.read(
            an_item(
                "2023-09-09",
                f"The earthquake in Morocco killed {number}.",
                said(number, place=morocco, as_of=day),
            )
        )
    figure = "morocco-earthquake-2023-killed"

    later = an_item(
        "2023-09-10", "The earthquake in Morocco killed 2,100.", said("2,100", place=morocco)
    )

    assert newsroom.read(later) == (figure,)


def test_one_quarters_revenue_is_not_the_next_ones(newsroom: Newsroom) -> None:
    revenue = Said(
        exact="2,000,000", term="earned", counted="revenue", unit="USD",
        measure_type=MeasureType.FLOW,
    )  # fmt: skip
    (figure,) = newsroom.read(an_item("2023-04-12", "Revenue was 2,000,000 dollars.", revenue))

    other = msgspec.structs.replace(revenue, exact="3,100,000")
    item = an_item("2023-07-12", "Revenue was 3,100,000 dollars.", other, publisher="The Wire")

    assert newsroom.read(item) != (figure,)


def test_a_place_that_the_sentence_only_mentions_keeps_a_toll_from_no_figure(
    newsroom: Newsroom,
) -> None:
    japan, canada = Place("Japan", "JPN"), Place("Canada", "CAN", Origin.INFERRED)
    first = an_item(
        "2011-03-17", "The earthquake in Japan killed 9,800.", said("9,800", place=japan)
    )

    (figure,) = newsroom.read(first)
    abroad = an_item(
        "2011-03-18",
        "Canada sent blankets to Japan, where the earthquake killed at least 10,000 people.",
        said("10,000", place=canada),
    )

    assert newsroom.read(abroad) == (figure,)


def test_a_place_guessed_from_elsewhere_yields_to_the_storys_country(newsroom: Newsroom) -> None:
    japan, china = Place("Japan", "JPN"), Place("China", "CHN", Origin.INFERRED)
    first = an_item(
        "2011-04-12", "The earthquake in Japan killed 28,000.", said("28,000", place=japan)
    )

    (figure,) = newsroom.read(first)
    factories = an_item(
        "2011-04-24",
        "Factories in China wait for parts. The earthquake killed 28,000 people.",
        said("28,000", place=china),
        title="Car makers feel the quake in Japan",
        publisher="The Wire",
    )

    assert newsroom.read(factories) == (figure,)


def test_an_island_that_no_table_knows_is_known_by_the_articles_names(newsroom: Newsroom) -> None:
    island = an_item(
        "2023-08-10", "Wildfires on Maui in Hawaii killed 36 people.", said("36", place=None)
    )
    (figure,) = newsroom.read(island)

    state = an_item(
        "2023-08-12",
        "The wildfires in Hawaii have killed 80 people.",
        said("80", place=Place("Hawaii", "USA")),
        publisher="The Wire",
    )

    assert newsroom.read(state) == (figure,)


def test_a_figure_of_no_place_takes_no_number_of_a_place_that_it_never_named(
    newsroom: Newsroom,
) -> None:
    for n in range(5):
        newsroom.read(
            an_item(
                f"2023-08-{10 + n}", f"Wildfires on Maui killed {93 + n} people.", said(f"{93 + n}")
            )
        )

    abroad = an_item(
        "2023-08-14",
        "Years ago a wildfire near Athens killed 104.",
        said("104", place=Place("Athens", "GRC")),
    )

    assert newsroom.read(abroad) == ("athens-wildfire-2023-killed",)


def test_a_strike_that_was_filed_wrongly_draws_no_others(newsroom: Newsroom) -> None:
    sudan = Place("Sudan", "SDN")
    for day, number in (("2023-04-16", "56"), ("2023-05-20", "865"), ("2023-06-01", "866")):
        newsroom.read(
            an_item(day, f"The war in Sudan killed {number} people.", said(number, place=sudan))
        )
    (main,) = newsroom.figures
    article, (claim,) = an_item("2023-06-02", "A strike killed 25.", said("25", place=sudan))
    newsroom.shelf.hear(observed(claim, article, main))

    strike = an_item("2023-06-10", "A strike in Sudan killed 27.", said("27", place=sudan))

    assert main not in newsroom.read(strike)


@pytest.mark.parametrize(
    ("words", "joins"), [("dozens", True), ("thousands", False)], ids=["dozens", "thousands"]
)
def test_a_vague_number_joins_what_it_may_stand_for(
    newsroom: Newsroom,
    words: str,
    joins: bool,  # noqa: FBT001 - a row of the table
) -> None:
    (figure,) = newsroom.read(FLOOD)

    vague = msgspec.structs.replace(
        said({"dozens": "24", "thousands": "2,000"}[words], place=LIBYA),
        quantifier=Quantifier.VAGUE,
    )
    item = an_item("2023-09-11", f"The flood in Libya killed {vague.exact}.", vague)

    assert (newsroom.read(item) == (figure,)) is joins


def test_bodies_found_are_not_all_the_dead(newsroom: Newsroom) -> None:
    newsroom.read(FLOOD)

    bodies = an_item(
        "2023-09-12",
        "Rescuers in Libya recovered 1,000 bodies after the flood.",
        said("1,000", counted="bodies", place=LIBYA),
    )

    assert newsroom.read(bodies) == ("libya-flood-2023-bodies-recovered",)


def test_of_two_figures_that_fit_the_one_spoken_of_is_chosen(newsroom: Newsroom) -> None:
    nowhere = Said(exact="159", place=None)
    (figure,) = newsroom.read(FLOOD)
    for number in ("151", "152", "153", "154", "155"):
        newsroom.read(
            an_item("2023-09-11", f"The flood in Libya killed {number}.", said(number, place=LIBYA))
        )

    judgement = newsroom.ask(an_item("2023-09-12", "The flood in Libya killed 159.", nowhere))

    assert isinstance(judgement, Same)
    assert judgement.figure == figure
    assert "spoken of by many: 6 times" in {reason.words for reason in judgement.reasons}


def test_a_noun_alone_joins_only_by_its_number(newsroom: Newsroom) -> None:
    dams = said("2", term=None, counted="dams", measure_type=MeasureType.STOCK, place=LIBYA)
    (figure,) = newsroom.read(an_item("2023-09-12", "In Libya 2 dams burst.", dams))

    other = msgspec.structs.replace(dams, exact="14")
    item = an_item("2023-09-13", "In Libya 14 dams were repaired.", other, publisher="The Wire")

    assert newsroom.read(item) != (figure,)


def test_other_units_are_other_figures(newsroom: Newsroom) -> None:
    item = an_item(
        "2024-01-26",
        "The war has displaced 85% of the population of Gaza, or 1,900,000 people.",
        said("85%", term="displaced", counted="population", unit="percent", place=GAZA),
        said("1,900,000", term="displaced", place=GAZA),
    )

    assert newsroom.read(item) == (
        "gaza-war-2024-population-displaced-percent",
        "gaza-war-2024-displaced",
    )


def test_a_doubtful_number_starts_a_figure_and_names_its_candidates(newsroom: Newsroom) -> None:
    (figure,) = newsroom.read(FLOOD)

    judgement = newsroom.ask(
        an_item(
            "2023-09-14",
            "A flood killed 90 people in Sebha, Libya.",
            said("90", place=Place("Sebha", "LBY")),
            publisher="The Wire",
        )
    )

    assert isinstance(judgement, Unsure)
    assert [candidate.figure for candidate in judgement.candidates] == [figure]
    assert judgement.figure.id == "sebha-flood-2023-killed"


def test_reasons_are_words_that_a_person_reads(newsroom: Newsroom) -> None:
    newsroom.read(FLOOD)

    judgement = newsroom.ask(
        an_item("2023-09-12", "The flood in Libya killed 160.", said("160", place=LIBYA))
    )

    assert isinstance(judgement, Same)
    assert {reason.words for reason in judgement.reasons} >= {
        "same term: killed",
        "same place: Libya",
        "same kind of event: flood",
        "close: 160 1 day after 150",
    }


def test_the_score_is_the_sum_of_the_reasons(newsroom: Newsroom) -> None:
    newsroom.read(FLOOD)

    judgement = newsroom.ask(
        an_item("2023-09-12", "The flood in Libya killed 160.", said("160", place=LIBYA))
    )

    assert isinstance(judgement, Same)
    assert judgement.score == sum(reason.points for reason in judgement.reasons)


def test_what_is_not_tracked_is_not_matched() -> None:
    _, (age, nothing, toll) = an_item(
        "2023-09-12",
        "The 25 year old said that 3 of 160 died.",
        said("25", trackable=False),
        said("3", term=None, counted=None),
        said("160"),
    )

    assert [is_matchable(claim) for claim in (age, nothing, toll)] == [False, False, True]


def test_an_article_that_is_read_again_does_not_meet_its_own_numbers(newsroom: Newsroom) -> None:
    article, (claim,) = FLOOD
    (figure,) = newsroom.read(FLOOD)
    newsroom.shelf.forget(observed(claim, article, figure))

    judgement = newsroom.ask(
        an_item("2023-09-12", "The flood in Libya killed 9,000.", said("9,000", place=LIBYA))
    )

    assert isinstance(judgement, Same)
    assert "number" not in {reason.feature for reason in judgement.reasons}


def test_a_claim_of_an_unknown_place_may_join_by_everything_else(newsroom: Newsroom) -> None:
    nowhere = an_item("2023-09-11", "The flood killed 150.", said("150"))
    (figure,) = newsroom.read(nowhere)

    somewhere = an_item(
        "2023-09-12", "Libya: the flood killed 150.", said("150", place=LIBYA), publisher="The Wire"
    )

    assert newsroom.read(somewhere) == (figure,)
