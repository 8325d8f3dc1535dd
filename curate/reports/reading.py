"""A written report read back as frames: ``curate.read_report``."""

import json
from functools import cached_property
from html import escape
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from curate import decisions
from curate.reports import claims, frames, history
from curate.writers import atomic, ledger

if TYPE_CHECKING:
    import pandas as pd

NAMES = ("articles", "findings", "edits", "claims", "runs", "decisions")
CELL = 32_000  # an Excel cell holds 32,767 characters
SHEET = 1_048_575  # rows of an Excel sheet under its heading


class Report:
    """A report folder as pandas frames, each read when it is first asked for.

    Columns and dtypes stand in ``docs/report.md``. Raises FileNotFoundError where
    the folder holds no report, ValueError where its summary is broken; a frame raises
    ValueError where it is, or where another version wrote it.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            self.summary: dict[str, Any] = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
        except ValueError as error:
            msg = f"{folder / 'summary.json'}: not a report's summary ({error}); run it again"
            raise ValueError(msg) from error

    @cached_property
    def articles(self) -> "pd.DataFrame":
        """One row an article; what is to look at as it stands after any decision or undo."""
        table = self._parquet("articles", frames.ARTICLE_COLUMNS)
        keys, counts = _keys(table), self.findings.groupby(_keys(self.findings))["to_look_at"].sum()
        return table.assign(to_look_at=keys.map(counts).fillna(0).astype("int64"))

    @cached_property
    def findings(self) -> "pd.DataFrame":
        """One row a finding; what is to look at as it stands after any decision or undo."""
        table = self._parquet("findings", frames.FINDING_COLUMNS)
        return table.assign(to_look_at=self._look(table))

    @cached_property
    def claims(self) -> "pd.DataFrame":
        """The claim sheet: one row an unsupported claim, with the state that people gave it."""
        return self._parquet("claims", claims.COLUMNS)

    @cached_property
    def edits(self) -> "pd.DataFrame":
        """One row an edit of the ledger: what was cut or changed, as it stands after any undo."""
        rows = [
            frames.edit_row(b.header.path, b.header.article, e)
            for b in ledger.load(self.folder / "ledger.jsonl")
            for e in b.edits
        ]
        return frames.frame(rows, frames.EDIT_COLUMNS)

    @cached_property
    def runs(self) -> "pd.DataFrame":
        """One row a run, oldest first. Raises HistoryError."""
        rows = []
        for number, line in enumerate(history.load(self.folder), 1):
            kept = line.words_kept
            rates = {f"{f}_per_1000": round(1000 * n / kept, 2) if kept else None for f, n in line.by_family.items()}
            rows.append({**msgspec.to_builtins(line), "run": number, "label": line.label or None, **rates})
        return frames.frame(rows, frames.RUN_COLUMNS)

    @cached_property
    def decisions(self) -> "pd.DataFrame":
        """One row a finding that an editor decided on: the decision that stands. Raises DecisionsError."""
        live = decisions.load(self.folder / decisions.NAME).live.values()
        judged = {**dict.fromkeys(decisions.RIGHT, True), **dict.fromkeys(decisions.WRONG, False)}
        rows = [{**msgspec.structs.asdict(d), "right": judged.get(d.kind)} for d in live]
        return frames.frame(rows, frames.DECISION_COLUMNS)

    @property
    def problems(self) -> list[dict[str, Any]]:
        """What could not be looked at: path, article, reason, code."""
        found: list[dict[str, Any]] = self.summary["problems"]
        return found

    def _parquet(self, name: str, columns: dict[str, str]) -> "pd.DataFrame":
        import pandas as pd  # noqa: PLC0415  a CPU second

        table = pd.read_parquet(self.folder / f"{name}.parquet")
        missing = [c for c in columns if c not in table.columns]
        if missing:
            msg = f"{self.folder / name}.parquet: no column {missing[0]!r}: made by another version of curate; run it again"
            raise ValueError(msg)
        return table.astype(columns)

    def _look(self, table: "pd.DataFrame") -> "pd.Series[bool]":
        """Which findings a person is to look at, by ``summary.fates``: no notes, nothing settled."""
        known = decisions.load(self.folder / decisions.NAME)
        noted = self.claims[(self.claims["state"] != "open") & ~self._lacking()]["fingerprint"]
        settled = table["fingerprint"].isin({*known.settled, *noted, *self.edits["fingerprint"]})
        cut = (table["suggestion"].fillna("-") == "") & (table["safety"] == "safe")
        listed = table["code"].isin(decisions.SPELLING) & table["text"].str.casefold().isin(known.words)
        return ((table["severity"] != "note") & ~settled & ~cut & ~listed).astype(bool)

    def _lacking(self) -> "pd.Series[bool]":
        """Claims that are said to be sourced, and by what is not."""
        return (self.claims["state"] == "sourced") & (self.claims["source"].fillna("").str.strip() == "")

    def tables(self) -> "dict[str, pd.DataFrame]":
        """All frames by name."""
        return {name: getattr(self, name) for name in NAMES}

    def to_csv(self, folder: str | PathLike[str]) -> None:
        """Write every frame as CSV; no cell can become a formula. Raises OSError."""
        for name, table in self.tables().items():
            atomic.write(Path(folder) / f"{name}.csv", frames.csv(table))

    def to_parquet(self, folder: str | PathLike[str]) -> None:
        """Write every frame as Parquet. Raises OSError."""
        for name, table in self.tables().items():
            atomic.write(Path(folder) / f"{name}.parquet", frames.parquet(table))

    def to_excel(self, path: str | PathLike[str]) -> None:
        """Write a workbook, one sheet a frame; no cell can become a formula.

        Needs the extra ``excel``: raises ImportError without it, ValueError for a
        frame with more rows than a sheet holds, OSError.
        """
        atomic.write(Path(path), workbook(self.tables()))

    def __repr__(self) -> str:
        """One line of counts."""
        s = self.summary
        number = f"{s['articles']:,} article{'' if s['articles'] == 1 else 's'}"
        return f"<Report {self.folder}: {number}, {s['words_cut']:,} of {s['words']:,} words cut, {s['findings']:,} findings>"

    def _repr_html_(self) -> str:
        """The report in a notebook: counts, and the articles in order of need."""
        columns = ["path", "article", "title", "words_kept", "words_cut", "to_look_at", "notes"]
        shown = self.articles.sort_values("to_look_at", ascending=False, kind="stable")[columns].head(10)
        return f"<p>{escape(repr(self))}</p>{shown.to_html(index=False, escape=True, na_rep='', border=0)}"


def _keys(table: "pd.DataFrame") -> "pd.Series[str]":
    """The article of each row; no path has a line break."""
    return table["path"] + "\n" + table["article"].fillna("")


def read_report(folder: str | PathLike[str] = "reports") -> Report:
    """The report in a folder, or in the ``reports/`` of that folder.

    Raises FileNotFoundError where neither holds a report.
    """
    path = Path(folder)
    path = path.parent if path.name == "index.html" else path
    for place in (path, path / "reports"):
        if (place / "summary.json").is_file():
            return Report(place)
    msg = f"{path}: no report here (no summary.json)"
    raise FileNotFoundError(msg)


def workbook(tables: "dict[str, pd.DataFrame]") -> bytes:
    """An Excel workbook of frames. Raises ImportError, ValueError."""
    import re  # noqa: PLC0415
    from io import BytesIO  # noqa: PLC0415

    import pandas as pd  # noqa: PLC0415

    forbidden = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")  # in XML 1.0

    def cell(value: object) -> object:
        return forbidden.sub("\ufffd", value)[:CELL] if isinstance(value, str) else value

    buffer = BytesIO()
    with pd.ExcelWriter(buffer, engine="openpyxl") as book:
        for name, table in tables.items():
            if len(table) > SHEET:
                msg = f"{name}: {len(table):,} rows are more than an Excel sheet holds; use CSV or Parquet"
                raise ValueError(msg)
            frames.harmless(table).map(cell).pipe(_local).to_excel(book, sheet_name=name, index=False)
    return buffer.getvalue()


def _local(table: "pd.DataFrame") -> "pd.DataFrame":
    """Times without a zone, which Excel does not know."""
    for name in table.select_dtypes("datetimetz").columns:
        table[name] = table[name].dt.tz_localize(None)
    return table
