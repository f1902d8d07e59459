"""An answer that takes too long is given up on."""

import asyncio

from litestar import Litestar, get
from litestar.testing import TestClient

from factbase.api.problems import refuse
from factbase.api.timing import Timed
from factbase.domain.errors import FactbaseError


@get("/never")
async def never() -> None:
    await asyncio.Event().wait()


@get("/soon", sync_to_thread=False)
def soon() -> str:
    return "soon"


def test_an_answer_is_given_up_on_in_time() -> None:
    app = Litestar(
        [never, soon],
        middleware=[Timed(0.05)],
        exception_handlers={FactbaseError: refuse},
        logging_config=None,
        openapi_config=None,
    )
    with TestClient(app) as client:
        answer = client.get("/never")

        assert (answer.status_code, answer.json()["type"]) == (
            503,
            "urn:factbase:problem:took-too-long",
        )
        assert client.get("/soon").status_code == 200
