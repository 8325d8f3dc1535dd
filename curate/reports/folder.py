"""The ``reports/`` folder: frames, summary, manifest and page."""

import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import msgspec

from curate import __version__
from curate.batch import Written
from curate.model import Result
from curate.reports import claims, frames, page
from curate.reports.summary import Summary
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

    Raises BadSheet for an earlier claim sheet that cannot be read back.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._articles: list[dict[str, Any]] = []
        self._findings: list[dict[str, Any]] = []
        self._sections: list[page.Section] = []
        self._claims = claims.Sheet(path)

    def add(self, result: Result) -> None:
        """Take one article."""
        self._articles.append(frames.article_row(result))
        self._findings += [frames.finding_row(f) for f in result.findings]
        self._sections.append(page.section(result))
        self._claims.add(result)

    def write(self, summary: Summary, written: list[Written], settings: Settings) -> None:
        """Write every report file. Raises OSError."""
        for name, rows, columns in (
            ("articles", self._articles, frames.ARTICLE_COLUMNS),
            ("findings", self._findings, frames.FINDING_COLUMNS),
        ):
            table = frames.frame(rows, columns)
            atomic.write(self.path / f"{name}.csv", frames.csv(table))
            atomic.write(self.path / f"{name}.parquet", frames.parquet(table))
        self._claims.write()
        atomic.write(self.path / "summary.json", pretty(summary.table()))
        atomic.write(self.path / "manifest.json", pretty(manifest(written, settings)))
        atomic.write(self.path / "index.html", page.render(self._sections, summary).encode("utf-8", "replace"))


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
