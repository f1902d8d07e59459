"""Articles in, revisions out."""

import pytest

from factbase.pipeline import Outcome, preview
from factbase.store.base import Store
from tests.pipeline.desk import NOW, an_item, number, taken, tracked, value

FRIDAY = "At least 26,083 people have been killed in Gaza since October 7, the ministry said."
SATURDAY = "At least 26,257 people have been killed in Gaza since October 7, the ministry said."


def test_first_article_starts_figures_and_makes_one_revision(store: Store) -> None:
    (one,) = taken(store, an_item(FRIDAY))

    assert one.outcome is Outcome.NEW
    assert one.revision is not None
    assert one.revision.number == 1
    assert tracked([one])


def test_same_article_again_makes_no_revision(store: Store) -> None:
    taken(store, an_item(FRIDAY))

    (again,) = taken(store, an_item(FRIDAY))

    assert again.outcome is Outcome.UNCHANGED
    assert again.revision is None
    assert len(list(store.revisions())) == 1


def test_next_day_joins_the_figure_of_the_day_before(store: Store) -> None:
    (first,) = tracked(taken(store, an_item(FRIDAY)))
    later = an_item(SATURDAY, publisher="Coast Herald", published="2024-01-27")

    assert tracked(taken(store, later)) == [first]
    assert number(store.at(), first) == "26257"
    assert number(store.at(1), first) == "26083"


def test_next_day_joins_in_the_same_batch_too(store: Store) -> None:
    later = an_item(SATURDAY, publisher="Coast Herald", published="2024-01-27")

    both = taken(store, an_item(FRIDAY), later, batch_size=500)

    assert len(set(tracked(both))) == 1
    assert {one.revision.number for one in both if one.revision} == {1}


def test_changed_text_is_a_new_version_and_its_claims_replace_the_old(store: Store) -> None:
    (figure,) = tracked(taken(store, an_item(FRIDAY)))

    (edited,) = taken(store, an_item(SATURDAY))

    assert edited.outcome is Outcome.CHANGED
    assert edited.article.version == 2
    assert tracked([edited]) == [figure]
    assert [c.selector.exact for c in store.at().claims()] == ["26,257"]
    assert [c.selector.exact for c in store.at(1).claims()] == ["26,083"]


def test_text_that_goes_back_is_a_third_version(store: Store) -> None:
    taken(store, an_item(FRIDAY))
    taken(store, an_item(SATURDAY))

    (back,) = taken(store, an_item(FRIDAY))

    assert back.article.version == 3
    assert [c.selector.exact for c in store.at().claims()] == ["26,083"]


def test_article_twice_in_one_batch_is_two_versions(store: Store) -> None:
    first, second = taken(store, an_item(FRIDAY), an_item(SATURDAY), batch_size=500)

    assert (first.article.version, second.article.version) == (1, 2)


def test_same_text_under_another_key_is_linked_as_a_copy(store: Store) -> None:
    (first,) = taken(store, an_item(FRIDAY))

    (copy,) = taken(store, an_item(FRIDAY, publisher="Coast Herald"))

    assert copy.outcome is Outcome.NEW
    assert copy.article.copy_of == first.article.id


def test_copy_in_the_same_batch_is_linked_too(store: Store) -> None:
    first, copy = taken(
        store, an_item(FRIDAY), an_item(FRIDAY, publisher="Coast Herald"), batch_size=500
    )

    assert copy.article.copy_of == first.article.id


def test_preview_says_the_same_and_records_nothing(store: Store) -> None:
    (would,) = preview([an_item(FRIDAY)], store.at(), today=NOW.date())

    assert list(store.revisions()) == []
    assert tracked([would]) == tracked(taken(store, an_item(FRIDAY)))


def test_observation_repeats_whole_words_of_its_line(store: Store) -> None:
    (figure,) = tracked(taken(store, an_item(f"Toll rises\n{FRIDAY}")))

    found = value(store.at(), figure)

    assert found is not None
    assert found.standing.words.startswith("At least 26,083 people have been killed in Gaza")
    assert found.standing.words in FRIDAY


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "The sea was calm. Some 40 people were killed. Others fled.",
            "Some 40 people were killed.",
            id="its sentence alone",
        ),
        pytest.param(
            "Storm over the bay\n40 people killed\nRead more",
            "40 people killed",
            id="its line alone",
        ),
        pytest.param(
            f"{'Near the old harbour ' * 9}40 people were killed {'in the evening ' * 9}",
            "the old harbour " + "Near the old harbour " * 3 + "40 people were killed in",
            id="whole words",
        ),
    ],
)
def test_words_are_those_of_the_sentence(store: Store, text: str, words: str) -> None:
    (one,) = taken(store, an_item(text))

    assert one.matched[0].observation.words.startswith(words)
    assert one.matched[0].observation.words in text


def test_words_leave_the_dateline_out(store: Store) -> None:
    item = an_item("TRIPOLI (Harbour Post) - At least 40 people were killed.", dateline="TRIPOLI")

    (one,) = taken(store, item)

    assert one.matched[0].observation.words == "At least 40 people were killed."


def test_article_without_numbers_is_recorded_and_tracks_nothing(store: Store) -> None:
    (one,) = taken(store, an_item("The harbour was quiet. Nobody counted the boats."))

    assert one.outcome is Outcome.NEW
    assert one.revision is not None
    assert tracked([one]) == []
