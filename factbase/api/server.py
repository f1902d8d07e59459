"""The server: where it listens, and how it stops."""

import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import msgspec
import uvicorn
from litestar import Litestar

from factbase.domain.errors import CannotServe

SECONDS_TO_STOP = 20
"""What has begun is answered within, once the server is to stop."""

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Listener(msgspec.Struct, frozen=True):
    """A socket that is bound, and the address that leads to it."""

    socket: socket.socket
    address: str


@contextmanager
def listening(host: str, port: int) -> Iterator[Listener]:
    """Bind a socket before anything else, so that who waits for the address can connect."""
    name = host.removeprefix("[").removesuffix("]")
    try:
        family = socket.AF_INET6 if ":" in name else socket.AF_INET
        bound = socket.create_server((name, port), family=family, backlog=2048)
    except OSError as error:
        raise CannotServe(
            f"{host}:{port} cannot be listened on ({error.strerror}): name another --port or --host"
        ) from error
    with bound:
        shown = f"[{name}]" if ":" in name else name
        yield Listener(bound, f"http://{shown}:{bound.getsockname()[1]}")


def run(app: Litestar, listener: Listener) -> None:
    """Serve until a signal; CannotServe where the application does not start."""
    server = _Server(
        app,
        uvicorn.Config(
            app,
            lifespan="on",
            # What is asked may be in an address: a log of them would keep it.
            access_log=False,
            log_config=None,
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=SECONDS_TO_STOP,
        ),
    )
    server.run(sockets=[listener.socket])
    if not server.started:
        raise CannotServe("the server did not start; its log says why")


class _Server(uvicorn.Server):
    """uvicorn, for which a stop that was asked for is no failure."""

    def __init__(self, app: Litestar, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._app = app

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take signals as the wish to stop; uvicorn would raise them again once it has stopped."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {each: signal.signal(each, self.handle_exit) for each in _SIGNALS}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Let streams that would go on for ever end too."""
        self._app.state.stopping = True
        super().handle_exit(sig, frame)
