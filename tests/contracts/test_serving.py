"""What a server keeps beside the history: receipts of requests, and keys."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from factbase.domain.errors import AlreadyReceived, BatchRefused, KeyNotFound
from factbase.domain.key import Key, Scope
from factbase.domain.revision import Revision
from factbase.store.base import Batch, Receipt, Store
from factbase.store.keys import PREFIX, hash_of, make_key
from factbase.store.receipts import KEPT
from tests.builders import at_least
from tests.store.news import KILLED, a_story, take_in

NOON = datetime(2024, 1, 29, 12, tzinfo=UTC)
NEWS = take_in(a_story(at_least("40")), figures=(KILLED,))


def receipt_of(key: str, *, at: datetime = NOON) -> Callable[[Revision | None], Receipt]:
    def made(revision: Revision | None) -> Receipt:
        answer = f"revision {revision and revision.number} \0 \\ é".encode()
        return Receipt(key=key, request="abc", answer=answer, received_at=at)

    return made


def send(store: Store, batch: Batch, key: str, *, at: datetime = NOON) -> Revision | None:
    receipt = receipt_of(key, at=at)
    return store.record(batch, author="Ann", reason="", recorded_at=at, receipt=receipt)


def test_a_receipt_is_kept_with_the_revision_that_it_tells_of(store: Store) -> None:
    send(store, NEWS, "one")

    assert store.receipt("one") == receipt_of("one")(store.at().revision)
    assert store.receipt("two") is None


def test_what_changes_nothing_is_receipted_too(store: Store) -> None:
    assert send(store, Batch(), "one") is None
    assert store.receipt("one") == receipt_of("one")(None)


def test_a_request_that_was_received_writes_nothing_again(store: Store) -> None:
    send(store, Batch(), "one")

    with pytest.raises(AlreadyReceived):
        send(store, NEWS, "one")

    assert store.at().revision is None


def test_a_batch_that_is_refused_leaves_no_receipt(store: Store) -> None:
    with pytest.raises(BatchRefused):
        send(store, Batch(removed_figures=("nobody",)), "one")

    assert store.receipt("one") is None


def test_receipts_are_let_go_of_in_time(store: Store) -> None:
    send(store, Batch(), "one")
    send(store, Batch(), "two", at=NOON + KEPT + timedelta(seconds=1))

    assert store.receipt("one") is None
    assert store.receipt("two") is not None


def test_a_receipt_is_no_part_of_the_history(store: Store) -> None:
    send(store, NEWS, "one")

    assert store.verify() == store.at().revision


def test_a_key_is_known_by_its_secret_alone(store: Store) -> None:
    key, secret = make_key(store, "Desk \0 é", scopes=[Scope.READ], created_at=NOON)

    assert secret.startswith(PREFIX)
    assert store.key_with(hash_of(secret)) == key
    assert store.key_with(hash_of(secret + "x")) is None
    assert store.keys() == (key,)


def test_a_revoked_key_opens_nothing_and_stays_listed(store: Store) -> None:
    key, secret = make_key(store, "Desk", scopes=[Scope.WRITE, Scope.READ], created_at=NOON)

    store.revoke_key(key.id, revoked_at=NOON)

    assert store.key_with(hash_of(secret)) is None
    assert store.keys() == (
        Key(
            id=key.id,
            name="Desk",
            scopes=(Scope.READ, Scope.WRITE),
            created_at=NOON,
            revoked_at=NOON,
        ),
    )


@pytest.mark.parametrize("key", ["k_none", "", "\0"])
def test_a_key_that_is_not_in_use_cannot_be_revoked(store: Store, key: str) -> None:
    with pytest.raises(KeyNotFound, match="factbase key list"):
        store.revoke_key(key, revoked_at=NOON)


def test_secrets_are_kept_nowhere(store: Store) -> None:
    _, secret = make_key(store, "Desk", scopes=[Scope.READ], created_at=NOON)

    assert hash_of(secret) != secret
    assert secret not in repr(store.keys())
