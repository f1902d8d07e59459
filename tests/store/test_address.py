"""Addresses of stores, and that no message ever contains a password."""

from pathlib import Path

import pytest

from factbase.domain.errors import StoreUnusable
from factbase.store.address import PostgresAddress, address_of

FILES = [
    ("factbase.db", "sqlite:///factbase.db"),
    ("/var/lib/factbase.db", "sqlite:////var/lib/factbase.db"),
    ("a b%20?c=#.db", "sqlite:///a b%20?c=#.db"),
]


@pytest.mark.parametrize(("path", "url"), FILES)
def test_what_follows_the_third_slash_is_a_path_as_it_is(path: str, url: str) -> None:
    assert address_of(url) == Path(path)


SERVERS = [
    (
        "postgresql://localhost/facts",
        "postgresql://localhost/facts",
        "postgresql://localhost/facts",
    ),
    (
        "postgres://ann@db:5433/facts",
        "postgresql://ann@db:5433/facts",
        "postgresql://ann@db:5433/facts",
    ),
    ("postgresql:///facts", "postgresql:///facts", "postgresql:///facts"),
    (
        "postgresql://ann:s3cret@db/facts",
        "postgresql://ann:s3cret@db/facts",
        "postgresql://ann@db/facts",
    ),
    (
        "postgresql://ann:p@ss:w@db/facts",
        "postgresql://ann:p%40ss%3Aw@db/facts",
        "postgresql://ann@db/facts",
    ),
    (
        "postgresql://ann:p%40ss@db/facts",
        "postgresql://ann:p%40ss@db/facts",
        "postgresql://ann@db/facts",
    ),
    (
        "postgresql://ann@one:1,two:2/facts",
        "postgresql://ann@one:1,two:2/facts",
        "postgresql://ann@one:1,two:2/facts",
    ),
    (
        "postgresql://ann@/facts?host=/run/db&password=s3cret",
        "postgresql://ann@/facts?host=/run/db&password=s3cret",
        "postgresql://ann@/facts",
    ),
    (
        "postgresql://ann@[::1]:5432/facts?connect_timeout=3&sslmode=require",
        "postgresql://ann@[::1]:5432/facts?connect_timeout=3&sslmode=require",
        "postgresql://ann@[::1]:5432/facts",
    ),
    (
        "postgresql:///facts?user=ann@home&host=db",
        "postgresql:///facts?user=ann@home&host=db",
        "postgresql:///facts",
    ),
]


@pytest.mark.parametrize(("url", "meaning", "shown"), SERVERS)
def test_a_server_is_read_as_its_driver_reads_it_and_shown_without_its_password(
    url: str, meaning: str, shown: str
) -> None:
    address = address_of(url)

    assert isinstance(address, PostgresAddress)
    assert (address.url, address.shown) == (meaning, shown)


def test_a_password_is_hidden_in_either_of_its_forms() -> None:
    address = address_of("postgresql://ann:p%40ss@db/facts?sslpassword=k%20y&password=s3cret")

    assert isinstance(address, PostgresAddress)
    hidden = address.without_password("p@ss, p%40ss, k y, k%20y, s3cret")
    assert hidden == "***, ***, ***, ***, ***"


NO_STORES = [
    "",
    "factbase.db",
    "sqlite://factbase.db",
    "sqlite:///",
    "sqlite:factbase.db",
    "mysql://ann:s3cret@db/facts",
    "postgresql:/ann:s3cret@db/facts",
    "postgresql://ann:s3cret/x@db/facts",
    "postgresql://ann:s3cret?x@db/facts",
    "postgresql://db:s3cret/facts",
    "postgresql://ann:1?s3cret@db/facts",
    "ann:s3cret@db",
]


@pytest.mark.parametrize("url", NO_STORES)
def test_anything_else_is_one_line_that_says_what_to_write(url: str) -> None:
    with pytest.raises(StoreUnusable) as refused:
        address_of(url)

    message = str(refused.value)
    assert "write sqlite:///path/to/file.db or postgresql://user@host/database" in message
    assert "\n" not in message
    assert "s3cret" not in message
