"""Results kept between checks: what was judged once and has not changed is not judged again.

One SQLite file in the user's cache folder (or where CURATE_CACHE says). A key
holds the content, the name of the article, the settings and whatever else the
judgement depends on; the file is emptied when curate, its models or any
installed package changes. Nothing here can fail a check: a cache that cannot be
used is not used.
"""

import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

import msgspec

from curate import __version__, edits
from curate.model import Article, Result

LIMIT = 512_000_000  # bytes of results kept: some 40,000 articles of 10 kB
DAY = 86_400
STALE = 60 * DAY  # caches of installations that were not used for so long are removed
BATCH = 200  # results written in one transaction: a killed check loses no more
TABLES = """
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value BLOB);
CREATE TABLE IF NOT EXISTS results (key BLOB PRIMARY KEY, value BLOB, size INTEGER, used INTEGER);
"""
PACKAGE = Path(__file__).parent


def folder() -> Path:
    """Where caches live."""
    if named := os.environ.get("CURATE_CACHE"):
        return Path(named)
    import platformdirs  # noqa: PLC0415  (not needed where the variable is set)

    return Path(platformdirs.user_cache_dir("curate"))


def stamp() -> bytes:
    """What the results of this installation depend on: Python, this package's files, every installed distribution."""
    whole = blake2b(f"{__version__} {sys.version}".encode(), digest_size=16)
    records = list(PACKAGE.parent.glob("curate_text-*.dist-info/RECORD"))
    for record in records:  # holds every file's hash; the same in each run of a host, whenever it installed
        whole.update("\n".join(r for r in record.read_text().splitlines() if r.startswith("curate/")).encode())
    for path in () if records else sorted(_files(PACKAGE)):
        info = os.stat(path)  # noqa: PTH116
        whole.update(f"{path}\0{info.st_size}\0{info.st_mtime_ns}\n".encode(errors="surrogateescape"))
    for place in sys.path:
        with suppress(OSError):
            names = sorted(n for n in os.listdir(place or ".") if n.endswith(".dist-info"))  # noqa: PTH208
            whole.update("\0".join(names).encode(errors="surrogateescape"))
    return whole.digest()


def _files(top: Path) -> Iterator[str]:
    for where, names, files in os.walk(top):
        names[:] = [n for n in names if n != "__pycache__"]
        yield from (os.path.join(where, name) for name in files)  # noqa: PTH118  hundreds of them, in 2 ms


def digest(*parts: bytes) -> bytes:
    """A key for some content; no two lists of parts share one."""
    whole = blake2b(digest_size=20)
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.digest()


class Cache:
    """Results by key. Several checks may use one at a time."""

    def __init__(self, path: Path, mark: bytes, limit: int = LIMIT) -> None:
        self.hits = 0
        self._limit = limit
        self._now = int(time.time())
        self._touched: list[bytes] = []
        self._fresh: list[tuple[bytes, bytes, int, int]] = []
        self._base: sqlite3.Connection | None = None
        with suppress(OSError, sqlite3.Error):
            self._base = _opened(path, mark)

    def get(self, key: bytes, article: Article | None = None) -> Result | None:
        """The result of a key, of ``article`` where the caller has it at hand; None where it is not known."""
        row = None
        with self._careful():
            if self._base is not None:
                row = self._base.execute("SELECT value, used FROM results WHERE key = ?", (key,)).fetchone()
        result = None if row is None else _decoded(row[0])
        if row is None or result is None:
            return None
        self.hits += 1
        if self._now - row[1] > DAY:
            self._touched.append(key)
        if article is not None:
            marks = {
                "place": result.article.place,
                "ignores": result.article.ignores,
                "protected": result.article.protected,
            }
            result = msgspec.structs.replace(result, article=msgspec.structs.replace(article, **marks))
        with suppress(edits.LedgerError):
            kept = result.article.raw
            return msgspec.structs.replace(result, cleaned=edits.apply(kept, result.edits) if result.edits else kept)
        return None

    def put(self, key: bytes, result: Result, *, with_text: bool = True) -> None:
        """Keep a result; its text too, where the next check will not have it at hand."""
        article = result.article if with_text else msgspec.structs.replace(result.article, raw="", metadata={})
        plain = msgspec.msgpack.encode(msgspec.structs.replace(result, cleaned="", article=article))
        value = digest(plain)[:8] + plain
        self._fresh.append((key, value, len(value), self._now))
        if len(self._fresh) >= BATCH:
            self._write()

    def lasting(self, name: str, make: Callable[[], list[str]]) -> list[str]:
        """A list that is the same as long as this installation is, made once."""
        with self._careful():
            if self._base is not None:
                row = self._base.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
                if row is not None:
                    return str(row[0]).split()
        made = make()
        with self._careful():
            if self._base is not None:
                with self._base:
                    self._base.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, " ".join(made)))
        return made

    def close(self) -> None:
        """Write what is pending, and drop the longest unused results beyond the limit."""
        self._write()
        with self._careful():
            if self._base is not None:
                self._base.close()
        self._base = None

    def _write(self) -> None:
        if not self._fresh and not self._touched:
            return
        with self._careful():
            if self._base is not None:
                with self._base:
                    self._base.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?, ?)", self._fresh)
                    used = [(self._now, key) for key in self._touched]
                    self._base.executemany("UPDATE results SET used = ? WHERE key = ?", used)
                    self._trim(self._base)
        self._fresh.clear()
        self._touched.clear()

    def _trim(self, base: sqlite3.Connection) -> None:
        (total,) = base.execute("SELECT TOTAL(size) FROM results").fetchone()
        if total <= self._limit:
            return
        for key, size in base.execute("SELECT key, size FROM results ORDER BY used, rowid").fetchall():
            base.execute("DELETE FROM results WHERE key = ?", (key,))
            total -= size
            if total <= self._limit * 0.8:
                break

    @contextmanager
    def _careful(self) -> Iterator[None]:
        """A cache that fails is not used any more."""
        try:
            yield
        except sqlite3.Error:
            self._base = None


def _decoded(value: object) -> Result | None:
    if not isinstance(value, bytes) or digest(value[8:])[:8] != value[:8]:
        return None
    try:
        return msgspec.msgpack.decode(value[8:], type=Result)
    except msgspec.DecodeError:
        return None


def _opened(path: Path, mark: bytes) -> sqlite3.Connection:
    """The database of a cache, emptied where it was made by something else, made anew where it is broken."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _connected(path, mark)
    except sqlite3.OperationalError:  # locked, or no room: there is nothing to repair
        raise
    except sqlite3.DatabaseError:
        for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
            path.with_name(name).unlink(missing_ok=True)
        return _connected(path, mark)


def _connected(path: Path, mark: bytes) -> sqlite3.Connection:
    base = sqlite3.connect(path, timeout=10)
    try:
        found = None
        with suppress(sqlite3.OperationalError):  # no such table
            found = base.execute("SELECT value FROM meta WHERE name = 'stamp'").fetchone()
        if found != (mark,):
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = NORMAL")
            with base:
                base.executescript(TABLES)
                base.execute("DELETE FROM results")
                base.execute("DELETE FROM meta")
                base.execute("INSERT OR REPLACE INTO meta VALUES ('stamp', ?)", (mark,))
    except BaseException:
        base.close()
        raise
    return base


def of_installation(limit: int = LIMIT) -> Cache:
    """The cache of this installation, in the user's folder."""
    home = folder()
    name = f"results-{digest(str(PACKAGE).encode(errors='surrogateescape')).hex()[:12]}.sqlite"
    _sweep(home.glob("results-*.sqlite"), name)
    return Cache(home / name, stamp(), limit)


def _sweep(files: Iterable[Path], own: str) -> None:
    with suppress(OSError):
        for path in files:
            if path.name != own and time.time() - path.stat().st_mtime > STALE:
                path.unlink()
