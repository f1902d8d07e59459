"""What each article came to as it was taken in."""

from collections import Counter
from collections.abc import Iterable

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factbase.cli.output.terminal import console, joined, words
from factbase.cli.wording import counted, day_in_words, quantity_in_words
from factbase.matching import Same, Unsure
from factbase.pipeline import Matched, Outcome, Taken

SHOWN = 20
"""Articles that are told one by one; of more, only the sums."""

_STYLES = {Outcome.NEW: "fresh", Outcome.CHANGED: "warning", Outcome.REEXTRACTED: "warning"}


class Sums:
    """What articles came to together."""

    def __init__(self) -> None:
        self.outcomes: Counter[Outcome] = Counter()
        self.claims = self.started = self.unsure = 0
        self.observations = 0
        self.revisions: list[int] = []

    def add(self, taken: Taken) -> None:
        """Count one article."""
        self.outcomes[taken.outcome] += 1
        self.claims += len(taken.claims)
        self.observations += len(taken.matched)
        self.started += sum(not isinstance(one.judgement, Same) for one in taken.matched)
        self.unsure += sum(isinstance(one.judgement, Unsure) for one in taken.matched)
        if taken.revision and taken.revision.number not in self.revisions[-1:]:
            self.revisions.append(taken.revision.number)

    def in_words(self) -> str:
        outcomes = ", ".join(f"{number:,} {outcome}" for outcome, number in self.outcomes.items())
        sums = [
            f"{counted(self.outcomes.total(), 'article')} ({outcomes})"
            if outcomes
            else "no article",
            self.observations and counted(self.observations, "observation"),
            self.started and f"{counted(self.started, 'figure')} started",
            self.unsure and f"{self.unsure:,} unsure",
            self._recorded(),
        ]
        return " · ".join(part for part in sums if part)

    def _recorded(self) -> str:
        if not self.revisions:
            return "no revision"
        first, last = self.revisions[0], self.revisions[-1]
        return f"revision {last}" if first == last else f"revisions {first} to {last}"


def print_taken(taken: Iterable[Taken]) -> None:
    """Print articles as they are recorded, and what they came to together."""
    screen, sums = console(), Sums()
    for number, one in enumerate(taken):
        sums.add(one)
        if number < SHOWN:
            screen.print(_headline(one))
            screen.print(Padding(_observations(one), (0, 0, 0, 2)))
    unseen = sums.outcomes.total() - SHOWN
    if unseen > 0:
        screen.print(words(f"… and {unseen:,} more; --format jsonl lists them all", "faint"))
    screen.print(words(sums.in_words(), "faint"))


def _headline(taken: Taken) -> Text:
    article = taken.article
    said = [article.publisher, day_in_words(article.published), _recorded(taken)]
    return joined(
        words(f"{taken.outcome} ", _STYLES.get(taken.outcome, "faint")),
        words(article.title or article.key, "name"),
        words(f"  {' · '.join(part for part in said if part)}", "faint"),
    )


def _recorded(taken: Taken) -> str:
    return f"revision {taken.revision.number}" if taken.revision else ""


def _observations(taken: Taken) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", max_width=30)
    table.add_column(overflow="fold")
    for one in taken.matched:
        number = quantity_in_words(one.observation.quantity)
        table.add_row(words(number, "number"), _where(one))
    return table


def _where(matched: Matched) -> Text:
    figure = words(matched.observation.figure)
    judgement = matched.judgement
    if isinstance(judgement, Same):
        return figure
    if isinstance(judgement, Unsure):
        return joined(figure, words(f"  perhaps {judgement.candidates[0].figure}", "warning"))
    return joined(figure, words("  new figure", "fresh"))
