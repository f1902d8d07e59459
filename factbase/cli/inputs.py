"""What a person hands in: articles go on, what cannot be read is named and counted."""

import sys
from collections.abc import Iterator
from io import BufferedReader
from typing import BinaryIO, TypedDict, cast

from factbase.cli.exits import Exit, say
from factbase.domain.article import Article
from factbase.domain.calendar import Moment
from factbase.reading import PassedOver, ReadingOptions, read
from factbase.settings import Settings


class InputOptions(TypedDict):
    """The options of every command that reads."""

    published: Moment | None
    publisher: str | None


class Inputs:
    """The articles of some paths, read as they are asked for."""

    def __init__(self, paths: tuple[str, ...], given: InputOptions, settings: Settings) -> None:
        self.failed = 0
        self._read = read(
            paths,
            options=_options(given, settings),
            today=settings.clock().date(),
            stdin=cast("BinaryIO", _AsItComes()),
        )

    def __iter__(self) -> Iterator[Article]:
        for found in self._read:
            if isinstance(found, Article):
                yield found
                continue
            say(str(found))
            self.failed += not isinstance(found, PassedOver)

    @property
    def exit(self) -> Exit:
        """How a command ends that did its work on all that could be read."""
        return Exit.SOME_FAILED if self.failed else Exit.DONE


class _AsItComes:
    """Standard input, of which a read takes what is there: a pipe's writer may go on for hours."""

    def read(self, size: int = -1) -> bytes:
        return cast("BufferedReader", sys.stdin.buffer).read1(size)


def _options(given: InputOptions, settings: Settings) -> ReadingOptions:
    return ReadingOptions(
        published=given["published"],
        publisher=given["publisher"],
        text_limit=settings.text_limit,
    )
