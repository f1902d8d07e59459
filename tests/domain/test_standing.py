"""Which number of a figure stands, told as the stories in which it is asked."""

from datetime import date, timedelta
from decimal import Decimal
from random import Random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.domain.claim import MeasureType, Origin
from factbase.domain.figure import Decision, Figure, FigureValue, Observation, Status
from factbase.domain.interval import relate
from factbase.domain.quantity import Quantifier, Quantity
from factbase.domain.standing import value_of

TOLL = Figure(id="town-killed", title="Killed in the town", measure_type=MeasureType.CUMULATIVE)
PATIENTS = Figure(id="ward-patients", title="Patients", measure_type=MeasureType.STOCK)
INFLATION = Figure(id="inflation", title="Inflation", unit="percent", measure_type=MeasureType.FLOW)


def number(text: str) -> Quantity:
    return Quantity.stated(Decimal(text))


def hedged(quantifier: Quantifier, text: str) -> Quantity:
    return Quantity.stated(Decimal(text), quantifier)


def seen(  # noqa: PLR0913 - every attribute of an observation that the walk looks at
    quantity: Quantity,
    day: int,
    publisher: str = "Daily Post",
    *,
    source: str | None = None,
    origin: Origin = Origin.STATED,
    status: Status = Status.STATED,
    published: str | None = None,
    words: str | None = None,
) -> Observation:
    """Make an observation for a day of January; its words are its publisher's own by default."""
    told = words or f"{publisher} {day} {quantity.number}"
    return Observation(
        id=f"o_{told}_{published}",
        figure="any",
        claim=f"c_{told}",
        article=f"a_{told}",
        publisher=publisher,
        source=source,
        published=published or f"2024-01-{day:02}T12:00:00+00:00",
        as_of=date(2024, 1, day),
        as_of_origin=origin,
        quantity=quantity,
        words=told,
        status=status,
        decision=None if status is Status.STATED else Decision("editor", "checked"),
    )


def toll(*observations: Observation) -> FigureValue:
    value = value_of(TOLL, observations)
    assert value is not None
    return value


def shown(value: FigureValue) -> tuple[str, int, int]:
    """The number that stands, how many support it, how many dispute it."""
    return str(value.quantity.number), len(value.support), len(value.disputes)


def test_nobody_spoke_so_there_is_no_value() -> None:
    assert value_of(TOLL, []) is None


def test_only_what_speaks_for_the_asked_date_or_before_is_heard() -> None:
    value = value_of(
        TOLL, [seen(number("26083"), 26), seen(number("26257"), 27)], as_of=date(2024, 1, 26)
    )

    assert value is not None
    assert value.quantity.number == 26083


def test_a_date_before_the_first_observation_has_no_value() -> None:
    assert value_of(TOLL, [seen(number("26083"), 26)], as_of=date(2024, 1, 25)) is None


def test_a_retracted_observation_never_speaks() -> None:
    value = toll(seen(number("26083"), 26), seen(number("62570"), 27, status=Status.RETRACTED))

    assert shown(value) == ("26083", 1, 0)


def test_a_figure_of_which_all_is_retracted_has_no_value() -> None:
    assert value_of(TOLL, [seen(number("5"), 1, status=Status.RETRACTED)]) is None


def test_a_toll_rises_on_anyones_word() -> None:
    value = toll(seen(number("26083"), 26, "Daily Post"), seen(number("26257"), 27, "The Wire"))

    assert shown(value) == ("26257", 1, 0)
    assert value.publishers == ("The Wire",)


@pytest.mark.parametrize(
    "looser",
    [
        hedged(Quantifier.MORE_THAN, "26000"),
        hedged(Quantifier.AT_LEAST, "26083"),
        hedged(Quantifier.APPROXIMATELY, "26000"),
        hedged(Quantifier.NEARLY, "26100"),
        hedged(Quantifier.AT_MOST, "30000"),
        hedged(Quantifier.VAGUE, "2000"),
        Quantity.ranging(Decimal(25000), Decimal(27000)),
        number("26083"),
    ],
    ids=lambda quantity: f"{quantity.quantifier} {quantity.number}",
)
def test_who_says_less_or_the_same_supports_and_does_not_replace(looser: Quantity) -> None:
    value = toll(seen(number("26083"), 26), seen(looser, 28, "The Wire"))

    assert shown(value) == ("26083", 2, 0)
    assert value.as_of == date(2024, 1, 26)
    assert value.publishers == ("Daily Post", "The Wire")


def test_who_says_more_replaces() -> None:
    value = toll(
        seen(hedged(Quantifier.MORE_THAN, "26000"), 26), seen(number("26083"), 26, "The Wire")
    )

    assert value.standing.publisher == "The Wire"


def test_a_hedge_that_the_later_number_meets_on_its_date_supports_it() -> None:
    value = toll(
        seen(hedged(Quantifier.APPROXIMATELY, "26000"), 26),
        seen(number("26083"), 26, "The Wire"),
    )

    assert shown(value) == ("26083", 2, 0)


def test_a_floor_that_the_toll_left_behind_does_not_support_it() -> None:
    value = toll(
        seen(hedged(Quantifier.AT_LEAST, "150"), 11, "Daily Post"),
        seen(hedged(Quantifier.AT_LEAST, "2000"), 11, "The Wire"),
    )

    assert value.publishers == ("The Wire",)


def test_half_agreeing_words_support_where_the_standing_number_meets_them() -> None:
    value = toll(
        seen(hedged(Quantifier.AT_LEAST, "2300"), 11),
        seen(hedged(Quantifier.APPROXIMATELY, "2000"), 12, "The Wire"),
    )

    assert shown(value) == ("2300", 2, 0)


def test_half_agreeing_words_replace_where_the_standing_number_misses_them() -> None:
    value = toll(
        seen(hedged(Quantifier.APPROXIMATELY, "2000"), 11),
        seen(hedged(Quantifier.AT_LEAST, "2300"), 12, "The Wire"),
    )

    assert shown(value) == ("2300", 1, 0)


def test_one_other_publisher_does_not_bring_a_toll_down() -> None:
    value = toll(seen(number("11300"), 14), seen(number("3922"), 16, "The Wire", source="WHO"))

    assert shown(value) == ("11300", 1, 1)
    assert value.disputes[0].source == "WHO"


def test_an_article_that_prints_both_numbers_lowers_neither() -> None:
    both = [
        msgspec.structs.replace(seen(number(text), 15, "Evening Sun", words=text), article="a_both")
        for text in ("11300", "3166")
    ]

    value = toll(seen(number("11300"), 14), *both)

    assert shown(value) == ("11300", 2, 1)


def test_the_same_number_said_more_firmly_leaves_it_disputed() -> None:
    value = toll(
        seen(hedged(Quantifier.AT_LEAST, "11300"), 14),
        seen(number("3166"), 15, "Evening Sun"),
        seen(number("11300"), 16, "Morning Star"),
    )

    assert shown(value) == ("11300", 1, 1)


def test_two_independent_publishers_bring_it_down_together() -> None:
    value = toll(
        seen(number("11300"), 14),
        seen(number("3922"), 16, "The Wire"),
        seen(hedged(Quantifier.NEARLY, "4000"), 17, "Evening Star"),
    )

    assert shown(value) == ("4000", 1, 0)


def test_the_two_who_brought_it_down_both_support_it() -> None:
    value = toll(
        seen(number("11300"), 14),
        seen(number("3922"), 16, "The Wire"),
        seen(number("3922"), 17, "Evening Star"),
    )

    assert value.publishers == ("The Wire", "Evening Star")


def test_two_who_contradict_each_other_bring_nothing_down() -> None:
    value = toll(
        seen(number("11300"), 14),
        seen(number("3922"), 16, "The Wire"),
        seen(number("5300"), 17, "Evening Star"),
    )

    assert shown(value) == ("11300", 1, 2)


def test_copies_of_one_text_are_one_witness() -> None:
    copied = "officials put the toll at 3,922"
    value = toll(
        seen(number("11300"), 14),
        seen(number("3922"), 16, "The Wire", words=copied),
        seen(number("3922"), 16, "Evening Star", words=copied),
    )

    assert shown(value) == ("11300", 1, 2)


def test_a_publisher_may_lower_its_own_number() -> None:
    value = toll(seen(number("11300"), 14), seen(number("3922"), 16))

    assert shown(value) == ("3922", 1, 0)


def test_a_source_may_lower_its_own_number_through_another_publisher() -> None:
    value = toll(
        seen(number("11300"), 14, source="Red Crescent"),
        seen(number("9000"), 16, "The Wire", source="Red Crescent"),
    )

    assert shown(value) == ("9000", 1, 0)


def test_who_repeated_the_number_may_lower_it_too() -> None:
    value = toll(
        seen(number("11300"), 14),
        seen(number("11300"), 15, "The Wire"),
        seen(number("9000"), 16, "The Wire"),
    )

    assert shown(value) == ("9000", 1, 0)


def test_who_merely_said_a_loose_floor_may_not_lower_it() -> None:
    value = toll(
        seen(number("11300"), 14),
        seen(hedged(Quantifier.MORE_THAN, "5000"), 15, "The Wire"),
        seen(number("9000"), 16, "The Wire"),
    )

    assert shown(value) == ("11300", 2, 1)


def test_a_person_lowers_a_toll_alone() -> None:
    value = toll(
        seen(number("11300"), 14),
        seen(number("9000"), 16, "The Wire", status=Status.CORRECTED),
    )

    assert shown(value) == ("9000", 1, 0)


def test_a_persons_word_outranks_what_is_published_later_that_day() -> None:
    value = value_of(
        PATIENTS,
        [
            seen(number("350"), 26, status=Status.CORRECTED),
            seen(number("530"), 26, "The Wire", published="2024-01-26T18:00:00+00:00"),
        ],
    )

    assert value is not None
    assert shown(value) == ("350", 1, 1)


def test_an_undated_number_does_not_outrank_a_dated_one_of_that_day() -> None:
    value = value_of(
        PATIENTS,
        [
            seen(number("350"), 26),
            seen(
                number("300"),
                26,
                "The Wire",
                origin=Origin.PUBLISHED,
                published="2024-01-26T18:00:00+00:00",
            ),
        ],
    )

    assert value is not None
    assert shown(value) == ("350", 1, 1)


def test_an_old_number_printed_again_without_a_date_is_no_fall() -> None:
    value = toll(
        seen(number("26083"), 26),
        seen(number("26257"), 27),
        seen(number("26083"), 28, origin=Origin.PUBLISHED),
        seen(number("26083"), 29, "The Wire", origin=Origin.PUBLISHED),
    )

    assert shown(value) == ("26257", 1, 2)


def test_an_old_number_with_a_new_date_is_a_fall() -> None:
    value = toll(seen(number("26083"), 26), seen(number("26257"), 27), seen(number("26083"), 28))

    assert shown(value) == ("26083", 1, 0)


def test_a_toll_told_in_hindsight_is_no_days_toll() -> None:
    """ "The fire of the 8th killed 115", in an article of the 28th."""
    first, last = seen(number("6"), 9), seen(number("99"), 14, "The Wire")
    hindsight = seen(number("115"), 8, "Evening Star", published="2024-01-28T12:00:00+00:00")

    assert shown(toll(first, last, hindsight)) == ("115", 1, 0)
    early = value_of(TOLL, [first, last, hindsight], as_of=date(2024, 1, 9))
    assert early is not None
    assert early.quantity.number == Decimal(6)


def test_a_late_report_of_a_day_that_fits_it_stays_on_its_day() -> None:
    late = seen(number("55"), 11, "Evening Star", published="2024-01-14T12:00:00+00:00")
    value = value_of(TOLL, [late, seen(number("96"), 14)], as_of=date(2024, 1, 11))

    assert value is not None
    assert value.quantity.number == Decimal(55)


def test_a_date_that_a_person_gave_is_kept_however_late_it_was_published() -> None:
    late = seen(number("115"), 8, status=Status.CORRECTED, published="2024-01-28T12:00:00+00:00")
    value = value_of(TOLL, [late, seen(number("6"), 9)], as_of=date(2024, 1, 8))

    assert value is not None
    assert value.quantity.number == Decimal(115)


def test_a_toll_is_not_counted_after_it_was_printed() -> None:
    """ "The budget for 2012 is late after 28,000 died", printed before the toll fell."""
    budget = seen(number("28000"), 20, "Evening Star", published="2024-01-12T12:00:00+00:00")
    lower = [seen(number("24000"), day, "Daily Post") for day in (14, 15)]

    assert shown(toll(seen(number("28000"), 11), budget, *lower)) == ("24000", 2, 0)


def test_a_vague_word_supports_a_number_not_far_below_it() -> None:
    vague = hedged(Quantifier.VAGUE, "200")

    assert shown(toll(seen(number("180"), 16), seen(vague, 17, "The Wire"))) == ("180", 2, 0)


def test_any_number_replaces_a_vague_word() -> None:
    vague = hedged(Quantifier.VAGUE, "200")

    assert shown(toll(seen(vague, 16), seen(number("180"), 17, "The Wire"))) == ("180", 1, 0)


def test_a_vague_word_far_above_replaces_a_number() -> None:
    vague = hedged(Quantifier.VAGUE, "2000")

    assert shown(toll(seen(number("53"), 16), seen(vague, 17, "The Wire"))) == ("2000", 1, 0)


def test_times_of_publication_are_compared_across_offsets() -> None:
    value = toll(
        seen(number("40"), 9, "Daily Post", published="2024-01-09T20:00:00+09:00"),
        seen(number("60"), 9, "The Wire", published="2024-01-09T12:00:00+00:00"),
        seen(number("50"), 9, "Evening Star", published="2024-01-09"),
    )

    assert shown(value) == ("60", 1, 0)


def test_an_article_without_a_time_of_publication_comes_first_on_its_date() -> None:
    undated = msgspec.structs.replace(seen(number("50"), 9), published=None)

    value = toll(seen(number("40"), 9, "The Wire"), undated)

    assert shown(value) == ("50", 1, 1)


def test_a_stock_follows_its_latest_date_down() -> None:
    value = value_of(PATIENTS, [seen(number("350"), 26), seen(number("120"), 28, "The Wire")])

    assert value is not None
    assert shown(value) == ("120", 1, 0)


def test_two_publishers_who_contradict_each_other_for_one_day_are_shown_side_by_side() -> None:
    value = value_of(
        PATIENTS,
        [
            seen(number("350"), 26, published="2024-01-26T08:00:00+00:00"),
            seen(number("400"), 26, "The Wire"),
        ],
    )

    assert value is not None
    assert shown(value) == ("400", 1, 1)
    assert [value.low, value.high] == [Decimal(350), Decimal(400)]


def test_who_came_round_on_the_same_day_disputes_no_more() -> None:
    value = value_of(
        PATIENTS,
        [
            seen(number("350"), 26, published="2024-01-26T08:00:00+00:00"),
            seen(number("400"), 26, "The Wire"),
            seen(number("400"), 26, published="2024-01-26T18:00:00+00:00"),
        ],
    )

    assert value is not None
    assert shown(value) == ("400", 2, 0)


def test_a_looser_number_of_the_next_period_is_still_the_next_periods() -> None:
    value = value_of(
        INFLATION,
        [seen(number("3.1"), 30), seen(hedged(Quantifier.APPROXIMATELY, "3"), 31, "The Wire")],
    )

    assert value is not None
    assert shown(value) == ("3", 1, 0)


def test_a_looser_number_of_the_same_period_supports() -> None:
    value = value_of(
        INFLATION,
        [seen(number("3.1"), 31), seen(hedged(Quantifier.APPROXIMATELY, "3"), 31, "The Wire")],
    )

    assert value is not None
    assert value.quantity.number == Decimal("3.1")


quantities = st.builds(
    hedged,
    st.sampled_from([kind for kind in Quantifier if kind is not Quantifier.BETWEEN]),
    st.integers(1, 60).map(str),
)
observations = st.lists(
    st.builds(
        seen,
        quantities,
        st.integers(1, 20),
        st.sampled_from(["Daily Post", "The Wire", "Evening Star"]),
        source=st.sampled_from([None, "ministry"]),
        origin=st.sampled_from(Origin),
        status=st.sampled_from(Status),
    ),
    max_size=12,
    unique_by=lambda observation: observation.id,
)
figures = st.sampled_from([TOLL, PATIENTS, INFLATION])


@given(figures, observations, st.randoms(use_true_random=False))
def test_the_order_in_which_they_are_listed_does_not_matter(
    figure: Figure, heard: list[Observation], dice: Random
) -> None:
    shuffled = list(heard)
    dice.shuffle(shuffled)

    assert value_of(figure, shuffled) == value_of(figure, heard)


@given(st.sampled_from([TOLL, PATIENTS]), observations, quantities)
def test_a_later_supporter_never_changes_the_number(
    figure: Figure, heard: list[Observation], said: Quantity
) -> None:
    before = value_of(figure, heard)
    repeated = before.quantity if before else said
    latest = max((observation.as_of for observation in heard), default=date(2024, 1, 1))
    supporter = msgspec.structs.replace(
        seen(repeated, 1, "Morning Echo"),
        as_of=latest + timedelta(days=1),
        published=f"{latest + timedelta(days=1)}",
    )

    after = value_of(figure, [*heard, supporter])

    assert after is not None
    assert after.quantity == repeated
    assert supporter in after.support


@given(figures, observations)
def test_the_standing_number_lies_between_low_and_high_and_supports_itself(
    figure: Figure, heard: list[Observation]
) -> None:
    value = value_of(figure, heard) or value_of(figure, [seen(number("1"), 1)])

    assert value is not None
    assert value.low is not None
    assert value.high is not None
    assert value.low <= value.quantity.number <= value.high
    assert value.standing in value.support


@given(observations)
def test_who_supports_and_who_disputes_are_told_apart(heard: list[Observation]) -> None:
    value = value_of(TOLL, heard) or toll(seen(number("1"), 1))

    supporters = {observation.id for observation in value.support}
    assert supporters.isdisjoint(observation.id for observation in value.disputes)
    assert all(relate(other.quantity, value.quantity) != "refines" for other in value.support)
