"""LanguageTool's answers on disk, one row a sentence, so that nothing is asked twice.

The key is a hash of the sentence, of LanguageTool's version and of the rules that
were on. Neighbours are no part of it: a sentence is asked about as a paragraph of
its own, so its answer cannot depend on them (docs/decisions/020-sentences-alone.md).
"""

import hashlib
import sqlite3
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from curate.views.languagetool import Match

# About 100 bytes a row, most sentences having no match: 200 MB at most.
MOST = 2_000_000
ASKED = 500  # keys in one query; SQLite takes at least 999
Answer = tuple[Match, ...]

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Answer).decode


def key(sentence: str, rules: str) -> bytes:
    """The name of an answer; ``rules`` tells version and rules."""
    return hashlib.blake2b(f"{rules}\0{sentence}".encode(), digest_size=16).digest()


class Cache:
    """Answers by key. A file that cannot be opened, read or written costs the answers in it, never the run."""

    def __init__(self, path: Path | None, most: int = MOST) -> None:
        self._lock = threading.Lock()
        self._most = most
        self._base = None if path is None else _opened(path)

    def get(self, keys: Sequence[bytes]) -> dict[bytes, Answer]:
        """The answers that are known."""
        found: dict[bytes, Answer] = {}
        if self._base is None:
            return found
        with self._lock, suppress(sqlite3.Error, msgspec.DecodeError):
            for at in range(0, len(keys), ASKED):
                some = keys[at : at + ASKED]
                marks = ",".join("?" * len(some))
                rows = self._base.execute(f"SELECT key, matches FROM answers WHERE key IN ({marks})", some)  # noqa: S608
                found.update((k, _decode(blob)) for k, blob in rows)
        return found

    def put(self, answers: Mapping[bytes, Sequence[Match]]) -> None:
        """Keep answers."""
        rows: Iterable[tuple[bytes, bytes]] = [(k, _encode(tuple(a))) for k, a in answers.items()]
        if self._base is not None:
            with self._lock, suppress(sqlite3.Error), self._base:
                self._base.executemany("INSERT OR IGNORE INTO answers (key, matches) VALUES (?, ?)", rows)

    def close(self) -> None:
        """Drop the oldest answers where there are too many, and close the file."""
        if self._base is None:
            return
        with self._lock, suppress(sqlite3.Error):
            (newest,) = self._base.execute("SELECT max(id) FROM answers").fetchone()
            with self._base:
                self._base.execute("DELETE FROM answers WHERE id <= ?", ((newest or 0) - self._most,))
            self._base.close()
        self._base = None


def _opened(path: Path) -> sqlite3.Connection | None:
    """The file's connection; a damaged file is made anew."""
    for _ in range(2):
        try:
            return _connected(path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):  # locked, read-only, no such folder
                return None
            with suppress(OSError):
                path.unlink()
    return None


def _connected(path: Path) -> sqlite3.Connection:
    base = sqlite3.connect(path, timeout=30, check_same_thread=False)
    try:
        base.execute("PRAGMA journal_mode=WAL")
        base.execute("PRAGMA synchronous=NORMAL")
        with base:
            base.execute(
                "CREATE TABLE IF NOT EXISTS answers (id INTEGER PRIMARY KEY, key BLOB UNIQUE NOT NULL, matches BLOB NOT NULL)"
            )
        base.execute("SELECT key, matches FROM answers LIMIT 1").fetchall()
    except BaseException:
        base.close()
        raise
    return base
