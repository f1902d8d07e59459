"""A changed byte of history shows, and where."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from factbase.domain.errors import HistoryBroken
from factbase.store.base import Batch, Store
from factbase.store.chain import hashed, moment_text
from tests.contracts.conftest import Tamper
from tests.contracts.histories import MONDAY, a_claim, a_figure, an_article, an_observation

ARTICLE = an_article().id


@pytest.fixture(autouse=True)
def _three_revisions(store: Store) -> None:
    batches = (
        Batch(figures=(a_figure("quake"),)),
        Batch(
            articles=(an_article(),),
            figures=(a_figure("flood", "Killed"),),
            claims=(a_claim(article=ARTICLE),),
            observations=(an_observation(figure="flood", article=ARTICLE),),
        ),
        Batch(figures=(a_figure("flood", "Drowned"),), removed_figures=("flood",)),
    )
    for batch in batches:
        store.record(batch, author="Ann", reason="as read", recorded_at=MONDAY)
    store.name_snapshot("friday", revision=2, created_at=MONDAY)
    assert store.verify() == store.at(3).revision


BROKEN = [
    # A record's body, and each column that it is looked up by.
    ("UPDATE article SET body = replace(body, 'Flood', 'Float')", "revision 2"),
    ("UPDATE article SET body = replace(body, '{', '[')", "revision 2"),
    ("UPDATE article SET id = 'a_0'", "revision 2"),
    ("UPDATE article SET text_hash = 'a'", "revision 2"),
    ("UPDATE article_text SET body = ''", "revision 2"),
    ("DELETE FROM article_text", "revision 2"),
    ("UPDATE claim SET body = replace(body, '40', '41')", "revision 2"),
    ("UPDATE claim SET body = replace(body, ',', ', ')", "revision 2"),
    ("UPDATE claim SET id = 'c_2'", "revision 2"),
    ("UPDATE claim SET article = 'a_0'", "revision 2"),
    ("UPDATE claim SET start = 10", "revision 2"),
    ("UPDATE figure SET body = replace(body, 'Drowned', 'Downed')", "revision 3"),
    ("UPDATE figure SET body = replace(body, 'Killed by', 'Hit by')", "revision 1"),
    ("UPDATE figure SET topic = 'injured' WHERE id = 'flood'", "revision 2"),
    ("UPDATE figure SET unit = 'USD'", "revision 1"),
    ("UPDATE figure SET merged_into = 'quake' WHERE id = 'flood'", "revision 2"),
    ("UPDATE observation SET body = replace(body, 'least', 'lease')", "revision 2"),
    ("UPDATE observation SET figure = 'quake'", "revision 2"),
    ("UPDATE observation SET article = 'a_0'", "revision 2"),
    ("UPDATE observation SET as_of = '2024-01-27'", "revision 2"),
    ("UPDATE observation SET published_at = '2024'", "revision 2"),
    # When a row holds.
    ("UPDATE claim SET added_rev = 3", "revision 2"),
    ("UPDATE claim SET removed_rev = 3", "revision 3"),
    ("UPDATE figure SET removed_rev = 4 WHERE id = 'quake'", "revision 4"),
    ("UPDATE claim SET added_rev = 9", "revision 2"),
    ("DELETE FROM claim", "revision 2"),
    ("DELETE FROM figure WHERE removed_rev IS NULL AND id = 'flood'", "revision 3"),
    # The chain itself.
    ("UPDATE revision SET author = 'Bob' WHERE number = 2", "revision 2"),
    ("UPDATE revision SET reason = 'as said' WHERE number = 1", "revision 1"),
    ("UPDATE revision SET content = replace(content, 'a', 'b') WHERE number = 3", "revision 3"),
    ("UPDATE revision SET hash = replace(hash, '1', '2') WHERE number = 1", "revision 1"),
    ("UPDATE revision SET previous_hash = hash WHERE number = 1", "revision 1"),
    ("UPDATE revision SET recorded_at = '2024-01-29T09:30:00.000001+00:00'", "revision 1"),
    ("UPDATE revision SET recorded_at = 'Monday' WHERE number = 2", "revision 2"),
    ("DELETE FROM revision WHERE number = 1", "revision 1"),
    ("DELETE FROM revision WHERE number = 2", "revision 2"),
    ("DELETE FROM revision WHERE number = 3", "revision 3"),
    # The names of revisions.
    ("UPDATE snapshot SET name = 'monday'", "the snapshot 'monday' of revision 2"),
    ("UPDATE snapshot SET revision = 3", "the snapshot 'friday' of revision 3"),
    ("UPDATE snapshot SET revision = 9", "the snapshot 'friday' of revision 9"),
    ("UPDATE snapshot SET created_at = 'Monday'", "the snapshot 'friday'"),
    ("UPDATE snapshot SET hash = ''", "the snapshot 'friday' of revision 2"),
]


@pytest.mark.parametrize(("statement", "named"), BROKEN, ids=[line[0] for line in BROKEN])
def test_verify_names_the_first_revision_that_does_not_fit(
    store: Store, tamper: Tamper, statement: str, named: str
) -> None:
    tamper(statement)

    with pytest.raises(HistoryBroken, match=named):
        store.verify()


def test_a_revision_forged_to_be_older_than_the_one_before_shows(
    store: Store, tamper: Tamper
) -> None:
    latest = store.at().revision
    assert latest is not None
    forged = hashed(replace(latest, recorded_at=latest.recorded_at - timedelta(days=1)))
    moment = moment_text(forged.recorded_at)

    tamper(f"UPDATE revision SET recorded_at = '{moment}', hash = '{forged.hash}' WHERE number = 3")  # noqa: S608

    with pytest.raises(HistoryBroken, match="revision 3 was recorded before the one before it"):
        store.verify()


def test_a_damaged_row_is_named_when_it_is_read(store: Store, tamper: Tamper) -> None:
    tamper("UPDATE claim SET body = replace(body, '}', '')")

    with pytest.raises(HistoryBroken, match="the row of c_1 is damaged"):
        store.at().claim("c_1")
