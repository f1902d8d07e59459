"""A person's word: recorded as revisions, kept when articles are read again."""

from decimal import Decimal

import pytest

from factbase.domain.errors import ClaimNotFound, DecisionRefused
from factbase.domain.figure import Status
from factbase.domain.quantity import Quantifier, Quantity
from factbase.pipeline import Correction, correct, retract
from factbase.store.base import Store
from tests.pipeline.desk import EDITOR, NOW, an_item, clock, number, taken, tracked, value

FRIDAY = "At least 26,083 people have been killed in Gaza since October 7, the ministry said."
TURNED = "At least 26,830 people have been killed in Gaza since October 7, the ministry said."
RIGHT = Correction(quantity=Quantity.stated(Decimal(26083), Quantifier.AT_LEAST))


def first_claim(store: Store) -> str:
    return next(store.at().claims()).id


def test_correction_changes_the_value_and_leaves_the_claim_as_printed(store: Store) -> None:
    (figure,) = tracked(taken(store, an_item(TURNED)))
    claim = first_claim(store)

    revision = correct(store, claim, RIGHT, decision=EDITOR, clock=clock)

    assert (revision.author, revision.reason) == (EDITOR.author, EDITOR.reason)
    assert number(store.at(), figure) == "26083"
    assert number(store.at(1), figure) == "26830"
    assert store.at().claim(claim).selector.exact == "26,830"


def test_retracted_claim_no_longer_speaks_and_is_not_deleted(store: Store) -> None:
    (figure,) = tracked(taken(store, an_item(FRIDAY)))

    retract(store, first_claim(store), decision=EDITOR, clock=clock)

    assert value(store.at(), figure) is None
    assert number(store.at(1), figure) == "26083"
    (seen,) = store.at().observations(figure=figure)
    assert (seen.status, seen.decision) == (Status.RETRACTED, EDITOR)


def test_retracted_article_silences_all_it_says(store: Store) -> None:
    (one,) = taken(store, an_item(f"{FRIDAY} Another 64,487 were injured."))

    retract(store, one.article.id, decision=EDITOR, clock=clock)

    assert store.at().article(one.article.id).retraction == EDITOR
    assert {seen.status for seen in store.at().observations()} == {Status.RETRACTED}


def test_correction_is_kept_where_the_new_version_says_the_same(store: Store) -> None:
    (figure,) = tracked(taken(store, an_item(TURNED)))
    correct(store, first_claim(store), RIGHT, decision=EDITOR, clock=clock)

    taken(store, an_item(f"{TURNED} The count goes on."))

    assert number(store.at(), figure) == "26083"


def test_new_number_of_a_new_version_is_not_corrected_by_an_old_word(store: Store) -> None:
    (figure,) = tracked(taken(store, an_item(TURNED)))
    correct(store, first_claim(store), RIGHT, decision=EDITOR, clock=clock)

    taken(store, an_item(TURNED.replace("26,830", "26,900")))

    assert number(store.at(), figure) == "26900"


def test_retracted_article_stays_retracted_when_its_text_changes(store: Store) -> None:
    (one,) = taken(store, an_item(FRIDAY))
    retract(store, one.article.id, decision=EDITOR, clock=clock)

    (again,) = taken(store, an_item(f"{FRIDAY} The count goes on."))

    assert again.article.retraction == EDITOR
    assert {seen.status for seen in store.at().observations()} == {Status.RETRACTED}


def test_undone_correction_brings_the_printed_number_back(store: Store) -> None:
    (figure,) = tracked(taken(store, an_item(TURNED)))
    revision = correct(store, first_claim(store), RIGHT, decision=EDITOR, clock=clock)

    store.undo(revision.number, author="Ada Editor", reason="too hasty", recorded_at=NOW)

    assert number(store.at(), figure) == "26830"
    assert number(store.at(revision.number), figure) == "26083"


def test_second_retraction_is_refused(store: Store) -> None:
    (one,) = taken(store, an_item(FRIDAY))
    claim = first_claim(store)
    retract(store, claim, decision=EDITOR, clock=clock)

    with pytest.raises(DecisionRefused, match="already"):
        retract(store, claim, decision=EDITOR, clock=clock)
    with pytest.raises(DecisionRefused, match="retracted"):
        correct(store, claim, RIGHT, decision=EDITOR, clock=clock)
    assert one.revision is not None
    assert len(list(store.revisions())) == one.revision.number + 1


def test_correcting_to_what_it_says_already_changes_nothing_but_the_decision(store: Store) -> None:
    (figure,) = tracked(taken(store, an_item(FRIDAY)))

    correct(store, first_claim(store), Correction(), decision=EDITOR, clock=clock)

    found = value(store.at(), figure)
    assert found is not None
    assert found.standing.status is Status.CORRECTED


def test_claim_that_is_not_tracked_cannot_be_corrected(store: Store) -> None:
    taken(store, an_item("The curfew lasted 12 hours, residents said."))
    (claim,) = store.at().claims()

    with pytest.raises(ClaimNotFound, match="not tracked"):
        correct(store, claim.id, RIGHT, decision=EDITOR, clock=clock)
