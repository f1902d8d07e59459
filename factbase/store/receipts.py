"""What requests that may be sent again were answered, kept with what they wrote."""

from datetime import datetime, timedelta

import msgspec

from factbase.domain.canonical import digest_of
from factbase.domain.errors import AlreadyReceived
from factbase.store.base import Receipt
from factbase.store.chain import moment_text
from factbase.store.database import Connection
from factbase.store.escaping import escape, unescape

KEPT = timedelta(days=7)
"""How long a request may be sent again."""

RECEIPT = """
SELECT request, answer, received_at
FROM receipt
WHERE key = :key
"""

ADD_RECEIPT = """
INSERT INTO receipt (key, request, answer, received_at)
VALUES (:key, :request, :answer, :received_at)
"""

DROP_OLD = """
DELETE FROM receipt
WHERE received_at < :horizon
"""


def receipt_for(connection: Connection, key: str) -> Receipt | None:
    for request, answer, received_at in connection.fetch(RECEIPT, key=_hashed(key)):
        moment = datetime.fromisoformat(received_at)
        return Receipt(
            key=key, request=request, answer=unescape(answer).encode(), received_at=moment
        )
    return None


def add_receipt(connection: Connection, receipt: Receipt) -> None:
    """Keep *receipt*, and let go of those whose time is over.

    Under the writer's lock; AlreadyReceived where its key is kept.
    """
    if receipt_for(connection, receipt.key) is not None:
        raise AlreadyReceived("the request was received already: it is answered as before")
    horizon = moment_text(receipt.received_at - KEPT)
    connection.change(DROP_OLD, [{"horizon": horizon}])
    row = msgspec.structs.asdict(receipt)
    row["key"] = _hashed(receipt.key)
    row["answer"] = escape(receipt.answer.decode())
    row["received_at"] = moment_text(receipt.received_at)
    connection.change(ADD_RECEIPT, [row])


def _hashed(key: str) -> str:
    return digest_of(key.encode("utf-8", "surrogatepass"))
