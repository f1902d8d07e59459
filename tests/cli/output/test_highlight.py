"""A claim's words are marked where they stand."""

from factbase.cli.output.highlight import in_context, in_text
from factbase.domain.claim import Selector

TEXT = "At least 40 people died.\nAnother 12 are missing."
FORTY = Selector(9, 11, "40", "At least ", " people died.")
TWELVE = Selector(33, 35, "12", "Another ", " are missing.")


def test_words_are_bracketed_where_there_is_no_colour() -> None:
    assert in_context(FORTY, coloured=False).plain == "At least [40] people died."


def test_words_are_coloured_where_there_is() -> None:
    shown = in_context(FORTY, coloured=True)

    assert shown.plain == "At least 40 people died."
    assert [(span.start, span.end, span.style) for span in shown.spans] == [(9, 11, "claim")]


def test_long_sentences_are_cut_between_words() -> None:
    far = Selector(0, 2, "40", "so " * 50 + "killed ", " people" * 50)

    shown = in_context(far, coloured=False).plain

    assert shown.startswith("…so so")
    assert "killed [40] people" in shown
    assert shown.endswith(" people…")


def test_context_stays_on_its_line() -> None:
    after_a_title = Selector(5, 7, "40", "Title\n\nAt least ", " died.\nMore")

    assert in_context(after_a_title, coloured=False).plain == "At least [40] died."


def test_whole_text_has_each_claim_marked_and_numbered() -> None:
    shown = in_text(TEXT, [FORTY, TWELVE], coloured=False)

    assert shown.plain == "At least [40](1) people died.\nAnother [12](2) are missing."


def test_claims_that_share_a_number_print_it_once() -> None:
    shown = in_text(TEXT, [FORTY, FORTY], coloured=False)

    assert shown.plain.startswith("At least [40](1)(2) people")


def test_text_that_would_command_the_terminal_is_shown_instead() -> None:
    shown = in_text("\x1b[2J 40", [Selector(5, 7, "40")], coloured=False)

    assert shown.plain == "␛[2J [40](1)"
