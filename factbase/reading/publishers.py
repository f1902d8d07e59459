"""One name for each publisher, however an input spells it."""

from urllib.parse import urlsplit

import msgspec


class Outlet(msgspec.Struct, frozen=True):
    """A publisher: the name we use, its hosts, and what else it is called."""

    name: str
    hosts: tuple[str, ...]
    aliases: tuple[str, ...] = ()


# Those that several spellings are met of; any other publisher keeps the name it is given.
OUTLETS = (
    Outlet("AFP", ("afp.com",), ("Agence France-Presse", "Agence France Presse")),
    Outlet("Al Jazeera", ("aljazeera.com",), ("Al Jazeera English", "AJE")),
    Outlet("Anadolu Agency", ("aa.com.tr",), ("Anadolu", "AA")),
    Outlet("Antara", ("antaranews.com",), ("Antara News",)),
    Outlet("AP", ("apnews.com",), ("Associated Press", "The Associated Press", "AP News")),
    Outlet("BBC", ("bbc.com", "bbc.co.uk"), ("BBC News", "British Broadcasting Corporation")),
    Outlet("Bloomberg", ("bloomberg.com",), ("Bloomberg News",)),
    Outlet("CNN", ("cnn.com",)),
    Outlet("Deutsche Welle", ("dw.com",), ("DW",)),
    Outlet("Fox News", ("foxnews.com",)),
    Outlet("France 24", ("france24.com",)),
    Outlet("NPR", ("npr.org",), ("National Public Radio",)),
    Outlet("Reuters", ("reuters.com", "reut.rs"), ("Thomson Reuters",)),
    Outlet("The Guardian", ("theguardian.com", "guardian.co.uk"), ("Guardian",)),
    Outlet("The New York Times", ("nytimes.com",), ("New York Times", "NYT")),
    Outlet("The Washington Post", ("washingtonpost.com",), ("Washington Post",)),
    Outlet("Xinhua", ("xinhuanet.com", "news.cn"), ("Xinhua News Agency",)),
)

# Fronts of one site, not sites of their own.
_FRONTS = ("www.", "m.", "amp.", "edition.", "mobile.")

_BY_NAME = {
    spelling.casefold(): outlet.name
    for outlet in OUTLETS
    for spelling in (outlet.name, *outlet.hosts, *outlet.aliases)
}
_BY_HOST = {host: outlet.name for outlet in OUTLETS for host in outlet.hosts}


def name_of(written: str) -> str:
    """The name we use for a publisher: "reuters.com" is Reuters."""
    # An argument of the command line may hold bytes that are no text.
    name = " ".join(written.split()).encode(errors="replace").decode()
    return _BY_NAME.get(name.casefold().removeprefix("www."), name)


def publisher_of(url: str | None) -> str | None:
    """Who publishes at *url*: a known outlet, else the bare host; None for no address."""
    host = _host_of(url or "")
    if host is None:
        return None
    ends = (host[place:] for place in _starts_of_domains(host))
    return next((_BY_HOST[end] for end in ends if end in _BY_HOST), host)


def _host_of(url: str) -> str | None:
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    for front in _FRONTS:
        host = host and host.removeprefix(front)
    return host or None


def _starts_of_domains(host: str) -> list[int]:
    return [0, *(place + 1 for place, sign in enumerate(host) if sign == ".")]
