"""The claim sheet: ``claims.csv`` and ``claims.parquet``, one row an unsupported claim, with a state that people set.

``claims.csv`` is the copy that people edit and the next run reads back; ``claims.parquet`` says the same to programs.
Other parts of the program set states through ``put_states``. Columns and dtypes are defined in COLUMNS alone.
"""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, get_args

import msgspec

from curate.decisions import ClaimState
from curate.model import Finding, Result
from curate.reports import frames
from curate.views import citations
from curate.writers import atomic

STATES: tuple[ClaimState, ...] = get_args(ClaimState)
CSV, PARQUET = "claims.csv", "claims.parquet"
NEAR = 500  # code points: about three sentences either side; a mark farther off speaks for something else
LONGEST_MARK = 80  # code points shown of a citation
COLUMNS: dict[str, str] = {
    "claim": "string",
    "path": "string",
    "article": "string",
    "line": "Int64",
    "kind": "category",
    "name": "category",
    "severity": "category",
    "confidence": "Float64",
    "nearest_citation": "string",
    "distance": "Int64",
    "state": "category",
    "source": "string",
    "comment": "string",
    "found": "boolean",
    "fingerprint": "string",
}
Row = dict[str, Any]


class BadSheet(ValueError):
    """A sheet that cannot be read back; the message names the file, the line and what is wrong."""


class Note(msgspec.Struct, frozen=True):
    """What a person wrote beside a claim: its state, the source they give, a comment."""

    state: ClaimState = "open"
    source: str = ""
    comment: str = ""

    @property
    def lacks_source(self) -> bool:
        """Whether a claim is said to be sourced, and by what is not."""
        return self.state == "sourced" and not self.source.strip()


class Sheet:
    """The claims of one run, with the states that an earlier sheet in the same folder holds.

    A state is kept by fingerprint, and where the words around the claim have
    changed by path, article, kind and text. Claims with a state that are found
    no more stay at the end of the sheet, with ``found`` false, so that a run on
    other files or a claim mended for good loses nothing that a person wrote.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before = read(folder / CSV)
        self._notes = {row["fingerprint"]: note_of(row) for row in self._before if _touched(row)}
        self._by_text = {_place(row): note_of(row) for row in self._before if _touched(row)}
        self._rows: list[Row] = []

    def add(self, result: Result) -> set[str]:
        """Take the claims of one article; the fingerprints of those that need nobody any more."""
        claims = [f for f in result.findings if f.family == "C" and f.code.startswith("C1")]
        settled: set[str] = set()
        if not claims:
            return settled
        cut = [(e.start, e.end) for e in result.edits if e.is_cut]
        marks = [m for m in citations.find(result.article.raw) if not any(a <= m.start < b for a, b in cut)]
        for claim in claims:
            mark, distance = nearest(claim, marks, result.article.raw)
            row = _row(claim, mark, distance)
            note = self._notes.get(claim.fingerprint) or self._by_text.get(_place(row)) or Note()
            self._rows.append({**row, **msgspec.to_builtins(note)})
            if note.state != "open" and not note.lacks_source:
                settled.add(claim.fingerprint)
        return settled

    def write(self) -> None:
        """Write both files. Raises OSError."""
        write(self._folder, [*self._rows, *self._gone()])

    def _gone(self) -> list[Row]:
        here = {row["fingerprint"] for row in self._rows}
        texts = {_place(row) for row in self._rows}
        return [
            {**_typed(row), "found": False}
            for row in self._before
            if _touched(row) and row["fingerprint"] not in here and _place(row) not in texts
        ]


def nearest(claim: Finding, marks: Sequence[citations.Citation], raw: str) -> tuple[str | None, int | None]:
    """The citation nearest to a claim and how far off it is in code points, below 0 before the claim."""
    best: tuple[int, int, int] | None = None
    for mark in marks:
        end = citations.closed(raw, mark)
        gap = end - claim.start if mark.start < claim.start else mark.start - claim.end
        if abs(gap) <= NEAR and (best is None or abs(gap) < abs(best[0])):
            best = gap, mark.start, end
    if best is None:
        return None, None
    gap, start, end = best
    return " ".join(raw[start:end].split())[:LONGEST_MARK], gap


def read(path: Path) -> list[Row]:
    """The rows of a sheet as people left it, every cell a text; none where there is no file.

    Commas, semicolons and tabs are read, as spreadsheets write them. Raises
    BadSheet when a column or a state is not known, OSError.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return []
    except UnicodeDecodeError as error:
        msg = f"{path}: not UTF-8; save it as CSV UTF-8"
        raise BadSheet(msg) from error
    head = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    missing = [c for c in ("fingerprint", "state") if c not in (rows.fieldnames or ())]
    if missing:
        msg = f"{path}: no column {missing[0]!r}; restore it, or remove the file to start a new sheet"
        raise BadSheet(msg)
    return [_checked(row, f"{path}: line {rows.line_num}") for row in rows]


def _checked(cells: Mapping[str | None, Any], where: str) -> Row:
    row = {name: _written(cells.get(name) or "") for name in COLUMNS}
    row["state"] = row["state"].strip().lower() or "open"
    if row["state"] not in STATES:
        near = get_close_matches(row["state"], STATES, 1)
        meant = f'; did you mean "{near[0]}"?' if near else f"; it is one of {', '.join(STATES)}"
        msg = f'{where}: unknown state "{row["state"]}"{meant}'
        raise BadSheet(msg)
    return row


def _written(cell: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from reading a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(frames.FORMULA) else cell


def write(folder: Path, rows: Iterable[Row]) -> None:
    """Write ``claims.csv`` and ``claims.parquet``, each whole or not at all. Raises OSError."""
    table = frames.frame([{name: row.get(name) for name in COLUMNS} for row in rows], COLUMNS)
    atomic.write(folder / CSV, frames.csv(table))  # first: what the two disagree on is taken for written by hand
    atomic.write(folder / PARQUET, frames.parquet(table))


def keep(folder: Path, rows: Iterable[Row]) -> None:
    """Write ``claims.parquet`` after the rows of ``claims.csv``, whose cells are texts. Raises OSError."""
    table = frames.frame([_typed(row) for row in rows], COLUMNS)
    atomic.write(folder / PARQUET, frames.parquet(table))


def put_states(folder: Path, notes: Mapping[str, Note]) -> set[str]:
    """Set what is noted of claims, by fingerprint, in the sheet of a reports folder.

    Returns the fingerprints that no row has. Raises BadSheet for a sheet that
    cannot be read back, ValueError for a claim sourced without a source, OSError.
    """
    if any(note.lacks_source for note in notes.values()):
        msg = "a claim is sourced by an address or a citation"
        raise ValueError(msg)
    rows = [_typed(row) for row in read(folder / CSV)]
    unknown = set(notes)
    for row in rows:
        if note := notes.get(row["fingerprint"]):
            row.update(msgspec.to_builtins(note))
            unknown.discard(row["fingerprint"])
    if len(unknown) < len(notes):
        write(folder, rows)
    return unknown


def note_of(row: Row) -> Note:
    """What a person noted in a row."""
    return Note(row["state"], row["source"] or "", row["comment"] or "")


def _touched(row: Row) -> bool:
    return note_of(row) != Note()


def _place(row: Row) -> tuple[str, ...]:
    return tuple(row[name] or "" for name in ("path", "article", "kind", "claim"))


def _typed(row: Row) -> Row:
    """A row of texts with the dtypes of COLUMNS; what a spreadsheet has spoiled is missing."""
    kinds: Mapping[str, Callable[[str], object]] = {
        "Int64": int,
        "Float64": float,
        "boolean": lambda cell: cell.strip().lower() == "true",
    }

    def value(name: str, cell: str) -> object:
        if not cell:
            return None
        try:
            return kinds.get(COLUMNS[name], str)(cell)
        except ValueError:
            return None

    return {name: value(name, cell) for name, cell in row.items()}


def _row(claim: Finding, mark: str | None, distance: int | None) -> Row:
    return {
        "claim": " ".join(claim.text.split()),
        "path": claim.path,
        "article": claim.article,
        "line": claim.line,
        "kind": claim.code,
        "name": claim.name,
        "severity": claim.severity,
        "confidence": claim.confidence,
        "nearest_citation": mark,
        "distance": distance,
        "found": True,
        "fingerprint": claim.fingerprint,
    }
