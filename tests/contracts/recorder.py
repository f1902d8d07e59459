"""A process of its own that records: ``python -m tests.contracts.recorder ADDRESS NAME COUNT``.

Each revision adds one figure, NAME-n; its number is printed once it is acknowledged.
"""

import sys
from datetime import UTC, datetime

from factbase.store.base import Batch
from factbase.store.opening import create_store
from tests.contracts.histories import a_figure


def main(url: str, name: str, count: str) -> None:
    with create_store(url) as store:
        for place in range(int(count)):
            revision = store.record(
                Batch(figures=(a_figure(f"{name}-{place}"),)),
                author=name,
                reason="",
                recorded_at=datetime.now(UTC),
            )
            if revision is not None:
                print(revision.number, revision.hash, flush=True)  # noqa: T201 - what it is for


if __name__ == "__main__":
    main(*sys.argv[1:])
