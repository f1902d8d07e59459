"""Opening a store by its address."""

from pathlib import Path
from types import ModuleType

from factbase.domain.errors import StoreUnusable
from factbase.store.address import address_of
from factbase.store.base import Store
from factbase.store.sqlite import create_sqlite, open_sqlite


def open_store(url: str) -> Store:
    """Open the store at *url*; StoreNotFound where there is none, and none is made."""
    address = address_of(url)
    if isinstance(address, Path):
        return open_sqlite(address)
    store: Store = _postgres().open_postgres(address)
    return store


def create_store(url: str) -> Store:
    """Open the store at *url*, or make it; what is in ``sqlite:///:memory:`` ends with it."""
    address = address_of(url)
    if isinstance(address, Path):
        return create_sqlite(address)
    store: Store = _postgres().create_postgres(address)
    return store


def _postgres() -> ModuleType:
    try:
        from factbase.store import postgres  # noqa: PLC0415 - its driver is an extra, and slow
    except ImportError as error:
        raise StoreUnusable(
            "PostgreSQL needs a driver that is not installed: pip install 'factbase[postgres]'"
        ) from error
    return postgres
