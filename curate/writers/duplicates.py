"""The index of near-duplicates on disk: digests by article, no text."""

from pathlib import Path

import msgspec

from curate.model import DigestIndex
from curate.writers import atomic


def load(path: Path) -> DigestIndex:
    """The index of a file, empty where there is none. Raises OSError for a file that is no index."""
    if not path.exists():
        return DigestIndex()
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=DigestIndex)
    except msgspec.DecodeError as error:
        msg = f"{path} is no index of duplicates ({error}); remove it, and the next run makes it anew"
        raise OSError(msg) from error


def save(path: Path, index: DigestIndex) -> None:
    """Write the index, the same bytes for the same articles."""
    atomic.write(path, msgspec.msgpack.encode(index, order="deterministic"))
