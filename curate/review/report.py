"""A report folder as the review reads it: findings, ledger and texts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from curate.deciding import proposed
from curate.decisions import NAME, Store
from curate.edits import LedgerError
from curate.model import SEVERITY_RANK, Edit, Finding, Suggestion, article_name
from curate.writers import ledger
from curate.writers.ledger import Booked

FINDINGS = "findings.parquet"
Key = tuple[str, str | None]


class NoReport(ValueError):
    """There is no report, or none that can be read, where one was looked for; the message says where."""


class Sheet(msgspec.Struct, frozen=True):
    """One article of the report with its findings, in order of place."""

    number: int
    path: str
    article: str | None
    findings: tuple[Finding, ...]

    @property
    def key(self) -> str:
        """The article's name in reports."""
        return article_name(self.path, self.article)

    @property
    def need(self) -> int:
        """How much it asks of a person: two for an error, one for a warning; safe edits ask nothing."""
        return sum(SEVERITY_RANK[f.severity] for f in self.findings if not is_safe(f))


def is_safe(finding: Finding) -> bool:
    """Whether a run makes the finding's first suggestion by itself."""
    return bool(finding.suggestions) and finding.suggestions[0].safety == "safe"


class Report:
    """What a run left in ``reports/`` and ``cleaned/``.

    ``folder`` is the reports folder, or the one above it. Raises NoReport, OSError, both when the findings are first
    asked for too.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = _located(folder)
        self.cleaned = self.folder.parent / "cleaned"
        self.store = Store(self.folder / NAME)
        self._entries: tuple[object, dict[Key, Booked]] = (None, {})
        self._sheets: tuple[object, list[Sheet], dict[str, tuple[Sheet, Finding]]] = (None, [], {})

    @property
    def ledger_path(self) -> Path:
        """The ledger of the cleaned files."""
        return self.folder / "ledger.jsonl"

    @property
    def stamp(self) -> object:
        """Another value after each run into this folder. Raises OSError."""
        return _stamp(self.folder / FINDINGS)

    @property
    def sheets(self) -> list[Sheet]:
        """Articles in order of need, each once; an article without findings is left out. Read again after a run."""
        return self._read()[1]

    @property
    def places(self) -> dict[str, tuple[Sheet, Finding]]:
        """Each finding with its article, by fingerprint."""
        return self._read()[2]

    def _read(self) -> tuple[object, list[Sheet], dict[str, tuple[Sheet, Finding]]]:
        stamp = self.stamp
        if self._sheets[0] != stamp:
            found: dict[Key, list[Finding]] = {}
            for finding in _findings(self.folder / FINDINGS):
                found.setdefault((finding.path, finding.article), []).append(finding)
            made = [Sheet(0, path, article, tuple(rows)) for (path, article), rows in found.items()]
            made.sort(key=lambda s: (-s.need, s.key))
            sheets = [msgspec.structs.replace(s, number=n) for n, s in enumerate(made)]
            self._sheets = stamp, sheets, {f.fingerprint: (s, f) for s in sheets for f in s.findings}
        return self._sheets

    def booked(self) -> dict[Key, Booked]:
        """The ledger as it is now, by article; read again only when it changed. Raises OSError, LedgerError."""
        stamp = _stamp(self.ledger_path)
        if self._entries[0] != stamp:
            self._entries = stamp, {(b.header.path, b.header.article): b for b in ledger.load(self.ledger_path)}
        return self._entries[1]

    def text(self, sheet: Sheet) -> "Text":
        """An article's raw text with the edits proposed for it.

        Raises LedgerError when it is not in the ledger or was changed since by hand, OSError.
        """
        item = self.booked().get((sheet.path, sheet.article))
        if item is None:
            msg = f"{sheet.key} is not in the ledger"
            raise LedgerError(msg)
        return Text(raw_of(self.file(item).read_bytes(), item), tuple(proposed(item.edits, item.held)), item)

    def file(self, item: Booked) -> Path:
        """The cleaned file of a ledger entry. Raises LedgerError for a name outside ``cleaned/``."""
        path = (self.cleaned / item.header.cleaned).resolve()
        if not path.is_relative_to(self.cleaned.resolve()):
            msg = f"{item.header.cleaned} lies outside {self.cleaned}"
            raise LedgerError(msg)
        return path


class Text(msgspec.Struct, frozen=True):
    """A raw text, the edits that a run proposes for it, and its entry in the ledger."""

    raw: str
    proposed: tuple[Edit, ...]
    booked: Booked


def raw_of(data: bytes, item: Booked) -> str:
    """The raw text of a ledger entry, from the bytes of its cleaned file. Raises LedgerError."""
    seen: list[str] = []

    def look(entry: Booked, raw: str) -> tuple[tuple[Edit, ...], tuple[Edit, ...]]:
        seen.append(raw)
        return entry.edits, entry.held

    try:
        ledger.rework(data, [item], look)
    except (UnicodeDecodeError, IndexError) as error:
        msg = f"{item.header.cleaned} was changed after it was cleaned, so its ledger no longer fits"
        raise LedgerError(msg) from error
    return seen[0]


def _stamp(path: Path) -> object:
    found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns


def _located(folder: Path) -> Path:
    if folder.name == "index.html":
        folder = folder.parent
    for place in (folder, folder / "reports"):
        if (place / FINDINGS).is_file() and (place / "ledger.jsonl").is_file():
            return place
    msg = f"{folder}: no report here (looked for findings.parquet and ledger.jsonl); make one with curate run"
    raise NoReport(msg)


def _findings(path: Path) -> Iterator[Finding]:
    import pyarrow.parquet as pq  # noqa: PLC0415  (a tenth of a CPU second)

    try:
        for row in pq.read_table(path).to_pylist():
            yield _finding(row)
    except (ValueError, KeyError) as error:  # no Parquet, or without a column of ours
        msg = f"{path}: broken, or made by another version of curate ({error}); make it again with curate run"
        raise NoReport(msg) from error


def _finding(row: dict[str, Any]) -> Finding:
    texts = [] if row["suggestion"] is None else [row["suggestion"]]
    suggestions = [Suggestion(t, row["safety"]) for t in texts]
    suggestions += [Suggestion(t) for t in (row["other_suggestions"] or "").split(" | ") if t]
    kept = {name: row[name] for name in Finding.__struct_fields__ if name != "suggestions"}
    return Finding(**kept, suggestions=tuple(suggestions))
