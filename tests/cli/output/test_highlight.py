"""A claim's words are marked where they stand."""

from factbase.cli.output.highlight import in_text, in_words
from factbase.domain.claim import Selector

TEXT = "At least 40 people died.\nAnother 12 are missing."
FORTY = Selector(9, 11, "40", "At least ", " people died.")
TWELVE = Selector(33, 35, "12", "Another ", " are missing.")


def test_words_are_bracketed_where_there_is_no_colour() -> None:
    shown = in_words("At least 40 people died.", FORTY, coloured=False)

    assert shown.plain == "At least [40] people died."


def test_words_are_coloured_where_there_is() -> None:
    shown = in_words("At least 40 people died.", FORTY, coloured=True)

    assert shown.plain == "At least 40 people died."
    assert [(span.start, span.end, span.style) for span in shown.spans] == [(9, 11, "claim")]


def test_number_that_stands_twice_is_marked_where_the_claim_is() -> None:
    shown = in_words(
        "Of 40 ships, at least 40 sank", Selector(22, 24, "40", "at least "), coloured=False
    )

    assert shown.plain == "Of 40 ships, at least [40] sank"


def test_words_that_begin_within_the_prefix_are_marked_all_the_same() -> None:
    shown = in_words("least 40 people", FORTY, coloured=False)

    assert shown.plain == "least [40] people"


def test_prefix_of_another_line_does_not_count() -> None:
    shown = in_words("40 died", Selector(5, 7, "40", "Title\n\n"), coloured=False)

    assert shown.plain == "[40] died"


def test_whole_text_has_each_claim_marked_and_numbered() -> None:
    shown = in_text(TEXT, [FORTY, TWELVE], coloured=False)

    assert shown.plain == "At least [40](1) people died.\nAnother [12](2) are missing."


def test_claims_that_share_a_number_print_it_once() -> None:
    shown = in_text(TEXT, [FORTY, FORTY], coloured=False)

    assert shown.plain.startswith("At least [40](1)(2) people")


def test_text_that_would_command_the_terminal_is_shown_instead() -> None:
    shown = in_text("\x1b[2J 40", [Selector(5, 7, "40")], coloured=False)

    assert shown.plain == "␛[2J [40](1)"
