"""The claims of an article, in their words."""

from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factbase.cli.output.highlight import in_text, in_words
from factbase.cli.output.terminal import console, joined, stacked, words
from factbase.cli.tables.layout import NARROW, is_coloured, plain_table
from factbase.cli.wording import counted, day_in_words, quantity_in_words
from factbase.domain.article import Article
from factbase.domain.claim import Claim, Origin
from factbase.domain.record import ArticleVersion
from factbase.pipeline.versions import words_of


def print_claims(article: Article, claims: Sequence[Claim]) -> None:
    """Print the article's name and a row a claim."""
    screen = console()
    screen.print(headline(article, claims))
    if claims:
        screen.print(claims_table(article, claims, screen))
    screen.print()


def print_explained(article: Article, claims: Sequence[Claim]) -> None:
    """Print the article's text with its claims marked, then what each is and what read it."""
    screen = console()
    screen.print(headline(article, claims))
    screen.print(Padding(marked_text(article, claims, screen), (1, 2)))
    for number, claim in enumerate(claims, start=1):
        screen.print(_explained(number, claim))
    screen.print()


def marked_text(
    article: Article | ArticleVersion, claims: Sequence[Claim], screen: Console
) -> Text:
    """Show the article's text with its claims marked and numbered."""
    selectors = [claim.selector for claim in claims]
    return in_text(article.text, selectors, coloured=is_coloured(screen))


def claim_in_a_line(number: int, claim: Claim) -> Text:
    """Say what the claim with that number is, of which place and day, and who says so."""
    source = claim.attribution.source
    said = [
        claim.place and claim.place.name,
        f"as of {day_in_words(claim.as_of)}",
        source and f"said by {source}",
    ]
    told = "".join(f" · {part}" for part in said if part)
    return joined(words(f"({number}) ", "mark"), _what(claim), words(told, "faint"))


def headline(article: Article, claims: Sequence[Claim]) -> Text:
    said = [article.publisher, day_in_words(article.published), counted(len(claims), "claim")]
    return stacked(
        words(article.title or article.key, "name"),
        words(" · ".join(part for part in said if part), "faint"),
    )


def claims_table(article: Article, claims: Sequence[Claim], screen: Console) -> Table:
    wide = screen.width >= NARROW
    table = plain_table("claim", *(["as of", "place"] if wide else []), "in these words")
    table.columns[0].max_width = 34
    version = ArticleVersion.of(article, version=1, copy_of=None, extractor="")
    for claim in claims:
        said = words_of(claim, version)
        context = in_words(said, claim.selector, coloured=is_coloured(screen))
        table.add_row(_what(claim), *([_day(claim), _place(claim)] if wide else []), context)
    return table


_LINKS = {"count": " ", "percent": " of "}
"""Between a number and what it is of: "40 people killed", "85 % of population displaced"."""


def _what(claim: Claim) -> Text:
    unit = claim.quantity.unit
    told = claim.trackable or unit == "count"
    of = " ".join(part for part in (claim.head, claim.term) if part and told)
    link = " " if claim.change else _LINKS.get(unit, " · ")
    return joined(words(quantity_in_words(claim.quantity), "number"), link if of else "", words(of))


def _day(claim: Claim) -> Text:
    inferred = claim.as_of_origin is Origin.PUBLISHED
    return words(day_in_words(claim.as_of), "faint" if inferred else "")


def _place(claim: Claim) -> Text:
    return words(claim.place.name if claim.place else "")


def _explained(number: int, claim: Claim) -> Padding:
    what = f"as of {day_in_words(claim.as_of)} ({claim.as_of_origin})"
    source = claim.attribution.source
    said = [what, claim.place and claim.place.name, source and f"said by {source}"]
    lines = stacked(
        joined(words(f"({number}) ", "mark"), _what(claim)),
        words(f"    {' · '.join(part for part in said if part)}"),
        words(f"    read by: {' → '.join(claim.rules)}", "faint"),
    )
    return Padding(lines, (0, 0, 0, 2))
