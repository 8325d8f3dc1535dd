"""The process that owns LanguageTool's Java: starts it, stops it when it is idle, never leaves it alone.

``python -m curate.grammar.keeper VERSION SECONDS``; started by ``server.ensure``.
It exits 0 when another keeper holds the lock, when it was stopped, and when
the server was idle for SECONDS.
"""

import signal
import socket
import sys
import time
from contextlib import suppress

import msgspec
import psutil
from filelock import Timeout

from curate.grammar.client import Served
from curate.grammar.server import Files, Running, clear

ATTEMPTS = 5  # ports to try: another program may take one between our choice and Java's start
# The first check takes six seconds and on a loaded machine twenty, for Java reads LanguageTool's
# rules then: no user's request should spend its time limit on that.
FIRST = "The first sentence are for the server to warm up."
LOG_LIMIT = 5_000_000
# Checks beyond this many seconds are ended by the server itself, so that a text that
# its rules cannot cope with does not keep a core busy after the client went away.
LONGEST_CHECK = 300
# Rules made ready for one set of settings and one connection; without it each request makes them anew.
PIPELINES = 20


def main(version: str, idle: float) -> int:
    """Keep a server until it is idle, stopped or dead."""
    files = Files(version)
    try:
        lock = files.lock.acquire(timeout=0)
    except Timeout:
        return 0
    with lock:
        clear(files)
        if files.log.exists() and files.log.stat().st_size > LOG_LIMIT:
            files.log.unlink()
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        served = start(version, files)
        try:
            served.check(FIRST)
            write_state(files, version, served)
            return keep(served, files, idle)
        finally:
            files.state.unlink(missing_ok=True)
            served.close()


def start(version: str, files: Files) -> Served:
    """A server on a free port. Raises what the last attempt raised."""
    config = {
        "maxCheckTimeMillis": LONGEST_CHECK * 1000,
        "maxTextHardLength": 10_000_000,
        "pipelineCaching": True,
        "maxPipelinePoolSize": PIPELINES,
        "pipelineExpireTimeInSeconds": 86_400,
    }
    for left in reversed(range(ATTEMPTS)):
        try:
            return Served(version, free_port(), files.log, config)
        except Exception as error:
            with files.log.open("a", encoding="utf-8") as log:
                log.write(f"{type(error).__name__}: {error}\n")
            if not left:
                raise
    raise AssertionError


def free_port() -> int:
    """A port of the loopback that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def write_state(files: Files, version: str, served: Served) -> None:
    """Tell others where the server is; the file appears whole."""
    pid = served.java.pid
    running = Running(version, served.port, psutil.Process().pid, pid, psutil.Process(pid).create_time())
    aside = files.state.with_suffix(".tmp")
    aside.write_bytes(msgspec.json.encode(running))
    aside.replace(files.state)


def keep(served: Served, files: Files, idle: float) -> int:
    """Wait until the server is idle (0) or has ended by itself (1)."""
    files.used.touch()
    while served.java.poll() is None:
        time.sleep(min(1.0, idle / 4))
        with suppress(OSError):
            if time.time() - files.used.stat().st_mtime > idle:
                return 0
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2])))
