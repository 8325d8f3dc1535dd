"""The queue: what is open and what comes next. An SQLite index in memory, made anew from report and decisions."""

import sqlite3
from typing import Literal

import msgspec

from curate.decisions import Decisions, word_of
from curate.model import SEVERITY_RANK
from curate.review.report import Report, is_safe

Show = Literal["need", "asked", "safe", "notes", "all"]
SHOWS: dict[Show, str] = {
    "need": "Needs a person",
    "asked": "Source asked for",
    "safe": "Done by itself",
    "notes": "Notes",
    "all": "Everything",
}
WHERE: dict[Show, str] = {
    "need": "rank > 0 AND NOT safe",
    "asked": "print IN (SELECT print FROM asked)",
    "safe": "safe",
    "notes": "rank = 0 AND NOT safe",
    "all": "1",
}
SCHEMA = """
CREATE TABLE finding (print TEXT PRIMARY KEY, place INTEGER, sheet INTEGER, code TEXT, rank INTEGER, safe INTEGER, word TEXT);
CREATE TABLE live (print TEXT PRIMARY KEY);
CREATE TABLE asked (print TEXT PRIMARY KEY);
CREATE TABLE word (word TEXT PRIMARY KEY);
CREATE INDEX by_place ON finding (place);
CREATE VIEW open AS SELECT * FROM finding
  WHERE print NOT IN (SELECT print FROM live) AND (word IS NULL OR word NOT IN (SELECT word FROM word));
"""


class Filter(msgspec.Struct, frozen=True):
    """Which findings are asked for: a kind of need, and one rule ("" for all)."""

    show: Show = "need"
    rule: str = ""

    @property
    def where(self) -> str:
        """The condition in SQL."""
        return f"({WHERE[self.show]}) AND (? = '' OR code = ?)"

    @property
    def open(self) -> str:
        """Where what is open under it stands: a claim for which a source is asked is decided, and open still."""
        return "finding" if self.show == "asked" else "open"

    @property
    def values(self) -> tuple[str, str]:
        """The values of the condition's marks."""
        return self.rule, self.rule


EVERYTHING = Filter("all")


class Progress(msgspec.Struct, frozen=True):
    """How many findings there are under a filter, and how many are decided."""

    total: int
    open: int

    @property
    def done(self) -> int:
        """How many are decided."""
        return self.total - self.open


class Index:
    """Answers about the queue. ``follow`` brings it up to the decisions on disk."""

    def __init__(self, report: Report) -> None:
        self._base = sqlite3.connect(":memory:", check_same_thread=False)
        self._base.executescript(SCHEMA)
        self._known: Decisions | None = None
        findings = [f for s in report.sheets for f in s.findings]
        numbers = [s.number for s in report.sheets for _ in s.findings]
        rows = (
            (f.fingerprint, at, n, f.code, SEVERITY_RANK[f.severity], is_safe(f), word_of(f.code, f.text))
            for at, (f, n) in enumerate(zip(findings, numbers, strict=True))
        )
        self._base.executemany("INSERT OR IGNORE INTO finding VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

    def follow(self, known: Decisions) -> None:
        """Take the decisions as they are now."""
        if known is self._known:
            return
        self._known = known
        with self._base:
            for table in ("live", "asked", "word"):
                self._base.execute(f"DELETE FROM {table}")  # noqa: S608
            self._base.executemany("INSERT INTO asked VALUES (?)", ((p,) for p in known.asked))
            self._base.executemany("INSERT INTO live VALUES (?)", ((p,) for p in known.live))
            self._base.executemany("INSERT INTO word VALUES (?)", ((w,) for w in known.words))

    def progress(self, wanted: Filter, sheet: int | None = None) -> Progress:
        """Counts under a filter, of all articles or of one."""
        here = "(? IS NULL OR sheet = ?)"
        counts = [
            self._base.execute(
                f"SELECT count(*) FROM {table} WHERE {wanted.where} AND {here}",  # noqa: S608  no value in it
                (*wanted.values, sheet, sheet),
            ).fetchone()[0]
            for table in ("finding", wanted.open)
        ]
        return Progress(*counts)

    def by_sheet(self, wanted: Filter) -> dict[int, Progress]:
        """Counts under a filter by article's number; articles without any are left out."""
        counts: list[dict[int, int]] = [
            dict(
                self._base.execute(
                    f"SELECT sheet, count(*) FROM {table} WHERE {wanted.where} GROUP BY sheet",  # noqa: S608
                    wanted.values,
                ).fetchall()
            )
            for table in ("finding", wanted.open)
        ]
        return {number: Progress(total, counts[1].get(number, 0)) for number, total in counts[0].items()}

    def by_rule(self, wanted: Filter = EVERYTHING) -> dict[str, Progress]:
        """Counts by code under a filter, of all findings where none is given."""
        found: dict[str, list[int]] = {}
        for at, table in enumerate(("finding", wanted.open)):
            asked = f"SELECT code, count(*) FROM {table} WHERE {wanted.where} GROUP BY code"  # noqa: S608  no value in it
            for code, count in self._base.execute(asked, wanted.values):
                found.setdefault(code, [0, 0])[at] = count
        return {code: Progress(*found[code]) for code in sorted(found)}

    def open_of(self, wanted: Filter) -> list[str]:
        """Fingerprints that are open under a filter, in the order of the queue."""
        rows = self._base.execute(
            f"SELECT print FROM {wanted.open} WHERE {wanted.where} ORDER BY place",  # noqa: S608
            wanted.values,
        )
        return [row[0] for row in rows]

    def next(self, wanted: Filter, after: str = "", *, sheet: int | None = None) -> str | None:
        """The next open finding under a filter, from the start again when the end is reached."""
        return self._beside(wanted, after, sheet, wanted.open, "place > ?", "ASC") or self._beside(
            wanted, "", sheet, wanted.open, "place > ?", "ASC"
        )

    def first(self, wanted: Filter, sheet: int) -> str | None:
        """The first finding of an article under a filter, decided or not."""
        return self._beside(wanted, "", sheet, "finding", "place > ?", "ASC")

    def beside(self, wanted: Filter, here: str, *, back: bool) -> str | None:
        """The finding before or after one under a filter, decided or not."""
        return self._beside(wanted, here, None, "finding", *(("place < ?", "DESC") if back else ("place > ?", "ASC")))

    def _beside(self, wanted: Filter, here: str, sheet: int | None, table: str, side: str, way: str) -> str | None:
        place = self._base.execute("SELECT place FROM finding WHERE print = ?", (here,)).fetchone()
        row = self._base.execute(
            f"SELECT print FROM {table} WHERE {wanted.where} AND (? IS NULL OR sheet = ?) AND {side} "  # noqa: S608
            f"ORDER BY place {way} LIMIT 1",
            (*wanted.values, sheet, sheet, place[0] if place else -1),
        ).fetchone()
        return row[0] if row else None
