"""Machine formats are UTF-8, whole and exact, whatever a text holds."""

import json
from decimal import Decimal

import pytest

from factbase.cli.output.formats import write_json, write_jsonl

HALF_A_PAIR = "\ud83d"


def test_document_is_indented(capsys: pytest.CaptureFixture[str]) -> None:
    write_json({"value": Decimal("3.50")})

    assert capsys.readouterr().out == '{\n  "value": "3.50"\n}\n'


def test_line_a_value(capsys: pytest.CaptureFixture[str]) -> None:
    write_jsonl([{"a": "Größe"}, {"a": None}])

    assert capsys.readouterr().out == '{"a":"Größe"}\n{"a":null}\n'


def test_half_a_surrogate_pair_is_written_as_its_escape(
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_jsonl([{"a": HALF_A_PAIR}])

    written = capsys.readouterr().out
    assert written == '{"a":"\\ud83d"}\n'
    assert json.loads(written) == {"a": HALF_A_PAIR}
