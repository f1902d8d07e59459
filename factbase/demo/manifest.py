"""What happens in the sample newsroom, and when: newsroom/README.md says how to read it."""

from datetime import datetime
from decimal import Decimal
from pathlib import Path

import msgspec

from factbase.domain.quantity import Quantifier

NEWSROOM = Path(__file__).with_name("newsroom")


class Input(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file to take in, and what its texts lack."""

    path: str
    publisher: str | None = None
    published: datetime | None = None


class Misprint(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The claim of an article that reads *exact* should have said *value*."""

    publisher: str
    article: str
    exact: str
    value: Decimal
    quantifier: Quantifier
    author: str
    reason: str


class Withdrawal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An article that its publisher takes back."""

    publisher: str
    article: str
    author: str
    reason: str


class Step(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One moment in the newsroom: first the inputs, then what people decide."""

    name: str
    says: str
    recorded_at: datetime
    inputs: tuple[Input, ...] = ()
    correct: tuple[Misprint, ...] = ()
    retract: tuple[Withdrawal, ...] = ()
    snapshot: str | None = None


class _Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    steps: tuple[Step, ...]


def read_steps(newsroom: Path) -> tuple[Step, ...]:
    """Read the steps in the order in which they are played."""
    body = (newsroom / "newsroom.toml").read_bytes()
    return msgspec.toml.decode(body, type=_Manifest).steps
