"""The tour of the sample newsroom: one or two screens, from an article to what was known when."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from factbase.cli.output.terminal import console, joined, words
from factbase.cli.tables.claims import claim_in_a_line, marked_text
from factbase.cli.tables.diff import diff_table
from factbase.cli.tables.figures import figures_table
from factbase.cli.wording import counted, day_in_words, listed, quantity_in_words
from factbase.demo import Played
from factbase.demo.tour import TOUR
from factbase.domain.diff import Kind
from factbase.domain.figure import FigureValue
from factbase.domain.standing import value_of
from factbase.listings.tracked import Tracked
from factbase.store.base import Store, View
from factbase.store.diff import compare
from factbase.store.when import resolve, view_at

_FIGURES = 5
"""Figures that are shown: those most spoken of."""

_CHANGED = 2
"""Figures of the article whose change is shown."""

_CHANGES = frozenset({Kind.RAISED, Kind.LOWERED, Kind.CORRECTED})


def print_tour(store: Store, played: Sequence[Played], *, scratch: Path, program: str) -> None:
    """Print what a newcomer wants to see, and three commands to try next."""
    screen = console()
    screen.print(_opening(played))
    _print_article(screen, store.at())
    _print_figures(screen, store.at())
    _print_changes(screen, store)
    _print_known(screen, store)
    _print_next(screen, store.at(), scratch, program)


def _opening(played: Sequence[Played]) -> Text:
    taken = {one.article.id: one.article for step in played for one in step.taken}
    outlets = {article.publisher for article in taken.values()}
    days = played[0].step.recorded_at, played[-1].step.recorded_at
    return joined(
        words("The sample newsroom", "name"),
        f": {counted(len(taken), 'article')} by {len(outlets)} invented outlets with real figures,"
        f" {day_in_words(days[0].date())} to {day_in_words(days[1].date())}.",
    )


def _print_article(screen: Console, view: View) -> None:
    _print_heading(screen, "An article, and the claims it makes")
    article = view.article(TOUR.article)
    claims = tuple(view.claims(article=article.id))
    screen.print(words(f"{article.publisher}, {day_in_words(article.published)}", "faint"))
    screen.print(marked_text(article, claims, screen))
    for number, claim in enumerate(claims, start=1):
        screen.print(claim_in_a_line(number, claim))


def _print_figures(screen: Console, view: View) -> None:
    spoken = Counter(seen.figure for seen in view.observations())
    _print_heading(screen, f"{counted(len(spoken), 'figure')}; those most spoken of")
    rows = [_tracked(view, figure) for figure, _ in spoken.most_common(_FIGURES)]
    screen.print(figures_table(rows, screen))


def _tracked(view: View, figure: str) -> Tracked:
    found = view.figure(figure)
    return Tracked(found, value_of(found, view.observations(figure=found.id)))


def _print_changes(screen: Console, store: Store) -> None:
    _print_heading(screen, f"What changed from {TOUR.base} to {TOUR.head}, two snapshots")
    figures = _figures_of_the_article(store.at())[:_CHANGED]
    found = compare(
        resolve(TOUR.base, store=store),
        resolve(TOUR.head, store=store),
        kinds=_CHANGES,
        figures=figures,
    )
    screen.print(diff_table(sorted(found.items, key=lambda row: figures.index(row.figure))))


def _print_known(screen: Console, store: Store) -> None:
    figure = store.at().figure(_figures_of_the_article(store.at())[0])
    day = day_in_words(TOUR.as_of)
    _print_heading(screen, f"What was known when: {figure.title}, as of {day}")
    for name in TOUR.known:
        view = view_at(store, name)
        seen = view.observations(figure=figure.id, until=TOUR.as_of)
        value = value_of(figure, seen, as_of=TOUR.as_of)
        screen.print(joined(words(f"known at {name:15} ", "faint"), _answer(value)))


def _figures_of_the_article(view: View) -> list[str]:
    """List the figures that the article speaks of, in the order of its text."""
    seen = {seen.claim: seen.figure for seen in view.observations(article=TOUR.article)}
    claims = view.claims(article=TOUR.article)
    return list(dict.fromkeys(seen[claim.id] for claim in claims if claim.id in seen))


def _answer(value: FigureValue | None) -> Text:
    if value is None:
        return words("nothing", "faint")
    against = [
        f", disputed by {rival.publisher}: {quantity_in_words(rival.quantity)}"
        for rival in value.disputes[-1:]
    ]
    number = words(quantity_in_words(value.quantity), "number")
    return joined(number, f"  {listed(value.publishers)}", words("".join(against), "warning"))


def _print_next(screen: Console, view: View, scratch: Path, program: str) -> None:
    _print_heading(screen, "Try next")
    for command in (
        f"cd {scratch}",
        f"{program} history {_figures_of_the_article(view)[0]}",
        f"{program} diff flood-disputed flood-corrected",
        f"{program} extract newsroom/06-january-26 --explain",
    ):
        screen.print(words(f"  {command}"), soft_wrap=True)


def _print_heading(screen: Console, title: str) -> None:
    screen.print()
    screen.print(Rule(words(title, "name"), align="left", style="faint"))
