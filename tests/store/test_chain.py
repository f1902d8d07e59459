"""The chain's hashes are for ever: another way to compute them would break every old store."""

from datetime import UTC, datetime, timedelta, timezone

from factbase.store.chain import Change, content_of, hashed, next_revision

FIRST = datetime(2024, 1, 29, 9, 30, tzinfo=UTC)
CHANGES = (Change("claims", "c_1", 0, "ab"), Change("claims", "c_1", 1, "cd"))


def test_the_hash_of_a_revision_is_what_it_was_in_the_first_version() -> None:
    content = content_of(CHANGES)
    first = next_revision(None, recorded_at=FIRST, author="Ann", reason="é \ud83d", content=content)
    second = next_revision(first, recorded_at=FIRST, author="", reason="", content=content_of(()))

    assert content == "999c7f80a6cfedc218505a814bed1f7855547c3d2a4d450654de302b483d1fd4"
    assert first.hash == "cce220e16569cf37fcf1f7c1de14645d5581cef77964460e48c3bfc8801e6bc1"
    assert second.hash == "04ea0573e99b6b9ebad63c1be8ae948644ed31a50344aaa375303b5b5c1b3635"
    assert hashed(second) == second


def test_a_revision_hashes_alike_whatever_offset_its_time_was_given_in() -> None:
    in_delhi = FIRST.astimezone(timezone(timedelta(hours=5, minutes=30)))

    one = next_revision(None, recorded_at=FIRST, author="", reason="", content="")
    other = next_revision(None, recorded_at=in_delhi, author="", reason="", content="")

    assert one == other


def test_what_is_removed_and_what_is_added_hash_differently() -> None:
    removed, added = CHANGES

    contents = {content_of(each) for each in ([], [removed], [added], [removed, added])}

    assert len(contents) == 4
