"""The server that stays up between runs: found, started, stopped.

A keeper (``curate.grammar.keeper``) owns Java. It holds a lock as long as it
lives, so there is never a second server of a version, and a lock that nobody
holds means that the state file is of a keeper that died.
"""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import msgspec
import psutil
import requests
from filelock import FileLock, Timeout

from curate.grammar import java, places
from curate.grammar.faults import CannotStart

# Seconds; Java and its first check need 10 on an idle machine, and took 160 at a load of 18 on two cores. A keeper
# that gives up ends the wait before.
START = 400.0
STOP = 10.0
HEALTH = 5.0


class Running(msgspec.Struct, frozen=True):
    """A server and its processes; ``java_started`` tells Java from a later process of the same number."""

    version: str
    port: int
    keeper: int
    java: int
    java_started: float

    @property
    def url(self) -> str:
        """Its address, always on the loopback."""
        return f"http://127.0.0.1:{self.port}/"

    def healthy(self) -> bool:
        """Whether it answers."""
        try:
            with requests.Session() as session:
                session.trust_env = False
                return session.get(f"{self.url}v2/healthcheck", timeout=HEALTH).ok
        except requests.RequestException:
            return False


class Files:
    """The files of one version's server."""

    def __init__(self, version: str) -> None:
        base = places.state()
        self.version = version
        self.state = base / f"server-{version}.json"
        self.log = base / f"server-{version}.log"
        self.used = base / f"server-{version}.used"
        self.lock = FileLock(base / f"server-{version}.lock")

    def read(self) -> Running | None:
        """What the state file says, if it is whole."""
        try:
            return msgspec.json.decode(self.state.read_bytes(), type=Running)
        except (OSError, msgspec.DecodeError):
            return None

    def held(self) -> bool:
        """Whether a keeper lives."""
        try:
            with self.lock.acquire(timeout=0):
                return False
        except Timeout:
            return True


def find(version: str) -> Running | None:
    """The server of a version that is up, whoever started it."""
    files = Files(version)
    running = files.read()
    return running if running is not None and files.held() and running.healthy() else None


def ensure(version: str, idle: float) -> Running:
    """The server of a version, started where none is up; it stops after ``idle`` minutes without use.

    Raises CannotStart.
    """
    touch(version)
    found = find(version)
    if found is not None:
        return found
    if not places.installed(version):
        msg = f"LanguageTool {version} is not installed: curate languagetool install"
        raise CannotStart(msg)
    if trouble := java.trouble():
        raise CannotStart(trouble)
    files = Files(version)
    written = files.log.stat().st_size if files.log.exists() else 0
    keeper = _keep(version, idle)
    deadline = time.monotonic() + START
    while time.monotonic() < deadline:
        running = files.read()
        if running is not None and files.held() and running.healthy():
            return running
        if keeper.poll():
            raise CannotStart(_last_words(files.log, written))
        if keeper.poll() == 0 and not files.held():  # another keeper was quicker, and its server did not come up
            keeper = _keep(version, idle)
        time.sleep(0.1)
    msg = f"LanguageTool {version} did not start within {START:.0f} s; its log is {files.log}"
    raise CannotStart(msg)


_keepers: list[subprocess.Popen[bytes]] = []  # kept, for Popen warns of children that outlive it


def _keep(version: str, idle: float) -> subprocess.Popen[bytes]:
    """Start a keeper that outlives this process and its terminal."""
    keeper = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "curate.grammar.keeper", version, str(idle * 60)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        cwd=places.state(),  # so that no folder of the user's is kept busy; what named folders from there is made absolute
        env={**os.environ, "LTP_PATH": str(places.home()), "CURATE_CACHE": str(places.state().parent)},
    )
    _keepers.append(keeper)
    return keeper


def _last_words(log: Path, skip: int) -> str:
    """The end of what was logged since a place."""
    with suppress(OSError):
        lines = log.read_bytes()[skip:].decode("utf-8", "replace").split("\n")
        said = [line.strip() for line in lines if line.strip()]
        if said:
            return f"LanguageTool did not start: {said[-1][:300]} (log: {log})"
    return f"LanguageTool did not start; its log is {log}"


def touch(version: str) -> None:
    """Tell the keeper that the server is in use."""
    with suppress(OSError):
        Files(version).used.touch()


def stop(version: str) -> bool:
    """End the server of a version, and whatever a dead keeper left; whether one was up."""
    files = Files(version)
    running = files.read()
    was_up = files.held()
    if was_up and running is not None:
        _end(running.keeper, signal.SIGTERM)
        deadline = time.monotonic() + STOP
        while files.held() and time.monotonic() < deadline:
            time.sleep(0.05)
        if files.held():
            _end(running.keeper, signal.SIGKILL)
        for keeper in _keepers:
            if keeper.pid == running.keeper:
                keeper.wait(STOP)
    clear(files)
    return was_up


def restart(sick: Running, idle: float) -> Running:
    """A new server in the place of one that does not answer; only the first of several callers ends it.

    Raises CannotStart.
    """
    with FileLock(places.state() / f"restart-{sick.version}.lock"):
        found = find(sick.version)
        if found is not None:
            return found
        stop(sick.version)
        return ensure(sick.version, idle)


def clear(files: Files) -> None:
    """End a Java whose keeper is dead, and remove its state file."""
    running = files.read()
    if running is not None:
        with suppress(psutil.Error):
            process = psutil.Process(running.java)
            if abs(process.create_time() - running.java_started) < 1:
                process.kill()
                process.wait(STOP)
    files.state.unlink(missing_ok=True)


def _end(pid: int, how: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.kill(pid, how)
