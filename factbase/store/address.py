"""Reading the address of a store; what is shown of it never contains a password."""

import re
from pathlib import Path
from urllib.parse import quote, unquote

import msgspec

from factbase.domain.errors import StoreUnusable

SQLITE = "sqlite:///"
POSTGRES = re.compile(r"postgres(?:ql)?://")
_HOST = r"(?:\[[^@/?\]]*\]|[^@/?:,\[\]]*)(?::\d*)?"
HOSTS = re.compile(rf"{_HOST}(?:,{_HOST})*(?:/[^@/?]*)?(?:\?[^=&]+=[^&]*(?:&[^=&]+=[^&]*)*)?")
"""What may follow the user: hosts and ports, the database, options."""
SECRET_OPTION = re.compile(r"[?&](?:ssl)?password=([^&]*)")

FORMS = "write sqlite:///path/to/file.db or postgresql://user@host/database"


class PostgresAddress(msgspec.Struct, frozen=True):
    """Where a database is, in the form that the driver reads."""

    url: str
    shown: str
    """For messages."""
    secrets: tuple[str, ...] = ()

    def without_password(self, message: str) -> str:
        """Take out of *message* what may not be read in it."""
        for secret in self.secrets:
            message = message.replace(secret, "***")
        return message


def address_of(url: str) -> Path | PostgresAddress:
    """Read *url*: a file for SQLite, an address for PostgreSQL; StoreUnusable for anything else."""
    if url.startswith(SQLITE) and len(url) > len(SQLITE):
        return Path(url.removeprefix(SQLITE))
    if scheme := POSTGRES.match(url):
        return _postgres_address(url[scheme.end() :])
    # Not echoed with an @ in it: what stands before that may be a password.
    shown = "this address" if "@" in url else repr(url)
    raise StoreUnusable(f"{shown} is no store: {FORMS}")


def _postgres_address(rest: str) -> PostgresAddress:
    user, at, hosts = rest.rpartition("@") if "@" in rest.partition("?")[0] else ("", "", rest)
    if not HOSTS.fullmatch(hosts) or "/" in user:
        # Not echoed: what does not fit may be half of a password.
        raise StoreUnusable(
            f"this address of a server cannot be read: {FORMS}; in a password / is %2F and ? is %3F"
        )
    name, colon, password = user.partition(":")
    # Written anew, so that the driver cannot take half of an unescaped password for a host.
    login = quote(unquote(name), safe="") + colon + quote(unquote(password), safe="")
    return PostgresAddress(
        url=f"postgresql://{login}{at}{hosts}",
        shown=f"postgresql://{name}{at}{hosts.partition('?')[0]}",
        secrets=_secrets(password, hosts),
    )


def _secrets(password: str, hosts: str) -> tuple[str, ...]:
    found = (password, *SECRET_OPTION.findall(hosts))
    return tuple(dict.fromkeys(form for one in found if one for form in (unquote(one), one)))
