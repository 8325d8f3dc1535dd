"""Files that appear whole or not at all: write aside, fsync, rename."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


def aside(path: Path) -> Path:
    """The temporary name of a file, in its own directory."""
    return path.with_name(f".{path.name}.{os.getpid()}.tmp")


@contextmanager
def staged(path: Path) -> Iterator[BinaryIO]:
    """A file to write beside ``path``; on leaving it is synced, on an error removed.

    It does not appear under its name before ``publish``.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = aside(path)
    try:
        with temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def publish(path: Path) -> None:
    """Rename a staged file to its name."""
    aside(path).replace(path)


def write(path: Path, data: bytes) -> None:
    """Write a whole file atomically."""
    with staged(path) as file:
        file.write(data)
    publish(path)


STALE = re.compile(r"\.(?P<name>.+)\.(?P<pid>\d+)\.tmp")


def sweep(folder: Path) -> None:
    """Remove what killed runs left aside: temporary files of processes that are gone."""
    for path in folder.rglob(".*.tmp"):
        match = STALE.fullmatch(path.name)
        if match is not None and not _alive(int(match["pid"])):
            with suppress(OSError):
                path.unlink()


def _alive(pid: int) -> bool:
    if pid == os.getpid():
        return False  # ours from an earlier run: this one has not begun to write
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
