"""What is remembered of figures, and that it stays small."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from factbase.domain.figure import Figure, Observation
from factbase.matching import Shelf, Tracked
from factbase.matching.known import ARTICLES_KEPT, TRAIL_LENGTH
from factbase.matching.shelf import SHOWN
from tests.builders import DAY, a_figure, an_observation

LIBYA_KILLED = a_figure(
    "libya-flood-2023-killed", place="Libya", country="LBY", event="libya-flood-2023"
)


def test_a_tracked_figure_is_made_of_its_figure_and_observations_alone() -> None:
    tracked = Tracked(
        LIBYA_KILLED,
        [
            an_observation(
                "150", as_of="2023-09-11", publisher="Daily Post", words="Derna lost 150"
            ),
            an_observation("5300", as_of="2023-09-13", publisher="The Wire"),
        ],
    )

    assert tracked.trail == [(date(2023, 9, 11), 150.0), (date(2023, 9, 13), 5300.0)]
    assert tracked.publishers == {"Daily Post", "The Wire"}
    assert (tracked.first_on, tracked.last_on) == (date(2023, 9, 11), date(2023, 9, 13))
    assert tracked.kind == "flood"
    assert tracked.areas == ("LBY",)
    assert "derna" in tracked.names


def test_a_figure_of_nowhere_stands_in_no_area() -> None:
    nowhere = Tracked(a_figure("killed", place=None, country=None))

    assert nowhere.areas == ("",)


def test_a_figure_of_two_countries_is_found_in_either() -> None:
    shelf = Shelf([Tracked(a_figure("both", place="Syria and Turkey", country=None))])

    assert [t.figure.id for t in shelf.about(topic="killed", unit="count", area="TUR")] == ["both"]
    assert [t.figure.id for t in shelf.about(topic="killed", unit="count", area="SYR")] == ["both"]


def test_memory_of_one_figure_is_bounded() -> None:
    tracked = Tracked(LIBYA_KILLED)
    for n in range(TRAIL_LENGTH + 10):
        tracked.hear(
            an_observation(str(n), as_of=date(2020, 1, 1) + timedelta(days=n), article=f"a_{n}")
        )

    assert len(tracked.trail) <= TRAIL_LENGTH
    assert len(tracked.articles) == ARTICLES_KEPT
    assert tracked.last_on == date(2020, 1, 1) + timedelta(days=TRAIL_LENGTH + 9)


def test_the_shelf_shows_so_many_and_those_heard_last_first() -> None:
    shelf = Shelf(Tracked(a_figure(f"killed-{n}")) for n in range(SHOWN + 5))

    shelf.hear(an_observation("5", figure="killed-0"))

    shown = [t.figure.id for t in shelf.about(topic="killed", unit="count", area="PSE")]
    assert len(shown) == SHOWN
    assert shown[:2] == ["killed-0", f"killed-{SHOWN + 4}"]
    assert shelf.latest(topic="killed", unit="count")[0].figure.id == "killed-0"
    assert shelf.has("killed-3")
    assert not shelf.has("injured")


heard = st.lists(
    st.builds(
        an_observation,
        st.integers(1, 500).map(str),
        as_of=st.dates(date(2023, 1, 1), date(2023, 3, 1)),
        publisher=st.sampled_from(["Daily Post", "The Wire"]),
        words=st.sampled_from(["Derna lost many", "Tripoli and Benghazi mourn"]),
    ),
    max_size=10,
)


@given(heard)
def test_the_order_of_hearing_does_not_matter(observations: list[Observation]) -> None:
    forth, back = summary(LIBYA_KILLED, observations), summary(LIBYA_KILLED, observations[::-1])

    assert forth == back


def summary(figure: Figure, observations: list[Observation]) -> object:
    tracked = Tracked(figure, observations)
    return (tracked.trail, tracked.publishers, tracked.articles, tracked.names, tracked.first_on)


def test_what_is_forgotten_was_never_heard() -> None:
    tracked = Tracked(LIBYA_KILLED)
    twice = [an_observation("150", article="a_1"), an_observation("150", article="a_2")]
    for observation in twice:
        tracked.hear(observation)

    tracked.forget(twice[0])
    once = list(tracked.trail)
    tracked.forget(twice[1])

    assert once == [(DAY, 150.0)]
    assert tracked.trail == []
    assert tracked.first_on is tracked.last_on is None


def test_the_shelf_forgets_nothing_of_figures_that_it_does_not_have() -> None:
    Shelf().forget(an_observation("150"))
