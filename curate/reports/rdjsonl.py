"""reviewdog's diagnostic format, one object a line, with suggestions that a reviewer accepts by a click.

Columns are bytes of UTF-8, as https://github.com/reviewdog/reviewdog/tree/master/proto/rdf defines them.
"""

from typing import Any

from curate.model import Finding, Problem, Result
from curate.reports.machine import json_line
from curate.reports.spots import Spots, bytes_column
from curate.reports.summary import Summary
from curate.views.lines import LineIndex

SEVERITY = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


class Rdjsonl:
    """One diagnostic a line."""

    def add(self, result: Result) -> bytes:
        """Diagnostics of a result's findings."""
        spots, lines = Spots(result), LineIndex(result.article.raw)
        return b"".join(json_line(_diagnostic(f, spots, lines, result.article.raw)) for f in result.findings)

    def fail(self, problem: Problem) -> bytes:  # noqa: ARG002
        """Nothing: problems go to standard error."""
        return b""

    def close(self, summary: Summary) -> bytes:  # noqa: ARG002
        """Nothing is left."""
        return b""


def _diagnostic(finding: Finding, spots: Spots, lines: LineIndex, raw: str) -> dict[str, Any]:
    spot = spots.of(finding)
    place: dict[str, Any] = {"start": {"line": spot.line}}
    if spot.exact:
        place = {
            "start": {"line": spot.line, "column": bytes_column(raw, lines.start(spot.line), finding.start)},
            "end": {"line": spot.end_line, "column": bytes_column(raw, lines.start(spot.end_line), finding.end)},
        }
    whole: dict[str, Any] = {
        "message": f"{finding.message} ({finding.name})",
        "location": {"path": spot.path, "range": place},
        "severity": SEVERITY[finding.severity],
        "source": {"name": "curate"},
        "code": {"value": finding.code},
    }
    if spot.exact and finding.suggestions:
        whole["suggestions"] = [{"range": place, "text": s.text} for s in finding.suggestions]
    return whole


REPORTS = {"rdjsonl": Rdjsonl}
