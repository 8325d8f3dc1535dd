"""The ``reports/`` folder: frames, summary, manifest and page."""

import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import msgspec

from curate import __version__, decisions
from curate.staging import Written
from curate.model import Result
from curate.reports import claims, frames, history
from curate.reports.page import Around, Pages
from curate.reports.summary import Summary, fates
from curate.settings import Settings
from curate.writers import atomic

LIBRARIES = (
    "ahocorasick-rs",
    "chardet",
    "click",
    "ftfy",
    "lxml",
    "msgspec",
    "numpy",
    "orjson",
    "pandas",
    "pyarrow",
    "rapidfuzz",
    "spacy",
    "trafilatura",
)


class Folder:
    """Gathers rows and article sections while results stream by, and writes them all at the end.

    To ``settled``, fingerprints of what editors have settled, is added what the claim sheet says of claims.

    Raises BadSheet or DecisionsError for an earlier claim sheet, or decisions, that cannot be read back.
    """

    def __init__(self, path: Path, settled: set[str]) -> None:
        self.path = path
        self._settled = settled
        self._articles: list[dict[str, Any]] = []
        self._findings: list[dict[str, Any]] = []
        self._pages = Pages(decisions.load(path / decisions.NAME), settled)
        self._claims = claims.Sheet(path)

    def add(self, result: Result) -> None:
        """Take one article."""
        self._settled |= self._claims.add(result)
        look = [fate == "look" for fate in fates(result, self._settled)]
        self._articles.append(frames.article_row(result, sum(look)))
        self._findings += [frames.finding_row(f, look=x) for f, x in zip(result.findings, look, strict=True)]
        self._pages.add(result)

    def write(self, summary: Summary, written: list[Written], settings: Settings, label: str = "") -> None:
        """Write every report file; ``label`` names the run in the history.

        Raises OSError, HistoryError for a history that cannot be read back.
        """
        made = manifest(written, settings)
        past = history.record(self.path, self._line(summary, made, label))
        for name, rows, columns in (
            ("articles", self._articles, frames.ARTICLE_COLUMNS),
            ("findings", self._findings, frames.FINDING_COLUMNS),
        ):
            table = frames.frame(rows, columns)
            atomic.write(self.path / f"{name}.csv", frames.csv(table))
            atomic.write(self.path / f"{name}.parquet", frames.parquet(table))
        self._claims.write()
        atomic.write(self.path / "summary.json", pretty(summary.table()))
        atomic.write(self.path / "manifest.json", pretty(made))
        before = history.before(self.path, past)
        change = history.compare(before, history.snapshot(self.path)) if before else None
        self._pages.write(self.path, summary, Around(past, change))

    def _line(self, summary: Summary, made: dict[str, Any], label: str) -> history.Line:
        """The run as a line of the history; versions of libraries make no new run."""
        table = summary.table()
        sections = self._pages.sections
        need = sum(s.need for s in sections)
        rest = [made["settings"], made["inputs"], table["edits"], need]
        return history.Line(
            history.identity((p for s in sections for p in s.prints), rest),
            table["articles"],
            table["words"],
            table["words_kept"],
            table["edits"],
            table["findings"],
            need,
            **{f"{s}s": n for s, n in table["by_severity"].items()},
            by_family=table["by_family"],
            label=label,
        )


def pretty(value: object) -> bytes:
    """JSON for people and for git."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def manifest(written: list[Written], settings: Settings) -> dict[str, Any]:
    """What made the report: versions, settings, and the SHA-256 of every input."""
    return {
        "curate": __version__,
        "versions": {
            "python": ".".join(map(str, sys.version_info[:3])),
            **{n: v for n in LIBRARIES if (v := _version(n))},
        },
        "settings": msgspec.to_builtins(settings),
        "inputs": [msgspec.to_builtins(w) for w in written],
    }


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
