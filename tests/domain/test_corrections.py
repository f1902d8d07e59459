"""Sentences and titles by which a text owns up to an error, and those that only look like it."""

import pytest

from factbase.domain.corrections import says_that_it_corrects

OWNS_UP = [
    "Correction: the number of dead is 312, not 321.",
    "CORRECTED: The ministry counted 312 dead.",
    "This article has been corrected to say that 312 people died.",
    "This story corrects the death toll to 312.",
    "This version corrects the toll in the second paragraph to 312.",
    "The report corrects its earlier figure of 321 dead to 312.",
    "The toll has been corrected to 312.",
    "An earlier version of this article said that 321 people had died.",
    "Earlier editions of this report put the toll at 321.",
    "We incorrectly reported that 321 people had died.",
    "The article wrongly gave the toll as 321.",
    "The headline misstated the number of dead, which is 312.",
    "We regret the error: 312 people died.",
]

TITLES = [
    "CORRECTED-Toll stands at 312",
    "Correction to our report on the quake",
    "UPDATE 2-CORRECTED-Toll stands at 312",
    "Toll stands at 312 (corrected)",
]

SILENT = [
    "The toll rose to 312 from 321.",
    "At least 312 prisoners and 14 corrections officers were hurt.",
    "The department of corrections counts 312 inmates.",
    "The statistics office revised growth to 3.2 percent from 3.1.",
    "Shares fell 10 percent in a market correction of 312 points.",
    "The count was correct: 312 people died.",
    "The minister regrets the 312 deaths.",
    "An earlier quake killed 321 people.",
]

SILENT_TITLES = [
    "Correction officers strike at 312 prisons",
    "Stocks fall 10 percent in correction",
    "The toll stands at 312",
]


@pytest.mark.parametrize("words", OWNS_UP)
def test_a_sentence_owns_up(words: str) -> None:
    assert says_that_it_corrects(title="The toll", words=words)


@pytest.mark.parametrize("title", TITLES)
def test_a_title_owns_up_for_all_its_numbers(title: str) -> None:
    assert says_that_it_corrects(title=title, words="The toll stands at 312.")


@pytest.mark.parametrize("words", SILENT)
def test_a_sentence_merely_speaks_of_change(words: str) -> None:
    assert not says_that_it_corrects(title="The toll", words=words)


@pytest.mark.parametrize("title", SILENT_TITLES)
def test_a_title_merely_speaks_of_change(title: str) -> None:
    assert not says_that_it_corrects(title=title, words="The toll stands at 312.")
