"""No text commands the terminal that shows it."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from factbase.cli.output.plain import clean, clean_lines

TURNING = "\u202e\u2066"


def test_escape_codes_are_shown_and_do_nothing() -> None:
    assert clean("\x1b[2J\x07gone\x7f") == "␛[2J␇gone␡"


def test_lines_and_tabs_become_spaces() -> None:
    assert clean("a\tb\r\nc\u2028d") == "a b  c d"


def test_lines_may_be_kept() -> None:
    assert clean_lines("a\nb\x1b\n") == "a\nb␛\n"


def test_marks_that_turn_words_round_are_replaced() -> None:
    assert clean(f"abc{TURNING}def") == "abc\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}def"


def test_words_of_any_script_stay() -> None:
    assert clean("«Größe» 26,083 جرحى 死者") == "«Größe» 26,083 جرحى 死者"


@given(st.text(st.characters(exclude_categories=[])))
def test_cleaned_text_has_no_control_characters_and_keeps_its_length(text: str) -> None:
    cleaned = clean(text)

    assert len(cleaned) == len(text)
    assert not {unicodedata.category(character) for character in cleaned} & {"Cc", "Cs"}
