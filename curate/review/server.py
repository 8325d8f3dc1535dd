"""The review's server: loopback only, one person, ends with Ctrl+C."""

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress

import uvicorn

from curate.review.app import application
from curate.review.applying import Applier
from curate.review.desk import Desk
from curate.review.safety import Guard, new_token
from curate.review.settling import Home

HOST = "127.0.0.1"


class PortTaken(ValueError):
    """The port cannot be listened on; the message says why."""


def serve(desk: Desk, home: Home, port: int, ready: Callable[[str], None]) -> None:
    """Serve until interrupted; ``ready`` gets the address, with the key in it.

    Decisions flow back into the project at ``home``.

    ``port`` 0 takes a free one. Raises PortTaken.
    """
    applier = Applier(desk.report, home)
    token = new_token()
    try:
        opened = socket.create_server((HOST, port))
    except OSError as error:
        raise PortTaken(error.strerror) from error
    with opened as listening:
        port = listening.getsockname()[1]
        app = Guard(application(desk, applier), port, token)
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=2,
        )
        server = uvicorn.Server(config)
        applier.start()
        applier.ask()
        ready(f"http://{HOST}:{port}/?token={token}")
        with suppress(KeyboardInterrupt):  # how it is meant to end
            asyncio.run(server.serve(sockets=[listening]))
        applier.close()
