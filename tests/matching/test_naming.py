"""Ids and titles of figures, as people read them."""

import pytest

from factbase.domain.claim import Basis, MeasureType, Place
from factbase.matching import New, Shelf, match, story_of
from factbase.matching.naming import figure_of
from factbase.matching.subject import subject_of
from tests.matching.newsroom import GAZA, LIBYA, Said, an_item, said

KILLED_SINCE = said("26,083", counted="Palestinians", place=GAZA, since="2023-10-07")

CHURCHES = said("12", term="damaged", counted="churches")

NAMED = [
    (
        "gaza-palestinians-killed-since-2023-10-07",
        "Palestinians killed in the Gaza Strip since 7 October 2023",
        "The war killed 26,083 Palestinians.",
        KILLED_SINCE,
    ),
    (
        "gaza-palestinians-killed-since-2023-10",
        "Palestinians killed in the Gaza Strip since October 2023",
        "Since October the war killed 26,083 Palestinians.",
        said("26,083", counted="Palestinians", place=GAZA, since="2023-10"),
    ),
    (
        "gaza-palestinians-killed-since-2008",
        "Palestinians killed in the Gaza Strip since 2008",
        "Since 2008 wars killed 32,000 Palestinians.",
        said("32,000", counted="Palestinians", place=GAZA, since="2008"),
    ),
    (
        "libya-flood-2024-missing-feared",
        "People feared missing in the 2024 flood in Libya",
        "After the flood 10,000 people are feared missing.",
        said("10,000", term="missing", place=LIBYA, basis=Basis.FEARED),
    ),
    (
        "us-buildings-destroyed",
        "Structures destroyed in the United States",
        "There 2,200 structures are gone.",
        said("2,200", term="destroyed", counted="structures", place=Place("the US", "USA")),
    ),
    (
        "nato-member-countries",
        "NATO member countries",
        "Troops came from 31 NATO member countries.",
        said("31", term=None, counted="NATO member countries"),
    ),
    (
        "indonesia-exports-change-percent",
        "Exports in Indonesia (change, percent)",
        "There exports rose 3%.",
        said(
            "3%",
            term=None,
            counted="exports",
            unit="percent",
            measure_type=MeasureType.CHANGE,
            place=Place("Indonesia", "IDN"),
        ),
    ),
    (
        "cost-usd",
        "Cost of damage (USD)",
        "It would take 3,500,000 dollars.",
        said("3,500,000", term="cost", counted=None, unit="USD"),
    ),
    (
        "hawaii-japanese-killed",
        "Japanese killed in Hawaii",
        "They said that 40 Japanese died.",
        said("40", counted="Japanese", place=Place("Hawaii", "USA")),
    ),
    (
        "gaza-population-displaced-percent",
        "Share of the population displaced in the Gaza Strip",
        "Of Gaza's population 85% have fled.",
        said("85%", term="displaced", counted="Gaza's population", unit="percent", place=GAZA),
    ),
    (
        "infrastructure-damaged-percent",
        "Share of the infrastructure damaged",
        "Of the infrastructure 60% suffered.",
        said("60%", term="damaged", counted="infrastructure", unit="percent"),
    ),
    ("injured-percent", "Share of people injured", "Of them 60% were hurt.",
     said("60%", term="injured", counted=None, unit="percent")),
    ("libya-bodies-recovered", "Bodies recovered in Libya", "They found 2,000 bodies.",
     said("2,000", counted="bodies", place=LIBYA)),
    ("profit-earned-projected-usd", "Projected profit earned (USD)", "Profit may reach 2,000.",
     said("2,000", term="earned", counted="profit", unit="USD", basis=Basis.PROJECTED)),
    ("net-borrowing-eur", "Net borrowing (EUR)", "Net borrowing is 300.",
     said("300", term=None, counted="Net borrowing", unit="EUR")),
    ("consumer-price-priced-percent", "Consumer prices (percent)", "Consumer prices: 3%.",
     said("3%", term="priced", counted="Consumer prices", unit="percent")),
    ("white-helmets-killed", "White Helmets killed", "They lost 4 White Helmets.",
     said("4", counted="White Helmets")),
    ("rafah-gaza-population-displaced-percent", "Share of Gaza's population displaced in Rafah",
     "In Rafah is 57% of Gaza's population.", said("57%", term="displaced",
     counted="Gaza's population", unit="percent", place=Place("RAFAH", "PSE"))),
    ("soldiers-deployed", "Troops deployed", "They sent 300 troops.",
     said("300", term="deployed", counted="troops")),
    ("unemployment-rate-percent", "Unemployment rate (percent)", "The unemployment rate is 5%.",
     said("5%", term=None, counted="unemployment rate", unit="percent")),
    ("libya-aid-tonne", "Aid in Libya (tonne)", "They sent 300 of aid.",
     said("300", term=None, counted="aid", unit="tonne", place=LIBYA)),
    ("libya-earthquake-2024-magnitude", "Magnitude of the 2024 earthquake in Libya",
     "The earthquake had a magnitude of 6.", said("6", term=None, counted="magnitude",
     unit="magnitude", place=LIBYA)),
    ("churches-damaged", "Churches damaged", "Of them 12 churches suffered.", CHURCHES),
    ("cities-damaged", "Cities damaged", "Of them 12 cities suffered.",
     said("12", term="damaged", counted="cities")),
    ("police-injured", "Police injured", "Of them 12 police suffered.",
     said("12", term="injured", counted="police")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("slug", "title", "text", "number"), [pytest.param(*row, id=row[0]) for row in NAMED]
)
def test_a_figure_is_named_after_what_it_counts(
    slug: str, title: str, text: str, number: Said
) -> None:
    article, (claim,) = an_item("2024-01-26", text, number)

    judgement = match(claim, story=story_of(article, [claim]), known=Shelf())

    assert isinstance(judgement, New)
    assert (judgement.figure.id, judgement.figure.title) == (slug, title)


def test_the_second_figure_of_a_title_is_told_apart_by_its_day() -> None:
    article, (claim,) = an_item("2024-01-26", "Of them 12 churches suffered.", CHURCHES)
    subject = subject_of(claim, "damaged", story_of(article, [claim]))

    first = figure_of(subject, is_taken=lambda _: False)
    second = figure_of(subject, is_taken={first.id}.__contains__)

    assert (first.title, second.title) == ("Churches damaged", "Churches damaged, 26 January 2024")


def test_an_id_that_is_taken_is_numbered() -> None:
    article, (claim,) = an_item("2024-01-26", "The war killed 26,083.", KILLED_SINCE)
    taken = {
        "gaza-palestinians-killed-since-2023-10-07",
        "gaza-palestinians-killed-since-2023-10-07-2",
    }

    figure = figure_of(
        subject_of(claim, "killed", story_of(article, [claim])), is_taken=taken.__contains__
    )

    assert figure.id == "gaza-palestinians-killed-since-2023-10-07-3"
