"""A bound on how long an answer may take to begin."""

import asyncio

from litestar.enums import ScopeType
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from factbase.api.bounds import MOST_SECONDS
from factbase.api.problems import Refusal


class Timed(ASGIMiddleware):
    """Gives up on an answer that has not begun in time; one that has begun may go on."""

    scopes = (ScopeType.HTTP,)

    def __init__(self, most_seconds: float = MOST_SECONDS) -> None:
        self.most_seconds = most_seconds

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        try:
            async with asyncio.timeout(self.most_seconds) as clock:

                async def begin(message: Message) -> None:
                    clock.reschedule(None)
                    await send(message)

                await next_app(scope, receive, begin)
        except TimeoutError:
            raise Refusal(
                "took-too-long", f"the answer took more than {self.most_seconds:g} s: ask for less"
            ) from None
