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
    """Rename a staged file to its name; where that cannot be, nothing is left aside."""
    try:
        aside(path).replace(path)
    except OSError:
        with suppress(OSError):
            aside(path).unlink()
        raise


def write(path: Path, data: bytes) -> None:
    """Write a whole file atomically; what is no file, as /dev/stdout or a pipe, is written to, never replaced.

    A symbolic link stays one.
    """
    if _special(path):
        path.write_bytes(data)
        return
    path = path.resolve()
    with staged(path) as file:
        file.write(data)
    publish(path)


def _special(path: Path) -> bool:
    """Whether a rename would put a file where a device, a pipe or a folder stands (the folder is refused)."""
    return path.absolute().parts[1:2] in (("dev",), ("proc",)) or (path.exists() and not path.is_file())


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
