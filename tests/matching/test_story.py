"""What an article tells beside its numbers."""

import pytest

from factbase.domain.article import Article
from factbase.domain.claim import Place
from factbase.matching import story_of
from factbase.matching.countries import countries_in
from factbase.matching.events import event_of, kind_of_event
from factbase.matching.places import slug_of, spot_of
from factbase.matching.populations import modifiers_of, population_of, singular
from factbase.matching.vocabulary import names_in
from tests.matching.newsroom import DERNA, LIBYA, Said, an_item, said

PLACES = [
    ("libya", Place("Libya", "LBY")),
    ("libya", Place("eastern Libya", "LBY")),
    ("libya", Place("the east of Libya", "LBY")),
    ("gaza-strip", Place("the southern Gaza Strip", "PSE")),
    ("gaza-strip", Place("Gaza", "PSE")),
    ("south-sudan", Place("South Sudan", "SSD")),
    ("west-bank", Place("the West Bank", "PSE")),
    ("turkey", Place("Türkiye", "TUR")),
    ("syria-and-turkey", Place("Turkey and Syria")),
]


@pytest.mark.parametrize(("slug", "place"), PLACES)
def test_places_are_brought_to_one_form(slug: str, place: Place) -> None:
    assert spot_of(place).slug == slug


KINDS = [
    ("flood", ["Storm Daniel floods cities", "the dam burst", "flooding after the cyclone"]),
    ("earthquake", ["a 6.8-magnitude quake", "the tsunami", "aftershocks"]),
    ("wildfire", ["wildfires on the island", "a brush fire", "the blaze"]),
    ("war", ["fighting for the city", "an airstrike", "a cease-fire"]),
    ("epidemic", ["cholera cases", "a new outbreak"]),
    (None, ["exports rose", "a warm welcome", "the warehouse", "afire with enthusiasm"]),
]


@pytest.mark.parametrize(
    ("kind", "words"), [(kind, words) for kind, spoken in KINDS for words in spoken]
)
def test_words_tell_the_kind_of_event(kind: str | None, words: str) -> None:
    story = story_of(Article(publisher="Daily Post", key="1", title=words, text=words), [])

    assert story.kind == kind


def test_the_kind_beside_a_number_outweighs_the_storys() -> None:
    article, claims = an_item(
        "2023-09-12",
        f"After the flood in Libya the flood relief began. {'It rained for days. ' * 12}"
        "Days before, an earthquake killed 2,900 people.",
        said("2,900"),
        title="Flood in Libya",
    )

    story = story_of(article, claims)

    assert (story.kind, story.kind_at(claims[0])) == ("flood", "earthquake")


def test_a_stray_word_beside_a_number_does_not_make_a_war_of_a_fire() -> None:
    article, claims = an_item(
        "2023-08-11",
        "The mayor compared the town to a war zone as the wildfire's toll reached 55.",
        said("55"),
        title="Wildfire on the island",
    )

    assert story_of(article, claims).kind_at(claims[0]) == "wildfire"


def test_the_countries_of_a_numbers_sentence_stop_at_the_next_one() -> None:
    article, claims = an_item(
        "2011-03-18",
        "Morocco mourns. Canada sent aid to Japan, where 10,000 died. Libya waits.",
        said("10,000"),
    )

    assert story_of(article, claims).countries_beside(claims[0]) == ("CAN", "JPN")


MISRATA = Place("Misrata", "LBY")

WHERE = [
    ("libya", "Libya floods: thousands missing", ()),
    ("syria-and-turkey", "Earthquake in Turkey and Syria", ()),
    ("sudan", "American dies in Sudan", ()),
    ("libya", "Italy sends aid to Libya", (said("2,000", place=LIBYA),)),
    ("derna", "A city is gone", (said("2,000", place=DERNA),)),
    ("gaza-strip", "Palestinians flee", (said("2,000", place=Place("Gaza", "PSE")),)),
    ("derna", "Derna is gone", (said("2,000", place=DERNA), said("2,000", place=MISRATA))),
    (None, "The quake", ()),
]  # fmt: skip


@pytest.mark.parametrize(("slug", "title", "numbers"), WHERE)
def test_the_main_place_is_where_the_title_or_most_numbers_are(
    slug: str | None, title: str, numbers: tuple[Said, ...]
) -> None:
    item = an_item("2023-09-12", "There 2,000 and 2,000 died.", *numbers, title=title)

    story = story_of(*item)

    assert (story.spot.slug if story.spot else None) == slug


def test_the_lead_says_where_if_nothing_else_does() -> None:
    story = story_of(*an_item("2023-09-12", "In Morocco 2,000 died.", title="After the quake"))

    assert story.spot is not None
    assert story.spot.slug == "morocco"


WHOM = [
    (None, ["people", "victims", "death toll", "the dead", "more people", "lives", "the feared"]),
    (None, ["flood death toll", "Libya flood toll", "earthquake victims"]),
    ("libyan", ["Libyan victims"]),
    ("body", ["bodies", "corpses", "remains"]),
    ("refugee", ["refugees"]),
    ("palestinian", ["Palestinians", "Palestinian people"]),
    ("civilian", ["civilians", "other civilians"]),
    ("child", ["children"]),
    ("turkish soldier", ["Turkish soldiers", "Turkish troops"]),
    ("building", ["structures", "buildings"]),
    ("city", ["cities"]),
    ("church", ["churches"]),
    ("bus", ["bus", "buses"]),
    ("boss", ["boss"]),
]


@pytest.mark.parametrize(
    ("population", "counted"), [(whom, words) for whom, spoken in WHOM for words in spoken]
)
def test_whom_a_number_counts_is_brought_to_one_form(population: str | None, counted: str) -> None:
    assert population_of(counted) == population


def test_modifiers_tell_the_members_of_one_kind_apart() -> None:
    assert modifiers_of("NATO member countries", "countries") == "nato member"
    assert modifiers_of("countries", "countries") is None
    assert singular("Libya’s") == "libya"


def test_countries_are_found_by_name_and_by_people_with_their_capitals_only() -> None:
    found = countries_in("South Sudan's army, Moroccans and a turkey from the Philippines")

    assert [(mention.code, mention.by_name) for mention in found] == [
        ("SSD", True),
        ("MAR", False),
        ("PHL", True),
    ]


def test_names_are_words_with_capitals_that_not_every_text_has() -> None:
    assert names_in("At least 5 Died as Storm Daniel hit Derna’s port") == {
        "storm",
        "daniel",
        "derna",
    }


@pytest.mark.parametrize(
    ("event", "kind"),
    [("libya-flood-2023", "flood"), ("flood-plain-war-2023", "war"), ("libya", None), (None, None)],
)
def test_an_events_name_tells_its_kind(event: str | None, kind: str | None) -> None:
    assert kind_of_event(event) == kind


def test_an_event_without_a_place_is_named_by_kind_and_year() -> None:
    assert event_of("flood", area="", year=2023) == "flood-2023"


def test_slugs_are_ascii() -> None:
    assert slug_of("Côte d’Ivoire – São Tomé") == "cote-d-ivoire-sao-tome"
